import type { ContactErrorCode, StorageReason } from '../../domain/contact-error.js';
import type { Delivery, MessageChannel } from '../../domain/message.js';
import type { Hindrance } from '../../domain/recipient.js';
import type { SmsLength } from '../../domain/sms-length.js';
import type { AddressKind } from '../strings.js';
import type { WriteKind } from '../../domain/waiting-write.js';
import type { JourneyStrings } from './journey/journey-strings.js';

/** Every text of what an agent does with a contact: these load with the views that show them. */
export interface WorkStrings extends JourneyStrings {
  // Shared by these views
  readonly save: string;
  readonly discard: string;
  /** It is not on the disk: a reload loses it. */
  readonly notKept: string;

  // Notes
  readonly notes: string;
  readonly addNote: string;
  readonly newNote: string;
  readonly changedText: string;
  readonly noteRecipients: string;
  readonly charactersLeft: (count: number) => string;
  readonly charactersTooMany: (count: number) => string;
  readonly savingNote: string;
  readonly noteSaved: string;
  readonly noteNotSaved: string;
  readonly saveAsNewNote: string;
  readonly noteDiscarded: string;
  readonly you: string;
  readonly unnamedAgent: string;
  readonly onlyToRead: string;
  readonly changedAt: (time: string) => string;
  /** `names`: already joined as the language joins them. */
  readonly noteTo: (names: string) => string;
  readonly noteToSo: (count: number) => string;
  readonly noteWaits: string;
  readonly showWholeNote: string;
  readonly showExtract: string;
  readonly editNote: string;
  readonly deleteNote: string;
  readonly deleteNoteQuestion: string;
  readonly deleteNoteHint: string;
  readonly deletingNote: string;
  readonly noteDeleted: string;
  readonly noteNotDeleted: string;
  readonly restoringNote: string;
  readonly noteRestored: string;
  readonly noteNotRestored: string;
  readonly loadingNotes: string;
  readonly notesFailed: string;
  readonly noNotes: string;
  readonly showOlderNotes: string;
  readonly olderNotesFailed: string;
  readonly addNoteTo: (name: string) => string;
  readonly addNotesTo: (count: number, name: string) => string;
  readonly noteAddedTo: (name: string) => string;
  readonly noteNotAdded: string;
  readonly noteConflict: string;
  readonly savedText: string;
  readonly yourText: string;
  readonly saveYours: string;
  readonly keepSaved: string;
  readonly joinBoth: string;

  // Messages
  readonly messageTo: string;
  readonly messageBy: string;
  readonly messageChannel: (channel: MessageChannel) => string;
  readonly messageSubject: string;
  readonly messageText: string;
  readonly messageTemplate: string;
  readonly chooseTemplate: string;
  readonly insertTemplate: string;
  readonly templatesFailed: string;
  /** Above the text as a recipient reads it. */
  readonly messageRead: (who: string) => string;
  readonly hindrance: (hindrance: Hindrance) => string;
  readonly notReachable: string;
  readonly nobodyReachable: string;
  readonly nothingToReach: string;
  readonly recipientsLost: string;
  readonly smsLength: (length: SmsLength) => string;
  /** `character`: as it can be seen, with its number in Unicode. */
  readonly smsForcedBy: (character: string) => string;
  readonly chooseRecipient: string;
  readonly writeSubject: string;
  readonly writeText: string;
  /** `placeholders`: each with its braces, as a list. */
  readonly placeholdersMissing: (placeholders: string, who: string) => string;
  readonly askingWhetherWanted: (who: string) => string;
  readonly notAskedWhetherWanted: (who: string) => string;
  readonly messageForbidden: (who: string) => string;
  readonly messageDiscouraged: (who: string) => string;
  readonly writeAnyway: (who: string) => string;
  readonly send: string;
  readonly messageSending: (who: string) => string;
  readonly messageSent: (who: string) => string;
  /** The desktop sends it in place of the card. */
  readonly messageHandedOver: (who: string) => string;
  readonly messageFailed: (who: string) => string;
  /** An earlier try had arrived; what was changed since was not sent. */
  readonly messageStale: (who: string) => string;
  readonly discardMessage: string;
  readonly discardMessageHint: string;
  readonly messages: string;
  readonly messagesFailed: string;
  readonly noMessages: string;
  readonly delivery: (delivery: Delivery | 'waiting') => string;
  readonly sendAgain: string;

