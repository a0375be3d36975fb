import { html, nothing, type TemplateResult } from 'lit';
import type { ContactError } from '../../domain/contact-error.js';
import type { Strings } from '../../strings/strings.js';
import type { WorkStrings } from '../../strings/work/work-strings.js';
import { errorText } from '../parts/error-text.js';
import { icon } from '../parts/icon.js';
import { refusedControl } from './form-faults.js';

interface FailureContext {
  readonly strings: Strings;
  readonly work: WorkStrings;
  readonly element: HTMLFormElement | null;
  readonly lead: (name: string) => void;
}

/** Why it is not saved, in words; where the source names a value, the way to it. What was typed stays. */
export function failure(
  error: ContactError,
  { strings, work, element, lead }: FailureContext,
): TemplateResult {
  const control = element && refusedControl(element, error);
  const name = control?.name ?? '';
  return html`
    <div class="summary failure" role="alert" tabindex="-1">
      <p>
        <b class="fault">${work.saveFailed}</b>
        ${control ? work.valueRefused(control.dataset.label ?? name) : errorText(error, { strings, work })}
      </p>
      ${
        control
          ? html`<button type="button" class="plain" @click=${() => lead(name)}>
              ${control.dataset.label ?? name}
            </button>`
          : html`<button>${icon('retry')}${strings.retry}</button>`
      }
      ${error.code === 'invalid' ? html`<p class="small quiet"><bdi>${error.message}</bdi></p>` : nothing}
    </div>
  `;
}
