import { html, nothing, type TemplateResult } from 'lit';
import type { ContactField } from '../../domain/contact-fields.js';
import { isMasked } from '../../domain/withheld.js';
import { breakable } from '../parts/breakable.js';
import { field, fieldLabel, type FormView, isInvalid, tellsOf } from './form-view.js';

/** A field that is one text: typed, or chosen where it is yes or no. `isNeeded`: as long as others beside it are empty. */
export function textField(of: ContactField, view: FormView, isNeeded = false): TemplateResult {
  const label = fieldLabel(of, view);
  if (of.immutable) return fixedField(label, view.values.texts[of.name] ?? '', view);
  const { name, required } = of;
  return field({ name, label, required }, view, control(of, label, view, required || isNeeded));
}

/** What may not be changed, as it is. */
export const fixedField = (label: string, text: string, { work }: FormView): TemplateResult => html`
  <div class="field fixed">
    <span class="label">${label}</span>
    <p class="value"><bdi>${text ? breakable(text) : '–'}</bdi></p>
    <p class="told">${work.immutableHint}</p>
  </div>
`;

function control(of: ContactField, label: string, view: FormView, isRequired: boolean): TemplateResult {
  const { name, type } = of;
  const text = view.values.texts[name] ?? '';
  if (type === 'boolean') return yesOrNo(of, label, view);
  if (type === 'long' || type === 'list')
    return html`<textarea
      dir="auto"
      id=${name}
      name=${name}
      data-label=${label}
      .value=${text}
      ?required=${isRequired}
      ?disabled=${view.isLocked}
      aria-invalid=${isInvalid(name, view)}
      aria-describedby=${tellsOf(name)}
      @input=${write(name, view)}
    ></textarea>`;
  return html`<input
    id=${name}
    name=${name}
    data-label=${label}
    type=${isHidden(name, view) ? 'text' : type}
    step=${type === 'number' ? 'any' : nothing}
    dir="auto"
    autocomplete="off"
    .value=${text}
    ?required=${isRequired}
    ?disabled=${view.isLocked}
    aria-invalid=${isInvalid(name, view)}
    aria-describedby=${tellsOf(name)}
    @input=${write(name, view)}
  />`;
}

/** What hides a value is no number, date or address, and no answer. */
const isHidden = (name: string, { base, values }: FormView): boolean =>
  Object.hasOwn(base?.handles ?? {}, name) && isMasked(values.texts[name] ?? '');

/** Three states: nobody may have been asked yet. */
const yesOrNo = ({ name, required }: ContactField, label: string, view: FormView): TemplateResult => {
  const { strings } = view.display;
  const text = view.values.texts[name] ?? '';
  const option = (value: string, said: string) =>
    html`<option value=${value} ?selected=${text === value}>${said}</option>`;
  return html`<select
    id=${name}
    name=${name}
    data-label=${label}
    ?required=${required}
    ?disabled=${view.isLocked}
    aria-invalid=${isInvalid(name, view)}
    aria-describedby=${tellsOf(name)}
    @change=${write(name, view)}
  >
    ${isHidden(name, view) ? option(text, text) : nothing}
    ${option('', view.work.notChosen)}${option('true', strings.yes)}${option('false', strings.no)}
  </select>`;
};

/** What a field of numbers or dates cannot read yet is the browser's alone: it is not taken for an empty one. */
const write = (name: string, view: FormView) => (event: Event) => {
  const { value, validity } = event.target as HTMLInputElement;
  if (!validity.badInput) view.change((values) => ({ ...values, texts: { ...values.texts, [name]: value } }));
};
