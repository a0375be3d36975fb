import type { Display } from '../../context/display.js';
import type { FieldDefinition } from '../../domain/definition.js';
import type { WorkStrings } from '../../strings/work/work-strings.js';
import { listText, spokenName } from './format.js';

export interface PartContext {
  readonly display: Display;
  readonly work: WorkStrings;
  readonly fields: readonly FieldDefinition[];
}

export const fieldOf = (name: string): string | undefined =>
  name.startsWith('fields.') ? name.slice('fields.'.length) : undefined;

/** What a part of a contact is called, as `differences` names it. */
export function partLabel(name: string, { display, work, fields }: PartContext): string {
  const { strings } = display;
  const field = fieldOf(name) ?? name;
  const label = fields.find((each) => each.name === field)?.label;
  if (label) return label;
  if (field !== name) return strings.knownField(field) ?? spokenName(field);
  if (name === 'active') return strings.inactive;
  if (name === 'owner') return strings.owner;
  if (name === 'url') return strings.openRecord;
  if (name === 'photo') return work.picture;
  return work.contactField(name === 'organisation' ? 'organisation.name' : name);
}

/** What several are called together, each once. A whole name is not said beside its parts. */
export function partLabels(names: readonly string[], context: PartContext): string {
  const hasNameParts = names.some((name) => name.startsWith('name.') && name !== 'name.full');
  const said = names.filter((name) => !hasNameParts || name !== 'name.full');
  return listText(context.display, [...new Set(said.map((name) => partLabel(name, context)))]);
}
