import type { ContactAdapter } from '../../adapters/contact-adapter.js';
import type { Contact, ContactId } from '../../domain/contact.js';
import { sampleCase, signal, type AdapterCase } from '../adapter-case.js';
import { check, checkEqual, checkRejects } from '../check.js';
import { sampleContacts, samples } from '../sample-contacts.js';

/** What every source holds; the rest is up to what it can store. */
const core = ({ id, kind, active, name, phones, emails }: Contact) => ({
  ...{ id, kind, active, name: name.full },
  phones: phones.map(({ value }) => value),
  emails: emails.map(({ value }) => value),
});

const isAbsentOrMethod = (part: unknown) => part === undefined || typeof part === 'function';

/** Facets whose obligatory methods are there, and whose others are there or undefined. */
function hasWholeFacets({ watch, editing, history }: ContactAdapter): boolean {
  const isWholeEditing =
    editing === undefined ||
    (typeof editing?.create === 'function' &&
      typeof editing.update === 'function' &&
      isAbsentOrMethod(editing.remove));
  const isWholeHistory =
    history === undefined || (typeof history?.list === 'function' && isAbsentOrMethod(history.record));
  return isAbsentOrMethod(watch) && isWholeEditing && isWholeHistory;
}

export const readCases: readonly AdapterCase[] = [
  sampleCase('has each facet whole, or leaves it undefined', [], async (adapter) => {
    check(
      hasWholeFacets(adapter),
      'Expected whole facets or none, got one that lacks a method or is not undefined',
    );
  }),

  sampleCase('gets each contact by its id', [], async (adapter) => {
    for (const contact of sampleContacts)
      checkEqual(core(await adapter.get(contact.id, { signal })), core(contact), contact.name.full);
  }),

  sampleCase('gets a contact as it is found', [], async (adapter) => {
    const { items } = await adapter.search({ text: 'Anna Svensson' }, { signal, limit: 2 });
    checkEqual(items, [await adapter.get(samples.anna.id, { signal })], 'Anna Svensson');
  }),

  sampleCase('says that there is no contact of an unknown id', [], async (adapter) => {
    await checkRejects(adapter.get('nobody' as ContactId, { signal }), 'not-found', 'get');
  }),
];
