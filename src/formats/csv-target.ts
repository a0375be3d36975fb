type NamePart =
  | 'full'
  | 'prefix'
  | 'given'
  | 'additional'
  | 'family'
  | 'suffix'
  | 'phonetic'
  | 'phoneticGiven'
  | 'phoneticFamily';

type ListName = 'phones' | 'emails' | 'addresses' | 'labelled';

/**
 * Where a contact keeps what a column holds; the empty one leaves the column out.
 *
 * - `phones.mobile`, `emails.work`: a number or an address with that label. Columns of the same target are
 *   several of them; without a label it is `phones`.
 * - `addresses.home.street`: the columns of one label make one address; streets of the same target are its lines.
 * - `phones.1.value`, `phones.1.label`: a digit is no label, it only tells which columns belong together.
 * - `fields.customerNumber`: a field of the contact's own.
 * - `labelled.1.label`, `labelled.1.value`: a field whose name stands in the row as well.
 * - `rest`: JSON that `csvWriter` puts there, of what the other columns cannot tell.
 */
export type ColumnTarget =
  | ''
  | 'id'
  | 'kind'
  | 'stage'
  | 'active'
  | 'title'
  | 'languages'
  | 'timeZone'
  | 'photo'
  | 'url'
  | 'created'
  | 'updated'
  | 'rest'
  | `name.${NamePart}`
  | `organisation.${'id' | 'name' | 'department'}`
  | `owner.${'id' | 'name' | 'email'}`
  | 'phones'
  | 'emails'
  | `${ListName}.${string}`
  | `fields.${string}`;

const texts = new Set<string>([
  ...['', 'id', 'kind', 'stage', 'active', 'title', 'languages', 'timeZone', 'photo', 'url', 'created'],
  ...['updated', 'rest', 'organisation.id', 'organisation.name', 'organisation.department'],
  ...['owner.id', 'owner.name', 'owner.email', 'name.full', 'name.prefix', 'name.given', 'name.additional'],
  ...['name.family', 'name.suffix', 'name.phonetic', 'name.phoneticGiven', 'name.phoneticFamily'],
]);

const members = {
  phones: ['value', 'label', 'extension', 'preferred', 'sms', 'shared'],
  emails: ['value', 'label', 'preferred', 'notify', 'shared'],
  addresses: ['street', 'box', 'locality', 'region', 'postalCode', 'country', 'formatted', 'label'],
  labelled: ['value', 'label'],
} as const satisfies Readonly<Record<ListName, readonly string[]>>;

export interface ListPlace {
  readonly list: ListName;
  /** Tells the items of the list apart. */
  readonly slot: string;
  readonly member: string;
}

/** Of a target that belongs to one item of a list; undefined for the others. */
export function listPlace(target: string): ListPlace | undefined {
  const [, list, path = ''] = /^(phones|emails|addresses|labelled)(?:\.(.+))?$/s.exec(target) ?? [];
  if (list === undefined) return undefined;
  const { [list as ListName]: known }: Record<ListName, readonly string[]> = members;
  const [, before, last] = /^(?:(.*)\.)?([^.]*)$/s.exec(path) ?? [];
  if (last && known.includes(last)) return { list: list as ListName, slot: before ?? '', member: last };
  return known[0] === 'value' && list !== 'labelled'
    ? { list: list as ListName, slot: path, member: 'value' }
    : undefined;
}

export const isColumnTarget = (text: string): text is ColumnTarget =>
  texts.has(text) || /^fields\../s.test(text) || listPlace(text) !== undefined;

/** A digit only tells items apart. */
export const slotLabel = (slot: string): string | undefined => (/^\d*$/.test(slot) ? undefined : slot);
