import * as v from 'valibot';
import type { Definition } from '../domain/definition.js';
import { ContactError } from '../domain/contact-error.js';
import { memberPath } from './member-path.js';
import { isRecord } from './plain-object.js';

const text = v.string('expected a text');
const flag = v.boolean('expected true or false');
const count = v.pipe(
  v.number('expected a number'),
  v.integer('expected a whole number'),
  v.minValue(1, 'expected 1 or more'),
);
const minutes = v.pipe(v.number('expected a number'), v.minValue(0, 'expected 0 or more'));

const origin = v.pipe(
  text,
  v.check(
    (written) => URL.canParse(written) && new URL(written).origin === written,
    'expected an origin, https://photos.example',
  ),
);

/** These members and no others. */
const record = (members: v.ObjectEntries) =>
  v.pipe(
    v.custom<object>(isRecord, 'expected an object'),
    v.strictObject(members, ({ expected }) => (expected === 'never' ? 'unknown member' : 'is missing')),
  );

const field = record({
  name: v.pipe(text, v.nonEmpty('expected a name')),
  label: v.optional(text),
  order: v.optional(v.number('expected a number')),
  required: v.optional(flag),
  immutable: v.optional(flag),
  masked: v.optional(flag),
  type: v.optional(
    v.picklist(['text', 'number', 'date', 'boolean', 'url'], 'expected text, number, date, boolean or url'),
  ),
});

const parts: Record<keyof Definition, v.GenericSchema> = {
  region: v.pipe(text, v.regex(/^[A-Z]{2}$/, 'expected two capital letters, as in ISO 3166-1')),
  internalLength: count,
  matchLimit: count,
  // Beyond this, timers fire at once.
  deadlineMs: v.pipe(count, v.maxValue(2 ** 31 - 1, 'expected 2147483647 or less')),
  cache: record({ matchMinutes: v.optional(minutes), missMinutes: v.optional(minutes) }),
  fields: v.array(field, 'expected a list'),
  allow: v.array(text, 'expected a list'),
  photoOrigins: v.array(origin, 'expected a list'),
};

export interface CheckedDefinition {
  /** Without the parts that are wrong. */
  readonly definition: Definition;
  /** What is wrong and where: `fields[2].order: expected a number`. */
  readonly problems: readonly string[];
}

/** Throws `invalid` where it is no object; of the parts, each stands or falls by itself. */
export function checkDefinition(value: unknown): CheckedDefinition {
  if (!isRecord(value)) throw new ContactError('invalid', 'The definition is not an object');
  const checked: Record<string, unknown> = {};
  const problems: string[] = [];
  for (const [name, part] of Object.entries(value)) {
    const schema = Object.hasOwn(parts, name) ? parts[name as keyof Definition] : undefined;
    const result = schema && v.safeParse(schema, part);
    if (!result) problems.push(`${memberPath([name])}unknown member`);
    else if (result.success) checked[name] = result.output;
    else problems.push(...result.issues.map((issue) => `${pathOf(name, issue)}${issue.message}`));
  }
  return { definition: checked, problems };
}

const pathOf = (name: string, issue: v.BaseIssue<unknown>) =>
  memberPath([name, ...(issue.path?.map(({ key }) => key) ?? [])]);
