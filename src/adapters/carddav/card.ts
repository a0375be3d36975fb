import type { Contact, ContactId } from '../../domain/contact.js';
import { readVCards } from '../../formats/vcard.js';
import { type DavResource, xmlText } from './webdav.js';

/** A contact as the server has it. */
export interface Card {
  readonly address: URL;
  /** Whose numbers have not been read. Its revision is the ETag. */
  readonly contact: Contact;
  readonly text: string;
}

/** Undefined where there is no card, or none that can be read. */
export function cardOf({ address, properties }: DavResource): Card | undefined {
  const text = xmlText(properties['addressData']);
  const { contacts } = readVCards(text ?? '');
  const [contact] = contacts;
  if (!text || !contact) return undefined;
  const revision = xmlText(properties['getetag']);
  const id = isOfText(contact.id) ? idOf(address) : contact.id;
  return { address, text: whole(text), contact: { ...contact, id, ...(revision && { revision }) } };
}

/** Made of what the card says, which is another id as soon as it says something else. */
const isOfText = (id: ContactId): boolean => /^vcard:[0-9a-f]{16}$/.test(id);

const ofAddress = 'card:';

/** A card without a UID is known by its name in the address book. */
const idOf = ({ pathname }: URL): ContactId =>
  `${ofAddress}${decode(pathname.slice(pathname.lastIndexOf('/') + 1))}` as ContactId;

/** However a server escapes it: each has its own way. */
export const pathOf = ({ pathname }: URL): string => pathname.split('/').map(decode).join('/');

/** The name in the address book that an id is made of; undefined where it is none of those. */
export const nameIn = (id: ContactId): string | undefined =>
  id.startsWith(ofAddress) ? id.slice(ofAddress.length) : undefined;

function decode(segment: string): string {
  try {
    return decodeURIComponent(segment);
  } catch {
    return segment;
  }
}

/** XML may take the ends of the lines for others, and the last one away. */
const whole = (text: string): string => `${text.trim().replace(/\r?\n|\r/g, '\r\n')}\r\n`;
