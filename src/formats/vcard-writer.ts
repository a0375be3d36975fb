import type { Contact } from '../domain/contact.js';
import { restOf } from './contact-rest.js';
import { utcTimestamp } from './timestamp.js';
import { readTimeZone } from './time-zone.js';
import { readEmailAddress, readImageAddress, readWebAddress } from './typed-text.js';
import { fieldLines } from './vcard-field-lines.js';
import {
  cardLine,
  escapeAddress,
  escapeText,
  isCardText,
  isCardWord,
  isParameter,
  structured,
  type Said,
} from './vcard-line.js';
import { addressLines, emailLines, languageLines, phoneLines } from './vcard-reach-lines.js';

/**
 * The contact as a vCard 4.0 (RFC 6350) that `readVCards` reads back as it was, but for its revision and for
 * `phones[].number`, which whoever reads the file reads anew. What vCard has no place for is in properties and
 * parameters of ours that begin with `X-`; what no property can hold is JSON in `X-CONTACT-REST`.
 */
export function writeVCard(contact: Contact): string {
  const phones = phoneLines(contact.phones);
  const emails = emailLines(contact.emails);
  const addresses = addressLines(contact.addresses);
  const languages = languageLines(contact.languages);
  const fields = fieldLines(contact.fields);
  const facts = factLines(contact);
  const names = nameLines(contact);
  const rest = restOf({
    ...names.rest,
    ...facts.rest,
    ...{ phones: phones.rest, emails: emails.rest, addresses: addresses.rest, languages: languages.rest },
    fields: fields.rest,
  });
  return [
    ...['BEGIN:VCARD\r\n', cardLine('VERSION', '4.0')],
    ...[names, phones, emails, addresses, languages, facts, fields].flatMap(({ lines }) => lines),
    ...(rest === undefined ? [] : [cardLine('X-CONTACT-REST', escapeText(rest))]),
    'END:VCARD\r\n',
  ].join('');
}

function nameLines({
  id,
  name,
  organisation,
  fields,
}: Contact): Said<Partial<Record<keyof Contact, unknown>>> {
  const { full, phonetic, ...parts } = name;
  const told = Object.fromEntries(
    Object.entries(parts).filter(([, part]) => isCardText(part)),
  ) as typeof parts;
  const { additionalName } = fields;
  const words = [
    told.family,
    told.given,
    isCardText(additionalName) ? additionalName : '',
    told.prefix,
    told.suffix,
  ];
  const untold = Object.entries(name).filter(([, part]) => part !== undefined && !isCardText(part));
  const place = organisationLine(organisation);
  return {
    lines: [
      ...(isCardText(id) ? [cardLine('UID', escapeText(id))] : []),
      cardLine('FN', isCardText(full) ? escapeText(full) : '-'),
      ...(words.some(Boolean) ? [cardLine('N', structured(words))] : []),
      ...textLine('X-PHONETIC-FIRST-NAME', phonetic),
      ...place.lines,
    ],
    rest: {
      id: isCardText(id) ? undefined : id,
      name: untold.length > 0 ? Object.fromEntries(untold) : undefined,
      organisation: place.rest,
    },
  };
}

function organisationLine(organisation: Contact['organisation']): Said<object> {
  if (!organisation) return { lines: [] };
  const { id, name, department } = organisation;
  if (!isCardText(name)) return { lines: [], rest: organisation };
  const parts = isCardText(department) ? [name, department] : [name];
  const untold = {
    ...(id !== undefined && !isParameter(id) && { id }),
    ...(department !== undefined && !isCardText(department) && { department }),
  };
  return {
    lines: [cardLine('ORG', structured(parts), { 'X-ID': isParameter(id) ? id : undefined })],
    rest: Object.keys(untold).length > 0 ? untold : undefined,
  };
}

/** What has one value: as a line where the line says just that, else for the rest. */
function factLines(contact: Contact): Said<Partial<Record<keyof Contact, unknown>>> {
  const { kind, stage, active, title, timeZone, photo, url, owner, created, updated, oneTime } = contact;
  const facts: readonly [keyof Contact, unknown, boolean, () => string][] = [
    ['title', title, isCardText(title), () => cardLine('TITLE', escapeText(title!))],
    ['timeZone', timeZone, isTimeZone(timeZone), () => cardLine('TZ', timeZone!)],
    ['photo', photo, isAddress(photo, readImageAddress), () => cardLine('PHOTO', escapeAddress(photo!))],
    ['url', url, isAddress(url, readWebAddress), () => cardLine('URL', escapeAddress(url!))],
    ['owner', owner, isOwner(owner), () => ownerLine(owner!)],
    ['created', created, isTimestamp(created), () => cardLine('CREATED', basicFormat(created!))],
    ['updated', updated, isTimestamp(updated), () => cardLine('REV', basicFormat(updated!))],
    ['oneTime', oneTime, false, () => ''],
  ];
  const known = facts.filter(([, value]) => value !== undefined);
  return {
    lines: [
      cardLine('KIND', kind === 'organisation' ? 'org' : kind),
      ...(stage ? [cardLine('X-CONTACT-STAGE', stage)] : []),
      ...(active ? [] : [cardLine('X-CONTACT-ACTIVE', 'false')]),
      ...known.flatMap(([, , isTold, line]) => (isTold ? [line()] : [])),
    ],
    rest: Object.fromEntries(known.flatMap(([name, value, isTold]) => (isTold ? [] : [[name, value]]))),
  };
}

const textLine = (name: string, text: string | undefined): string[] =>
  isCardText(text) ? [cardLine(name, escapeText(text))] : [];

const isTimeZone = (zone: string | undefined) => isCardWord(zone) && readTimeZone(zone) === zone;

const isAddress = (address: string | undefined, read: (text: string) => string | undefined) =>
  isCardWord(address) && read(address) !== undefined;

const isTimestamp = (time: string | undefined) =>
  time !== undefined && utcTimestamp(basicFormat(time)) === time;

/** RFC 6350, 4.3.5. */
const basicFormat = (time: string): string => time.replace(/[-:]/g, '');

const isOwner = (owner: Contact['owner']): boolean =>
  owner !== undefined &&
  isParameter(owner.id) &&
  isCardText(owner.name) &&
  (owner.email === undefined || (isParameter(owner.email) && readEmailAddress(owner.email) === owner.email));

const ownerLine = ({ id, name, email }: NonNullable<Contact['owner']>): string =>
  cardLine('X-CONTACT-OWNER', escapeText(name), { 'X-ID': id, 'X-EMAIL': email });
