import type { ContactId } from '../../src/domain/contact.js';
import { cast } from '../people/cast.js';
import { keep, read } from './kept.js';

interface Customer {
  readonly contactId: ContactId;
  readonly name: string;
  readonly email: string;
}

/** Whom the shop knows, and the agent's contacts hold as well. */
export const customers: readonly Customer[] = [
  { contactId: cast.ingegerd.id, name: 'Ingegerd Wallström-Öhman', email: cast.ingegerd.email },
  { contactId: cast.harbour.ids[0], name: 'Wanjiru Kamau', email: 'wanjiru.kamau@harbourfreight.example' },
  {
    contactId: cast.egyptian.id,
    name: 'نادية عبد الرحمن المصري',
    email: 'nadia.elmasry@nile-transport.example',
  },
];

const key = 'skymning.customer';

/** The e-mail address of who the visitor has said to be, in every tab; empty: a guest. */
export const readCustomer = (): string => {
  const kept = read(key);
  return typeof kept === 'string' ? kept : '';
};
export const keepCustomer = (email: string) => keep(key, email);
