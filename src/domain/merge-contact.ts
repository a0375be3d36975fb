import type { Contact, ContactEmail, ContactPhone, PostalAddress } from './contact.js';

/** What two people have made of one contact. */
export interface Versions {
  /** Where both began. */
  readonly base: Contact;
  readonly mine: Contact;
  /** As the source has it now: what is merged is an update of it. */
  readonly theirs: Contact;
}

export type Side = 'mine' | 'theirs' | 'both';

/** By the names of the differences. */
export type Choices = Readonly<Record<string, Side>>;

/** A part of the contact in which the two are not the same. */
export interface Difference {
  /** A member of the contact, `phones`, `name.given`, or one of its fields, `fields.plan`. */
  readonly name: string;
  /** Who alone has changed it, and is taken; `open` where both have. */
  readonly changedBy: 'mine' | 'theirs' | 'open';
  /** Several values, of which both sides' can be kept. */
  readonly isList: boolean;
}

const lists = ['phones', 'emails', 'addresses', 'languages'] as const;
type List = (typeof lists)[number];
const isList = (name: string): name is List => (lists as readonly string[]).includes(name);

/** The source issues these itself. */
const issued = ['id', 'revision', 'created', 'updated', 'waiting'];

/** A name is changed part by part, and so is what the definition adds; everything else as a whole. */
const parts = ['name', 'fields'] as const;

/** In the contact's own order. What both have changed alike is no difference. */
export function differences({ base, mine, theirs }: Versions): Difference[] {
  const names = new Set([theirs, mine].flatMap(namesOf));
  return [...names].flatMap((name) => {
    const [before, here, there] = [base, mine, theirs].map((contact) => content(contact, name));
    if (here === there) return [];
    const changedBy = there === before ? 'mine' : here === before ? 'theirs' : 'open';
    return [{ name, changedBy, isList: isList(name) }];
  });
}

/**
 * The parts in which a contact has become another, by their names. Of what is masked only what can be seen counts:
 * its handle is another whenever anything of the contact is.
 */
export const changedParts = (before: Contact, now: Contact): string[] => {
  const base = withoutHandles(before);
  return differences({ base, mine: base, theirs: withoutHandles(now) }).map(({ name }) => name);
};

/**
 * `mine` begun anew from `theirs`. Where both have changed the same, what it was begun with stays, and its revision,
 * so that the source refuses to write over theirs.
 */
export function rebased(versions: Versions): Contact {
  const { base, theirs } = versions;
  const open = undecided(versions, {});
  const begun = open.reduce((contact, { name }) => taken(contact, base, name), theirs);
  return open.length > 0 ? placed(begun, 'revision', base.revision) : theirs;
}

/** The differences on which the agent has to decide, and has not: of what is only mine or only theirs nothing is lost anyway. */
export const undecided = (versions: Versions, choices: Choices): Difference[] =>
  differences(versions).filter(
    ({ name, changedBy }) => changedBy === 'open' && !Object.hasOwn(choices, name),
  );

/** An update of theirs, as the choices say. What is open and not chosen stays theirs. */
export function mergeContacts(versions: Versions, choices: Choices): Contact {
  return differences(versions).reduce((merged, difference) => {
    const side = sideOf(difference, choices);
    if (side === 'theirs') return merged;
    const { name } = difference;
    return side === 'both' && isList(name)
      ? { ...merged, [name]: union(name, versions) }
      : taken(merged, versions.mine, name);
  }, versions.theirs);
}

function sideOf({ name, changedBy }: Difference, choices: Choices): Side {
  if (changedBy !== 'open') return changedBy;
  return Object.hasOwn(choices, name) ? (choices[name] as Side) : 'theirs';
}

/** All that either has, mine first; what both have is said once, with what either knows of it. */
export function union<Name extends List>(name: Name, { mine, theirs }: Versions): Contact[Name] {
  const [ours, others]: (readonly unknown[])[] = [mine[name], theirs[name]];
  const keys = (value: unknown) => keysOf(name, value);
  const left = [...(others ?? [])];
  const joined = (ours ?? []).map((value) => {
    const place = left.findIndex((other) => keys(other).some((key) => keys(value).includes(key)));
    const [same] = place === -1 ? [] : left.splice(place, 1);
    return typeof value === 'object' ? { ...(same ?? {}), ...value } : value;
  });
  return preferringOne([...joined, ...left]) as unknown as Contact[Name];
}

