import type { Contact, FieldValue } from '../domain/contact.js';
import { ContactError } from '../domain/contact-error.js';
import { fieldValue } from './card-fields.js';
import { nameInOrder, phoneticInOrder } from './card-name.js';
import { compact } from './card-values.js';
import { contactWithRest } from './contact-rest.js';
import { checkContact } from './contact-schema.js';
import type { CsvCells, MappedColumn } from './csv-columns.js';
import { readCategories, readDay, readFlag, readKind, readLanguages, readStage } from './csv-values.js';
import { utcTimestamp } from './timestamp.js';
import { readTimeZone } from './time-zone.js';
import { readEmailAddress, readImageAddress, readWebAddress } from './typed-text.js';

/** Throws `invalid`. What a cell says goes where the same property of a vCard goes. */
export function csvContact(cells: CsvCells, idFromText: () => string): Contact {
  const id = cells.takeText('id') ?? idFromText();
  const { additionalName, nickname, ...name } = nameParts(cells);
  const active = cells.take('active', readFlag);
  const contact = {
    id,
    name,
    phones: cells.items('phones'),
    emails: cells.items('emails'),
    addresses: cells.addresses(),
    languages: cells.take('languages', readLanguages) ?? [],
    ...(active !== undefined && { active }),
    ...compact({
      kind: cells.take('kind', readKind),
      stage: cells.take('stage', readStage),
      organisation: organisationOf(cells),
      title: cells.takeText('title'),
      timeZone: cells.take('timeZone', readTimeZone),
      photo: cells.take('photo', readImageAddress),
      url: cells.take('url', readWebAddress),
      owner: ownerOf(cells),
      created: cells.take('created', utcTimestamp),
      updated: cells.take('updated', utcTimestamp),
    }),
  };
  const rest = cells.takeText('rest');
  const whole = { ...contact, fields: fieldsOf(cells, compact({ nickname, additionalName })) };
  return rest === undefined
    ? checkNamed(whole, nickname)
    : contactWithRest(whole, rest, cells.headingOf('rest'));
}

function nameParts(cells: CsvCells) {
  const family = cells.takeText('name.family');
  const additionalName = cells.takeText('name.additional') ?? cells.takeText('fields.additionalName');
  const parts = {
    prefix: cells.takeText('name.prefix'),
    given: cells.takeText('name.given'),
    family,
    suffix: cells.takeText('name.suffix'),
  };
  const full = cells.takeText('name.full') ?? nameInOrder({ ...parts, additionalName });
  const [given, familyName] = [cells.takeText('name.phoneticGiven'), cells.takeText('name.phoneticFamily')];
  const phonetic =
    cells.takeText('name.phonetic') ??
    phoneticInOrder(given, familyName, Boolean(family && full.startsWith(family)));
  return {
    ...compact({ full, ...parts, phonetic, additionalName }),
    nickname: cells.takeText('fields.nickname'),
  };
}

interface Written {
  readonly name: { readonly full?: string };
  readonly organisation?: { readonly name: string };
  readonly emails: readonly { readonly value: string }[];
  readonly phones: readonly { readonly value: string }[];
}

/** Named as a card without a name is: after the organisation, else after whatever there is. */
function checkNamed(written: Written, nickname: string | undefined): Contact {
  const { name, organisation, emails, phones } = written;
  const full = [name.full, organisation?.name, nickname, emails[0]?.value, phones[0]?.value].find(Boolean);
  if (!full) throw new ContactError('invalid', 'the row has no name, and no number or address to go by');
  return checkContact({ ...written, name: { ...name, full } });
}

function organisationOf(cells: CsvCells) {
  const name = cells.takeText('organisation.name');
  if (!name) return undefined;
  const department = cells.takeText('organisation.department');
  return { name, ...compact({ department, id: cells.takeText('organisation.id') }) };
}

function ownerOf(cells: CsvCells) {
  if (!cells.has('owner.id') || !cells.has('owner.name')) return undefined;
  const email = cells.take('owner.email', readEmailAddress);
  return { id: cells.takeText('owner.id'), name: cells.takeText('owner.name'), ...compact({ email }) };
}

const lowerCaseFields = new Set(['birthday', 'anniversary', 'nickname', 'note']);

/** Whatever has a value and no member of its own. */
function fieldsOf(cells: CsvCells, known: Record<string, string>): Record<string, FieldValue> {
  const values = new Map<string, string[]>(Object.entries(known).map(([name, value]) => [name, [value]]));
  const add = (written: string, text: string) => {
    const name = lowerCaseFields.has(written.toLowerCase()) ? written.toLowerCase() : written;
    const added = fieldTexts(name, text).filter(Boolean);
    if (added.length === 0) return;
    const list = values.get(name);
    if (list) list.push(...added);
    else values.set(name, added);
  };
  for (const { column, text } of cells.left()) add(fieldName(column), text);
  for (const { name, text } of cells.labelled()) add(name, text);
  return Object.fromEntries([...values].map(([name, list]) => [name, valueOf(name, list)]));
}

function fieldName({ heading, target }: MappedColumn): string {
  if (target.startsWith('fields.')) return target.slice('fields.'.length);
  return target.includes('.') ? heading : target;
}

function fieldTexts(name: string, text: string): string[] {
  if (name === 'categories') return readCategories(text);
  return [name === 'birthday' || name === 'anniversary' ? readDay(text) : text];
}

const valueOf = (name: string, list: string[]): FieldValue =>
  name === 'note' ? list.join('\n') : fieldValue(name, list);
