import { type ContactFormValues, formValuesOf, sameValues } from './contact-form-values.js';
import type { Contact } from './contact.js';
import { changedParts, rebased, undecided, type Versions } from './merge-contact.js';

/** A form that goes on from a contact that somebody else has changed meanwhile. */
export interface RebasedForm {
  readonly base: Contact;
  readonly values: ContactFormValues;
  /** The parts of the contact that are shown as the other has made them, by their names. */
  readonly taken: readonly string[];
  /** Those that both have changed: the agent's stay, until it is decided on saving. */
  readonly kept: readonly string[];
}

/** What the agent has not touched becomes theirs; all else stays as it was typed. `versions.mine`: what `values` makes of the contact. */
export function rebasedForm(versions: Versions, values: ContactFormValues): RebasedForm {
  const { base, theirs } = versions;
  const [before, after] = [formValuesOf(base), formValuesOf(theirs)];
  const untouched = <Value>(was: Value, typed: Value, now: Value): Value =>
    sameValues(was, typed) ? now : typed;
  const names = [after, values].flatMap(({ texts }) => Object.keys(texts));
  const texts = [...new Set(names)].map((name) => {
    const text = ({ texts }: ContactFormValues) => texts[name] ?? '';
    return [name, untouched(text(before), text(values), text(after))] as const;
  });
  const isThere = ([name, text]: readonly [string, string]) =>
    text !== '' || Object.hasOwn(after.texts, name);
  const kept = undecided(versions, {}).map(({ name }) => name);
  return {
    base: rebased(versions),
    values: {
      kind: untouched(before.kind, values.kind, after.kind),
      stage: untouched(before.stage, values.stage, after.stage),
      oneTime: untouched(before.oneTime, values.oneTime, after.oneTime),
      texts: Object.fromEntries(texts.filter(isThere)),
      phones: untouched(before.phones, values.phones, after.phones),
      emails: untouched(before.emails, values.emails, after.emails),
      addresses: untouched(before.addresses, values.addresses, after.addresses),
      languages: untouched(before.languages, values.languages, after.languages),
    },
    taken: changedParts(base, theirs).filter((name) => !kept.includes(name)),
    kept,
  };
}
