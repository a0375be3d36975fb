// What may be the matter with a source, and what a card has to make of it.

/** As services say it, see RFC 9457. */
const problem = (status, headers = {}) => ({
  status,
  headers: { 'Content-Type': 'application/problem+json', ...headers },
  body: JSON.stringify({ type: 'about:blank', title: 'Not now', status }),
});
const page = '<!doctype html><title>Sign in</title><form><input name="user"></form>';
const html = { 'Content-Type': 'text/html' };
const half = (text) => text.slice(0, text.length / 2);

/**
 * @typedef {object} Kind
 * @property {import('../../servers/faulty-answers.mjs').Fault} [answer]
 * @property {import('../../servers/fault-proxy.mjs').Faults} [network]
 * @property {Record<string, Partial<Kind>>} [own] Where an adapter knows better, always or in one mode.
 * @property {string} [code] Of the `ContactError`. Absent: the card copes.
 * @property {boolean} [isUnreadable] The browser does not tell whether there is an answer.
 * @property {boolean} [isSlow] The card says that it is still looking.
 * @property {boolean} [comesBack] The card looks again by itself.
 */

/** @type {Record<string, Kind>} */
export const kinds = {
  'answers 401': { answer: problem(401), code: 'unauthenticated' },
  'answers 403': { answer: problem(403), code: 'forbidden' },
  // The adapter says what is missing: a database, its views, an address book.
  'answers 404': {
    answer: problem(404),
    code: 'not-found',
    own: { couchdb: { code: 'invalid' }, 'carddav, opening': { code: 'invalid' } },
  },
  'answers 409': { answer: problem(409), code: 'conflict' },
  'answers 412': { answer: problem(412), code: 'conflict' },
  'answers 429, Retry-After: 3': {
    answer: problem(429, { 'Retry-After': '3' }),
    ...{ code: 'rate-limited', comesBack: true },
  },
  'answers 500, a page of HTML': { answer: { status: 500, headers: html, body: page }, code: 'unavailable' },
  'answers 502, nothing else': { answer: { status: 502 }, code: 'unavailable' },
  'answers 503, Retry-After: 3': {
    answer: problem(503, { 'Retry-After': '3' }),
    ...{ code: 'unavailable', comesBack: true },
  },
  'answers without CORS headers': { answer: { isSecret: true }, code: 'unavailable', isUnreadable: true },
  'lets no other page ask (CORS)': { answer: { isUnasked: true }, code: 'unavailable', isUnreadable: true },
  'the answer breaks off': { answer: { cutAfter: 0.5 }, code: 'unavailable' },
  'half an answer': { answer: { spoil: half }, code: 'invalid' },
  'no JSON, no XML': { answer: { spoil: () => '{"]<' }, code: 'invalid' },
  'answers 200, a page of HTML': { answer: { status: 200, headers: html, body: page }, code: 'invalid' },
  'answers 200, nothing else': { answer: { status: 200 }, code: 'invalid' },
  'leads elsewhere': {
    answer: { status: 302, headers: { Location: 'https://login.example/' } },
    code: 'unavailable',
  },
  'late by 600 to 900 ms, both ways': { network: { latency: 600, jitter: 300 }, isSlow: true },
  '16,000 bytes a second': { network: { rate: 16_000, slice: 400 } },
  'reset in the middle of an answer': {
    network: { resetAfter: 40 },
    code: 'unavailable',
    isUnreadable: true,
  },
  'refuses connections': { network: { refuse: true }, code: 'unavailable', isUnreadable: true },
  'takes connections, and says nothing': { network: { hang: true }, code: 'timeout', isSlow: true },
  'half-open: nothing is heard': { network: { up: false }, code: 'timeout', isSlow: true },
  'half-open: nothing comes': { network: { down: false }, code: 'timeout', isSlow: true },
};

/** What is done, and nobody says so. */
export const lostAnswers = {
  'does it, and answers 502': { answer: { status: 502, isHeard: true }, code: 'unavailable' },
  'does it, and answers 200 with a page of HTML': {
    answer: { status: 200, headers: html, body: page, isHeard: true },
    code: 'invalid',
  },
};
