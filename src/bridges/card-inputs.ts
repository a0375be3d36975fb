import type { Definition } from '../domain/definition.js';
import { givenText } from '../domain/given-text.js';
import type { Channel, Direction, InteractionState } from '../domain/interaction.js';
import type { ContactCardElement } from '../elements/root/contact-card.js';

/** What a host tells of an interaction; each as the card's input of that name. */
export interface HostInteraction {
  readonly interactionId?: string;
  readonly channel?: Channel;
  readonly direction?: Direction;
  readonly state?: InteractionState;
  readonly phone?: string;
  readonly email?: string;
  readonly address?: string;
  /** With `direction`, in place of `phone` and `email`: outbound, `to` is the customer. */
  readonly from?: string;
  readonly to?: string;
  /** ISO 8601, or milliseconds since 1970. */
  readonly startedAt?: string | number;
  readonly displayName?: string;
  readonly contactId?: string;
  readonly candidates?: readonly unknown[];
}

/** How a card in a frame is set up; each as the card's attribute, but for the last two. */
export interface CardSettings {
  readonly adapter?: string;
  readonly src?: string;
  readonly adapterRegion?: string;
  readonly journey?: string;
  readonly journeySrc?: string;
  readonly region?: string;
  readonly definition?: Definition | string;
  readonly agentId?: string;
  readonly agentName?: string;
  readonly readonly?: boolean;
  /** Of the whole page. BCP 47. */
  readonly lang?: string;
  /** Of the whole page; `auto`: as the system. */
  readonly theme?: 'light' | 'dark' | 'auto';
}

type Given<Members> = { readonly [Name in keyof Members]?: unknown };

/** The members of `HostInteraction`, and the property and the attribute of the card that say the same. */
const inputs = [
  ['interactionId', 'interactionId', 'interaction-id'],
  ['channel', 'channel', 'channel'],
  ['direction', 'direction', 'direction'],
  ['state', 'interactionState', 'interaction-state'],
  ['phone', 'phone', 'phone'],
  ['email', 'email', 'email'],
  ['address', 'address', 'address'],
  ['displayName', 'displayName', 'display-name'],
  ['contactId', 'contactId', 'contact-id'],
] as const;

/** Those that the card takes in its property `interaction`. */
const ofInteraction = ['from', 'to', 'startedAt'];

/** The members of `CardSettings` that are the card's, and its attributes. */
const settings = [
  ['adapter', 'adapter'],
  ['src', 'src'],
  ['adapterRegion', 'adapter-region'],
  ['journey', 'journey'],
  ['journeySrc', 'journey-src'],
  ['region', 'region'],
  ['agentId', 'agent-id'],
  ['agentName', 'agent-name'],
  ['definition', 'definition'],
  ['readonly', 'readonly'],
] as const;

/** What both are called in an address: as attributes are. */
export const interactionParameters: ReadonlyMap<string, string> = new Map([
  ...inputs.map(([member, , attribute]) => [attribute, member] as const),
  ['from', 'from'],
  ['to', 'to'],
  ['started-at', 'startedAt'],
]);
export const settingParameters: ReadonlyMap<string, string> = new Map([
  ...settings.map(([member, attribute]) => [attribute, member] as const),
  ['lang', 'lang'],
  ['theme', 'theme'],
]);

const colorSchemes = new Map<unknown, string>([
  ['light', 'light'],
  ['dark', 'dark'],
  ['auto', 'light dark'],
]);

/** Puts an interaction on the card: all that is not told is empty, so that nothing is left of the one before. */
export function startInteraction(card: ContactCardElement, told: Given<HostInteraction>): void {
  for (const [name, property] of inputs) Object.assign(card, { [property]: givenText(told[name]) });
  card.interaction = { ...pick(told, ofInteraction) };
  card.candidates = Array.isArray(told.candidates) ? told.candidates : undefined;
}

/** Changes what is told of the interaction on the card, and nothing if that is another one. */
export function changeInteraction(card: ContactCardElement, told: Given<HostInteraction>): void {
  if (!isOn(card, told)) return;
  for (const [name, property] of inputs)
    if (Object.hasOwn(told, name)) Object.assign(card, { [property]: givenText(told[name]) });
  card.interaction = { ...card.interaction, ...pick(told, ofInteraction) };
  if (Array.isArray(told.candidates)) card.candidates = told.candidates;
}

/** The card hears that it has ended, which is when it is recorded, and is then empty. */
export async function endInteraction(card: ContactCardElement, told: Given<HostInteraction>): Promise<void> {
  if (!isOn(card, told)) return;
  card.interactionState = 'ended';
  await card.updateComplete;
  if (isOn(card, told)) startInteraction(card, {});
}

/** Sets the card up. What its page says in an attribute stays as it is. */
export function configure(card: ContactCardElement, told: Given<CardSettings>): void {
  for (const [name, attribute] of settings)
    if (Object.hasOwn(told, name) && !card.hasAttribute(attribute))
      Object.assign(card, { [name]: readSetting(name, told[name]) });
  const page = document.documentElement;
  page.lang = givenText(told.lang) ?? page.lang;
  page.style.colorScheme = colorSchemes.get(told.theme) ?? page.style.colorScheme;
}

/** A definition the card checks itself. */
function readSetting(name: keyof CardSettings, value: unknown): unknown {
  if (name === 'definition') return value ?? undefined;
  return name === 'readonly' ? value === true : givenText(value);
}

const isOn = (card: ContactCardElement, { interactionId }: Given<HostInteraction>) =>
  card.interactionId === givenText(interactionId);

const pick = (from: object, names: readonly string[]) =>
  Object.fromEntries(Object.entries(from).filter(([name]) => names.includes(name)));
