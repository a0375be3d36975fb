import type { Contact, ContactId } from './contact.js';
import { givenText } from './given-text.js';
import { identityKey, readAtOnce } from './identity.js';
import type { Channel, Direction, Interaction, InteractionState } from './interaction.js';

/** The inputs of the card, as the host gave them. */
export interface Inputs {
  readonly phone?: string | undefined;
  readonly email?: string | undefined;
  readonly address?: string | undefined;
  readonly interactionId?: string | undefined;
  readonly channel?: Channel | undefined;
  readonly direction?: Direction | undefined;
  readonly interactionState?: InteractionState | undefined;
  readonly displayName?: string | undefined;
  readonly contactId?: string | undefined;
  readonly interaction?: Interaction | undefined;
  readonly candidates?: readonly unknown[] | undefined;
}

export const inputNames: readonly (keyof Inputs)[] = [
  'phone',
  'email',
  'address',
  'interactionId',
  'channel',
  'direction',
  'interactionState',
  'displayName',
  'contactId',
  'interaction',
  'candidates',
];

/** What the host announces, once its inputs are weighed against each other. */
export interface Announcement {
  readonly interactionId?: string;
  readonly channel: Channel;
  readonly direction?: Direction;
  readonly state?: InteractionState;
  /** Milliseconds since 1970. */
  readonly startedAt?: number;
  readonly displayName?: string;
  /** The alternatives of one interaction, as they were written. One empty text: the customer's is withheld. */
  readonly addresses: readonly string[];
  readonly contactId?: ContactId;
  /** The host's own matches, not yet checked: they replace the look-up. */
  readonly candidates?: readonly unknown[];
  /** The agent typed the address; nobody is calling. */
  readonly byHand?: true;
}

const channels: readonly Channel[] = ['voice', 'email', 'chat', 'sms', 'social', 'task'];
const directions: readonly Direction[] = ['inbound', 'outbound'];
const states: readonly InteractionState[] = ['ringing', 'connected', 'held', 'wrap-up', 'ended'];

/** Single inputs beat the `interaction` object. `undefined`: nothing is announced, the card is idle. */
export function announcementFrom(inputs: Inputs): Announcement | undefined {
  const { interaction, candidates } = inputs;
  const interactionId = givenText(inputs.interactionId) ?? givenText(interaction?.id);
  const direction = oneOf(directions, inputs.direction) ?? oneOf(directions, interaction?.direction);
  const contactId = givenText(inputs.contactId) as ContactId | undefined;
  const addresses = addressesOf(inputs, direction);
  if (!interactionId && !contactId && !candidates && addresses.length === 0) return undefined;
  return {
    ...defined({
      interactionId,
      direction,
      contactId,
      candidates,
      state: oneOf(states, inputs.interactionState) ?? oneOf(states, interaction?.state),
      startedAt: time(interaction?.startedAt),
      displayName: givenText(inputs.displayName) ?? givenText(interaction?.displayName),
    }),
    channel: oneOf(channels, inputs.channel) ?? oneOf(channels, interaction?.channel) ?? 'voice',
    addresses: addresses.length ? addresses : [''],
  };
}

/** Whether two announcements ask for the same: then the answer to one is the answer to the other. */
export function isSameQuestion(a: Announcement, b: Announcement): boolean {
  return (
    a.contactId === b.contactId && addressKey(a) === addressKey(b) && isSameList(a.candidates, b.candidates)
  );
}

/** What an interaction is remembered by. Without an id, what it brings is its key. */
export function interactionKey(announcement: Announcement): string {
  const { interactionId, contactId, byHand } = announcement;
  if (interactionId !== undefined) return `id ${interactionId}`;
  return [byHand ? 'by hand' : 'announced', contactId, addressKey(announcement)].join(' ');
}

/** Whether a contact is known for another interaction only. */
export function isOfAnother({ oneTime }: Contact, announcement: Announcement | undefined): boolean {
  const here = announcement && [announcement.interactionId, interactionKey(announcement)];
  return oneTime !== undefined && !here?.includes(oneTime.interactionId);
}

/** Canonical where a text can be read at once, else as it was written. */
export function addressKey({ addresses }: Announcement): string {
  const keys = addresses.map((address) => {
    const [identity] = readAtOnce(address) ?? [];
    return identity ? identityKey(identity) : address;
  });
  return keys.join(' ');
}

/** Hosts often hand over a new array with the same matches; one that cannot be written as JSON is another. */
function isSameList(a: readonly unknown[] | undefined, b: readonly unknown[] | undefined): boolean {
  try {
    return a === b || JSON.stringify(a) === JSON.stringify(b);
  } catch {
    return false;
  }
}

/** Phone and e-mail are alternatives; an outbound interaction is about the one that was dialled. */
function addressesOf(inputs: Inputs, direction: Direction | undefined): string[] {
  const single = [givenText(inputs.phone), givenText(inputs.email)].filter((value) => value !== undefined);
  if (single.length) return single;
  const { interaction } = inputs;
  const other =
    givenText(direction === 'outbound' ? interaction?.to : interaction?.from) ?? givenText(inputs.address);
  return other === undefined ? [] : [other];
}

function oneOf<Value>(values: readonly Value[], value: unknown): Value | undefined {
  return values.find((known) => known === value);
}

function time(value: unknown): number | undefined {
  const at = typeof value === 'string' || typeof value === 'number' ? new Date(value).getTime() : NaN;
  return Number.isNaN(at) ? undefined : at;
}

type Defined<T> = { [Key in keyof T]?: Exclude<T[Key], undefined> };

function defined<T extends object>(object: T): Defined<T> {
  return Object.fromEntries(Object.entries(object).filter(([, value]) => value !== undefined)) as Defined<T>;
}