/** Where both have a preferred value, mine is. */
function preferringOne(values: readonly unknown[]): unknown[] {
  const isPreferred = (value: unknown) => (value as Partial<ContactPhone>).preferred === true;
  const first = values.findIndex(isPreferred);
  return values.map((value, place) => {
    if (place <= first || !isPreferred(value)) return value;
    const { preferred: _, ...rest } = value as ContactPhone;
    return rest;
  });
}

/** By which a value is known again, however it is written. */
function keysOf(name: List, value: unknown): string[] {
  if (name === 'languages') return [(value as string).toLowerCase()];
  if (name === 'addresses') {
    const { label: _, ...address } = value as PostalAddress;
    return [canonical(address).toLowerCase().replace(/\s+/g, ' ')];
  }
  const { handle, ...reach } = value as ContactPhone & ContactEmail;
  if (handle !== undefined) return [handle];
  if (name === 'emails') return [reach.value.trim().normalize('NFC').toLowerCase()];
  const { number, extension = '' } = reach;
  const written = reach.value.replace(/[^\p{L}\p{Nd}+]/gu, '').toLowerCase();
  return [...(number ? [`${number};${extension}`] : []), `written ${written}`];
}

function withoutHandles({ handles: _, ...contact }: Contact): Contact {
  const without = <Reach extends ContactPhone | ContactEmail>({ handle: _, ...reach }: Reach) => reach;
  return { ...contact, phones: contact.phones.map(without), emails: contact.emails.map(without) };
}

const namesOf = (contact: Contact): string[] =>
  Object.entries(contact).flatMap(([name, value]) => {
    if (issued.includes(name) || name === 'handles') return [];
    const isDivided = (parts as readonly string[]).includes(name);
    return isDivided ? Object.keys(value as object).map((part) => `${name}.${part}`) : [name];
  });

/** Equal for what means the same; a field that is masked is known by its handle. */
function content(contact: Contact, name: string): string {
  return canonical([memberOf(contact, name), handleOf(contact, name)]);
}

export function memberOf(contact: Contact, name: string): unknown {
  const [member, part] = split(name);
  const value: unknown = contact[member];
  return part === undefined ? value : (value as Record<string, unknown>)[part];
}

function handleOf({ handles }: Contact, name: string): string | undefined {
  const [member, part] = split(name);
  return member === 'fields' && part !== undefined ? handles?.[part] : undefined;
}

/** `from`'s part in place of the contact's, or nothing where that has none. */
function taken(contact: Contact, from: Contact, name: string): Contact {
  const [member, part] = split(name);
  if (part === undefined) return placed(contact, member, from[member]);
  const divided = placed(contact[member] as object, part, memberOf(from, name));
  const merged = { ...contact, [member]: divided };
  if (member !== 'fields') return merged;
  const handles = placed(contact.handles ?? {}, part, handleOf(from, name));
  return placed(merged, 'handles', Object.keys(handles).length > 0 ? handles : undefined);
}

function placed<Whole extends object>(whole: Whole, name: string, value: unknown): Whole {
  const copy = { ...whole, [name]: value };
  if (value === undefined) Reflect.deleteProperty(copy, name);
  return copy;
}

/** The name of a field may have dots itself. */
function split(name: string): [keyof Contact, string | undefined] {
  const dot = name.indexOf('.');
  return dot === -1
    ? [name as keyof Contact, undefined]
    : [name.slice(0, dot) as keyof Contact, name.slice(dot + 1)];
}

/** JSON that does not depend on the order of members. */
const canonical = (value: unknown): string =>
  JSON.stringify(value, (_, part: unknown) =>
    typeof part === 'object' && part !== null && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1)))
      : part,
  );
