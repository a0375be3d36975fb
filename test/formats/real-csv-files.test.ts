import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import type { Contact } from '../../src/domain/contact.js';
import type { FileEntry } from '../../src/formats/contact-reader.js';
import { csvReader } from '../../src/formats/csv.js';
import { realCsvFiles } from './real-csv-files.js';

const texts = import.meta.glob<string>('./files/*.csv', { query: '?raw', import: 'default', eager: true });

const textOf = (file: string): string => texts[`./files/${file}`]!;

function read(pieces: readonly string[]): FileEntry[] {
  const reader = csvReader();
  return [...pieces.flatMap((piece) => reader.read(piece)), ...reader.end()];
}

/** A line that holds all that is told of the contact but its id. */
function inShort({ name, organisation, title, phones, emails, addresses, ...rest }: Contact): string {
  const { languages, fields, stage, url, photo, created } = rest;
  return [
    name.full,
    [title, organisation?.name, organisation?.department].filter(Boolean).join(', '),
    phones.map(({ label, value }) => [label, value].filter(Boolean).join(' ')).join(', '),
    emails
      .map(({ label, value, preferred }) => [label, preferred && '*', value].filter(Boolean).join(' '))
      .join(', '),
    addresses.map((address) => Object.values(address).join(', ')).join(' / '),
    [languages.join(), stage, url, photo, created].filter(Boolean).join(' '),
    Object.entries(fields)
      .map(([field, value]) => `${field}: ${value.toString()}`)
      .join(', '),
  ]
    .filter(Boolean)
    .join(' | ')
    .replaceAll('\n', ' / ');
}

describe('The CSV of', () => {
  it('every program has a line in the table', () => {
    expect(realCsvFiles.map(({ file }) => `./files/${file}`)).to.have.members(Object.keys(texts));
  });

  for (const { file, program, contacts, refused } of realCsvFiles)
    it(`${program} is read (${file})`, () => {
      const entries = read([textOf(file)]);
      const found = entries.flatMap((entry) => (entry.type === 'contact' ? [inShort(entry.contact)] : []));
      expect(found).to.deep.equal(contacts);
      const told = entries.flatMap((entry) =>
        entry.type === 'refused' ? [{ line: entry.refused.line, reason: entry.refused.reason }] : [],
      );
      expect(told).to.deep.equal(refused);
    });

  it('all of them is the same wherever it is cut', () => {
    const cuts = fc.tuple(
      fc.constantFrom(...Object.values(texts)),
      fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { maxLength: 12 }),
    );
    fc.assert(
      fc.property(cuts, ([text, places]) => {
        const ends = [...places.map((place) => Math.floor(place * text.length)), text.length].sort(
          (a, b) => a - b,
        );
        const pieces = ends.map((end, index) => text.slice(ends[index - 1] ?? 0, end));
        expect(read(pieces)).to.deep.equal(read([text]));
      }),
      { numRuns: 300 },
    );
  });
});
