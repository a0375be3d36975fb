import type { ContactCardElement } from '../src/index.js';
import definitionFile from './definition.json?url&no-inline';
import maskedFile from './definition-masked.json?url&no-inline';
import { adapterNames, sourcesOf } from './sources.js';

/** How an attribute is edited: as text, by choosing, or by setting it or not. */
export interface AttributeField {
  readonly name: string;
  /** Where there are none: text. */
  readonly options?: readonly string[] | ((card: ContactCardElement) => readonly string[]);
  readonly isFlag?: boolean;
}

/** What the desktop announces of an interaction. */
export const interactionFields = [
  { name: 'phone' },
  { name: 'email' },
  { name: 'address' },
  { name: 'interaction-id' },
  { name: 'channel', options: ['voice', 'email', 'chat', 'sms', 'social', 'task'] },
  { name: 'direction', options: ['inbound', 'outbound'] },
  { name: 'interaction-state', options: ['ringing', 'connected', 'held', 'wrap-up', 'ended'] },
  { name: 'display-name' },
  { name: 'contact-id' },
] as const satisfies readonly AttributeField[];

export type InteractionAttribute = (typeof interactionFields)[number]['name'];
export type InteractionAttributes = Partial<Record<InteractionAttribute, string>>;

/** What this installation enables. */
export const definition = relative(definitionFile);

/** What an administrator sets once. */
export const setUpFields: readonly AttributeField[] = [
  { name: 'adapter', options: adapterNames },
  { name: 'src', options: (card) => sourcesOf(card.getAttribute('adapter')) },
  { name: 'region' },
  { name: 'adapter-region' },
  { name: 'journey', options: ['indexeddb', 'http', 'nats'] },
  { name: 'journey-src' },
  { name: 'definition', options: [definition, relative(maskedFile)] },
  { name: 'agent-id' },
  { name: 'agent-name' },
  { name: 'readonly', isFlag: true },
];

/** Every attribute of the card, in the order in which its HTML is written. */
export const attributeNames: readonly string[] = [
  ...setUpFields.slice(0, 2),
  ...interactionFields,
  ...setUpFields.slice(2),
].map(({ name }) => name);

/** As somebody would write it into this page. */
function relative(address: string): string {
  const { origin, pathname } = new URL(address, document.baseURI);
  const folder = new URL('.', document.baseURI);
  return origin === folder.origin ? pathname.replace(folder.pathname, '') : address;
}
