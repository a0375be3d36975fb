import { ContactError } from '../domain/contact-error.js';
import { compact } from './card-values.js';
import { listPlace, slotLabel, type ColumnTarget } from './csv-target.js';
import { cellText, isCutShort, joint, readFlag, readLabel } from './csv-values.js';

export interface MappedColumn {
  readonly heading: string;
  readonly target: ColumnTarget;
}

interface Column extends MappedColumn {
  readonly index: number;
}

/** The columns that make one item of a list. */
interface Slot {
  readonly name: string;
  readonly members: Map<string, Column[]>;
}

/** What the columns of a file mean, worked out once for all of its rows. */
export class CsvColumns {
  readonly texts = new Map<string, Column[]>();
  readonly #lists = new Map<string, Map<string, Slot>>();

  constructor(columns: readonly MappedColumn[]) {
    for (const [index, { heading, target }] of columns.entries()) {
      const place = listPlace(target);
      const column = { heading, target, index };
      if (place) push(this.#slot(place.list, place.slot).members, place.member, column);
      else if (target) push(this.texts, target, column);
    }
  }

  slots(list: string): Slot[] {
    return [...(this.#lists.get(list)?.values() ?? [])];
  }

  #slot(list: string, name: string): Slot {
    const slots = this.#lists.get(list) ?? new Map<string, Slot>();
    this.#lists.set(list, slots);
    const slot = slots.get(name) ?? { name, members: new Map() };
    slots.set(name, slot);
    return slot;
  }
}

function push(columns: Map<string, Column[]>, key: string, column: Column): void {
  const list = columns.get(key);
  if (list) list.push(column);
  else columns.set(key, [column]);
}

/** The cells of one row, by what they mean. */
export class CsvCells {
  readonly #columns: CsvColumns;
  readonly #cells: readonly string[];
  readonly #taken = new Set<Column>();

  constructor(columns: CsvColumns, cells: readonly string[]) {
    this.#columns = columns;
    this.#cells = cells;
  }

  /** The first that can be read. A reader answers undefined to what it cannot use: that stays. */
  take<T>(target: ColumnTarget, read: (text: string) => T | undefined): T | undefined {
    for (const column of this.#columns.texts.get(target) ?? []) {
      const text = this.#text(column);
      const value = text === '' ? undefined : read(text);
      if (value === undefined) continue;
      this.#taken.add(column);
      return value;
    }
    return undefined;
  }

  has(target: ColumnTarget): boolean {
    return (this.#columns.texts.get(target) ?? []).some((column) => this.#text(column) !== '');
  }

  headingOf(target: ColumnTarget): string {
    return this.#columns.texts.get(target)?.[0]?.heading ?? target;
  }

  takeText(target: ColumnTarget): string | undefined {
    return this.take(target, (text) => text);
  }

  /** What nobody took and what is not empty: a column for fields, or of a value that could not be used. */
  *left(): Generator<{ column: MappedColumn; text: string }> {
    for (const columns of this.#columns.texts.values())
      for (const column of columns) {
        const text = this.#taken.has(column) ? '' : this.#text(column);
        if (text) yield { column, text };
      }
  }

  /** Numbers or addresses; what a row says of one that holds several counts for each. Throws `invalid`. */
  items(list: 'phones' | 'emails'): { readonly value: string }[] {
    return this.#columns.slots(list).flatMap((slot) => {
      const values = (slot.members.get('value') ?? []).flatMap((column) => this.#values(column, list));
      if (values.length === 0) return [];
      const { label, preferred } = readLabel(this.#member(slot, 'label') || slotLabel(slot.name) || '');
      const flag = (name: string) => readFlag(this.#member(slot, name)) === true;
      const said = {
        label,
        extension: this.#member(slot, 'extension'),
        preferred: preferred || flag('preferred'),
        ...{ sms: flag('sms'), notify: flag('notify'), shared: flag('shared') },
      };
      return values.map((value) => ({ value, ...compact(said) }));
    });
  }

  addresses(): object[] {
    return this.#columns.slots('addresses').flatMap((slot) => {
      const part = (name: string) => this.#member(slot, name);
      const [locality, region, postalCode, country] = ['locality', 'region', 'postalCode', 'country'].map(
        part,
      );
      const street = [part('street'), part('box')].filter(Boolean).join('\n');
      const parts = compact({ street, locality, region, postalCode, country });
      const whole = Object.keys(parts).length > 0 ? parts : compact({ street: part('formatted') });
      if (Object.keys(whole).length === 0) return [];
      const { label } = readLabel(part('label') || slotLabel(slot.name) || '');
      return [{ ...whole, ...compact({ label }) }];
    });
  }

  /** Fields whose names stand in the row. */
  labelled(): { name: string; text: string }[] {
    return this.#columns.slots('labelled').flatMap((slot) => {
      const text = this.#member(slot, 'value');
      return text ? [{ name: this.#member(slot, 'label').replace(/^\*\s*/, '') || slot.name, text }] : [];
    });
  }

  /** Several columns are lines. */
  #member(slot: Slot, member: string): string {
    const columns = slot.members.get(member);
    if (columns === undefined) return '';
    return columns
      .map((column) => this.#text(column))
      .filter(Boolean)
      .join('\n');
  }

  #values(column: Column, list: string): string[] {
    const text = this.#text(column);
    if (!text) return [];
    if (list === 'phones' && isCutShort(text))
      throw new ContactError('invalid', `${column.heading}: a spreadsheet has cut the number short`);
    return text
      .split(joint)
      .map((value) => value.trim())
      .filter(Boolean);
  }

  #text({ index }: Column): string {
    const cell = this.#cells[index];
    return cell ? cellText(cell) : '';
  }
}
