import type { Contact, ContactId } from '../domain/contact.js';
import { ContactError } from '../domain/contact-error.js';
import { fieldsOf } from './card-fields.js';
import { nameOf } from './card-name.js';
import { readPhoto } from './card-photo.js';
import type { CardProperties } from './card-properties.js';
import type { CardProperty } from './card-property.js';
import { reachOf } from './card-reach.js';
import { compact, componentsOf, listOf, textOf } from './card-values.js';
import { contactWithRest } from './contact-rest.js';
import { utcTimestamp } from './timestamp.js';
import { readTimeZone } from './time-zone.js';
import { readEmailAddress, readWebAddress } from './typed-text.js';
import { readLanguageTag } from './language-tag.js';

/** Throws `invalid` where nothing in the card names or reaches anybody. */
export function contactOf(card: CardProperties, id: ContactId): Contact {
  const reach = reachOf(card);
  const nickname =
    card.take('nickname', (property) => listOf(property).join(', ') || undefined) ??
    card.take('x-android-custom', readAndroidNickname);
  const named = nameOf(card, [nickname, reach.emails[0]?.value, reach.phones[0]?.value]);
  if (!named) throw new ContactError('invalid', 'the card has no name, and no number or address to go by');
  const { additionalName, ...name } = named;
  const rest = card.takeText('x-contact-rest');
  const contact: Contact = {
    id,
    kind: kindOf(card),
    active: card.take('x-contact-active', readBoolean) !== 'false',
    ...name,
    ...reach,
    languages: languagesOf(card),
    ...compact({
      stage: card.take('x-contact-stage', readStage),
      title: card.takeText('title'),
      timeZone: card.take('tz', ({ value }) => readTimeZone(value)),
      photo: card.take('photo', readPhoto),
      url: card.take('url', (property) => readWebAddress(textOf(property) ?? '')),
      owner: card.take('x-contact-owner', readOwner),
      created: card.take('created', ({ value }) => utcTimestamp(value)),
      updated: card.take('rev', ({ value }) => utcTimestamp(value)),
    }),
    fields: fieldsOf(card, { nickname, additionalName }),
  };
  return rest === undefined ? contact : contactWithRest(contact, rest, 'X-CONTACT-REST');
}

function kindOf(card: CardProperties): Contact['kind'] {
  const told = [card.take('kind', readKind), card.take('x-addressbookserver-kind', readKind)];
  const shownAs = card.take('x-abshowas', readKind);
  return [...told, shownAs].find(Boolean) ?? 'individual';
}

const kinds = new Map<string, Contact['kind']>([
  ['individual', 'individual'],
  ['group', 'group'],
  ['org', 'organisation'],
  ['organization', 'organisation'],
  ['company', 'organisation'],
]);

export const readKind = ({ value }: CardProperty) => kinds.get(value.trim().toLowerCase());

const readBoolean = ({ value }: CardProperty) => /^\s*(true|false)\s*$/i.exec(value)?.[1]?.toLowerCase();

function readStage({ value }: CardProperty): Contact['stage'] {
  const stage = value.trim().toLowerCase();
  return stage === 'lead' || stage === 'customer' ? stage : undefined;
}

function readOwner(property: CardProperty): Contact['owner'] {
  const id = property.parameters.get('x-id');
  const name = textOf(property);
  const email = readEmailAddress(property.parameters.get('x-email') ?? '');
  return id && name ? { id, name, ...compact({ email }) } : undefined;
}

/** `vnd.android.cursor.item/nickname;Bosse;1;`: Android writes so what vCard 2.1 has no property for. */
function readAndroidNickname(property: CardProperty): string | undefined {
  const [type, nickname] = componentsOf(property);
  return type?.endsWith('/nickname') ? nickname || undefined : undefined;
}

function languagesOf(card: CardProperties): string[] {
  const tags = card.takeAll('lang', ({ value, preference }) => {
    const tag = readLanguageTag(value.trim());
    return tag === undefined ? undefined : { tag, preference };
  });
  return [...new Set(tags.sort((a, b) => a.preference - b.preference).map(({ tag }) => tag))];
}
