import { html, type TemplateResult } from 'lit';
import type { ContactField } from '../../domain/contact-fields.js';
import { addressField } from './address-rows.js';
import { kindField, languageField, oneTimeField, stageField } from './choice-fields.js';
import { type FormView, star, told } from './form-view.js';
import { reachField } from './reach-rows.js';
import { textField } from './text-fields.js';

/** All fields in their order; the parts of a name, where they follow each other, as one. */
export function formFields(fields: readonly ContactField[], view: FormView): TemplateResult[] {
  const groups: ContactField[][] = [];
  for (const field of fields) {
    const last = groups.at(-1);
    if (last && isPartOfName(field) && last.every(isPartOfName)) last.push(field);
    else groups.push([field]);
  }
  return groups.map((group) => (group.length > 1 ? nameFields(group, view) : formField(group[0]!, view)));
}

const nameParts = ['name.prefix', 'name.given', 'name.family', 'name.suffix'];
const isPartOfName = ({ name }: ContactField): boolean => nameParts.includes(name);

function formField(of: ContactField, view: FormView): TemplateResult {
  switch (of.name) {
    case 'kind':
      return kindField(of, view);
    case 'stage':
      return stageField(of, view);
    case 'oneTime':
      return oneTimeField(of, view);
    case 'languages':
      return languageField(of, view);
    case 'phones':
    case 'emails':
      return html`${reachField(of, view)}${view.below(of.name)}`;
    case 'addresses':
      return addressField(of, view);
    case 'name.full':
      return textField({ ...of, required: true }, view);
    default:
      return textField(of, view);
  }
}

/** Any of them makes a name; without one, the first that is asked for is what is missing. */
function nameFields(group: readonly ContactField[], view: FormView): TemplateResult {
  const { texts } = view.values;
  const isNamed = ['name.full', ...nameParts].some((name) => texts[name]?.trim());
  const first = group.find(({ name, immutable }) => name === 'name.given' && !immutable);
  return html`
    <fieldset class="field wide">
      <legend class="label">${view.work.contactField('name')}${star(true)}</legend>
      <div class="pair">${group.map((of) => textField(of, view, of === first && !isNamed))}</div>
      ${told('name', view)}
    </fieldset>
  `;
}
