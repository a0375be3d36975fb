import { html, type LitElement, nothing, type TemplateResult } from 'lit';
import { join } from 'lit/directives/join.js';
import { live } from 'lit/directives/live.js';
import { repeat } from 'lit/directives/repeat.js';
import type { Contact } from '../../domain/contact.js';
import {
  type Choices,
  type Difference,
  differences,
  mergeContacts,
  type Side,
  undecided,
  union,
  type Versions,
} from '../../domain/merge-contact.js';
import { type PartContext, partLabel } from '../parts/part-label.js';
import { differenceLines } from './conflict-values.js';

export interface Conflict extends Versions {
  readonly save: (merged: Contact) => void;
}

/**
 * What the agent and somebody else have made of one contact, part by part. Nothing is chosen for the agent but to keep
 * both of what can be kept together. What was chosen still holds where the source has changed once more.
 */
export class ConflictPanel {
  readonly #host: LitElement;
  #choices: Choices = {};
  /** The agent has tried to save: what is not decided is said. */
  #isChecked = false;

  constructor(host: LitElement) {
    this.#host = host;
  }

  /** Another contact is edited, or none. */
  reset(): void {
    this.#choices = {};
    this.#isChecked = false;
  }

  render(conflict: Conflict, context: PartContext): TemplateResult {
    const { work } = context;
    const all = differences(conflict);
    const open = all.filter(({ changedBy }) => changedBy === 'open');
    const settled = all.filter(({ changedBy }) => changedBy !== 'open');
    const byName = ({ name }: Difference) => name;
    return html`
      <form class="conflict" novalidate @submit=${(event: Event) => this.#submit(event, conflict)}>
        <div class="summary" role="alert" tabindex="-1">
          <p><b>${work.savedMeanwhile}</b></p>
          <p>${open.length > 0 ? work.chooseHint : work.nothingToChoose}</p>
        </div>
        ${repeat(open, byName, (each) => this.#renderChoice(each, conflict, context))}
        ${
          settled.length > 0
            ? html`
                <div role="group" aria-labelledby="settled">
                  <h3 class="section-heading" id="settled">${work.changedByOne}</h3>
                  <dl>${settled.map((each) => settledRow(each, conflict, context))}</dl>
                </div>
              `
            : nothing
        }
        <div class="end"><button class="primary save">${work.saveMerged}</button></div>
      </form>
    `;
  }

  #renderChoice(difference: Difference, conflict: Conflict, context: PartContext) {
    const { name, isList } = difference;
    const { work } = context;
    const isMissing = this.#isChecked && this.#sideOf(difference) === undefined;
    const sides: readonly Side[] = isList ? ['both', 'mine', 'theirs'] : ['mine', 'theirs'];
    return html`
      <fieldset class="field wide" data-difference=${name}>
        <legend class="label">${partLabel(name, context)}</legend>
        <div class="sides">${sides.map((side) => this.#renderSide(side, difference, conflict, context))}</div>
        ${isMissing ? html`<p class="fault" id=${`fault-${name}`}>${work.chooseOne}</p>` : nothing}
      </fieldset>
    `;
  }

  #renderSide(side: Side, difference: Difference, conflict: Conflict, context: PartContext) {
    const { name } = difference;
    const chosen = this.#sideOf(difference);
    const isMissing = this.#isChecked && chosen === undefined;
    return html`
      <label class="side">
        <input
          type="radio"
          name=${`side ${name}`}
          .value=${side}
          .checked=${live(chosen === side)}
          aria-describedby=${isMissing ? `fault-${name}` : nothing}
          @change=${() => this.#choose(name, side)}
        />
        <span>
          <span class="whose small quiet">${context.work.sideName(side)}</span>
          <span class="lines">${linesOf(side, difference, conflict, context)}</span>
        </span>
      </label>
    `;
  }

  #sideOf({ name, isList }: Difference): Side | undefined {
    return Object.hasOwn(this.#choices, name) ? this.#choices[name] : isList ? 'both' : undefined;
  }

  #choose(name: string, side: Side): void {
    this.#choices = { ...this.#choices, [name]: side };
    this.#host.requestUpdate();
  }

  #submit(event: Event, conflict: Conflict): void {
    event.preventDefault();
    const choices = this.#decided(conflict);
    const [missing] = undecided(conflict, choices);
    this.#isChecked = missing !== undefined;
    this.#host.requestUpdate();
    if (!missing) conflict.save(mergeContacts(conflict, choices));
    else void this.#lead(missing.name);
  }

  #decided(conflict: Conflict): Choices {
    const decided = differences(conflict).flatMap((each) => {
      const side = this.#sideOf(each);
      return side ? [[each.name, side] as const] : [];
    });
    return Object.fromEntries(decided);
  }

  async #lead(name: string): Promise<void> {
    await this.#host.updateComplete;
    const fieldsets = [...this.#host.renderRoot.querySelectorAll<HTMLElement>('[data-difference]')];
    const field = fieldsets.find(({ dataset }) => dataset.difference === name);
    field?.querySelector('input')?.focus();
  }
}

function settledRow(difference: Difference, versions: Versions, context: PartContext) {
  const { name, changedBy } = difference;
  const side = changedBy === 'mine' ? 'mine' : 'theirs';
  return html`
    <div class="settled">
      <dt class="small quiet">${partLabel(name, context)} · ${context.work.sideName(side)}</dt>
      <dd>${linesOf(side, difference, versions, context)}</dd>
    </div>
  `;
}

function linesOf(side: Side, { name }: Difference, versions: Versions, context: PartContext) {
  const contact = side === 'both' ? united(name, versions) : versions[side];
  const lines = differenceLines(contact, name, context).map((line) => html`<bdi>${line}</bdi>`);
  return join(lines, html`<br />`);
}

const united = (name: string, versions: Versions): Contact => ({
  ...versions.mine,
  [name]: union(name as Parameters<typeof union>[0], versions),
});
