import type { Contact, ContactChanges, ContactId } from '../../domain/contact.js';
import { ContactError } from '../../domain/contact-error.js';
import { randomUuid } from '../../domain/random-uuid.js';
import { checkServiceContact, checkUndo } from '../../formats/http-contact-schema.js';
import type { EditingFacet, Removal, RequestOptions, WriteOptions } from '../contact-adapter.js';
import { ask, readAs } from './ask.js';
import { conflictIn } from './conflict.js';
import type { HttpContacts } from './http-contacts.js';
import { patchRequest } from './patch-request.js';

/** Contacts are written where they are read. */
export function httpEditing(contacts: HttpContacts, canRemove: boolean): EditingFacet {
  return {
    async create(draft, { signal, key }) {
      refuseWrong({ ...draft, id: key });
      const headers = { 'Idempotency-Key': key };
      const body = unread(draft);
      return contacts.ask({ what: 'The new contact', path: ['contacts'], body, headers, signal });
    },
    update: (contact, changes, options) => update(contacts, contact, changes, options),
    ...(canRemove && { remove: (id, options) => remove(contacts, id, options) }),
  };
}

async function update(
  contacts: HttpContacts,
  contact: Contact,
  changes: ContactChanges,
  options: WriteOptions,
): Promise<Contact> {
  refuseWrong({ ...contact, ...changes });
  const { id } = contact;
  const what = 'The changed contact';
  const request = patchRequest(
    { what, path: ['contacts', id], before: contact, changes: unread(changes) },
    options,
  );
  const answer = await contacts.service.answer(request);
  if (answer.status !== 412) return contacts.read(answer, request, id);
  const told = await conflictIn(answer.text, (value) => contacts.check('The conflict', value, id));
  const current = told ?? (await contacts.get(id, options));
  throw new ContactError('conflict', 'Somebody else has changed this contact', { current });
}

async function remove(contacts: HttpContacts, id: ContactId, { signal }: RequestOptions): Promise<Removal> {
  const headers = { 'Idempotency-Key': randomUuid() };
  const path = ['contacts', id];
  const request = { what: 'The removal of the contact', path, method: 'DELETE', headers, signal };
  const undo = await ask(contacts.service, request, checkUndo);
  return undo === undefined ? {} : { undo: (options) => restore(contacts, id, undo, options) };
}

async function restore(
  contacts: HttpContacts,
  id: ContactId,
  undo: string,
  { signal }: RequestOptions,
): Promise<Contact> {
  const path = ['contacts', id, 'restore'];
  return contacts.ask({ what: 'The restored contact', path, body: { undo }, signal }, id);
}

/** What no source takes need not be sent. Throws `invalid`, naming the member. */
const refuseWrong = (contact: object): void => void readAs('The contact', contact, checkServiceContact);

/** Numbers are sent as they were written: what was read of one may be of an earlier one. */
const unread = <Changes extends ContactChanges>(changes: Changes): Changes =>
  changes.phones ? { ...changes, phones: changes.phones.map(({ number: _, ...phone }) => phone) } : changes;
