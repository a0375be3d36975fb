import type { ContactErrorCode } from '../domain/contact-error.js';
import type { InvalidReason } from '../domain/identity.js';
import type { Channel, Direction, InteractionState } from '../domain/interaction.js';
import type { Certainty } from '../domain/match.js';
import type { WorkStrings } from './work/work-strings.js';

/** What an interaction brought: a number, an address, or alternatives of both. */
export type AddressKind = 'number' | 'address' | 'both';

/** Every visible and spoken text of the card. A language has all of them; a host may override some for one card. */
export interface Strings {
  // The interaction
  readonly interaction: (channel: Channel, direction: Direction | undefined) => string;
  readonly interactionState: (state: InteractionState, channel: Channel) => string;
  /** What the network calls the caller, which nobody has checked. */
  readonly networkName: (name: string) => string;
  readonly lookedUpByHand: string;
  readonly numberWithheld: string;

  // Waiting and looking
  readonly waiting: string;
  readonly waitingHint: string;
  readonly numberOrAddress: string;
  readonly lookUp: string;
  readonly lookingUp: string;
  readonly stillLookingIn: (source: string) => string;

  // Outcomes that show no contact
  readonly nobodyHas: (kind: AddressKind) => string;
  readonly nobodyHint: (kind: AddressKind) => string;
  /** Instead of `nobodyHint` where the source holds no contact at all. */
  readonly sourceEmpty: (source: string) => string;
  readonly withheld: (channel: Channel) => string;
  readonly withheldHint: string;
  readonly hidden: string;
  readonly hiddenHint: string;
  readonly invalid: (reason: InvalidReason) => string;
  readonly invalidHint: (reason: InvalidReason) => string;
  readonly lookUpFailed: string;
  readonly sourceFailed: (source: string) => string;
  readonly error: (code: ContactErrorCode) => string;
  /** The host named a contact that the source does not know. */
  readonly namedContactMissing: string;

  // Earlier interactions
  readonly earlierWith: (kind: AddressKind) => string;
  readonly nothingEarlier: string;
  readonly historyFailed: string;
  readonly pastInteraction: (channel: Channel, direction: Direction, answered: boolean) => string;
  readonly withAgent: (name: string) => string;

  // Several matches
  /** `certain`: each of them has it, as far as the source knows. */
  readonly contactsWith: (count: number, kind: AddressKind, certain: boolean) => string;
  readonly searchMatches: string;
  readonly matchesShown: (shown: number, total: number) => string;
  readonly noMatchShown: (filter: string) => string;
  readonly onlyFirstShown: (count: number) => string;
  readonly maybe: string;
  readonly certainty: (certainty: Certainty, kind: 'number' | 'address') => string;
  readonly matchedAs: (value: string) => string;
  /** Of a number that is another one by its record, and ends alike. */
  readonly sameLastDigits: string;
  readonly sameLastDigitsAs: (value: string) => string;
  readonly suggestedByDesktop: string;

  // A contact
  readonly valueOfInteraction: (kind: 'number' | 'address', direction: Direction | undefined) => string;
  readonly label: (label: string) => string;
  readonly phone: string;
  readonly email: string;
  readonly extension: (extension: string) => string;
  readonly department: string;
  readonly address: string;
  readonly languages: string;
  readonly timeZone: string;
  readonly owner: string;
  readonly phoneticName: string;
  readonly created: string;
  readonly updated: string;
  /** Fields that every installation knows; the definition labels the others. `undefined`: not one of them. */
  readonly knownField: (name: string) => string | undefined;
  readonly yes: string;
  readonly no: string;

  // Badges
  readonly stage: (stage: 'lead' | 'customer') => string;
  readonly kind: (kind: 'individual' | 'group' | 'organisation') => string;
  readonly inactive: string;
  readonly oneTime: string;
  readonly shared: string;
  readonly preferred: string;
  readonly timeThere: (time: string) => string;

  // What the agent can do
  readonly call: string;
  readonly callNumber: (number: string) => string;
  readonly numbersToCall: string;
  readonly copyValue: (value: string) => string;
  readonly copied: (value: string) => string;
  /** The clipboard cannot be reached, and the text was selected instead. */
  readonly selectedToCopy: string;
  readonly openRecord: string;
  readonly addContact: string;
  readonly editContact: string;
  readonly convertLead: string;
  readonly sendMessage: string;
  /** To add what the interaction brought to somebody who is known. */
  readonly findContact: string;
  readonly contactsOf: (organisation: string) => string;
  readonly notThisPerson: string;
  readonly back: string;
  readonly close: string;
  readonly retry: string;
  /** Somebody was found, or nobody was; it may be otherwise by now. */
  readonly lookAgain: string;

  // Deleting a contact
  readonly deleteContact: string;
  readonly deleteQuestion: (name: string) => string;
  /** What goes along; `withPast`: the source keeps earlier interactions, too. */
  readonly deleteHint: (withPast: boolean) => string;
  /** Another question follows. */
  readonly deleteAndAsk: string;
  readonly deleteConfirmation: (name: string) => string;
  readonly deleteConfirmationHint: string;
  readonly deleteNow: string;
  readonly cancel: string;
  readonly deleting: (name: string) => string;
  readonly contactDeleted: (name: string) => string;
  readonly deleteFailed: (name: string) => string;
  readonly undo: string;
  readonly restoring: (name: string) => string;
  readonly contactRestored: (name: string) => string;
  readonly restoreFailed: (name: string) => string;

  // Spoken when it happens
  readonly contactShown: (name: string) => string;
}

/** The texts that a host replaces for one card. */
export type StringOverrides = {
  readonly [Key in keyof (Strings & WorkStrings)]?: (Strings & WorkStrings)[Key] | undefined;
};
