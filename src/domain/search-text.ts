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

/** Says of a text made by `searchText` whether every word of the query occurs in it. */
export function wordsIn(query: string): (text: string) => boolean {
  const words = foldText(query).split(/\s+/);
  return (text) => words.every((word) => text.includes(word));
}
