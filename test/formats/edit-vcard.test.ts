import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import type { Contact } from '../../src/domain/contact.js';
import { editVCard } from '../../src/formats/edit-vcard.js';
import { readVCards } from '../../src/formats/vcard.js';
import { restProperty } from '../../src/formats/traced-card.js';
import { anyContact } from './any-contact.js';
import { card } from './cards.js';
import { foreignCard } from './foreign-cards.js';

type Version = '2.1' | '3.0' | '4.0';

const read = (text: string): Contact => {
  const { contacts, refused } = readVCards(text);
  expect(contacts.length, JSON.stringify(refused)).to.equal(1);
  return contacts[0]!;
};

/** The card after the changes, which it is read back with. */
function edited(text: string, change: (contact: Contact) => object): string {
  const before = read(text);
  const after = { ...before, ...change(before) };
  const written = editVCard(text, before, after);
  expect({ ...read(written), id: '' }).to.deep.equal({ ...clean(after), id: '' });
  return written;
}

const clean = (contact: Contact): Contact => JSON.parse(JSON.stringify(contact)) as Contact;

/** The lines that a change takes away, and those that it adds. */
export function difference(
  text: string,
  change: (contact: Contact) => object,
): { gone: string[]; new: string[] } {
  const before = text.split('\r\n');
  const after = edited(text, change).split('\r\n');
  const gone = before.filter((line) => !after.includes(line));
  const added = after.filter((line) => !before.includes(line));
  expect(before.filter((line) => !gone.includes(line))).to.deep.equal(
    after.filter((line) => !added.includes(line)),
  );
  return { gone, new: added };
}

/** The properties that a change of the contact is about. */
function propertiesOf(before: Contact, after: Contact): Set<string> {
  const changed = (Object.keys(memberProperties) as (keyof Contact)[]).filter(
    (name) => JSON.stringify(before[name]) !== JSON.stringify(after[name]),
  );
  const fields = [...Object.keys(before.fields), ...Object.keys(after.fields)];
  const names = [
    ...changed.flatMap((name) => memberProperties[name] ?? []),
    ...fields
      .filter((name) => JSON.stringify(before.fields[name]) !== JSON.stringify(after.fields[name]))
      .flatMap((name) => [name, `x${name}`, fieldProperties.get(name) ?? '']),
    restProperty,
  ];
  return new Set(names.map((name) => name.toLowerCase().replaceAll('-', '')));
}

const labels = ['x-ablabel', 'x-abadr'];
const memberProperties: { readonly [Key in keyof Contact]?: readonly string[] } = {
  kind: ['kind', 'x-addressbookserver-kind', 'x-abshowas'],
  stage: ['x-contact-stage'],
  active: ['x-contact-active'],
  name: ['fn', 'n', 'x-phonetic-first-name', 'x-phonetic-last-name'],
  organisation: ['org'],
  title: ['title'],
  phones: ['tel', ...labels],
  emails: ['email', ...labels],
  addresses: ['adr', ...labels],
  languages: ['lang'],
  timeZone: ['tz'],
  photo: ['photo'],
  url: ['url'],
  owner: ['x-contact-owner'],
  created: ['created'],
  updated: ['rev'],
};
const fieldProperties = new Map([
  ['additionalName', 'n'],
  ['birthday', 'bday'],
]);

/** The lines of the text, but empty ones and those of such properties. */
function linesBeside(text: string, properties: ReadonlySet<string>): string {
  let isQuoted = false;
  let isLeft = true;
  let isSoft = false;
  return (text.match(/[^\n]*\n/g) ?? [])
    .filter((line) => {
      if (!/^[ \t]/.test(line) && !isSoft) {
        const [head = '', name = ''] = /^(?:[^.:;]*\.)?([\w-]+)[;:][^:]*/.exec(line) ?? [];
        isQuoted = head.includes('QUOTED-PRINTABLE');
        isLeft = !properties.has(name.toLowerCase().replaceAll('-', ''));
      }
      isSoft = isQuoted && /=\r?\n$/.test(line);
      return isLeft && line.trim();
    })
    .join('');
}

const lines = (version: Version, ...written: string[]) => card(version, 'FN:Anna Lind', ...written);

describe('A card that is edited', () => {
  it('stays as it is where nothing changed', () => {
    const text = lines('3.0', 'TEL;type=CELL:070-1');
    expect(edited(text, () => ({}))).to.equal(text);
  });

  it('keeps the rest of a line whose number changes', () => {
    const text = lines('3.0', 'item1.TEL;X-CARRIER=Telia;type=CELL;type=pref:070-1', 'item1.X-ABLabel:Car');
    const change = ({ phones }: Contact) => ({ phones: [{ ...phones[0]!, value: '070-2' }] });
    expect(difference(text, change)).to.deep.equal({
      gone: ['item1.TEL;X-CARRIER=Telia;type=CELL;type=pref:070-1'],
      new: ['item1.TEL;X-CARRIER=Telia;type=CELL;type=pref:070-2'],
    });
  });

  it('is read as the contact after the change, and every other line stays', () => {
    fc.assert(
      fc.property(foreignCard, anyContact, fc.infiniteStream(fc.boolean()), (text, other, chosen) => {
        const before = read(text);
        const choose = chosen[Symbol.iterator]();
        const names = Object.keys({ ...before, ...other }) as (keyof Contact)[];
        const changed = names.filter((name) => name !== 'id' && choose.next().value);
        const change = Object.fromEntries(changed.map((name) => [name, other[name]]));
        const written = edited(text, () => change);
        const properties = propertiesOf(before, { ...before, ...change });
        // Without a FN the name is read from other lines, which may say another one now.
        if (!/^(?:item9\.)?FN/m.test(text)) for (const name of ['fn', 'n']) properties.add(name);
        expect(linesBeside(written, properties)).to.equal(linesBeside(text, properties));
      }),
      { numRuns: 300 },
    );
  });
});
