import { html, nothing, type TemplateResult } from 'lit';
import type { Display } from '../../context/display.js';
import type { Addition } from '../../domain/addition.js';
import type { Contact } from '../../domain/contact.js';
import type { ReachableIdentity } from '../../domain/identity.js';
import type { AttachState } from '../../store/attaching.js';
import { errorText } from '../parts/error-text.js';
import { listText, numberText } from '../parts/format.js';

interface AttachAnswers {
  readonly label: (identity: ReachableIdentity, label: string) => void;
  readonly attach: () => void;
  readonly use: () => void;
  readonly cancel: () => void;
}

interface Asked {
  readonly state: Exclude<AttachState, { status: 'none' }>;
  /** What the interaction brought. */
  readonly identities: readonly ReachableIdentity[];
  readonly display: Display;
}

const labels: Record<ReachableIdentity['kind'], readonly string[]> = {
  phone: ['mobile', 'work', 'home', 'other'],
  internal: ['work', 'other'],
  email: ['work', 'home', 'other'],
};

/** Whether what the interaction brought is to be the contact's, and what it is to be called there. */
export function attachQuestion(
  { state, identities, display }: Asked,
  answers: AttachAnswers,
): TemplateResult {
  const { strings, work } = display;
  const { contact, additions } = state.asked;
  const isWriting = state.status === 'attaching';
  const once = (answer: () => void) => (click: MouseEvent) => {
    if (click.detail <= 1 && !isWriting) answer();
  };
  const cancel = html`<button aria-disabled=${isWriting} @click=${once(answers.cancel)}>
    ${strings.cancel}
  </button>`;
  const use = html`<button
    class=${additions.length > 0 ? 'plain' : 'primary'}
    aria-disabled=${isWriting}
    @click=${once(answers.use)}
  >
    ${work?.useForInteraction}
  </button>`;
  return html`
    <div class="question" role="group" aria-labelledby="question" part="attach-question">
      <p id="question" class="asked">${questionText(contact, additions, identities, display)}</p>
      ${additions.map((addition) => labelChoice(addition, { display, isWriting }, answers.label))}
      ${failure(state, display)}
      <div class="answers">
        ${
          additions.length > 0
            ? html`<button class="primary" aria-disabled=${isWriting} @click=${once(answers.attach)}>
                ${isWriting ? work?.attaching(contact.name.full) : work?.attach}
              </button>`
            : nothing
        }
        ${additions.length > 0 ? [cancel, use] : [use, cancel]}
      </div>
    </div>
  `;
}

/** What is added, as people write it. */
export function additionsText(additions: readonly Pick<Addition, 'identity'>[], display: Display): string {
  const [text = '', ...others] = additions.map(({ identity }) => identityText(identity, display));
  return others.length > 0 ? listText(display, [text, ...others]) : text;
}

function questionText(
  { name }: Contact,
  additions: readonly Addition[],
  identities: readonly ReachableIdentity[],
  display: Display,
) {
  const { work } = display;
  if (additions.length > 0) return work?.attachQuestion(additionsText(additions, display), name.full);
  if (identities.length === 0) return work?.useQuestion(name.full);
  const brought = identities.map((identity) => ({ identity }));
  return work?.alreadyHas(additionsText(brought, display), name.full);
}

function identityText(identity: ReachableIdentity, display: Display): string {
  if (identity.kind !== 'phone') return identity.value;
  const text = numberText(display, identity.value);
  return identity.extension ? `${text} ${display.strings.extension(identity.extension)}` : text;
}

function labelChoice(
  { identity, label }: Addition,
  { display, isWriting }: { readonly display: Display; readonly isWriting: boolean },
  choose: AttachAnswers['label'],
) {
  const { strings, work } = display;
  return html`
    <select
      aria-label=${work?.labelFor(identityText(identity, display)) ?? ''}
      ?disabled=${isWriting}
      @change=${({ target }: Event) => choose(identity, (target as HTMLSelectElement).value)}
    >
      ${labels[identity.kind].map(
        (each) => html`<option value=${each} .selected=${each === label}>${strings.label(each)}</option>`,
      )}
    </select>
  `;
}

function failure(state: Asked['state'], { strings, work }: Display) {
  if (state.status !== 'failed') return nothing;
  const { contact } = state.asked;
  return html`<p class="small failed">
    <b>${work?.attachFailed(contact.name.full)}</b> ${errorText(state.error, { strings, work })}
  </p>`;
}
