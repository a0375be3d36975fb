import { html } from 'lit';
import { live } from 'lit/directives/live.js';
import { interactionFields, setUpFields, type AttributeField } from '../attributes.js';
import type { Interactions } from '../interactions.js';
import { usualSource } from '../sources.js';
import type { DemoStrings } from '../strings/strings.js';

/** Every attribute of the card on screen, to be changed. */
export const attributePanel = (interactions: Interactions, strings: DemoStrings) => html`
  <section class="attributes" aria-labelledby="attributes-heading">
    <h2 id="attributes-heading">${strings.attributes}</h2>
    ${group(strings.setUp, setUpFields, interactions)}
    ${group(strings.interaction, interactionFields, interactions)}
  </section>
`;

const group = (name: string, fields: readonly AttributeField[], interactions: Interactions) => html`
  <fieldset class="fields">
    <legend>${name}</legend>
    ${fields.map(
      (field) =>
        html`<label class="field">
          <span class="code" lang="en">${field.name}</span>${control(field, interactions)}
        </label>`,
    )}
  </fieldset>
`;

function control({ name, options, isFlag }: AttributeField, interactions: Interactions) {
  const { card } = interactions;
  const value = card.getAttribute(name);
  const edit = ({ target }: Event) => {
    const written = (target as HTMLInputElement | HTMLSelectElement).value || undefined;
    interactions.edit(name, written);
    if (name === 'adapter' && written) interactions.edit('src', usualSource(written));
  };
  const offered = typeof options === 'function' ? options(card) : (options ?? []);
  if (isFlag)
    return html`<input
      type="checkbox"
      .checked=${live(value !== null)}
      @change=${({ target }: Event) =>
        interactions.edit(name, (target as HTMLInputElement).checked ? '' : undefined)}
    />`;
  if (offered.length > 0) return choice(offered, value, edit);
  return html`<input
    class="code"
    dir="auto"
    autocomplete="off"
    spellcheck="false"
    .value=${live(value ?? '')}
    @change=${edit}
  />`;
}

/** What the attribute holds is among the options, whoever wrote it. */
function choice(options: readonly string[], value: string | null, edit: (event: Event) => void) {
  const all = value && !options.includes(value) ? [...options, value] : options;
  return html`<select class="code" dir="ltr" @change=${edit}>
    <option value="" ?selected=${!value}>–</option>
    ${all.map((option) => html`<option value=${option} .selected=${live(option === value)}>${option}</option>`)}
  </select>`;
}