  // Adding and editing
  readonly newContact: string;
  readonly editing: (name: string) => string;
  /** By its name in a definition: `name.given`, `phones` … */
  readonly contactField: (name: string) => string;
  readonly partOfAddress: (part: 'street' | 'postalCode' | 'locality' | 'region' | 'country') => string;
  readonly requiredHint: string;
  readonly immutableHint: string;
  readonly notChosen: string;
  readonly labelOf: (value: string) => string;
  readonly addPhone: string;
  readonly addEmail: string;
  readonly addAddress: string;
  readonly removeValue: (value: string) => string;
  readonly useForSms: string;
  readonly useForEmail: string;
  readonly numberUnread: string;
  readonly smsNeedsNumber: string;
  readonly maskedChanged: string;
  readonly oneTimeOnly: string;
  readonly oneTimeHint: string;
  readonly saving: string;
  readonly faults: (count: number) => string;
  readonly missing: (label: string) => string;
  readonly nameMissing: string;
  readonly notValid: (type: 'email' | 'url' | 'number' | 'date') => string;
  /** By the contact source, whose own words follow. */
  readonly valueRefused: (label: string) => string;
  readonly saveFailed: string;
  readonly savedMeanwhile: string;
  readonly unsaved: string;
  readonly leaveQuestion: string;
  readonly leaveHint: string;
  readonly keepAndLeave: string;
  readonly stay: string;
  readonly contactAdded: (name: string) => string;
  readonly contactChanged: (name: string) => string;
  readonly leadConverted: (name: string) => string;

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
  /** Above what both have changed. */
  readonly chooseHint: string;
  /** Where each has changed something else. */
  readonly nothingToChoose: string;
  /** Whose version it is: the agent's, the other's, or what both have together. */
  readonly sideName: (side: 'mine' | 'theirs' | 'both') => string;
  /** What is wrong where nothing is chosen. */
  readonly chooseOne: string;
  /** Heads what only one of the two has changed. */
  readonly changedByOne: string;
  readonly saveMerged: string;
  readonly picture: string;

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
  readonly unsentMessage: string;
  /** Without a name where it is a new one. */
  readonly unsavedContact: (name?: string) => string;
  readonly continueDraft: string;
  readonly writesWait: (count: number) => string;
  readonly sentByThemselves: string;
  readonly retryNow: string;
  readonly writeKinds: Readonly<Record<WriteKind, string>>;
  /** `name`: of a contact, or a number or an address. */
  readonly writeAbout: (kind: string, name: string) => string;
  readonly beingSent: string;
  readonly writeRefused: (write: string) => string;
  readonly mend: string;
  readonly discardQuestion: (what: string) => string;
  readonly discardDraftHint: string;
  readonly discardWriteHint: string;
  readonly allSent: string;
  readonly waits: string;

  // What others change
  /** `labels`: of what is another now, joined as the language joins them. */
  readonly changedByOthers: (labels: string) => string;
  /** Beside a value. */
  readonly changeSign: (change: 'changed' | 'added' | 'removed') => string;
  readonly removedMeanwhile: (name: string) => string;
  /** The connection that brings changes is gone. */
  readonly notLive: string;
  /** `labels`: as above; here of what stands in the form as somebody else has made it. */
  readonly formTaken: (labels: string) => string;
  readonly formKept: (labels: string) => string;

  // Why something failed
  /** Where it is known what helps, with that. */
  readonly storageError: (reason: StorageReason) => string;

  // Why a look-up failed
  /** What happened, and what helps. */
  readonly lookUpFailure: Readonly<Record<Exclude<ContactErrorCode, 'storage'>, string>>;
  /** Instead, where there is no answer, or none for this page. */
  readonly sourceUnreadable: string;
  /** `when`: "in 30 seconds". */
  readonly looksAgain: (when: string) => string;

  // Masked values
  /** The name of a control: it is followed by the masked text. */
  readonly reveal: (masked: string) => string;
  readonly hideValue: (value: string) => string;
  /** Said when a value is shown. */
  readonly valueShown: (seconds: number) => string;
  /** Said when it is hidden again. */
  readonly valueHidden: string;
  /** Said and shown where the host does not dial a masked number. */
  readonly maskedNotDialled: string;
}
