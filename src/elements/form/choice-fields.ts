import { html, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import type { ContactField } from '../../domain/contact-fields.js';
import { type ContactFormValues, withKind } from '../../domain/contact-form-values.js';
import type { Contact } from '../../domain/contact.js';
import { languageText } from '../parts/format.js';
import { field, fieldLabel, type FormView, isInvalid, tellsOf, told } from './form-view.js';
import { languageTags } from './language-tags.js';
import { fixedField } from './text-fields.js';

const kinds: readonly Contact['kind'][] = ['individual', 'group', 'organisation'];

/** Whom a contact stands for. */
export function kindField(of: ContactField, view: FormView): TemplateResult {
  const { strings } = view.display;
  const label = fieldLabel(of, view);
  if (of.immutable) return fixedField(label, strings.kind(view.values.kind), view);
  const choice = (kind: Contact['kind']) => html`
    <label class="choice">
      <input
        type="radio"
        name="kind"
        .value=${kind}
        .checked=${live(view.values.kind === kind)}
        ?disabled=${view.isLocked}
        @change=${() => view.change((values) => withKind(values, kind))}
      />${strings.kind(kind)}
    </label>
  `;
  return html`
    <fieldset class="field wide">
      <legend class="label">${label}</legend>
      <div class="choices">${kinds.map(choice)}</div>
    </fieldset>
  `;
}

export function stageField(of: ContactField, view: FormView): TemplateResult {
  const { strings } = view.display;
  const { stage } = view.values;
  if (of.immutable) return fixedField(fieldLabel(of, view), stage && strings.stage(stage), view);
  const options = [
    ['', view.work.notChosen],
    ['lead', strings.stage('lead')],
    ['customer', strings.stage('customer')],
  ] as const;
  return select(of, view, { value: stage, options }, (value) => (values) => ({
    ...values,
    stage: value as ContactFormValues['stage'],
  }));
}

/** Others that the contact speaks as well stay, after the one that is preferred. */
export function languageField(of: ContactField, view: FormView): TemplateResult {
  const { display } = view;
  const [preferred = '', ...others] = view.values.languages;
  if (of.immutable)
    return fixedField(fieldLabel(of, view), preferred && languageText(display, preferred), view);
  const tags = [...new Set([preferred, ...others, ...languageTags(display.locale)])].filter(Boolean);
  const options = tags
    .map((tag) => [tag, languageText(display, tag)] as const)
    .sort(([, one], [, other]) => one.localeCompare(other, display.locale));
  const all = [['', view.work.notChosen] as const, ...options];
  return select(of, view, { value: preferred, options: all }, (tag) => (values) => ({
    ...values,
    languages: [tag, ...values.languages.slice(1).filter((other) => other !== tag)].filter(Boolean),
  }));
}

/** Whether the contact is for this interaction only. */
export function oneTimeField(of: ContactField, view: FormView): TemplateResult {
  return html`
    <div class="field wide">
      <label class="check">
        <input
          type="checkbox"
          id=${of.name}
          name=${of.name}
          .checked=${live(view.values.oneTime)}
          ?disabled=${view.isLocked || of.immutable}
          aria-describedby=${tellsOf(of.name)}
          @change=${({ target }: Event) =>
            view.change((values) => ({ ...values, oneTime: (target as HTMLInputElement).checked }))}
        />${of.label ?? view.work.oneTimeOnly}
      </label>
      ${told(of.name, view, view.values.oneTime ? view.work.oneTimeHint : undefined)}
    </div>
  `;
}

interface Choices {
  readonly value: string;
  readonly options: readonly (readonly [value: string, text: string])[];
}

function select(
  of: ContactField,
  view: FormView,
  { value, options }: Choices,
  chosen: (value: string) => (values: ContactFormValues) => ContactFormValues,
): TemplateResult {
  const { name, required } = of;
  const label = fieldLabel(of, view);
  return field(
    { name, label, required },
    view,
    html`<select
      id=${name}
      name=${name}
      data-label=${label}
      ?required=${required}
      ?disabled=${view.isLocked}
      aria-invalid=${isInvalid(name, view)}
      aria-describedby=${tellsOf(name)}
      @change=${({ target }: Event) => view.change(chosen((target as HTMLSelectElement).value))}
    >
      ${options.map(([each, text]) => html`<option value=${each} .selected=${each === value}>${text}</option>`)}
    </select>`,
  );
}
