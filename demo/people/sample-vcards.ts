import type { Contact, ContactPhone } from '../../src/domain/contact.js';

/** As an old telephone writes them: vCard 2.1. One of them is broken off. */
export function oldVCards(contacts: readonly Contact[]): string {
  const [first = '', ...rest] = contacts.map(oldVCard);
  return [first, broken, ...rest].join('');
}

const broken = 'BEGIN:VCARD\r\nVERSION:2.1\r\nTEL;CELL:\r\n';

function oldVCard({ name, organisation, phones, emails }: Contact): string {
  const lines = [
    'BEGIN:VCARD',
    'VERSION:2.1',
    text('N', `${name.family ?? ''};${name.given ?? ''};;;`),
    text('FN', name.full),
    ...(organisation ? [text('ORG', organisation.name)] : []),
    ...phones.map((phone) => `TEL;${typeOf(phone)}:${phone.value}`),
    ...emails.map(({ value }) => `EMAIL;INTERNET:${value}`),
    'END:VCARD',
    '',
  ];
  return lines.join('\r\n');
}

const typeOf = ({ label }: ContactPhone) => (label === 'mobile' ? 'CELL' : (label ?? 'voice').toUpperCase());

const text = (name: string, value: string) =>
  /^[\x20-\x7e]*$/u.test(value)
    ? `${name}:${value}`
    : `${name};CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:${printable(value)}`;

/** RFC 2045, 6.7, in lines of whatever length: old telephones read them. */
const printable = (value: string) =>
  [...new TextEncoder().encode(value)]
    .map((byte) =>
      byte > 0x20 && byte < 0x7f && byte !== 0x3d
        ? String.fromCharCode(byte)
        : `=${byte.toString(16).toUpperCase().padStart(2, '0')}`,
    )
    .join('');
