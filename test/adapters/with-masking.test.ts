import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { getCountries, getCountryCallingCode, getExampleNumber } from 'libphonenumber-js/max';
import examples from 'libphonenumber-js/mobile/examples';
import type { ContactAdapter } from '../../src/adapters/contact-adapter.js';
import { MemoryAdapter } from '../../src/adapters/memory/memory-adapter.js';
import { withMasking } from '../../src/adapters/with-masking.js';
import type { Contact, ContactDraft, ContactId } from '../../src/domain/contact.js';
import { ContactError } from '../../src/domain/contact-error.js';
import { parseIdentity, type Identity } from '../../src/domain/identity.js';
import { maskEmail, maskPhone } from '../../src/domain/masked-text.js';
import { isByLastDigits, matchedValue, onlyCertainMatch } from '../../src/domain/match.js';
import type { Message, MessageDraft } from '../../src/domain/message.js';
import { limit, present, sampleContent, signal } from '../../src/testing/adapter-case.js';
import { casesFor } from '../../src/testing/adapter-suite.js';
import { samples } from '../../src/testing/sample-contacts.js';
import { joined, journeyCases, journeyHarness } from '../testing/journey-harness.js';
import { toldJourneys } from '../testing/told-journeys.js';
import { casesThatSeeValues } from '../testing/values-seen.js';
import { openMemoryAdapter } from './memory-harness.js';

const asked = { signal };
const masked = (...names: string[]) => ({ fields: names.map((name) => ({ name, masked: true })) });
const all = masked('phones', 'emails', 'customerNumber', 'visits');

/** What an agent of a masked card must not come to see. */
const secrets = ['701740605', '70-174', '313900601', '390 06 01', 'nna.Svensson', 'nna.svensson', '80-114'];
const leaksIn = (value: unknown) => secrets.filter((secret) => JSON.stringify(value).includes(secret));

/** A source that sends what it is given, and says what that was. */
function sendingFrom(contact: Contact): ContactAdapter & { readonly sent: MessageDraft[] } {
  const inner = new MemoryAdapter([contact]);
  const sent: MessageDraft[] = [];
  return {
    sent,
    find: (identities, options) => inner.find(identities, options),
    get: (id, options) => inner.get(id, options),
    search: (query, options) => inner.search(query, options),
    messaging: {
      channels: ['sms', 'email'],
      send: (draft: MessageDraft): Promise<Message> => {
        sent.push(draft);
        return Promise.resolve({ ...draft, id: 'm1', delivery: 'queued', reason: `Sent to ${draft.to}` });
      },
      list: () =>
        Promise.resolve({ items: sent.map((draft) => ({ ...draft, id: 'm1', delivery: 'sent' as const })) }),
    },
  };
}

async function openSamples(): Promise<MemoryAdapter> {
  return openMemoryAdapter(sampleContent);
}

/** A masked source and, to look behind it, what it masks. */
async function open(options = all): Promise<{ adapter: ContactAdapter; inner: MemoryAdapter }> {
  const inner = await openSamples();
  return { adapter: withMasking(inner, options), inner };
}

const get = (adapter: ContactAdapter, id: ContactId = samples.anna.id) => adapter.get(id, asked);
const handleOf = (contact: Contact, place = 0) => contact.phones[place]?.handle ?? '';
const revealed = (adapter: ContactAdapter, contact: Contact, handle: string) =>
  present(adapter.masking).reveal(contact.id, handle, asked);
const codeOf = (work: Promise<unknown>) =>
  work.then(
    () => 'done',
    (error: unknown) => (error as ContactError).code,
  );

async function findBy(adapter: ContactAdapter, ...texts: string[]) {
  const identities: Identity[] = await Promise.all(texts.map(async (text) => parseIdentity(text)));
  return adapter.find(identities, { signal, limit });
}

