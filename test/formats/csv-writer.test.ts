import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import type { Contact, ContactId } from '../../src/domain/contact.js';
import type { FileEntry } from '../../src/formats/contact-reader.js';
import { checkContact } from '../../src/formats/contact-schema.js';
import { csvReader, readCsvColumns } from '../../src/formats/csv.js';
import { csvWriter } from '../../src/formats/csv-writer.js';
import { sampleContacts } from '../../src/testing/sample-contacts.js';
import { anyContact } from './any-contact.js';

const contact = (members: object): Contact => checkContact({ id: 'anna', name: 'Anna Lind', ...members });

const fields = ['customerNumber', 'Note', 'tel', 'shoeSize', '__proto__', 'categories', 'rest'];

function write(contacts: readonly Contact[]): string {
  const writer = csvWriter({ fields });
  return writer.head() + contacts.map((one) => writer.row(one)).join('');
}

function read(text: string): FileEntry[] {
  const reader = csvReader();
  return [...reader.read(text), ...reader.end()];
}

/** The cells of the only contact that are not empty, by heading. */
function cellsOf(members: object): Record<string, string> {
  const columns = readCsvColumns(write([contact(members)]));
  return Object.fromEntries(
    columns.filter(({ sample }) => sample).map(({ heading, sample }) => [heading, sample]),
  );
}

describe('A written CSV', () => {
  it('begins with a byte order mark and the headings, and ends its lines with CRLF', () => {
    const text = write([contact({ fields: { note: 'a, "b"\nc' } })]);
    expect(text).to.match(/^\uFEFFId,Kind,Name,/);
    expect(text.replace('"a, ""b""\nc"', '').split('\r\n')).to.have.lengthOf(3);
    expect(text.replace('"a, ""b""\nc"', '')).not.to.match(/[^\r]\n|"/);
  });

  it('has headings that are all known', () => {
    const columns = readCsvColumns(csvWriter().head());
    const unknown = columns.filter(({ heading, target }) => target === '' || target === `fields.${heading}`);
    expect(unknown).to.deep.equal([]);
    expect(new Set(columns.map(({ heading }) => heading)).size).to.equal(columns.length);
  });

  it('has a cell for whatever is usual, and no JSON then', () => {
    expect(
      cellsOf({
        name: { full: 'Anna Lind', given: 'Anna', family: 'Lind' },
        phones: [
          { value: '+46 70 174 06 05', label: 'mobile', preferred: true, sms: true },
          { value: '08-1', extension: '7' },
        ],
        languages: ['sv', 'en'],
        fields: { categories: ['A', 'B, C'], customerNumber: '80-1' },
      }),
    ).to.deep.equal({
      Id: 'anna',
      Kind: 'individual',
      Name: 'Anna Lind',
      'First Name': 'Anna',
      'Last Name': 'Lind',
      'Phone 1 - Label': 'mobile',
      'Phone 1 - Value': '+46 70 174 06 05',
      'Phone 1 - Preferred': 'true',
      'Phone 1 - SMS': 'true',
      'Phone 2 - Value': '08-1',
      'Phone 2 - Extension': '7',
      Language: 'sv, en',
      Active: 'true',
      Labels: 'A ::: B, C',
      'fields.customerNumber': '80-1',
    });
  });

  it('tells what has no column as JSON', () => {
    const phones = ['1', '2', '3', '4', '5'].map((value) => ({ value }));
    expect(JSON.parse(cellsOf({ phones, fields: { visits: 3 } })['Rest (JSON)']!)).to.deep.equal({
      phones: [{ value: '5' }],
      fields: { visits: 3 },
    });
  });

  it('keeps spreadsheets from computing what a contact says', () => {
    for (const title of ['=1+1', '+1+1', '-1', '@SUM(A1)', '=cmd|"/c calc"!A1', "'=1"])
      expect(write([contact({ title })])).to.match(/,"?'+[=+\-@]/);
    const text = write([contact({ phones: [{ value: '+46 70 1' }, { value: '+46-70' }] })]);
    expect(text).to.include(',+46 70 1,').and.include(",'+46-70,");
  });

  it('is read as the contacts that it was', () => {
    expect(read(write(sampleContacts))).to.deep.equal(
      sampleContacts.map((sample) => ({ type: 'contact', contact: sample })),
    );
  });

  it('is read as the contacts that it was, whatever these hold', () => {
    fc.assert(
      fc.property(fc.array(anyContact, { minLength: 1, maxLength: 3 }), (any) => {
        const contacts = any.map((one, index) => ({ ...one, id: `${one.id}${index}` as ContactId }));
        expect(read(write(contacts))).to.deep.equal(
          contacts.map((one) => ({ type: 'contact', contact: one })),
        );
      }),
      { numRuns: 200 },
    );
  });

  it('leaves out what is made anew: the revision, and the numbers that were read', () => {
    const written = contact({ revision: 'r1', phones: [{ value: '070-1', number: '+46701' }] });
    const [entry] = read(write([written]));
    expect(entry).to.deep.equal({ type: 'contact', contact: contact({ phones: [{ value: '070-1' }] }) });
  });
});
