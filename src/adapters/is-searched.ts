import type { Contact } from '../domain/contact.js';
import { searchText } from '../domain/search-text.js';
import { beginsWords } from './begins-words.js';
import type { ContactQuery } from './contact-adapter.js';

export const isSearched = (contact: Contact, { text, organisationId }: ContactQuery): boolean =>
  (!organisationId || contact.organisation?.id === organisationId) &&
  (!text || beginsWords(searchText(contact), text));