describe('withMasking', () => {
  describe('of nothing', () => {
    const wrap = (adapter: ContactAdapter) => withMasking(adapter, {});
    for (const { name, run } of casesFor(wrap(new MemoryAdapter([]))))
      it(name, () => run({ open: async (content) => wrap(await openMemoryAdapter(content)) }));
  });

  describe('of fields that no sample has', () => {
    const wrap = (adapter: ContactAdapter) => withMasking(adapter, masked('personalNumber'));
    for (const { name, run } of casesFor(wrap(new MemoryAdapter([]))))
      it(name, () => run({ open: async (content) => wrap(await openMemoryAdapter(content)) }));
  });

  describe('of numbers and addresses', () => {
    const wrap = (adapter: ContactAdapter) => withMasking(adapter, masked('phones', 'emails'));
    for (const { name, run } of casesFor(wrap(new MemoryAdapter([]))))
      // Tests of their own follow.
      if (!casesThatSeeValues.has(name))
        it(name, () => run({ open: async (content) => wrap(await openMemoryAdapter(content)) }));
  });

  describe('of numbers and addresses, where there are journeys', () => {
    const harness = journeyHarness(toldJourneys, (contacts, source) =>
      withMasking(joined(contacts, source), masked('phones', 'emails')),
    );
    for (const { name, run } of journeyCases()) it(name, () => run(harness));
  });

  it('keeps what helps of a number and of an address', async () => {
    const { adapter } = await open();
    const anna = await get(adapter);
    expect(anna.phones.map(({ value }) => value)).to.deep.equal(['+46 ••• 05', '+46 ••• 01']);
    expect(anna.emails.map(({ value }) => value)).to.deep.equal(['A•••@Nordanvind.example']);
    expect(anna.fields).to.include({ customerNumber: '•••', visits: '•••', newsletter: false });
    expect(anna.phones[0]).to.include({ label: 'mobile', preferred: true, sms: true });
    expect(anna.name.full).to.equal('Anna Svensson');
  });

  it('leaves out what has no handle', async () => {
    const { adapter, inner } = await open(masked('addresses', 'title'));
    const anna = await get(adapter);
    expect(anna.addresses).to.deep.equal([]);
    expect(anna).not.to.have.property('title');
    await present(adapter.editing).update(
      anna,
      { addresses: [], title: 'Chief', timeZone: 'Europe/Rome' },
      { signal, key: 'a' },
    );
    const { addresses, title, timeZone } = await get(inner);
    expect([addresses, title, timeZone]).to.deep.equal([
      samples.anna.addresses,
      samples.anna.title,
      'Europe/Rome',
    ]);
  });

  it('gives nothing away, whatever is asked', async () => {
    const { adapter } = await open();
    const anna = await get(adapter);
    const answers = [
      anna,
      (await findBy(adapter, '+14155551212')).matches,
      (await findBy(adapter, 'anna.svensson@nordanvind.example')).matches.map(({ contact }) => contact),
      (await findBy(adapter, '+46701740605')).matches.map(({ contact }) => contact),
      await adapter.search({ text: 'Anna' }, { signal, limit }),
      await present(adapter.editing).update(anna, { title: 'Chief' }, { signal, key: 'a' }),
    ];
    expect(answers.flatMap(leaksIn)).to.deep.equal([]);
  });

  it('says of a match no more than what the host has announced', async () => {
    const { adapter } = await open();
    const { matches } = await findBy(adapter, '+46701740605');
    const [match] = matches;
    expect(match?.on).to.deep.equal(await parseIdentity('+46701740605'));
    const { on: _, ...rest } = present(match);
    expect(leaksIn(rest)).to.deep.equal([]);
    expect(matchedValue(present(match))?.value).to.equal('+46 ••• 05');
    expect(isByLastDigits(present(match))).to.equal(false);
  });

  it('still knows which of the values is shared, and which only ends alike', async () => {
    const { adapter } = await open();
    const family = await findBy(adapter, '+46406280400');
    expect(onlyCertainMatch(family.matches)).to.equal(undefined);
    const alike = await findBy(adapter, '+45 70 174 06 05');
    expect(alike.matches.map(isByLastDigits)).to.deep.equal([true]);
    expect(onlyCertainMatch((await findBy(adapter, '+46701740605')).matches)).not.to.equal(undefined);
  });

  it('is not searched by the beginning of what is masked, but by the whole', async () => {
    const { adapter } = await open();
    const search = async (text: string) => {
      const { items, total } = await adapter.search({ text }, { signal, limit });
      return [items.map(({ name }) => name.full), total];
    };
    expect(await search('+467017')).to.deep.equal([[], undefined]);
    expect(await search('anna.sv')).to.deep.equal([[], undefined]);
    expect(await search('+46701740605')).to.deep.equal([['Anna Svensson'], undefined]);
    expect(await search('anna.svensson@nordanvind.example')).to.deep.equal([['Anna Svensson'], undefined]);
    expect((await search('Anna'))[0]).to.include('Anna Svensson');
  });

  it('goes on to the next page where nobody of one may be seen', async () => {
    const { adapter } = await open();
    const { items } = await adapter.search({ text: '+4670174' }, { signal, limit: 1 });
    expect(items).to.deep.equal([]);
  });

  describe('handles', () => {
    it('reveal the value that they were given for', async () => {
      const { adapter } = await open();
      const anna = await get(adapter);
      expect(await revealed(adapter, anna, handleOf(anna))).to.equal('+46701740605');
      expect(await revealed(adapter, anna, handleOf(anna, 1))).to.equal('031-390 06 01 ext. 17');
      expect(await revealed(adapter, anna, anna.emails[0]?.handle ?? '')).to.equal(
        'Anna.Svensson@Nordanvind.example',
      );
      expect(await revealed(adapter, anna, anna.handles?.['customerNumber'] ?? '')).to.equal('80-114 207');
      expect(await revealed(adapter, anna, anna.handles?.['visits'] ?? '')).to.equal('3');
    });

    it('work after a reload', async () => {
      const { adapter, inner } = await open();
      const handle = handleOf(await get(adapter));
      const reloaded = withMasking(inner, all);
      expect(await revealed(reloaded, samples.anna, handle)).to.equal('+46701740605');
    });

    it('are those of one contact', async () => {
      const { adapter } = await open();
      const handle = handleOf(await get(adapter));
      expect(await codeOf(revealed(adapter, samples.john, handle))).to.equal('not-found');
    });

    it('of whatever else are not found', async () => {
      const { adapter } = await open();
      for (const handle of [
        '',
        'x',
        '[]',
        '{}',
        '["anna-svensson","phones",9,"","+46 ••• 05"]',
        '[1,"fields","a"]',
      ])
        expect(await codeOf(revealed(adapter, samples.anna, handle)), handle).to.equal('not-found');
    });

    it('never resolve to another number, whatever is changed and reloaded in between', async () => {
      const number = fc.integer({ min: 0, max: 9 }).map((end) => ({ value: `+4670174060${end}` }));
      const steps = fc.array(
        fc.oneof(
          fc.record({ kind: fc.constant('change' as const), phones: fc.array(number, { maxLength: 3 }) }),
          fc.record({ kind: fc.constant('reload' as const) }),
          fc.record({ kind: fc.constant('read' as const) }),
        ),
        { maxLength: 12 },
      );
      await fc.assert(
        fc.asyncProperty(steps, async (taken) => {
          const inner = await openSamples();
          let adapter = withMasking(inner, all);
          const given = new Map<string, string>();
          for (const [position, step] of taken.entries()) {
            if (step.kind === 'reload') adapter = withMasking(inner, all);
            if (step.kind === 'change')
              await inner.editing.update(
                await get(inner),
                { phones: step.phones },
                { signal, key: `k${position}` },
              );
            const [raw, seen] = [await get(inner), await get(adapter)];
            seen.phones.forEach((phone, place) =>
              given.set(phone.handle ?? '', raw.phones[place]?.value ?? ''),
            );
            for (const [handle, value] of given)
              expect(await revealed(adapter, seen, handle).catch(() => value)).to.equal(value);
          }
        }),
        { numRuns: 40 },
      );
    });

    it('of a value that has gone is not found after a reload, and the contact neither once it is erased', async () => {
      const { adapter, inner } = await open();
      const handle = handleOf(await get(adapter));
      await inner.editing.update(await get(inner), { title: 'Chief' }, { signal, key: 'a' });
      expect(await codeOf(revealed(withMasking(inner, all), samples.anna, handle))).to.equal('not-found');
      await inner.editing.remove(samples.anna.id, asked);
      expect(await codeOf(revealed(withMasking(inner, all), samples.anna, handle))).to.equal('not-found');
    });

    it('hold nothing of the value', async () => {
      const { adapter } = await open();
      const { phones, emails, handles } = await get(adapter);
      const every = [...phones, ...emails]
        .map(({ handle }) => handle ?? '')
        .concat(Object.values(handles ?? {}));
      expect(every).to.have.length(5);
      expect(leaksIn(every)).to.deep.equal([]);
    });

    it('of a source that masks by itself stay its own', async () => {
      const inner = withMasking(await openSamples(), all);
      const source: ContactAdapter = {
        ...inner,
        get: async (id, options) => {
          const contact = await inner.get(id, options);
          return { ...contact, phones: [{ value: '+46 •••', handle: 'token-7' }] };
        },
        masking: { reveal: (_, handle) => Promise.resolve(`behind ${handle}`) },
      };
      const adapter = withMasking(source, all);
      const anna = await get(adapter);
      expect(await revealed(adapter, anna, handleOf(anna))).to.equal('behind token-7');
    });
  });

  describe('writing', () => {
    it('gives back what the agent has left as it was', async () => {
      const { adapter, inner } = await open();
      const anna = await get(adapter);
      const phones = [...anna.phones, { value: '+46701740699' }];
      const fields = { ...anna.fields, newsletter: true };
      const { emails } = anna;
      await present(adapter.editing).update(anna, { phones, emails, fields }, { signal, key: 'a' });
      const written = await get(inner);
      expect(written.phones.map(({ value }) => value)).to.deep.equal([
        '+46701740605',
        '031-390 06 01 ext. 17',
        '+46701740699',
      ]);
      expect(written.phones[1]).to.include({ extension: '17', number: '+46313900601' });
      expect(written.emails).to.deep.equal(samples.anna.emails);
      expect(written.fields).to.deep.equal({ ...samples.anna.fields, newsletter: true });
      expect(written).not.to.have.property('handles');
    });

    it('takes what the agent has typed over a masked value', async () => {
      const { adapter, inner } = await open();
      const anna = await get(adapter);
      const phones = anna.phones.map((phone, place) =>
        place === 0 ? { ...phone, value: '+46701740633' } : phone,
      );
      const fields = { ...anna.fields, customerNumber: '81' };
      await present(adapter.editing).update(anna, { phones, fields }, { signal, key: 'a' });
      const written = await get(inner);
      expect(written.phones.map(({ value }) => value)).to.deep.equal([
        '+46701740633',
        '031-390 06 01 ext. 17',
      ]);
      expect(written.fields).to.deep.equal({ ...samples.anna.fields, customerNumber: '81' });
    });

    it('never writes a masked text, whatever became of its handle', async () => {
      const { adapter, inner } = await open();
      const anna = await get(adapter);
      const update = (changes: object) =>
        codeOf(present(adapter.editing).update(anna, changes, { signal, key: JSON.stringify(changes) }));
      expect(await update({ phones: [{ value: '+46 ••• 05' }] })).to.equal('invalid');
      expect(
        await update({ emails: [{ value: 'A•••@b.example', handle: '["x","emails",0,"",""]' }] }),
      ).to.equal('not-found');
      const draft: ContactDraft = { ...samples.john, fields: { customerNumber: '•••' } };
      expect(await codeOf(present(adapter.editing).create(draft, { signal, key: 'b' }))).to.equal('invalid');
      expect(await get(inner)).to.deep.include({ emails: samples.anna.emails });
    });

    it('creates with the value of another contact that was masked', async () => {
      const { adapter, inner } = await open();
      const { phones } = await get(adapter);
      const draft: ContactDraft = { ...samples.bosse, name: { full: 'Zoë' }, phones };
      const { id } = await present(withMasking(inner, all).editing).create(draft, { signal, key: 'a' });
      expect((await get(inner, id)).phones[0]?.value).to.equal('+46701740605');
    });

    it('tells masked what there is now where somebody else was first, and keeps the handles of what is as it was', async () => {
      const { adapter, inner } = await open();
      const seen = await get(adapter);
      const theirs = [{ value: '+46701740611' }, ...(await get(inner)).phones];
      await inner.editing.update(await get(inner), { phones: theirs }, { signal, key: 'a' });
      const mine = { phones: [...seen.phones, { value: '+46701740622' }] };
      const conflict = await present(adapter.editing)
        .update(seen, mine, { signal, key: 'b' })
        .catch((error: unknown) => error as ContactError);
      const current = present((conflict as ContactError).current);
      expect((conflict as ContactError).code).to.equal('conflict');
      expect(leaksIn(current).concat(leaksIn((conflict as ContactError).message))).to.deep.equal([]);
      expect(current.phones.slice(1).map(({ handle }) => handle)).to.deep.equal(
        seen.phones.map(({ handle }) => handle),
      );

      const both = { phones: [...current.phones, { value: '+46701740622' }] };
      await present(adapter.editing).update(current, both, { signal, key: 'c' });
      expect((await get(inner)).phones.map(({ value }) => value)).to.deep.equal([
        '+46701740611',
        '+46701740605',
        '031-390 06 01 ext. 17',
        '+46701740622',
      ]);
    });

    it('is a conflict, and no write, where a reload has taken what was behind the handles', async () => {
      const { adapter, inner } = await open();
      const seen = await get(adapter);
      await inner.editing.update(await get(inner), { title: 'Chief' }, { signal, key: 'a' });
      const { editing } = withMasking(inner, all);
      const update = present(editing).update(seen, { phones: seen.phones }, { signal, key: 'b' });
      expect(await codeOf(update)).to.equal('conflict');
    });
  });

  describe('messages', () => {
    const draft = {
      channel: 'sms',
      text: 'Hello',
      author: { id: 'a', name: 'A' },
      at: '2026-11-22T05:00:00Z',
    } as const;

    async function openSending() {
      const inner = sendingFrom({
        ...samples.anna,
        phones: [{ value: '+46701740605', number: '+46701740605' as never }],
      });
      return { inner, adapter: withMasking(inner, all) };
    }

    it('go to the number behind the handle, and come back masked', async () => {
      const { inner, adapter } = await openSending();
      const anna = await get(adapter);
      const handle = handleOf(anna);
      const message = await present(adapter.messaging).send(
        { ...draft, to: '+46 ••• 05', handle, contactId: anna.id },
        { signal, key: 'a' },
      );
      expect(inner.sent[0]?.to).to.equal('+46701740605');
      expect(message).to.include({ to: '+46 ••• 05', handle, reason: 'Sent to •••' });
      const listed = await present(adapter.messaging?.list)({ contactId: anna.id }, { signal, limit });
      expect(leaksIn([message, listed])).to.deep.equal([]);
    });

    it('go to nobody by a masked text alone, nor by the handle of another contact', async () => {
      const { inner, adapter } = await openSending();
      const handle = handleOf(await get(adapter));
      const { send } = present(adapter.messaging);
      const to = '+46 ••• 05';
      expect(await codeOf(send({ ...draft, to }, { signal, key: 'a' }))).to.equal('invalid');
      const other = send({ ...draft, to, handle, contactId: samples.john.id }, { signal, key: 'b' });
      expect(await codeOf(other)).to.equal('not-found');
      expect(inner.sent).to.deep.equal([]);
    });
  });

  it('tells of a failure without what it is about', async () => {
    const inner = await openSamples();
    inner.get = () =>
      Promise.reject(new ContactError('unavailable', '+46 70-174 06 05 of a.b@c.example: HTTP 503'));
    const error = await get(withMasking(inner, all)).catch((reason: unknown) => reason as ContactError);
    expect(error).to.include({ code: 'unavailable', message: '••• of •••: HTTP 503' });
  });
});

describe('A masked text', () => {
  it('names the country of every number', () => {
    for (const country of getCountries()) {
      const { number } = getExampleNumber(country, examples)!;
      expect(maskPhone({ value: number, number: number as never })).to.match(
        new RegExp(`^\\+${getCountryCallingCode(country)} •••`),
      );
    }
  });

  it('tells nothing of how long a value is', () => {
    expect(maskEmail('a@b.example')).to.equal(maskEmail('annabella@b.example'));
    expect(maskPhone({ value: '070-174 06 05' })).to.equal(maskPhone({ value: '08-555 0 05' }));
  });

  it('tells nothing of what is short', () => {
    expect(maskPhone({ value: '201' })).to.equal('•••');
    expect(maskPhone({ value: 'on request' })).to.equal('•••');
    expect(maskEmail('not an address')).to.equal('•••');
  });
});
