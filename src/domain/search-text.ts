import type { Contact } from './contact.js';

/** Without case and accents, so that `ohman` finds Öhman. */
export const foldText = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

/** Everything that an agent may type to find a contact, folded; one value a line. */
export function searchText(contact: Contact): string {
  const { name, organisation, title, phones, emails } = contact;
  const words = [name.full, name.phonetic, organisation?.name, organisation?.department, title];
  const numbers = phones.flatMap(({ value, number }) => [value, value.replace(/[^\d+]/g, ''), number]);
  const values = [...numbers, ...emails.map(({ value }) => value)];
  return foldText([...words, ...values].filter(Boolean).join('\n'));
}

/** Whether every word of the query occurs in a text made by `searchText`. */
export function includesWords(text: string, query: string): boolean {
  return foldText(query)
    .split(/\s+/)
    .every((word) => text.includes(word));
}
