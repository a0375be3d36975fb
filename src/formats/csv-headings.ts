import { foldText } from '../domain/search-text.js';
import { ambiguousHeadings, partHeadings, placeWords, wholeHeadings } from './csv-heading-words.js';
import { isColumnTarget, type ColumnTarget } from './csv-target.js';

/** One target for each heading, in their order; an unknown heading is the name of a field. */
export function guessColumns(headings: readonly string[]): ColumnTarget[] {
  const certain = headings.map(certainTarget);
  const meanings = headings.map((heading) => ambiguousWords.get(keyOf(heading)));
  const targets = new Set(certain);
  const lastTitle = meanings.lastIndexOf('title');
  return headings.map((heading, index): ColumnTarget => {
    const target = certain[index];
    if (target !== undefined) return target;
    switch (meanings[index]) {
      case 'name':
        return targets.has('name.given') && !targets.has('name.family') ? 'name.family' : 'name.full';
      case 'givenName':
        return targets.has('name.family') ? 'name.given' : 'name.full';
      case 'title': // Outlook in French heads both with the same word, the job last
        return targets.has('title') || index < lastTitle ? 'name.prefix' : 'title';
      default:
        return `fields.${heading.trim() || `column ${index + 1}`}`;
    }
  });
}

function certainTarget(heading: string): ColumnTarget | undefined {
  const written = heading.trim();
  if (written.includes('.') && isColumnTarget(written)) return written;
  return wholeWords.get(keyOf(written)) ?? numberedTarget(written) ?? placedTarget(written);
}

/** Without case, accents, blanks and punctuation. */
const keyOf = (text: string): string => foldText(text).replace(/[^\p{L}\p{N}]+/gu, '');

const keysOf = (headings: string): string[] => headings.split('|').map(keyOf);

const wholeWords = new Map<string, ColumnTarget>(
  wholeHeadings.flatMap(([target, headings]) => keysOf(headings).map((key) => [key, target] as const)),
);

const ambiguousWords = new Map(
  Object.entries(ambiguousHeadings).flatMap(([meaning, headings]) =>
    keysOf(headings).map((key) => [key, meaning] as const),
  ),
);

const partWords = new Map(
  partHeadings.flatMap(([part, headings]) => keysOf(headings).map((key) => [key, part] as const)),
);

const places = new Map(
  Object.entries(placeWords).flatMap(([place, words]) =>
    words.split(' ').map((word) => [keyOf(word), place] as const),
  ),
);

const numbered: Readonly<Record<string, (slot: string) => Readonly<Record<string, ColumnTarget>>>> = {
  phone: (slot) => itemTargets('phones', slot),
  email: (slot) => itemTargets('emails', slot),
  address: (slot) => ({
    ...{ type: `addresses.${slot}.label`, label: `addresses.${slot}.label` },
    ...{ formatted: `addresses.${slot}.formatted`, street: `addresses.${slot}.street` },
    ...{ extendedaddress: `addresses.${slot}.street`, pobox: `addresses.${slot}.box` },
    ...{ city: `addresses.${slot}.locality`, region: `addresses.${slot}.region` },
    ...{ postalcode: `addresses.${slot}.postalCode`, postcode: `addresses.${slot}.postalCode` },
    country: `addresses.${slot}.country`,
  }),
  website: () => ({ type: '', label: '', value: 'url' }),
  organization: () => ({
    ...{ name: 'organisation.name', title: 'title', department: 'organisation.department', type: '' },
  }),
  event: (slot) => namedTargets(`Event ${slot}`),
  relation: (slot) => namedTargets(`Relation ${slot}`),
  customfield: (slot) => namedTargets(`Custom Field ${slot}`),
  im: () => ({ type: '', service: '', label: '', value: 'fields.impp' }),
};

const itemTargets = (list: 'phones' | 'emails', slot: string): Record<string, ColumnTarget> => ({
  ...{ type: `${list}.${slot}.label`, label: `${list}.${slot}.label`, value: `${list}.${slot}.value` },
  ...{ extension: `${list}.${slot}.extension`, preferred: `${list}.${slot}.preferred` },
  ...{ sms: `${list}.${slot}.sms`, notify: `${list}.${slot}.notify`, shared: `${list}.${slot}.shared` },
});

const namedTargets = (slot: string): Record<string, ColumnTarget> => ({
  ...{ type: `labelled.${slot}.label`, label: `labelled.${slot}.label`, value: `labelled.${slot}.value` },
});

/** As Google heads them: `Phone 1 - Value`. */
function numberedTarget(heading: string): ColumnTarget | undefined {
  const [, thing = '', slot = '', part = ''] = /^(.+?) (\d+) - (.+)$/.exec(heading) ?? [];
  const targets = numbered[keyOf(thing)]?.(slot);
  const target = targets?.[keyOf(part)];
  return target !== undefined && (target === '' || isColumnTarget(target)) ? target : undefined;
}

/** As Outlook and most others do: the place is one of the words, and a number tells that there are several. */
function placedTarget(heading: string): ColumnTarget | undefined {
  const words = foldText(heading.replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2')).match(/\p{L}+/gu) ?? [];
  const place = words.map((word) => places.get(word)).find((found) => found !== undefined);
  const others = words.filter((word) => !places.has(word));
  const part =
    partWords.get(others.join('')) ?? partWords.get(others.filter((word) => !linking.has(word)).join(''));
  if (part === undefined || part === '') return part;
  if (part === 'fax' || part === 'mobile') return `phones.${part}`;
  if (part === 'phone') return place ? `phones.${place}` : 'phones';
  if (part === 'email') return place ? `emails.${place}` : 'emails';
  return `addresses.${place ?? 1}.${part}`;
}

const linking = new Set(['de', 'del', 'du', 'la', 'le', 'the', 's', 'address', 'adress', 'adresse']);
