import { expect } from '@open-wc/testing';
import { otherOrigin } from '../../demo/server-scenarios.js';
import type { ContactAdapter } from '../../src/adapters/contact-adapter.js';
import { MemoryAdapter } from '../../src/adapters/memory/memory-adapter.js';
import { openMemory } from '../../src/adapters/memory/open-memory.js';
import { AdapterUse } from '../../src/adapters/registry.js';
import { ContactError, type ContactErrorCode } from '../../src/domain/contact-error.js';
import { parseIdentity } from '../../src/domain/identity.js';
import type { AdapterContent } from '../../src/testing/adapter-case.js';
import { casesFor } from '../../src/testing/adapter-suite.js';
import { sampleContacts, sampleRegion, samples } from '../../src/testing/sample-contacts.js';
import { addressOf, listenToConsole, type ServedFile, serveScenarios } from './server.js';

const { signal } = new AbortController();

const open = (name: ServedFile, region: string | undefined = sampleRegion) =>
  new AdapterUse('memory', { src: addressOf(name), region }).open();

const failureOf = (opening: Promise<unknown>) => opening.then(() => undefined, ContactError.from);

async function namesIn(adapter: ContactAdapter): Promise<string[]> {
  const { items } = await adapter.search({}, { signal, limit: 100 });
  return items.map(({ name }) => name.full);
}

/** For sure: whose number only ends alike may have it. */
async function whoHas(adapter: ContactAdapter, address: string, region?: string): Promise<string[]> {
  const { matches } = await adapter.find([await parseIdentity(address, { region })], { signal, limit: 9 });
  return matches.flatMap(({ contact, certainty }) => (certainty === 'maybe' ? [] : contact.name.full));
}

/** A file that is made on the spot. */
async function openContent({ contacts, history, region }: AdapterContent): Promise<ContactAdapter> {
  const flat = history.map(({ interaction, ...about }) => ({ ...interaction, ...about }));
  const file = new Blob([JSON.stringify({ contacts, history: flat })], { type: 'application/json' });
  const src = URL.createObjectURL(file);
  const warn = (message: string) => {
    throw new Error(message);
  };
  return openMemory({ src, region, warn }).finally(() => URL.revokeObjectURL(src));
}

