import { html, type TemplateResult } from 'lit';
import { ContactError } from '../../domain/contact-error.js';
import type { WorkStrings } from '../../strings/work/work-strings.js';

type Control = HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement;

/** What is wrong in a form, and where. */
export interface FormFault {
  /** The name of the control. */
  readonly name: string;
  readonly text: string;
}

/** What the browser finds, and what the form knows besides (`data-fault`), in the order of the controls. */
export function faultsIn(form: HTMLFormElement, work: WorkStrings): FormFault[] {
  const controls = [...form.elements].filter(isControl);
  for (const control of controls) control.setCustomValidity(control.dataset.fault ?? '');
  return controls
    .filter((control) => control.willValidate && !control.validity.valid)
    .map((control) => ({ name: control.name, text: faultOf(control, work) }));
}

const isControl = (element: Element): element is Control => element.matches('input, select, textarea');

function faultOf({ name, type, validity, dataset, validationMessage }: Control, work: WorkStrings): string {
  if (validity.valueMissing)
    return name === 'name.given' ? work.nameMissing : work.missing(dataset.label ?? name);
  if (validity.typeMismatch) return work.notValid(type === 'email' ? 'email' : 'url');
  if (validity.badInput) return work.notValid(type === 'date' ? 'date' : 'number');
  return validationMessage;
}

/** Leads to each of the fields. */
export const faultSummary = (
  faults: readonly FormFault[],
  work: WorkStrings,
  lead: (name: string) => void,
): TemplateResult => html`
  <div class="summary" role="alert" tabindex="-1">
    <h3 class="summary-heading">${work.faults(faults.length)}</h3>
    <ul role="list">
      ${faults.map(
        ({ name, text }) =>
          html`<li><button type="button" class="plain" @click=${() => lead(name)}>${text}</button></li>`,
      )}
    </ul>
  </div>
`;

/** The control that a source means which names a member: `phones[0].value: expected …`. */
export function refusedControl(form: HTMLFormElement, { code, message }: ContactError): Control | undefined {
  const [, path = '', , position = '0'] = /^([\w.]+?)(\[(\d+)\])?[.\w]*: /.exec(message) ?? [];
  if (code !== 'invalid' || !path) return undefined;
  const name = path.replace(/^fields\./, '');
  const controls = [...form.elements].filter(isControl);
  const isRow = (control: Control) =>
    control.name.startsWith(`${name}.`) && !control.matches('.kind, [type=radio], [type=checkbox]');
  return controls.find((control) => control.name === name) ?? controls.filter(isRow)[Number(position)];
}
