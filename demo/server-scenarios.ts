import { delay } from 'msw';
import { http, HttpResponse, type HttpHandler } from 'msw/http';
import { csvWriter } from '../src/formats/csv-writer.js';
import { sampleContacts } from '../src/testing/sample-contacts.js';
import { sampleHistory } from '../src/testing/sample-history.js';
import { toVCards } from './people/vcard.js';

const contacts = sampleContacts;
const history = sampleHistory.map(({ interaction, ...about }) => ({ ...interaction, ...about }));

const someRefused = [
  { id: 'anna', name: 'Anna Svensson', phones: [{ value: '+46701740605' }] },
  { id: 'bo', name: 'Bo Secret', phones: [{ value: 701740699 }] },
  { id: 'anna', name: 'Another Secret' },
];

const someRefusedCards = `BEGIN:VCARD
VERSION:4.0
UID:anna
FN:Anna Svensson
TEL:+46701740605
END:VCARD
BEGIN:VCARD
VERSION:5.0
UID:bo
FN:Bo Secret
END:VCARD
`.replaceAll('\n', '\r\n');

const csv = csvWriter();

const someRefusedRows = `Id;Namn;Mobil
anna;Anna Svensson;+46701740605
bo;Bo Secret;4,67E+10
anna;Another Secret;
`;

/** The same server under another name: a page of the one may not read the files of the other. */
export function otherOrigin(): string {
  const url = new URL(location.origin);
  url.hostname = url.hostname === 'localhost' ? '127.0.0.1' : 'localhost';
  return url.origin;
}

const status = (code: number) => () => new HttpResponse('Something went wrong', { status: code });

/**
 * What may become of a file that `src` names. The demo and the tests get the same: `src="files/forbidden.json"`
 * is forbidden in both, once the handlers are at work.
 */
export const serverScenarios = {
  'people.json': () => HttpResponse.json({ contacts, history }),
  'people.vcf': () => new HttpResponse(toVCards(contacts), { headers: { 'Content-Type': 'text/vcard' } }),
  'people.csv': () =>
    HttpResponse.text([csv.head(), ...contacts.map((contact) => csv.row(contact))].join('')),
  /** Told by its type, not by its name. */
  people: () => HttpResponse.json(contacts),
  'nobody.json': () => HttpResponse.json([]),
  'some-refused.json': () => HttpResponse.text(JSON.stringify(someRefused, null, 1)),
  'some-refused.vcf': () => HttpResponse.text(someRefusedCards),
  'some-refused.csv': () => HttpResponse.text(someRefusedRows),
  'all-refused.json': () => HttpResponse.json(someRefused.slice(1, 2)),
  'malformed.json': () => HttpResponse.text('[{ "id": "anna", "name": "Anna Sv'),
  'other-shape.json': () => HttpResponse.json({ people: contacts }),
  'page.html': () => HttpResponse.html('<!doctype html><title>People</title>'),
  'unauthenticated.json': status(401),
  'forbidden.json': status(403),
  'missing.json': status(404),
  'busy.json': status(429),
  'broken.json': status(500),
  'unreachable.json': () => HttpResponse.error(),
  /** On to a file that is there and may be read by anybody, but not as a file of this page's own. */
  'moved-away.json': () => HttpResponse.redirect(`${otherOrigin()}/mockServiceWorker.js`),
  /** After `ms` milliseconds; five seconds where it does not say. */
  async 'slow.json'(request: Request) {
    await delay(Number(new URL(request.url).searchParams.get('ms') ?? 5_000));
    return HttpResponse.json({ contacts, history });
  },
} satisfies Readonly<Record<string, (request: Request) => Response | Promise<Response>>>;

export type ServerScenario = keyof typeof serverScenarios;

/** For `setupWorker` of msw. */
export const serverHandlers: readonly HttpHandler[] = Object.entries(serverScenarios).map(([name, answer]) =>
  http.get(`*/files/${name}`, ({ request }) => answer(request)),
);