describe('The memory adapter over a file', () => {
  const server = serveScenarios();
  const told = listenToConsole();

  // A file holds what is known, not what agents have done.
  const ofFiles = casesFor(new MemoryAdapter([])).filter(
    ({ needs }) => !needs.some((capability) => /^(notes|messaging)/.test(capability)),
  );
  for (const { name, run } of ofFiles) it(name, () => run({ open: openContent }));

  for (const name of ['people.json', 'people.vcf', 'people.csv', 'people'] as const)
    it(`holds all of ${name}, and says nothing`, async () => {
      const adapter = await open(name);
      expect(await namesIn(adapter)).to.deep.equal(sampleContacts.map(({ name: { full } }) => full));
      expect(told.warnings).to.deep.equal([]);
    });

  for (const name of ['people.json', 'people.vcf', 'people.csv'] as const)
    it(`reads the numbers of ${name} by the contact’s country, and else by the region`, async () => {
      const swedish = await open(name, 'SE');
      expect(await whoHas(swedish, '+46846500412')).to.deep.equal([samples.bertil.name.full]);
      expect(await whoHas(swedish, '+442079460123')).to.deep.equal([samples.charlotte.name.full]);
      const danish = await open(name, 'FI');
      expect(await whoHas(danish, '+46846500412')).to.deep.equal([]);
      expect(await whoHas(danish, '+358846500412')).to.deep.equal([samples.bertil.name.full]);
      expect(await whoHas(danish, '+442079460123')).to.deep.equal([samples.charlotte.name.full]);
    });

  it('finds the past of a file by numbers that the region reads', async () => {
    const adapter = await open('people.json');
    const identity = await parseIdentity('+46701740605');
    const page = await adapter.history?.list({ identity }, { signal, limit: 9 });
    expect(page?.items.map(({ id }) => id)).to.deep.equal(['i-5', 'i-4', 'i-3', 'i-1']);
  });

  it('takes a file’s name from its path', async () => {
    const src = `${addressOf('some-refused.json')}?file=people.vcf#people.csv`;
    const adapter = await new AdapterUse('memory', { src }).open();
    expect(await namesIn(adapter)).to.deep.equal(['Anna Svensson']);
  });

  it('holds nobody where the file does', async () => {
    expect(await namesIn(await open('nobody.json'))).to.deep.equal([]);
    expect(told.warnings).to.deep.equal([]);
  });

  it('fetches a file once for all who use it, also while it comes slowly', async () => {
    const src = `${addressOf('slow.json')}?ms=50`;
    const adapters = await Promise.all(
      Array.from({ length: 50 }, () => new AdapterUse('memory', { src }).open()),
    );
    expect(new Set(adapters).size).to.equal(1);
    expect(server.asked).to.deep.equal([new URL(src, location.origin).href]);
  });

  const failures: [name: ServedFile, code: ContactErrorCode, message: RegExp][] = [
    ['missing.json', 'not-found', /^\/files\/missing\.json answered 404$/],
    ['forbidden.json', 'forbidden', /answered 403$/],
    ['unauthenticated.json', 'unauthenticated', /answered 401$/],
    ['busy.json', 'rate-limited', /answered 429$/],
    ['broken.json', 'unavailable', /answered 500$/],
    ['unreachable.json', 'unavailable', /could not be fetched$/],
    ['cut-off.json', 'unavailable', /could not be fetched$/],
    ['moved-away.json', 'unavailable', /could not be fetched$/],
    ['malformed.json', 'invalid', /not JSON/],
    ['other-shape.json', 'invalid', /expected a list of contacts/],
    ['page.html', 'invalid', /no vCard \(\.vcf\), CSV \(\.csv\) or JSON file \(\.json\)/],
    ['all-refused.json', 'invalid', /entry 1|line 1/],
  ];
  for (const [name, code, message] of failures)
    it(`fails with ${code} over ${name}, in words`, async () => {
      const error = await failureOf(open(name));
      expect(error).to.include({ code });
      expect(error?.message).to.match(message);
      expect(told.warnings).to.deep.equal([]);
    });

  it('opens a file anew that could not be had', async () => {
    expect(await failureOf(open('broken.json'))).to.include({ code: 'unavailable' });
    expect(await failureOf(open('broken.json'))).to.include({ code: 'unavailable' });
    expect(server.asked).to.have.lengthOf(2);
  });

  it('does not ask another origin', async () => {
    const opening = new AdapterUse('memory', { src: `${otherOrigin()}/people.json` }).open();
    expect(await failureOf(opening)).to.include({ code: 'forbidden' });
    expect(server.asked).to.deep.equal([]);
  });

  const refused: [name: ServedFile, lines: string[]][] = [
    [
      'some-refused.json',
      ['line 11: phones[0].value: expected a text', 'line 20: id: the same as that of entry 1'],
    ],
    ['some-refused.vcf', ['line 7: ']],
    ['some-refused.csv', ['line 3: Mobil: ', 'line 4: another row has the same id (line 2)']],
  ];
  for (const [name, lines] of refused)
    it(`reads the rest of ${name}, and tells once what it has refused, where and why, and nothing of whom`, async () => {
      const use = () => new AdapterUse('memory', { src: addressOf(name), region: sampleRegion }).open();
      const [adapter] = await Promise.all([use(), use(), use()]);
      expect(await namesIn(adapter)).to.deep.equal(['Anna Svensson']);
      expect(told.warnings).to.have.lengthOf(1);
      const [heading, ...reasons] = told.warnings[0]!.split('\n').map((line) => line.trim());
      expect(heading).to.match(new RegExp(`^contact-card: memory ${addressOf(name)}: ${lines.length} `));
      expect(reasons).to.have.lengthOf(lines.length);
      reasons.forEach((reason, index) => expect(reason).to.include(lines[index]));
      expect(told.warnings[0]).not.to.match(/Secret|Anna|7017/);
    });

  it('does not flood the console', async () => {
    const contacts = [{ id: '1', name: 'Anna' }, ...Array<object>(5_000).fill({})];
    const src = URL.createObjectURL(new Blob([JSON.stringify(contacts)], { type: 'application/json' }));
    const warnings: string[] = [];
    await openMemory({ src, warn: (message) => warnings.push(message) });
    expect(warnings).to.have.lengthOf(1);
    expect(warnings[0]).to.match(/^5000 /);
    expect(warnings[0]?.split('\n')).to.have.lengthOf.below(30);
  });
});
