import * as v from 'valibot';
import type { Definition } from '../domain/definition.js';
import { ContactError } from '../domain/contact-error.js';
import { pageIcons } from '../domain/journey/journey-event.js';
import { memberPath } from './member-path.js';
import { isRecord } from './plain-object.js';
import { flag, oneOf, record, text } from './record-schema.js';

const where = <T>(schema: v.GenericSchema<T>, isRight: (given: T) => boolean, message: string) =>
  v.pipe(schema, v.check(isRight, message));

const number = v.number('expected a number');
const whole = where(number, Number.isInteger, 'expected a whole number');
const count = where(whole, (given) => given >= 1, 'expected 1 or more');
const filled = where(text, Boolean, 'expected a text that is not empty');
const minutes = where(number, (given) => given >= 0, 'expected 0 or more');
const origin = where(
  text,
  (written) => URL.canParse(written) && new URL(written).origin === written,
  'expected an origin, https://photos.example',
);

const field = record({
  name: where(text, Boolean, 'expected a name'),
  label: v.optional(text),
  order: v.optional(number),
  required: v.optional(flag),
  immutable: v.optional(flag),
  masked: v.optional(flag),
  type: v.optional(
    v.picklist(['text', 'number', 'date', 'boolean', 'url'], 'expected text, number, date, boolean or url'),
  ),
});

const positive = where(number, (given) => given > 0, 'expected more than 0');
const threshold = where(whole, (given) => given >= 0, 'expected 0 or more');
/** Whole, or plainly of the website that the card is on: `shop.example/help`, which forgets its `https:`, is neither. */
const page = where(
  text,
  (written) => /^(https?:|\.{0,2}\/)/i.test(written) && URL.canParse(written, 'https://shop.example'),
  'expected an address, https://shop.example/help or /help',
);

const journey = record({
  titles: v.optional(
    v.array(record({ path: filled, title: filled, icon: v.optional(oneOf(pageIcons)) }), 'expected a list'),
  ),
  keepParameters: v.optional(v.array(filled, 'expected a list')),
  helpfulPages: v.optional(v.array(record({ title: filled, url: page }), 'expected a list')),
  visitorField: v.optional(filled),
  idleSeconds: v.optional(positive),
  awayMinutes: v.optional(positive),
  signals: v.optional(
    record({
      loops: v.optional(threshold),
      quickReturns: v.optional(threshold),
      quickSeconds: v.optional(positive),
      errors: v.optional(threshold),
      searches: v.optional(threshold),
    }),
  ),
});

const parts: Record<keyof Definition, v.GenericSchema> = {
  region: where(text, (code) => /^[A-Z]{2}$/.test(code), 'expected two capital letters, as in ISO 3166-1'),
  internalLength: count,
  matchLimit: count,
  // Beyond this, timers fire at once.
  deadlineMs: where(count, (given) => given < 2 ** 31, 'expected 2147483647 or less'),
  cache: record({ matchMinutes: v.optional(minutes), missMinutes: v.optional(minutes) }),
  fields: v.array(field, 'expected a list'),
  allow: v.array(text, 'expected a list'),
  noteLength: count,
  draftDays: where(count, (given) => given <= 30, 'expected 30 or less'),
  journey,
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
