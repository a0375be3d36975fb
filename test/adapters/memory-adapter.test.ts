import { expect } from '@open-wc/testing';
import { MemoryAdapter } from '../../src/adapters/memory/memory-adapter.js';
import type { ContactDraft } from '../../src/domain/contact.js';
import { ContactError } from '../../src/domain/contact-error.js';
import { parseIdentity } from '../../src/domain/identity.js';
import { casesFor } from '../../src/testing/adapter-suite.js';
import { sampleContent, type AdapterHarness } from '../../src/testing/adapter-case.js';
import { openMemoryAdapter } from './memory-harness.js';

const { signal } = new AbortController();
const harness: AdapterHarness = { open: openMemoryAdapter };
const lists = { phones: [], emails: [], addresses: [], languages: [], fields: {} };
const draft: ContactDraft = { kind: 'individual', active: true, name: { full: 'Zoë' }, ...lists };

describe('MemoryAdapter', () => {
  for (const { name, run } of casesFor(new MemoryAdapter([]))) it(name, () => run(harness));

  it('is empty where it is given nothing', async () => {
    const page = await new MemoryAdapter([]).search({}, { signal, limit: 9 });
    expect(page).to.deep.equal({ items: [], total: 0 });
  });

  it('says so where nobody is found for that reason', async () => {
    const stranger = await parseIdentity('+33199001299');
    const found = await new MemoryAdapter([]).find([stranger], { signal, limit: 9 });
    expect(found).to.deep.equal({ matches: [], more: false, isSourceEmpty: true });
  });

  it('gives back all that it was given of each contact', async () => {
    const adapter = await openMemoryAdapter(sampleContent);
    const { items } = await adapter.search({}, { signal, limit: 100 });
    const unread = items.map(({ phones, ...contact }) => ({
      ...contact,
      phones: phones.map(
        ({ value, label, preferred, sms, shared }) =>
          JSON.parse(JSON.stringify({ value, label, preferred, sms, shared })) as object,
      ),
    }));
    expect(unread).to.deep.equal(sampleContent.contacts);
  });

  it('gives the surest where there are more than it may give', async () => {
    const number = '+46701740605';
    const withPhone = (id: string, value: string) => ({
      id,
      name: { full: id },
      phones: [{ value, number }],
    });
    const contacts = [withPhone('spelled', '070-174 06 05'), withPhone('exact', number)].map((part) => ({
      ...draft,
      ...part,
    }));
    const adapter = new MemoryAdapter(contacts as never[]);
    const { matches } = await adapter.find([await parseIdentity(number)], { signal, limit: 1 });
    expect(matches.map(({ contact }) => contact.id as string)).to.deep.equal(['exact']);
  });

  it('tells when a contact was created and changed', async () => {
    const before = new Date().toISOString();
    const { editing } = new MemoryAdapter([]);
    const contact = await editing.create(draft, { signal, key: 'a' });
    const changed = await editing.update(contact, { title: 'Chief' }, { signal, key: 'b' });
    const times = [before, contact.created, contact.updated, changed.updated, new Date().toISOString()];
    expect(times).to.deep.equal(times.toSorted());
    expect(changed.created).to.equal(contact.created);
  });

  it('may use the key of a write that failed again', async () => {
    const { editing } = new MemoryAdapter([]);
    const refused = editing.create({ ...draft, name: { full: '' } }, { signal, key: 'a' });
    expect(await refused.catch(ContactError.from)).to.include({ code: 'invalid' });
    expect(await editing.create(draft, { signal, key: 'a' }))
      .to.have.property('name')
      .that.deep.equals(draft.name);
  });

  it('names what is wrong with a draft', async () => {
    const { editing } = new MemoryAdapter([]);
    const wrong = { ...draft, phones: [{ value: '1' }, { value: 2 }] } as unknown as ContactDraft;
    const error = await editing.create(wrong, { signal, key: 'a' }).catch(ContactError.from);
    expect(error).to.include({ code: 'invalid', message: 'phones[1].value: expected a text' });
  });

  it('reads what is edited by the contact’s country, and else by the region', async () => {
    const { editing } = new MemoryAdapter([], { region: 'SE' });
    const phones = [{ value: '020 7946 0123', number: '+46701740605' as never }];
    const swede = await editing.create({ ...draft, phones }, { signal, key: 'a' });
    expect(swede.phones[0]?.number).to.equal('+462079460123');
    const briton = await editing.update(swede, { addresses: [{ country: 'GB' }] }, { signal, key: 'b' });
    expect(briton.phones[0]?.number).to.equal('+442079460123');
  });

  it('keeps a copy of what it is given to write', async () => {
    const adapter = new MemoryAdapter([]);
    const mine = { ...draft, emails: [{ value: 'zoe@lindqvist.example' }], fields: { colours: ['red'] } };
    const { id } = await adapter.editing.create(mine, { signal, key: 'a' });
    mine.emails[0]!.value = 'else@lindqvist.example';
    mine.fields.colours.push('blue');
    const { emails, fields } = await adapter.get(id, { signal });
    expect([emails, fields]).to.deep.equal([[{ value: 'zoe@lindqvist.example' }], { colours: ['red'] }]);
  });

  it('changes what is there, not what the one who updates it holds', async () => {
    const adapter = await openMemoryAdapter(sampleContent);
    const [anna] = (await adapter.search({ text: 'anna' }, { signal, limit: 1 })).items;
    const { update } = { update: adapter.editing.update.bind(adapter.editing) };
    const masked = { ...anna!, phones: [{ value: '+46*****0605' }] };
    expect((await update(masked, { title: 'Chief' }, { signal, key: 'a' })).phones).to.deep.equal(
      anna!.phones,
    );
  });

  it('keeps a contact in its place among the pages when it is updated', async () => {
    const adapter = await openMemoryAdapter(sampleContent);
    const first = await adapter.search({}, { signal, limit: 10 });
    await adapter.editing.update(first.items[0]!, { title: 'Chief' }, { signal, key: 'a' });
    const rest = await adapter.search({}, { signal, limit: 100, after: first.next! });
    const ids = [...first.items, ...rest.items].map(({ id }) => id);
    expect(ids).to.deep.equal(sampleContent.contacts.map(({ id }) => id));
  });
});
