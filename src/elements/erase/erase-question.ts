import { html, nothing, type TemplateResult } from 'lit';
import type { Display } from '../../context/display.js';
import type { Contact } from '../../domain/contact.js';
import type { EraseQuestion } from '../../store/erase-state.js';
import { phoneText } from '../parts/format.js';

export interface EraseAnswers {
  readonly cancel: () => void;
  readonly confirm: () => void;
  readonly erase: () => void;
}

/**
 * One of the two questions. The answers change places in between, so that whoever presses twice without
 * reading cancels; and the second click of a double click answers nothing.
 */
export function eraseQuestion(
  question: EraseQuestion,
  hasHistory: boolean,
  display: Display,
  { cancel, confirm, erase }: EraseAnswers,
): TemplateResult | typeof nothing {
  if (question.status === 'none') return nothing;
  const { contact } = question.asked;
  const { strings } = display;
  const safe = html`<button class="safe" @click=${cancel}>${strings.cancel}</button>`;
  if (question.status === 'asking')
    return html`
      <h2 class="heading" id="question">${strings.deleteQuestion(contact.name.full)}</h2>
      ${whoElse(contact, display)}
      <p class="hint" id="hint">${strings.deleteHint(hasHistory)}</p>
      <div class="answers">
        ${safe}
        <button class="delete" @click=${once(confirm)}>${strings.deleteAndAsk}</button>
      </div>
    `;
  return html`
    <h2 class="heading" id="question">${strings.deleteConfirmation(contact.name.full)}</h2>
    ${whoElse(contact, display)}
    <p class="hint" id="hint">${strings.deleteConfirmationHint}</p>
    <div class="answers">
      <button class="delete now" @click=${once(erase)}>${strings.deleteNow}</button>
      ${safe}
    </div>
  `;
}

/** Names are not unique: what else tells this contact from another one. */
function whoElse(contact: Contact, display: Display) {
  const [phone] = contact.phones;
  const [email] = contact.emails;
  const reach = phone ? phoneText(display, phone) : email?.value;
  const { organisation } = contact;
  return html`
    ${organisation ? html`<p class="who small quiet"><bdi>${organisation.name}</bdi></p>` : nothing}
    ${reach ? html`<p class="who small quiet"><bdi class="code">${reach}</bdi></p>` : nothing}
  `;
}

const once = (answer: () => void) => (click: MouseEvent) => {
  if (click.detail <= 1) answer();
};
