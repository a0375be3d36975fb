import { expect } from '@open-wc/testing';
import { capabilitiesOf } from '../../src/adapters/capabilities.js';
import type { ContactAdapter } from '../../src/adapters/contact-adapter.js';
import { MemoryAdapter } from '../../src/adapters/memory/memory-adapter.js';
import { readOnly } from '../../src/adapters/read-only.js';
import { present, sampleContent } from '../../src/testing/adapter-case.js';
import { casesFor } from '../../src/testing/adapter-suite.js';
import { ControllableAdapter } from '../../src/testing/controllable-adapter.js';
import { samples } from '../../src/testing/sample-contacts.js';
import { watched, wholeHarness } from '../testing/watched-adapter.js';
import { openMemoryAdapter } from './memory-harness.js';

const { signal } = new AbortController();

/** The names of all methods that can be reached, `history.list`. */
function methodsOf(object: object, path = ''): string[] {
  const names = new Set<string>();
  for (
    let at: object | null = object;
    at && at !== Object.prototype;
    at = Object.getPrototypeOf(at) as object | null
  )
    for (const name of Object.getOwnPropertyNames(at)) names.add(name);
  return [...names].flatMap((name) => {
    const part = (object as Record<string, unknown>)[name];
    if (typeof part === 'function') return [path + name];
    return typeof part === 'object' && part !== null ? methodsOf(part, `${path}${name}.`) : [];
  });
}

describe('readOnly', () => {
  describe('of a MemoryAdapter', () => {
    const harness = {
      open: async (content: typeof sampleContent) => readOnly(await openMemoryAdapter(content)),
    };
    for (const { name, run } of casesFor(readOnly(new MemoryAdapter([])))) it(name, () => run(harness));
  });

  describe('of an adapter that has every facet', () => {
    const harness = wholeHarness(readOnly);
    const whole = readOnly(watched(new MemoryAdapter([])));
    const cases = casesFor(whole).filter(({ needs }) => needs.length > 0);
    for (const { name, run } of cases) it(name, () => run(harness));

    it('is capable of nothing that changes the source', () => {
      expect([...capabilitiesOf(whole)]).to.have.members([
        'watch',
        'history',
        'notes',
        'journey',
        'journey.watch',
      ]);
      expect(methodsOf(whole)).to.have.members([
        'find',
        'get',
        'search',
        'watch',
        'history.list',
        'notes.list',
        'journey.find',
        'journey.list',
        'journey.watch',
      ]);
    });
  });

  it('leaves nothing of a MemoryAdapter that writes', () => {
    const methods = methodsOf(readOnly(new MemoryAdapter([])));
    expect(methods).to.have.members(['find', 'get', 'search', 'watch', 'history.list', 'notes.list']);
  });

  it('has no facet that the adapter lacks', () => {
    const bare = readOnly(new ControllableAdapter({ capabilities: [] }));
    expect(Object.keys(bare)).to.have.members(['find', 'get', 'search']);
  });

  it('asks the adapter the same, and answers the same', async () => {
    const adapter = new ControllableAdapter();
    const decorated: ContactAdapter = readOnly(adapter);
    const options = { signal, limit: 7, after: '14' };
    const answers = Promise.all([
      decorated.find([], options),
      decorated.get(samples.anna.id, options),
      decorated.search({ text: 'x' }, options),
      present(decorated.history).list({ contactId: samples.anna.id }, options),
    ]);
    expect(adapter.calls.map(({ method, args }) => [method, ...args])).to.deep.equal([
      ['find', [], options],
      ['get', samples.anna.id, options],
      ['search', { text: 'x' }, options],
      ['history.list', { contactId: samples.anna.id }, options],
    ]);
    const given = [{ matches: [], more: true }, samples.anna, { items: [] }, { items: [], total: 0 }];
    adapter.calls.forEach((call, index) => call.answer(given[index]));
    expect(await answers).to.deep.equal(given);
  });
});
