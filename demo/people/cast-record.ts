import type { Contact } from '../../src/domain/contact.js';
import { daysBefore } from './seed.js';

type Part = Partial<Contact> & Pick<Contact, 'id' | 'name' | 'phones'>;

/** With nothing that was not written. */
export const bare = (part: Part): Contact => ({
  kind: 'individual',
  active: true,
  emails: [],
  addresses: [],
  languages: [],
  fields: {},
  ...part,
});

/** With what the system of record adds to everybody. */
export const recorded = (part: Part): Contact =>
  bare({
    url: `https://crm.example/contacts/${part.id}`,
    created: daysBefore(1460),
    updated: daysBefore(12),
    ...part,
  });
