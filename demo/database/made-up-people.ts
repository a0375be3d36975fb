import { madeUpName, madeUpTown } from '../made-up-names.js';

/** People to a part: for no longer than it takes to make so many does the page hear nothing else. */
const partSize = 1_000;

/** A vCard file of so many people, made in the page: for trying the size. The same ones each time. */
export async function madeUpPeople(count: number, signal: AbortSignal): Promise<Blob> {
  const parts: Blob[] = [];
  for (let from = 0; from < count; from += partSize) {
    parts.push(partOf(from, Math.min(count, from + partSize)));
    await new Promise((resolve) => setTimeout(resolve));
    signal.throwIfAborted();
  }
  return new Blob(parts);
}

/** What the person at a place is called by: no two share one. */
export const madeUpNumber = (index: number) => `+4673${1_000_000 + index * 37}`;

function partOf(from: number, to: number): Blob {
  const cards = Array.from({ length: to - from }, (_, index) => cardOf(from + index));
  return new Blob(cards);
}

function cardOf(index: number): string {
  const { given, family } = madeUpName(index);
  const lines = [
    'BEGIN:VCARD',
    'VERSION:4.0',
    `UID:made-up-${index + 1}`,
    `FN:${given} ${family}`,
    `N:${family};${given};;;`,
    `ORG:Storlager ${madeUpTown(index)}`,
    `TEL;VALUE=uri;TYPE=cell:tel:${madeUpNumber(index)}`,
    `EMAIL;TYPE=work:person-${index + 1}@storlager.example`,
    `X-CONTACT-STAGE:${index % 3 ? 'customer' : 'lead'}`,
    'END:VCARD',
    '',
  ];
  return lines.join('\r\n');
}
