import type { Contact, ContactEmail, ContactPhone, PostalAddress } from '../domain/contact.js';
import { countryCode } from '../domain/country.js';
import type { CardProperties } from './card-properties.js';
import type { CardProperty } from './card-property.js';
import { compact, componentsOf, textOf } from './card-values.js';

/** Where the contact is reached. Numbers stay as written: reading them takes the installation's region. */
export function reachOf(card: CardProperties): Pick<Contact, 'phones' | 'emails' | 'addresses'> {
  return {
    phones: markPreferred(card.takeAll('tel', (property) => ranked(property, readPhone(card, property)))),
    emails: markPreferred(card.takeAll('email', (property) => ranked(property, readEmail(card, property)))),
    addresses: card.takeAll('adr', (property) => readAddress(card, property)),
  };
}

interface Ranked<T> {
  readonly item: T;
  readonly preference: number;
}

const ranked = <T>({ preference }: CardProperty, item: T | undefined): Ranked<T> | undefined =>
  item && { item, preference };

/** The one that PREF, or TYPE=pref, puts first; none where the card does not say. */
function markPreferred<T extends object>(all: readonly Ranked<T>[]): T[] {
  const lowest = all.reduce((least, { preference }) => Math.min(least, preference), 101);
  const best = lowest <= 100 ? all.find(({ preference }) => preference === lowest) : undefined;
  return all.map((one) => (one === best ? { ...one.item, preferred: true } : one.item));
}

export function readPhone(card: CardProperties, property: CardProperty): ContactPhone | undefined {
  const text = textOf(property);
  const { value, extension } = /^tel:/i.test(text ?? '')
    ? readTelUri(text!)
    : { value: text, extension: undefined };
  if (!value) return undefined;
  return {
    value,
    ...compact({
      extension: extension ?? property.parameters.get('x-extension'),
      label: labelOf(card, property),
      sms: property.types.includes('text'),
      shared: isMarked(property, 'x-shared'),
    }),
  };
}

/** RFC 3966. A local number is told by its context, where that is the beginning of the global one. */
function readTelUri(uri: string): { value: string; extension: string | undefined } {
  const [number = '', ...parameters] = decode(uri.slice('tel:'.length)).split(';');
  const parameter = (name: string) =>
    parameters.find((one) => one.toLowerCase().startsWith(`${name}=`))?.slice(name.length + 1);
  const context = parameter('phone-context');
  const isLocal = context?.startsWith('+') && !number.startsWith('+');
  return { value: (isLocal ? `${context}${number}` : number).trim(), extension: parameter('ext') };
}

function decode(uri: string): string {
  try {
    return decodeURIComponent(uri);
  } catch {
    return uri; // a stray "%": the text is all there is
  }
}

export function readEmail(card: CardProperties, property: CardProperty): ContactEmail | undefined {
  const value = textOf(property)?.replace(/^mailto:/i, '');
  if (!value) return undefined;
  return {
    value,
    ...compact({
      label: labelOf(card, property),
      notify: isMarked(property, 'x-notify'),
      shared: isMarked(property, 'x-shared'),
    }),
  };
}

export function readAddress(card: CardProperties, property: CardProperty): PostalAddress | undefined {
  const [box, extended, street, locality, region, postalCode, country = ''] = componentsOf(property);
  const address = compact({
    street: [street, extended, box].filter(Boolean).join('\n'),
    locality,
    region,
    postalCode,
    country: countryCode(country) ?? country,
  });
  if (Object.keys(address).length === 0) return undefined;
  return { ...address, ...compact({ label: labelOf(card, property) }) };
}

/** Our own parameters, as `X-EXTENSION` is: vCard cannot say that a number is a switchboard's or a family's. */
const isMarked = ({ parameters }: CardProperty, name: 'x-shared' | 'x-notify') =>
  /^(?:1|true|yes)$/i.test(parameters.get(name) ?? '');

/** From the most telling: work and fax together is the fax. */
const labels = [
  ['fax', 'fax'],
  ['pager', 'pager'],
  ['cell', 'mobile'],
  ['mobile', 'mobile'],
  ['main', 'main'],
  ['work', 'work'],
  ['home', 'home'],
] as const;

/** What a value can do, or how it is sent: no name for it. */
const capabilities = new Set([
  '',
  'pref',
  'voice',
  'text',
  'msg',
  'video',
  'textphone',
  'internet',
  'x400',
  'dom',
  'intl',
  'postal',
  'parcel',
]);

/** Whether the type says what a value is called. */
export const isLabelType = (type: string): boolean => !capabilities.has(type);

function labelOf(card: CardProperties, property: CardProperty): string | undefined {
  const given = card.labelOf(property);
  const builtIn = /^_\$!<(.*)>!\$_$/.exec(given ?? '')?.[1]?.toLowerCase(); // Apple's own labels
  if (given && builtIn === undefined) return given;

  const types = builtIn === undefined ? property.types : [builtIn.replace(/^.+fax$/, 'fax')];
  const known = labels.find(([type]) => types.includes(type))?.[1];
  return known ?? types.find(isLabelType)?.replace(/^x-/, '');
}
