import type { Contact } from '../../src/domain/contact.js';
import { writeVCard } from '../../src/formats/vcard-writer.js';

export const toVCards = (contacts: readonly Contact[]): string => contacts.map(writeVCard).join('');
