import { html, type TemplateResult } from 'lit';
import type { FormView } from './form-view.js';

interface LabelOptions {
  readonly name: string;
  readonly labels: readonly string[];
  readonly value: string | undefined;
  /** What it is the label of. */
  readonly of: string;
}

/** What a number or an address is: as the source calls it, too. */
export function labelSelect(
  { name, labels, value = '', of }: LabelOptions,
  { display, work, isLocked }: FormView,
  chosen: (label: string | undefined) => void,
): TemplateResult {
  const all = [...new Set(['', ...labels, value])];
  return html`<select
    name=${name}
    class="kind"
    aria-label=${work.labelOf(of)}
    ?disabled=${isLocked}
    @change=${({ target }: Event) => chosen((target as HTMLSelectElement).value || undefined)}
  >
    ${all.map(
      (label) =>
        html`<option value=${label} .selected=${label === value}>
          ${label ? display.strings.label(label) : '–'}
        </option>`,
    )}
  </select>`;
}
