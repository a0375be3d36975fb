import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import type { ContactField } from '../../domain/contact-fields.js';
import { addRow, changeRow, type FormRow, removeRow } from '../../domain/contact-form-values.js';
import type { PostalAddress } from '../../domain/contact.js';
import { addressText, countryText } from '../parts/format.js';
import { icon } from '../parts/icon.js';
import { fieldLabel, type FormView, star, told } from './form-view.js';
import { labelSelect } from './label-select.js';
import { fixedField } from './text-fields.js';

const parts = ['street', 'postalCode', 'locality', 'region', 'country'] as const;
type Part = (typeof parts)[number];

export function addressField(of: ContactField, view: FormView): TemplateResult {
  const { addresses } = view.values;
  const label = fieldLabel(of, view);
  if (of.immutable) {
    const texts = addresses.map(({ now }) => addressText(view.display, now).join(', '));
    return fixedField(label, texts.join('; '), view);
  }
  return html`
    <fieldset class="field wide rows">
      <legend class="label">${label}${star(of.required)}</legend>
      ${repeat(
        addresses,
        ({ key }) => key,
        (row, position) => addressRow(row, of.required && position === 0, view),
      )}
      <button
        type="button"
        class="plain add"
        ?disabled=${view.isLocked}
        @click=${(event: Event) => add(event, view)}
      >
        ${icon('add')}${view.work.addAddress}
      </button>
    </fieldset>
  `;
}

function addressRow(row: FormRow<PostalAddress>, isRequired: boolean, view: FormView): TemplateResult {
  const { key, now } = row;
  const { work } = view;
  const change = (next: Partial<PostalAddress>) =>
    view.change((values) => ({ ...values, addresses: changeRow(values.addresses, key, next) }));
  const [line = ''] = addressText(view.display, now);
  return html`
    <div class="address">
      <div class="address-head">
        ${labelSelect(
          { name: `addresses.${key}.label`, labels: ['work', 'home', 'other'], value: now.label, of: line },
          view,
          (label) => change({ label: label ?? '' }),
        )}
        <button
          type="button"
          class="plain icon-only"
          title=${work.removeValue(line)}
          aria-label=${work.removeValue(line)}
          ?disabled=${view.isLocked}
          @click=${(event: Event) => remove(event, row, view)}
        >
          ${icon('close')}
        </button>
      </div>
      ${parts.map((part) => addressPart(row, part, isRequired && part === 'street', view, change))}
    </div>
  `;
}

function addressPart(
  { key, was, now }: FormRow<PostalAddress>,
  part: Part,
  isRequired: boolean,
  view: FormView,
  change: (next: Partial<PostalAddress>) => void,
): TemplateResult {
  const name = `addresses.${key}.${part}`;
  const label = view.work.partOfAddress(part);
  const text = now[part] ?? '';
  // What is being typed is not a code yet.
  const isCode = part === 'country' && text === was?.country && /^[A-Z]{2}$/.test(text);
  return html`
    <div class="field ${part}">
      <label class="label" for=${name}>${label}${star(isRequired)}</label>
      <input
        id=${name}
        name=${name}
        data-label=${label}
        dir="auto"
        autocomplete="off"
        .value=${isCode ? countryText(view.display, text) : text}
        ?required=${isRequired}
        ?disabled=${view.isLocked}
        @input=${({ target }: Event) => change({ [part]: (target as HTMLInputElement).value })}
      />
      ${isRequired ? told(name, view) : nothing}
    </div>
  `;
}

async function add(event: Event, view: FormView): Promise<void> {
  const fieldset = (event.currentTarget as HTMLElement).closest('fieldset');
  view.change((values) => ({ ...values, addresses: addRow<PostalAddress>(values.addresses, {}) }));
  await view.rendered();
  [...(fieldset?.querySelectorAll<HTMLElement>('.street input') ?? [])].at(-1)?.focus();
}

async function remove(event: Event, { key }: FormRow<PostalAddress>, view: FormView): Promise<void> {
  const fieldset = (event.currentTarget as HTMLElement).closest('fieldset');
  view.change((values) => ({ ...values, addresses: removeRow(values.addresses, key) }));
  await view.rendered();
  fieldset?.querySelector<HTMLElement>('.add')?.focus();
}
