import { expect } from '@open-wc/testing';
import type { ContactAdapter } from '../../src/adapters/contact-adapter.js';
import { MemoryAdapter } from '../../src/adapters/memory/memory-adapter.js';
import { readOnly } from '../../src/adapters/read-only.js';
import type { AdapterCase, AdapterHarness } from '../../src/testing/adapter-case.js';
import { adapterCases, casesFor } from '../../src/testing/adapter-suite.js';
import { faults } from './broken-adapters.js';
import { journeyFaults } from './broken-journeys.js';
import { messageFaults, noteFaults } from './broken-work.js';
import { watched, wholeHarness } from './watched-adapter.js';

const harness = wholeHarness();
/** The names of the cases that an adapter does not pass. A case that takes too many milliseconds is not passed, either. */
async function failuresOf(
  cases: readonly AdapterCase[],
  harness: AdapterHarness,
  patience = 5_000,
): Promise<string[]> {
  const failures: string[] = [];
  for (const { name, run } of cases) {
    let timer = 0;
    const tooLong = new Promise((_, reject) => (timer = window.setTimeout(reject, patience)));
    await Promise.race([run(harness), tooLong]).catch(() => failures.push(name));
    clearTimeout(timer);
  }
  return failures;
}

describe('The suite for adapters', () => {
  it('names each case once, in a sentence', () => {
    const names = adapterCases.map(({ name }) => name);
    expect(new Set(names).size).to.equal(names.length);
    expect(names.filter((name) => /\bshould\b|[.\n]$/.test(name))).to.deep.equal([]);
  });

  it('is passed by an adapter that has every facet', async () => {
    expect(casesFor(watched(new MemoryAdapter([])))).to.have.lengthOf(adapterCases.length);
    expect(await failuresOf(adapterCases, harness)).to.deep.equal([]);
  });

  it('asks no more than an adapter is capable of', async () => {
    const whole = watched(new MemoryAdapter([]));
    const withoutHistory: ContactAdapter = { find: whole.find, get: whole.get, search: whole.search };
    expect(casesFor(withoutHistory).every(({ needs }) => needs.length === 0)).to.equal(true);
    const needed = new Set(casesFor(readOnly(whole)).flatMap(({ needs }) => needs));
    expect([...needed]).to.have.members(['history', 'notes', 'watch', 'journey', 'journey.watch']);
  });

  it('closes what it has opened, also after a failure', async () => {
    let open = 0;
    const counting: AdapterHarness = {
      async open(content) {
        open += 1;
        return harness.open({ ...content, contacts: [] });
      },
      close: () => {
        open -= 1;
      },
    };
    expect(await failuresOf(adapterCases.slice(0, 20), counting)).not.to.deep.equal([]);
    expect(open).to.equal(0);
  });

  it('names what it expected, and what it got', async () => {
    const [getsEach] = adapterCases.filter(({ name }) => name === 'gets each contact by its id');
    const rename: AdapterHarness = {
      async open(content) {
        const contacts = content.contacts.map((contact) => ({ ...contact, name: { full: 'X' } }));
        return harness.open({ ...content, contacts });
      },
    };
    const message = await getsEach?.run(rename).catch(String);
    expect(message).to.match(
      /^Error: Anna Svensson: expected \{.*"name":"Anna Svensson".*\}, got \{.*"name":"X"/,
    );
  });

  describe('faced with an adapter that', () => {
    const caught = new Set<string>();

    for (const fault of [...faults, ...noteFaults, ...messageFaults, ...journeyFaults])
      it(`${fault.name}, tells`, async () => {
        const broken = wholeHarness((adapter, content) => {
          fault.adapter?.(adapter, content);
          return adapter;
        });
        const open: AdapterHarness['open'] = (content) => broken.open(fault.content?.(content) ?? content);
        const failures = await failuresOf(adapterCases, { ...broken, open }, 250);
        expect(failures).not.to.deep.equal([]);
        for (const name of failures) caught.add(name);
      });

    it('whatever the case is, tells', () => {
      const neverFailed = adapterCases.map(({ name }) => name).filter((name) => !caught.has(name));
      expect(neverFailed.join('\n'), 'cases that cannot fail').to.equal('');
    });
  });
});
