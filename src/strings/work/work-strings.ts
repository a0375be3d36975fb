import type { AddressKind } from '../strings.js';

/** Every text of what an agent does with a contact: these load with the views that show them. */
export interface WorkStrings {
  // Shared by these views
  readonly save: string;
  readonly discard: string;
  /** It is not on the disk: a reload loses it. */
  readonly notKept: string;

  // Notes

  // Messages

  // Adding and editing

  // Duplicates and conflicts
  /** `kind`: what both have. */
  readonly alreadyTaken: (name: string, kind: AddressKind) => string;
  /** Of several who have it. */
  readonly duplicatePlace: (position: number, count: number) => string;
  readonly typedHere: string;
  /** Of a value that both have. */
  readonly agrees: string;
  readonly editInstead: (name: string) => string;
  readonly inviteInstead: string;
  readonly inviteHint: (name: string) => string;
  readonly inviteNow: string;
  readonly invitedInstead: (name: string) => string;
  readonly notTheSame: string;
  readonly markShared: string;
  readonly shareFailed: (name: string) => string;
  readonly saveDuplicateQuestion: (name: string) => string;
  readonly saveAllTheSame: string;

  // Finding and attaching
  readonly nameNumberOrAddress: string;
  readonly findHint: string;
  /** `more`: there are others, which are not shown yet. */
  readonly contactsFound: (count: number, more: boolean) => string;
  readonly noContactFound: (text: string) => string;
  readonly noContactsYet: (organisation: string) => string;
  readonly searchFailed: string;
  readonly showMore: string;
  readonly moreFailed: string;
  /** `value`: a number or an address, or several of them. */
  readonly attachQuestion: (value: string, name: string) => string;
  readonly attach: string;
  readonly labelFor: (value: string) => string;
  /** Nothing of what the interaction brought is new to the contact. */
  readonly alreadyHas: (value: string, name: string) => string;
  /** Where the interaction brought nothing that could be added. */
  readonly useQuestion: (name: string) => string;
  readonly useForInteraction: string;
  readonly attaching: (name: string) => string;
  readonly attached: (value: string, name: string) => string;
  readonly attachFailed: (name: string) => string;
  /** To write to, too. */
  readonly makeRecipient: string;
  readonly recipient: string;
  readonly isRecipientNow: (name: string) => string;

  // What waits

  // Masked values
}
