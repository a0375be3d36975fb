import { ContactError, type ContactErrorCode } from '../../../src/domain/contact-error.js';

/** Whoever asks has to ask otherwise; the title is told. */
export class Refusal extends Error {
  readonly status: number;

  constructor(status: number, title: string) {
    super(title);
    this.status = status;
  }
}

const kinds: Readonly<Record<ContactErrorCode, readonly [status: number, title: string]>> = {
  'not-found': [404, 'There is nothing of this id'],
  conflict: [409, 'What is there now does not allow it'],
  invalid: [422, 'This cannot be taken'],
  forbidden: [403, 'You may not do this'],
  unauthenticated: [401, 'Sign in again'],
  offline: [503, 'Out of reach for a moment'],
  'rate-limited': [429, 'Too many requests'],
  unavailable: [503, 'Down for a moment'],
  timeout: [504, 'What is behind this service does not answer'],
  storage: [507, 'There is no room left'],
  unexpected: [500, 'Something is wrong here'],
};

/** Problem details (RFC 9457) of whatever was thrown. */
export function problemOf(error: unknown): Response {
  const { status, title, more } = told(error);
  const { retryAfter } = error as Partial<ContactError>;
  return new Response(JSON.stringify({ type: 'about:blank', title, status, ...more }), {
    status,
    headers: {
      'Content-Type': 'application/problem+json',
      ...(status === 401 && { 'WWW-Authenticate': 'Bearer' }),
      ...(retryAfter !== undefined && { 'Retry-After': String(retryAfter) }),
    },
  });
}

function told(error: unknown): { status: number; title: string; more?: object } {
  if (error instanceof Refusal) return { status: error.status, title: error.message };
  const { code, current: contact, currentNote } = ContactError.from(error);
  const current = contact ?? currentNote;
  if (code === 'conflict' && current)
    return { status: 412, title: 'Somebody else has changed this since', more: { current } };
  const [status, title] = kinds[code];
  return { status, title };
}
