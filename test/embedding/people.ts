import { serveFile } from '../support/built-page.js';

/** The smallest PNG. */
export const onePixel =
  'data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==';

/** The host's own matches, one like another. */
export const crowd = (count: number) =>
  Array.from({ length: count }, (_, index) => ({
    contact: { id: `c${index}`, name: `Candidate ${index}`, phones: [{ value: '+46701740600' }] },
  }));

export const adasNumber = '+46701740605';
/** Mary's and William's. */
export const sharedNumber = '+46701740606';

const people = [
  {
    id: 'ada',
    name: 'Ada Lovelace',
    title: 'Analyst',
    phones: [{ value: adasNumber, label: 'mobile' }, { value: '+442079460018' }],
    emails: [{ value: 'ada@engines.example' }],
  },
  { id: 'mary', name: 'Mary Somerville', phones: [{ value: sharedNumber }] },
  { id: 'william', name: 'William Somerville', phones: [{ value: sharedNumber }] },
];

/** The attributes of a card that knows three people, who are in a file of its own by this name. */
export async function knowingPeople(name: string): Promise<string> {
  return `adapter="memory" src="${await serveFile(`${name}.json`, JSON.stringify(people))}"`;
}
