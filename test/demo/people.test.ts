import { expect } from '@open-wc/testing';
import { parsePhoneNumberFromString } from 'libphonenumber-js/max';
import { castContacts } from '../../demo/people/cast-contacts.js';
import { cast, castNumbers } from '../../demo/people/cast.js';
import { history, people } from '../../demo/people/generate.js';
import { referenceDate } from '../../demo/people/seed.js';
import { toVCards } from '../../demo/people/vcard.js';
import { readNumbers } from '../../src/domain/contact-numbers.js';
import type { Contact, ContactPhone } from '../../src/domain/contact.js';
import type { Identity, PhoneNumber } from '../../src/domain/identity.js';
import { matchLastDigits } from '../../src/domain/last-digits.js';

/** As the card reads a stored number: `00` first, then by the contact's own country. */
function readPhone({ value }: ContactPhone, { addresses }: Contact) {
  const country = addresses[0]?.country as 'SE' | undefined;
  return parsePhoneNumberFromString(value.replace(/^00/, '+'), country);
}

const unfold = (vcards: string) => vcards.replaceAll('\r\n ', '');

describe('the people of the demo', () => {
  const contacts = people();
  const made = contacts.slice(castContacts.length);
  const past = history(contacts);

  it('are the same in every run', () => {
    expect(JSON.stringify(people())).to.equal(JSON.stringify(contacts));
    expect(JSON.stringify(history(people()))).to.equal(JSON.stringify(past));
  });

  it('are as many as asked for, each with an id of its own', () => {
    expect(contacts).to.have.lengthOf(2000);
    expect(new Set(contacts.map(({ id }) => id)).size).to.equal(2000);
    expect(people(100)).to.have.lengthOf(100);
  });

  it('have numbers that are valid in their own country', () => {
    const wrong = made.flatMap((contact) =>
      contact.phones
        .filter((phone) => {
          const number = readPhone(phone, contact);
          return !number?.isValid() || number.country !== (contact.addresses[0]?.country ?? number.country);
        })
        .map(({ value }) => `${contact.id}: ${value}`),
    );
    expect(wrong).to.deep.equal([]);
  });

  it('share a number only behind a switchboard', () => {
    const owners = new Map<string, number>();
    for (const contact of made)
      for (const phone of contact.phones) {
        const number = readPhone(phone, contact);
        if (!number || number.ext || phone.shared) continue;
        owners.set(number.number, (owners.get(number.number) ?? 0) + 1);
      }
    expect([...owners].filter(([, count]) => count > 1)).to.deep.equal([]);
    expect(castNumbers.filter((number) => owners.has(number))).to.deep.equal([]);
  });

  it('have no number that ends like another by chance', async () => {
    const read = await readNumbers(contacts, 'SE');
    const numbers = read.flatMap(({ phones }) => phones.flatMap(({ number }) => number ?? []));
    const alike = [...new Set([...numbers, ...castNumbers])].flatMap((number) => {
      const identity: Identity = { kind: 'phone', value: number as PhoneNumber, raw: number };
      return read.filter((contact) => matchLastDigits(contact, identity)).map(({ id }) => `${number}: ${id}`);
    });
    expect(alike).to.deep.equal([]);
  });

  it('spell most of their numbers internationally, and some in each other way', () => {
    const values = made.flatMap(({ phones }) => phones.map(({ value }) => value));
    const share = (pattern: RegExp) => values.filter((value) => pattern.test(value)).length / values.length;
    expect(share(/^\+/)).to.be.within(0.65, 0.8);
    expect(share(/^00/)).to.be.within(0.02, 0.08);
    expect(share(/ext\. \d+$/)).to.be.within(0.05, 0.25);
    expect(share(/^(0[1-9]|\(|[1-9])/)).to.be.within(0.12, 0.3);
  });

  it('have e-mail addresses and records under domains that nobody can own', () => {
    const emails = contacts.flatMap((contact) => contact.emails.map(({ value }) => value));
    expect(
      emails.filter((email) => !/^[\w.+-]+@[a-z0-9-]+(\.[a-z0-9-]+)*\.example$/.test(email)),
    ).to.deep.equal([]);
    expect(emails).to.have.lengthOf.above(1000);
    expect(new Set(emails).size).to.equal(emails.length);
    const hosts = contacts.flatMap(({ url }) => (url ? [new URL(url).host] : []));
    expect([...new Set(hosts)]).to.deep.equal(['crm.example']);
  });

  it('live in a dozen countries and more', () => {
    const codes = new Set(made.flatMap(({ addresses }) => addresses.map(({ country }) => country)));
    expect(codes.size).to.be.at.least(12);
  });

  it('include the roles that the scenarios ring', () => {
    const byId = new Map(contacts.map((contact) => [contact.id, contact]));
    const numbersOf = (id: Contact['id']) =>
      byId.get(id)?.phones.map((phone) => readPhone(phone, byId.get(id)!)?.number ?? phone.value);
    const rung = [
      cast.ingegerd,
      cast.family,
      cast.egyptian,
      cast.italian,
      cast.group,
      cast.bare,
      cast.colleague,
    ];
    for (const { id, phone } of rung) expect(numbersOf(id)).to.include(phone);
    for (const id of cast.harbour.ids) expect(numbersOf(id)).to.include(cast.harbour.phone);
    expect(numbersOf(cast.brazilian.id)).to.deep.equal([cast.brazilian.stored]);
    expect(numbersOf(cast.organisation.id)).to.deep.equal([cast.ingegerd.work]);
    const unreadable = castContacts.flatMap((contact) =>
      contact.phones.filter((phone) => !readPhone(phone, contact)?.isValid()).map(({ value }) => value),
    );
    expect(unreadable).to.deep.equal([cast.colleague.phone]);
  });

  it('have a past, newest first, that ends before the reference date', () => {
    const times = past.map(({ interaction }) => interaction.at);
    expect(past).to.have.lengthOf(300);
    expect(times).to.deep.equal([...times].sort().reverse());
    expect((times[0] ?? '') < referenceDate).to.equal(true);
    expect(new Set(past.map(({ interaction }) => interaction.id)).size).to.equal(300);
  });

  it('remember a number that is nobody’s', () => {
    const calls = past.filter(({ about }) => about.includes(cast.stranger.phone));
    expect(calls.map(({ interaction }) => interaction.agent)).to.deep.equal(['Marta Lindqvist', undefined]);
    expect(calls.map(({ contactId }) => contactId)).to.deep.equal([undefined, undefined]);
  });

  it('become vCards with short lines that lose nothing', () => {
    const vcards = toVCards(contacts);
    const octets = (text: string) => new TextEncoder().encode(text).length;
    const lines = vcards.split('\r\n');
    expect(lines.filter((text) => octets(text) > 75 || text.includes('\n'))).to.deep.equal([]);
    expect(unfold(vcards).match(/^UID:/gm)).to.have.lengthOf(2000);
    expect(unfold(vcards))
      .to.include('FN:نادية عبد الرحمن المصري\r\n')
      .and.to.include('TEL;TYPE=home;X-SHARED=true:+46 90 123 45 67\r\n');
  });
});
