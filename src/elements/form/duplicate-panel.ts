import { html, nothing, type TemplateResult } from 'lit';
import type { Display } from '../../context/display.js';
import type { Compared, Comparison } from '../../domain/agreement.js';
import type { Contact } from '../../domain/contact.js';
import type { Sharing } from '../../store/duplicates.js';
import type { AddressKind } from '../../strings/strings.js';
import type { WorkStrings } from '../../strings/work/work-strings.js';
import { breakable } from '../parts/breakable.js';
import { errorText } from '../parts/error-text.js';
import { addressText, phoneText } from '../parts/format.js';
import { icon } from '../parts/icon.js';

export interface ShownDuplicate {
  readonly display: Display;
  readonly work: WorkStrings;
  readonly contact: Contact;
  /** With what is typed. */
  readonly comparison: Comparison;
  /** Of how many who have it. */
  readonly position: number;
  readonly count: number;
  readonly sharing: Sharing;
  /** What the agent is asked before it is done. */
  readonly question: DuplicateQuestion | undefined;
  /** The contact in the form is new: somebody else can take its place. */
  readonly isNew: boolean;
}

export type DuplicateQuestion = 'invite' | 'save';

export interface DuplicateAnswers {
  readonly edit: () => void;
  readonly askToInvite: () => void;
  readonly invite: () => void;
  readonly tellApart: () => void;
  readonly share: () => void;
  readonly save: () => void;
  readonly cancel: () => void;
}

/** Somebody who has a number or an address already that is being typed, beside what is typed. */
export function duplicatePanel(shown: ShownDuplicate, answers: DuplicateAnswers): TemplateResult {
  const { contact, comparison, count, position, work } = shown;
  return html`
    <div class="duplicate" role="group" part="duplicate" aria-labelledby="duplicate">
      <h3 class="taken" id="duplicate" tabindex="-1">
        ${takenText(contact, comparison, work)}
        ${count > 1 ? html`<span class="quiet small">${work.duplicatePlace(position, count)}</span>` : nothing}
      </h3>
      ${comparisonTable(shown)} ${failure(shown)}
      ${shown.question ? questionOf(shown.question, shown, answers) : controls(shown, answers)}
    </div>
  `;
}

/** What is said, and what the agent reads above the two sides. */
export function takenText({ name }: Contact, { phones, emails }: Comparison, work: WorkStrings): string {
  const [hasNumber, hasAddress] = [phones, emails].map((values) => values.some(({ agrees }) => agrees));
  // Where what agrees is masked, it is what was typed.
  const isAddress = hasAddress || (!hasNumber && !phones.some(({ typed }) => typed));
  const kind: AddressKind = hasNumber && hasAddress ? 'both' : isAddress ? 'address' : 'number';
  return work.alreadyTaken(name.full, kind);
}

/** A table that stays one however it is laid out: browsers forget it where its parts are no table boxes. */
function comparisonTable({ comparison, display, work, contact }: ShownDuplicate) {
  const { strings } = display;
  const many = <Value>(label: string, all: readonly Compared<Value>[], text: (value: Value) => string) =>
    all.map((each) => row(label, each, text, work));
  return html`
    <table role="table">
      <thead role="rowgroup">
        <tr role="row">
          <td role="cell"></td>
          <th role="columnheader" scope="col">${work.typedHere}</th>
          <th role="columnheader" scope="col"><bdi>${contact.name.full}</bdi></th>
        </tr>
      </thead>
      <tbody role="rowgroup">
        ${row(work.contactField('name'), comparison.name, String, work)}
        ${row(work.contactField('organisation.name'), comparison.organisation, String, work)}
        ${many(strings.phone, comparison.phones, (phone) => phoneText(display, phone))}
        ${many(strings.email, comparison.emails, ({ value }) => value)}
        ${many(strings.address, comparison.addresses, (address) => addressText(display, address).join(', '))}
      </tbody>
    </table>
  `;
}

function row<Value>(
  label: string,
  { typed, known, agrees }: Compared<Value>,
  text: (value: Value) => string,
  work: WorkStrings,
) {
  if (typed === undefined && known === undefined) return nothing;
  const cell = (value: Value | undefined) =>
    html`<td role="cell">${value === undefined ? '–' : html`<bdi>${breakable(text(value))}</bdi>`}</td>`;
  return html`
    <tr role="row" class=${agrees ? 'agrees' : ''}>
      <th role="rowheader" scope="row">
        ${label} ${agrees ? html`<span class="tick">${icon('copied')}${work.agrees}</span>` : nothing}
      </th>
      ${cell(typed)} ${cell(known)}
    </tr>
  `;
}

function failure({ sharing, contact, display, work }: ShownDuplicate) {
  if (sharing.status !== 'failed') return nothing;
  return html`<p class="small">
    <b class="bad">${work.shareFailed(contact.name.full)}</b> ${errorText(sharing.error, display)}
  </p>`;
}

function controls({ contact, comparison, work, sharing, isNew }: ShownDuplicate, answers: DuplicateAnswers) {
  const isSharing = sharing.status === 'writing';
  return html`
    <div class="ways">
      <button type="button" @click=${answers.edit}>${work.editInstead(contact.name.full)}</button>
      ${
        isNew
          ? html`<button type="button" @click=${answers.askToInvite}>${work.inviteInstead}</button>`
          : nothing
      }
      <button type="button" @click=${answers.tellApart}>${work.notTheSame}</button>
      ${
        [...comparison.phones, ...comparison.emails].some(({ agrees }) => agrees)
          ? html`<button type="button" aria-disabled=${isSharing ? 'true' : nothing} @click=${answers.share}>
              ${work.markShared}
            </button>`
          : nothing
      }
    </div>
  `;
}

/** Asked in place, and answered once: the second click of a double click answers nothing. */
function questionOf(question: DuplicateQuestion, shown: ShownDuplicate, answers: DuplicateAnswers) {
  const { work, display, contact } = shown;
  const name = contact.name.full;
  const isInvite = question === 'invite';
  const once = (answer: () => void) => (click: MouseEvent) => {
    if (click.detail <= 1) answer();
  };
  return html`
    <p class="asked" id="asked">${isInvite ? work.inviteHint(name) : work.saveDuplicateQuestion(name)}</p>
    <div class="ways">
      <button type="button" class="safe" aria-describedby="asked" @click=${answers.cancel}>
        ${display.strings.cancel}
      </button>
      <button type="button" aria-describedby="asked" @click=${once(isInvite ? answers.invite : answers.save)}>
        ${isInvite ? work.inviteNow : work.saveAllTheSame}
      </button>
    </div>
  `;
}
