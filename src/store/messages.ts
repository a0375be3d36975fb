import type { Subject } from '../adapters/contact-adapter.js';
import type { Contact } from '../domain/contact.js';
import type { Message, MessageTemplate } from '../domain/message.js';
import type { WaitingWrite } from '../domain/waiting-write.js';
import { type Audience, audienceOf, recipientsAmong } from './audience.js';
import { type Draft, Drafts } from './drafts.js';
import { Loadable } from './loadable.js';
import { MessageComposer } from './message-composer.js';
import { Observable } from './observable.js';
import { Participants } from './participants.js';
import { SentMessages } from './sent-messages.js';
import type { Session } from './session.js';
import type { SessionPart } from './session-part.js';
import { readUnsentMessage, type UnsentMessage } from './unsent-message.js';

/** While the agent looks at the message. */
interface Addressed extends Audience {
  readonly composer: MessageComposer;
}

/** The agent's messages to whom the interactions are with: what is written, and what became of it. */
export class Messages implements SessionPart {
  /** Another object whenever something here is another than before. */
  readonly changes = new Observable<object>({});
  readonly templates = new Loadable<readonly MessageTemplate[]>();
  readonly sent = new SentMessages();
  readonly #session: Session;
  readonly #composers = new Map<Draft<UnsentMessage>, MessageComposer>();
  #audience: Addressed | undefined;

  constructor(session: Session) {
    this.#session = session;
    const participants = session.part(Participants);
    const { tasks, interaction, lookup, source, agent } = session;
    for (const observable of [tasks.current, interaction, lookup, source.state, agent, participants.contacts])
      observable.watch(() => this.#follow());
    for (const observable of [this.templates.state, this.sent.all.state]) observable.watch(this.#tell);
    this.#follow();
  }

  /** That of the agent at the card for the interaction on it; absent unless they are at it. */
  get composer(): MessageComposer | undefined {
    return this.#audience?.composer;
  }

  suspend(): void {
    this.sent.suspend();
    this.templates.suspend();
    for (const composer of this.#composers.values()) composer.suspend();
  }

  resume(): void {
    for (const composer of this.#composers.values()) composer.resume();
    this.templates.resume();
    this.sent.resume();
  }

  /** What waited to be sent has its state from the service now, and is another message than before. */
  settled({ write }: WaitingWrite): void {
    if (write.kind === 'send-message') this.sent.all.renew();
  }

  clear(): void {
    this.#leave();
    this.#composers.clear();
    this.#follow();
  }

  readonly #tell = () => this.changes.set({});

  #follow(): void {
    const before = this.#audience;
    const audience = this.#audienceNow();
    if (before === audience || (before && audience && isSame(before, audience))) return;
    if (before?.composer !== audience?.composer) this.#leave();
    this.#audience = audience;
    if (audience) this.#enter(audience, before);
    this.#tell();
  }

  #enter(audience: Addressed, before: Addressed | undefined): void {
    const { facet, composer, contacts } = audience;
    composer.recipients.load(() => recipientsAmong(audience));
    const subjects = subjectsOf(composer, contacts);
    const isSameSubject =
      before?.composer === composer &&
      JSON.stringify(subjectsOf(composer, before.contacts)) === JSON.stringify(subjects);
    if (!isSameSubject || before.facet !== facet) this.sent.load(facet, subjects);
    const { templates } = facet;
    if (templates && before?.facet !== facet)
      this.templates.load((signal) => templates.call(facet, { signal }));
  }

  #leave(): void {
    this.#audience?.composer.leave();
    this.#audience = undefined;
    this.sent.clear();
  }

  #audienceNow(): Addressed | undefined {
    const audience = audienceOf(this.#session);
    if (this.#session.tasks.current.value?.kind !== 'message' || !audience) return undefined;
    const composer = this.#compose();
    return composer && { ...audience, composer };
  }

  #compose(): MessageComposer | undefined {
    const session = this.#session;
    const { interactionKey: key, interaction } = session;
    const draft = session.part(Drafts).of('message', readUnsentMessage);
    if (!draft || key === undefined) return undefined;
    const known = this.#composers.get(draft);
    if (known) return known;
    const composer: MessageComposer = new MessageComposer({
      ...{ session, draft, changed: this.#tell },
      interaction: { key, id: interaction.value?.announcement.interactionId },
      sent: (message: Message) => this.#audience?.composer === composer && this.sent.put(message),
    });
    this.#composers.set(draft, composer);
    return composer;
  }
}

const subjectsOf = ({ draft }: MessageComposer, contacts: readonly Contact[]): readonly Subject[] => [
  { interactionId: draft.key.interaction },
  ...contacts.map(({ id }) => ({ contactId: id })),
];

function isSame(one: Addressed, other: Addressed): boolean {
  return (
    one.facet === other.facet &&
    one.composer === other.composer &&
    isSameList(one.contacts, other.contacts) &&
    isSameList(one.identities, other.identities)
  );
}

const isSameList = (one: readonly unknown[], other: readonly unknown[]) =>
  one.length === other.length && one.every((each, place) => each === other[place]);
