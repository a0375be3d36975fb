import type { Contact, ContactPhone } from './contact.js';
import { plainPhoneNumber } from './identity.js';

/**
 * Contacts with `phones[].number` filled in: read with the contact's own country where it has one,
 * else with the region. The numbering plans load only if some number needs them.
 */
export async function readNumbers(contacts: readonly Contact[], region?: string): Promise<Contact[]> {
  const plain = contacts.map((contact) => mapPhones(contact, readPlainNumber));
  if (plain.every((contact) => contact.phones.every(isRead))) return plain;

  const { readStoredNumber } = await import('./phone-number.js');
  return plain.map((contact) => {
    const country = contact.addresses.find((address) => /^[A-Z]{2}$/.test(address.country ?? ''))?.country;
    return mapPhones(contact, (phone) =>
      isRead(phone) ? phone : { ...phone, ...readStoredNumber(phone.value, country ?? region) },
    );
  });
}

const mapPhones = (contact: Contact, read: (phone: ContactPhone) => ContactPhone): Contact =>
  contact.phones.length ? { ...contact, phones: contact.phones.map(read) } : contact;

function readPlainNumber(phone: ContactPhone): ContactPhone {
  const number = phone.number ?? plainPhoneNumber(phone.value);
  return number ? { ...phone, number } : phone;
}

/** Short numbers of the company's own exchange stay as they are. */
const isRead = (phone: ContactPhone) => phone.number !== undefined || /^\d{1,5}$/.test(phone.value);
