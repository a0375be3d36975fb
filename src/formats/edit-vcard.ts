import type { Contact } from '../domain/contact.js';
import { ContactError } from '../domain/contact-error.js';
import { CardDocument } from './card-document.js';
import { checkContact } from './contact-schema.js';
import { editFact, editKind, editLanguages, type Fact } from './edit-facts.js';
import { editField } from './edit-fields.js';
import { editFullName, editNameParts, editOrganisation, editPhonetic } from './edit-name.js';
import { editReach } from './edit-reach.js';
import { editRest } from './edit-rest.js';
import { isSameJson } from './same-json.js';
import { traceCard, type TracedCard } from './traced-card.js';
import { readVCards } from './vcard.js';

/**
 * The card with the changes that lead from `before`, which is what `readVCards` reads of it, to `after`: it is
 * read back as `after`, but for the id, the revision and `phones[].number`, which come from elsewhere. A line
 * whose meaning did not change stays as it is written, byte for byte; a changed one is written in the version
 * of the card and keeps its group and the parameters that still hold. No text becomes another property. What no
 * line of the version can say is JSON in `X-CONTACT-REST`, as `writeVCard` writes it. REV says `updated`: who
 * changes a contact says when. A card that names nobody yet says `before`. Throws `invalid` where the text is
 * not one card, or `after` is no contact.
 */
export function editVCard(text: string, before: Contact, after: Contact): string {
  const current = readBack(text) ?? before;
  const wanted = wantedContact(current, before, after);
  const edited = withNames(withLines(text, current, wanted), wanted);
  const told = readBack(edited);
  if (told && isSame(told, wanted)) return edited;
  return withRest(edited, wanted);
}

const reach = ['phones', 'emails', 'addresses'] as const;
const facts: readonly Fact[] = [
  'stage',
  'active',
  'title',
  'timeZone',
  'photo',
  'url',
  'owner',
  'created',
  'updated',
];
const members = [
  'kind',
  'oneTime',
  'name',
  'organisation',
  'languages',
  'fields',
  ...reach,
  ...facts,
] as const satisfies readonly (keyof Contact)[];

const nameParts = ['given', 'family', 'prefix', 'suffix'] as const;

/** First what lines are for, each for itself. */
function withLines(text: string, current: Contact, wanted: Contact): string {
  const document = new CardDocument(text);
  const card = traceCard(document);
  const isChanged = (member: keyof Contact) => !isSameJson(current[member], wanted[member]);
  for (const member of reach) if (isChanged(member)) editReach(document, card, member, wanted);
  for (const fact of facts) if (isChanged(fact)) editFact(document, card, fact, { current, wanted });
  if (isChanged('kind')) editKind(document, card, wanted);
  if (isChanged('languages')) editLanguages(document, card, wanted);
  if (isChanged('organisation')) editOrganisation(document, card, wanted.organisation);
  if (
    nameParts.some((part) => current.name[part] !== wanted.name[part]) ||
    !isSameJson(fieldIn(current, 'additionalName'), fieldIn(wanted, 'additionalName'))
  )
    editNameParts(document, wanted);
  for (const name of new Set([...Object.keys(current.fields), ...Object.keys(wanted.fields)]))
    if (name !== 'additionalName' && !isSameJson(fieldIn(current, name), fieldIn(wanted, name)))
      editField(document, card, name, wanted);
  return document.text;
}

const fieldIn = ({ fields }: Contact, name: string) =>
  Object.hasOwn(fields, name) ? fields[name] : undefined;

/** Then the names that are read from other lines where they have none, which may have changed by now. */
function withNames(text: string, wanted: Contact): string {
  const named = edit(text, (document, card) => {
    if (readBack(text)?.name.full !== wanted.name.full && card.contact?.name.full !== wanted.name.full)
      editFullName(document, card, wanted.name.full);
  });
  return edit(named, (document, card) => {
    if (card.contact?.name.phonetic !== wanted.name.phonetic)
      editPhonetic(document, card, wanted.name.phonetic);
  });
}

function edit(text: string, change: (document: CardDocument, card: TracedCard) => void): string {
  const document = new CardDocument(text);
  change(document, traceCard(document));
  return document.text;
}

/** At last what no line says. */
function withRest(text: string, wanted: Contact): string {
  const edited = edit(text, (document, card) => {
    editRest(document, card.contact ?? {}, wanted, members);
  });
  const read = readBack(edited);
  if (!read || !isSame(read, wanted)) throw new ContactError('invalid', 'the card cannot say this');
  return edited;
}

const isSame = (a: Contact, b: Contact): boolean =>
  members.every((member) => isSameJson(a[member], b[member]));

function readBack(text: string): Contact | undefined {
  return readVCards(text).contacts[0];
}

/** Members that did not change are as the card says them: only changes are written. */
function wantedContact(current: Contact, before: Contact, after: Contact): Contact {
  const changed = members.filter((member) => !isSameJson(known(before[member]), known(after[member])));
  const changes = Object.fromEntries(changed.map((member) => [member, known(after[member])]));
  return checkContact({ ...current, ...changes });
}

/** Without what no card holds: who reads one finds the numbers anew. */
function known(member: unknown): unknown {
  return Array.isArray(member)
    ? (member as unknown[]).map((item) => {
        if (typeof item !== 'object' || item === null) return item;
        return Object.fromEntries(
          Object.entries(item).filter(([name]) => name !== 'number' && name !== 'handle'),
        );
      })
    : member;
}
