import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import type { Contact, ContactId } from '../../src/domain/contact.js';
import { checkContact } from '../../src/formats/contact-schema.js';
import { readVCards } from '../../src/formats/vcard.js';
import { writeVCard } from '../../src/formats/vcard-writer.js';
import { sampleContacts } from '../../src/testing/sample-contacts.js';
import { anyContact } from './any-contact.js';

const contact = (members: object): Contact => checkContact({ id: 'anna', name: 'Anna Lind', ...members });

/** The lines between VERSION and END, unfolded. */
const linesOf = (members: object): string[] =>
  writeVCard(contact(members)).replaceAll('\r\n ', '').trimEnd().split('\r\n').slice(2, -1);

const named = ['UID:anna', 'FN:Anna Lind'];

describe('A written vCard', () => {
  it('is a vCard 4.0', () => {
    expect(writeVCard(contact({}))).to.equal(
      ['BEGIN:VCARD', 'VERSION:4.0', ...named, 'KIND:individual', 'END:VCARD', ''].join('\r\n'),
    );
  });

  it('says everything where the standard has a place for it', () => {
    const lines = linesOf({
      kind: 'organisation',
      name: { full: 'Dr Anna Lind', given: 'Anna', family: 'Lind', prefix: 'Dr', phonetic: 'ana' },
      organisation: { id: 'urn:n', name: 'Nord; Syd', department: 'Support' },
      title: 'Clerk, first',
      phones: [
        { value: '+46701740605', label: 'mobile', preferred: true, sms: true },
        { value: '031-390 06 01', extension: '17', label: 'work', shared: true },
        { value: '08-1', label: 'Färja' },
      ],
      emails: [{ value: 'anna@example.org', label: 'home', notify: true }],
      addresses: [
        {
          street: 'Storgatan 1\nBox 2',
          locality: 'Umeå',
          postalCode: '903 26',
          country: 'SE',
          label: 'work',
        },
      ],
      languages: ['sv', 'en'],
      timeZone: 'Europe/Stockholm',
      photo: 'data:image/png;base64,iVBORw0KGgo=',
      url: 'https://example.org/a,b',
      created: '2024-05-01',
      updated: '2024-05-01T08:30:00Z',
      fields: {
        birthday: '1980-05-01',
        anniversary: '--06-05',
        note: 'a\nb',
        categories: ['A', 'B'],
        additionalName: 'Eva',
      },
    });
    expect(lines).to.deep.equal([
      'UID:anna',
      'FN:Dr Anna Lind',
      'N:Lind;Anna;Eva;Dr;',
      'X-PHONETIC-FIRST-NAME:ana',
      'ORG;X-ID="urn:n":Nord\\; Syd;Support',
      'TEL;TYPE="cell,text";PREF=1:+46701740605',
      'TEL;VALUE=uri;TYPE=work;X-SHARED=true:tel:031-390%2006%2001;ext=17',
      'tel3.TEL:08-1',
      'tel3.X-ABLABEL:Färja',
      'EMAIL;TYPE=home;X-NOTIFY=true:anna@example.org',
      'ADR;TYPE=work:;;Storgatan 1\\nBox 2;Umeå;;903 26;SE',
      'LANG;PREF=1:sv',
      'LANG;PREF=2:en',
      'KIND:org',
      'TITLE:Clerk\\, first',
      'TZ:Europe/Stockholm',
      'PHOTO:data:image/png;base64,iVBORw0KGgo=',
      'URL:https://example.org/a,b',
      'CREATED:20240501',
      'REV:20240501T083000Z',
      'BDAY:19800501',
      'ANNIVERSARY:--0605',
      'NOTE:a\\nb',
      'CATEGORIES:A,B',
    ]);
  });

  it('says in properties of its own what the standard has no place for', () => {
    const lines = linesOf({
      stage: 'lead',
      active: false,
      owner: { id: 'umea', name: 'Umeå', email: 'umea@example.org' },
      fields: { customerNumber: '80-114', visits: 3, 'Shoe size': '38' },
    });
    expect(lines).to.deep.equal([
      ...named,
      'KIND:individual',
      'X-CONTACT-STAGE:lead',
      'X-CONTACT-ACTIVE:false',
      'X-CONTACT-OWNER;X-ID=umea;X-EMAIL=umea@example.org:Umeå',
      'X-CUSTOMER-NUMBER:80-114',
      'X-CONTACT-REST:{"fields":{"visits":3\\,"Shoe size":"38"}}',
    ]);
  });

  it('has lines of 75 octets at most, and cuts no character', () => {
    const text = writeVCard(contact({ title: `${'é'.repeat(60)}${'😀'.repeat(40)}${'a'.repeat(200)}` }));
    const lines = text.trimEnd().split('\r\n');
    const sizes = lines.map((line) => new TextEncoder().encode(line).length);
    expect(Math.max(...sizes)).to.equal(75);
    expect(lines.join('')).not.to.match(/\p{Cs}/u);
    for (const line of lines) expect(line).to.equal(new TextDecoder().decode(new TextEncoder().encode(line)));
  });

  it('leaves out what is made anew: the revision, and the numbers that were read', () => {
    const lines = linesOf({ revision: 'r1', phones: [{ value: '070-1', number: '+46701' }] });
    expect(lines).to.deep.equal([...named, 'TEL:070-1', 'KIND:individual']);
  });

  it('is refused where its JSON is none, or is no contact’s', () => {
    const reasons = ['{', '{"phones":7}', '{"name":{"full":""}}'].map((rest) => {
      const card = writeVCard(contact({})).replace('KIND:individual', `X-CONTACT-REST:${rest}`);
      return readVCards(card).refused.map(({ reason }) => reason);
    });
    expect(reasons).to.deep.equal([
      ['X-CONTACT-REST: expected a JSON object'],
      ['X-CONTACT-REST: phones: expected a list'],
      ['X-CONTACT-REST: name.full: expected a text that is not empty'],
    ]);
  });

  it('is read as the contact that it was', () => {
    for (const sample of sampleContacts)
      expect(readVCards(writeVCard(sample))).to.deep.equal({ contacts: [sample], history: [], refused: [] });
  });

  it('is read as the contact that it was, whatever that holds', () => {
    fc.assert(
      fc.property(fc.array(anyContact, { minLength: 1, maxLength: 3 }), (any) => {
        const contacts = any.map((one, index) => ({ ...one, id: `${one.id}${index}` as ContactId }));
        const file = readVCards(contacts.map(writeVCard).join(''));
        expect(file.refused).to.deep.equal([]);
        expect(file.contacts).to.deep.equal(contacts);
      }),
      { numRuns: 200 },
    );
  });
});
