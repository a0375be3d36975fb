import { html, nothing, type TemplateResult } from 'lit';
import type { Display } from '../../context/display.js';
import type { ContactField } from '../../domain/contact-fields.js';
import type { ContactFormValues } from '../../domain/contact-form-values.js';
import type { Contact } from '../../domain/contact.js';
import { spokenName } from '../parts/format.js';
import type { WorkStrings } from '../../strings/work/work-strings.js';
import type { PhoneTyping } from './phone-typing.js';

/** What the parts of a form are made from, for as long as one form is shown. */
export interface FormView {
  readonly display: Display;
  readonly work: WorkStrings;
  readonly values: ContactFormValues;
  readonly base: Contact | undefined;
  /** Nothing may be typed: it loads, or is being saved. */
  readonly isLocked: boolean;
  readonly typing: PhoneTyping;
  /** Reads numbers without a country code, where no address tells. ISO 3166-1 alpha-2. */
  readonly region: string | undefined;
  readonly change: (next: (values: ContactFormValues) => ContactFormValues) => void;
  /** Resolves when what was changed stands in the form. */
  readonly rendered: () => Promise<unknown>;
  /** What is wrong with the control of this name. */
  readonly fault: (control: string) => string | undefined;
  /** What there is to say of all that stands in a field. */
  readonly below: (field: 'phones' | 'emails') => TemplateResult | typeof nothing;
}

/** As the definition says, else in the card's language. */
export function fieldLabel({ name, label }: ContactField, { work, display }: FormView): string {
  if (label) return label;
  const text = work.contactField(name);
  return text === name ? (display.strings.knownField(name) ?? spokenName(name)) : text;
}

export const star = (isRequired: boolean): TemplateResult | typeof nothing =>
  isRequired ? html`<span class="star" aria-hidden="true"> *</span>` : nothing;

/** For `aria-invalid` and `aria-describedby` of a control. */
export const isInvalid = (name: string, view: FormView): 'true' | typeof nothing =>
  view.fault(name) ? 'true' : nothing;
export const tellsOf = (name: string): string => `about-${name}`;

/** Under a control: what is wrong, else what one should know. The place stays, for what is told to be told anew. */
export const told = (name: string, view: FormView, hint?: string): TemplateResult => {
  const fault = view.fault(name);
  return html`<p class=${fault ? 'fault' : 'told'} id=${tellsOf(name)} ?hidden=${!fault && !hint}>
    ${fault ?? hint ?? nothing}
  </p>`;
};

/** A label above a control. */
export const field = (
  { name, label, required = false, hint }: { name: string; label: string; required?: boolean; hint?: string },
  view: FormView,
  control: TemplateResult,
): TemplateResult => html`
  <div class="field">
    <label class="label" for=${name}>${label}${star(required)}</label>
    ${control} ${told(name, view, hint)}
  </div>
`;
