export type { CacheOptions } from './adapters/answer-cache.js';
export type {
  ContactAdapter,
  ContactQuery,
  EditingFacet,
  FindOptions,
  FindResult,
  HistoryFacet,
  JourneyEvents,
  JourneyFacet,
  JourneyListOptions,
  JourneyNews,
  JourneyWatchOptions,
  MaskingFacet,
  MessagingFacet,
  NotesFacet,
  NotesWriting,
  OutboxFacet,
  Page,
  PageOptions,
  Removal,
  RequestOptions,
  Subject,
  WriteOptions,
} from './adapters/contact-adapter.js';
export { capabilitiesOf, type Capability } from './adapters/capabilities.js';
export type { OutgoingBox } from './adapters/embedded/outgoing-box.js';
export type { JourneySource } from './adapters/journey/journey-source.js';
export { registerJourney, type JourneyFactory, type JourneyOptions } from './adapters/journey/registry.js';
export { MemoryAdapter } from './adapters/memory/memory-adapter.js';
export { readOnly } from './adapters/read-only.js';
export { registerAdapter, type AdapterFactory, type AdapterOptions } from './adapters/registry.js';
export { withCache } from './adapters/with-cache.js';
export { withOutbox, type OutboxOptions } from './adapters/with-outbox.js';
export type { OutboxEntry, OutboxName, OutboxStore } from './adapters/outbox/outbox-store.js';
export { withMasking } from './adapters/with-masking.js';
export type { MaskingOptions } from './adapters/masking/masks.js';
export type {
  Contact,
  ContactChanges,
  ContactDraft,
  ContactEmail,
  ContactId,
  ContactName,
  ContactOrganisation,
  ContactPhone,
  FieldValue,
  PostalAddress,
} from './domain/contact.js';
export { ContactError, type ContactErrorCode, type StorageReason } from './domain/contact-error.js';
export { readNumbers } from './domain/contact-numbers.js';
export { checkContact } from './formats/contact-schema.js';
export { checkNote } from './formats/note-schema.js';
export type { Action } from './domain/action.js';
export type { Definition, FieldDefinition } from './domain/definition.js';
export {
  identityKey,
  parseIdentity,
  type EmailAddress,
  type Identity,
  type PhoneNumber,
} from './domain/identity.js';
export type {
  Channel,
  Direction,
  Interaction,
  InteractionState,
  PastInteraction,
} from './domain/interaction.js';
export type {
  HelpfulPage,
  JourneyDefinition,
  PageTitle,
  SignalThresholds,
} from './domain/journey/journey-definition.js';
export type {
  JourneyEvent,
  JourneyEventInput,
  JourneyId,
  JourneyKind,
  KnownVisitor,
  PageIcon,
  Presence,
  WebsitePage,
} from './domain/journey/journey-event.js';
export type {
  Delivery,
  Message,
  MessageChannel,
  MessageDraft,
  MessagePermission,
  MessageRecipient,
  MessageTemplate,
} from './domain/message.js';
export type { Author, Note, NoteChanges, NoteDraft } from './domain/note.js';
export { matchContact, rankMatches, type Certainty, type Match } from './domain/match.js';
export type { WaitingWrite, Write, WriteKind } from './domain/waiting-write.js';
export { ContactCardDetailsElement } from './elements/details/contact-card-details.js';
export { ContactCardEraseElement } from './elements/erase/contact-card-erase.js';
export { ContactCardIdleElement } from './elements/idle/contact-card-idle.js';
export { ContactCardJourneyElement } from './elements/journey/contact-card-journey.js';
export { ContactCardListElement } from './elements/list/contact-card-list.js';
export { ContactCardNoneElement } from './elements/none/contact-card-none.js';
export { ContactCardNoticeElement } from './elements/notice/contact-card-notice.js';
export { ContactCardNotesElement } from './elements/notes/contact-card-notes.js';
export { ContactCardMessageElement } from './elements/message/contact-card-message.js';
export { ContactCardFormElement } from './elements/form/contact-card-form.js';
export { ContactCardSearchElement } from './elements/search/contact-card-search.js';
export { ContactCardPendingElement } from './elements/pending/contact-card-pending.js';
export { ContactCardElement } from './elements/root/contact-card.js';
export { ContactCardStripElement } from './elements/strip/contact-card-strip.js';
export {
  ContactClearEvent,
  ContactCopiedEvent,
  ContactDeletedEvent,
  ContactDialEvent,
  ContactErrorEvent,
  ContactGuideEvent,
  ContactLookupFinishedEvent,
  ContactMessageEvent,
  ContactMessageSentEvent,
  ContactNoteSavedEvent,
  ContactOpenEvent,
  ContactRestoredEvent,
  ContactRevealedEvent,
  ContactSavedEvent,
  ContactSelectedEvent,
  ContactViewedEvent,
  type ContactCardEventMap,
} from './events.js';
export type { StringOverrides, Strings } from './strings/strings.js';
