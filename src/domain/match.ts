import type { Contact } from './contact.js';
import type { Identity } from './identity.js';

/** From the surest to the least sure. */
export const certainties = ['exact', 'normalised', 'extension-dropped', 'maybe'] as const;
export type Certainty = (typeof certainties)[number];

/** A contact, and why it was found. */
export interface Match {
  readonly contact: Contact;
  /** The identity that the contact agrees on. */
  readonly on: Identity;
  /** The label of the contact's own value, `mobile`. */
  readonly label?: string;
  readonly certainty: Certainty;
}
