import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import type { Contact } from '../../src/domain/contact.js';
import {
  type Choices,
  differences,
  memberOf,
  mergeContacts,
  type Side,
  undecided,
  type Versions,
} from '../../src/domain/merge-contact.js';
import { anyContact } from '../formats/any-contact.js';
import { contactNamed } from '../support/contacts.js';

const base = contactNamed('Ada Byron', '+46701740605', {
  revision: 'r1',
  title: 'Clerk',
  name: { full: 'Ada Byron', given: 'Ada', family: 'Byron' },
  emails: [{ value: 'ada@engines.example' }],
  fields: { plan: 'Gold', 'since.year': 1843 },
});
const versions = (mine: Partial<Contact>, theirs: Partial<Contact>): Versions => ({
  base,
  mine: { ...base, ...mine },
  theirs: { ...base, revision: 'r2', ...theirs },
});
const phones = (...values: string[]) => ({ phones: values.map((value) => ({ value })) });
const valuesOf = ({ phones: all }: Contact) => all.map(({ value }) => value);

describe('Merging two versions of a contact', () => {
  it('asks nothing where each has changed something else, and takes both', () => {
    const both = versions({ title: 'Chief' }, { timeZone: 'Europe/London' });
    expect(differences(both)).to.deep.equal([
      { name: 'title', changedBy: 'mine', isList: false },
      { name: 'timeZone', changedBy: 'theirs', isList: false },
    ]);
    expect(undecided(both, {})).to.deep.equal([]);
    expect(mergeContacts(both, {})).to.deep.equal({ ...both.theirs, title: 'Chief' });
  });

  it('asks about what both have changed, and does as it is told', () => {
    const both = versions({ title: 'Chief' }, { title: 'Head' });
    expect(undecided(both, {}).map(({ name }) => name)).to.deep.equal(['title']);
    expect(undecided(both, { title: 'mine' })).to.deep.equal([]);
    expect(mergeContacts(both, { title: 'mine' }).title).to.equal('Chief');
    expect(mergeContacts(both, { title: 'theirs' }).title).to.equal('Head');
  });

  it('has no difference where both have done the same', () => {
    expect(differences(versions({ title: 'Chief' }, { title: 'Chief' }))).to.deep.equal([]);
  });

  it('goes part by part through a name and through what the definition adds', () => {
    const both = versions(
      { name: { ...base.name, family: 'Lovelace' }, fields: { ...base.fields, 'since.year': 1833 } },
      { name: { ...base.name, given: 'Augusta' }, fields: { ...base.fields, plan: 'Silver' } },
    );
    const merged = mergeContacts(both, {});
    expect(merged.name).to.deep.equal({ full: 'Ada Byron', given: 'Augusta', family: 'Lovelace' });
    expect(merged.fields).to.deep.equal({ plan: 'Silver', 'since.year': 1833 });
  });

  it('takes away what mine has taken away, and keeps what theirs has kept', () => {
    const { title: _, ...untitled } = base;
    const both = { base, mine: untitled, theirs: { ...base, title: 'Head' } };
    expect(mergeContacts(both, { title: 'mine' })).not.to.have.property('title');
    expect(mergeContacts(both, { title: 'theirs' }).title).to.equal('Head');
  });

  it('is an update of theirs, with the revision that they have', () => {
    expect(mergeContacts(versions({ title: 'Chief' }, {}), {}).revision).to.equal('r2');
  });

  it('unites lists by what a value is, however it is written', () => {
    const mine = { phones: [{ value: '031-390 06 77', label: 'work' }, { value: '08-1' }] };
    const theirs = { phones: [{ value: '031 390 06 77', sms: true }, { value: '+45 1' }] };
    const merged = mergeContacts(versions(mine, theirs), { phones: 'both' });
    expect(merged.phones).to.deep.equal([
      { value: '031-390 06 77', label: 'work', sms: true },
      { value: '08-1' },
      { value: '+45 1' },
    ]);
  });

  it('unites numbers that are read alike, and no two that differ in the extension', () => {
    const number = '+46313900677' as never;
    const mine = { phones: [{ value: '031-390 06 77', number }] };
    const theirs = {
      phones: [
        { value: '+46 31 390 06 77', number },
        { value: '031 x 5', number, extension: '5' },
      ],
    };
    const merged = mergeContacts(versions(mine, theirs), { phones: 'both' });
    expect(valuesOf(merged)).to.deep.equal(['031-390 06 77', '031 x 5']);
  });

  it('leaves one value preferred: mine', () => {
    const mine = { phones: [{ value: '1', preferred: true }] };
    const theirs = { phones: [{ value: '2', preferred: true }] };
    const { phones: united } = mergeContacts(versions(mine, theirs), { phones: 'both' });
    expect(united).to.deep.equal([{ value: '1', preferred: true }, { value: '2' }]);
  });

  it('unites languages and addresses too', () => {
    const mine = { languages: ['sv'], addresses: [{ street: 'Storgatan 1', label: 'home' }] };
    const theirs = {
      languages: ['SV', 'en'],
      addresses: [{ street: 'storgatan  1' }, { street: 'Lillgatan 2' }],
    };
    const merged = mergeContacts(versions(mine, theirs), { languages: 'both', addresses: 'both' });
    expect(merged.languages).to.deep.equal(['sv', 'en']);
    expect(merged.addresses.map(({ street }) => street)).to.deep.equal(['Storgatan 1', 'Lillgatan 2']);
  });

  it('knows masked values by their handles', () => {
    const one = { value: '+46 •••', handle: 'h1' };
    const other = { value: '+46 •••', handle: 'h2' };
    const merged = mergeContacts(versions({ phones: [one] }, { phones: [one, other] }), { phones: 'both' });
    expect(merged.phones).to.deep.equal([one, other]);

    const masked = (handle: string) => ({
      fields: { ...base.fields, plan: '•••' },
      handles: { plan: handle },
    });
    const both = {
      base: { ...base, ...masked('h1') },
      mine: { ...base, ...masked('h2') },
      theirs: { ...base, ...masked('h3') },
    };
    expect(undecided(both, {}).map(({ name }) => name)).to.deep.equal(['fields.plan']);
    expect(mergeContacts(both, { 'fields.plan': 'mine' }).handles).to.deep.equal({ plan: 'h2' });
    expect(mergeContacts(both, { 'fields.plan': 'theirs' }).handles).to.deep.equal({ plan: 'h3' });
  });

  it('is confused by no name that objects have by themselves', () => {
    const both = versions({ fields: { constructor: 'a' } }, { fields: { constructor: 'b' } });
    expect(undecided(both, {}).map(({ name }) => name)).to.include('fields.constructor');
    expect(phones('1').phones).to.have.length(1);
  });

  describe('of any three', () => {
    const sides = fc.array(fc.constantFrom<Side>('mine', 'theirs', 'both'), { minLength: 40, maxLength: 40 });
    const three = fc.tuple(anyContact, anyContact, anyContact, sides).map(([a, mine, theirs, chosen]) => {
      const all: Versions = { base: a, mine: { ...mine, id: a.id }, theirs: { ...theirs, id: a.id } };
      const open = undecided(all, {});
      const choices: Choices = Object.fromEntries(
        open.map(({ name, isList }, place) => [
          name,
          isList ? chosen[place] : chosen[place] === 'both' ? 'mine' : chosen[place],
        ]),
      ) as Choices;
      return { all, choices };
    });

    it('makes every part what the choices say', () => {
      fc.assert(
        fc.property(three, ({ all, choices }) => {
          const merged = mergeContacts(all, choices);
          for (const { name, changedBy } of differences(all)) {
            const side = changedBy === 'open' ? choices[name] : changedBy;
            if (side === 'both') continue;
            const from = side === 'mine' ? all.mine : all.theirs;
            expect(memberOf(merged, name)).to.deep.equal(memberOf(from, name));
          }
        }),
        { numRuns: 200 },
      );
    });

    it('loses no value of a list of which both are kept', () => {
      fc.assert(
        fc.property(three, ({ all }) => {
          const { phones: united, emails } = mergeContacts(all, { phones: 'both', emails: 'both' });
          const open = undecided(all, {}).map(({ name }) => name);
          const plain = (value: string) => value.replace(/[^\p{L}\p{Nd}+]/gu, '').toLowerCase();
          const has = (
            list: readonly { value: string; number?: string }[],
            one: { value: string; number?: string },
          ) =>
            list.some(
              ({ value, number }) => plain(value) === plain(one.value) || (number && number === one.number),
            );
          if (open.includes('phones'))
            for (const phone of [...all.mine.phones, ...all.theirs.phones])
              expect(has(united, phone)).to.equal(true);
          if (open.includes('emails'))
            for (const email of [...all.mine.emails, ...all.theirs.emails])
              expect(has(emails, email)).to.equal(true);
        }),
        { numRuns: 200 },
      );
    });

    it('changes nothing where nothing was changed', () => {
      fc.assert(
        fc.property(anyContact, (contact) => {
          expect(mergeContacts({ base: contact, mine: contact, theirs: contact }, {})).to.deep.equal(contact);
        }),
        { numRuns: 50 },
      );
    });
  });
});
