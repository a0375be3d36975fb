import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import type { Display } from '../../context/display.js';
import type { WaitingWrite } from '../../domain/waiting-write.js';
import type { Pending } from '../../store/pending.js';
import type { WorkStrings } from '../../strings/work/work-strings.js';
import { errorText } from '../parts/error-text.js';
import { dateTimeText } from '../parts/format.js';
import { icon } from '../parts/icon.js';
import type { Discarding } from './discard-question.js';
import { writeText, writtenText } from './write-text.js';

export interface PendingControls {
  readonly pending: Pending;
  readonly display: Display;
  readonly work: WorkStrings;
  /** Asks first. */
  readonly discard: (discarding: Discarding) => void;
}

export function draftLines({ pending, work, discard }: PendingControls): TemplateResult | typeof nothing {
  const drafts = pending.drafts.value;
  if (drafts.length === 0) return nothing;
  return html`<ul class="group" role="list">
    ${repeat(
      drafts,
      ({ kind }) => kind,
      (draft, place) => {
        const what = draftText(draft, work);
        const id = `draft-${place}`;
        const discarding = {
          ...{ what, hint: work.discardDraftHint },
          discard: () => void pending.discardDraft(draft),
        };
        return html`<li class="line" part="unfinished">
          <p class="small" id=${id}>${what}</p>
          <div class="ways">
            ${
              pending.canContinue(draft)
                ? html`<button
                    class="plain first"
                    aria-describedby=${id}
                    @click=${() => pending.continue(draft)}
                  >
                    ${work.continueDraft}
                  </button>`
                : nothing
            }
            <button class="plain" aria-describedby=${id} @click=${() => discard(discarding)}>
              ${work.discard}
            </button>
          </div>
        </li>`;
      },
    )}
  </ul>`;
}

/** One line for all; each of them where the agent wants to know. */
export function waitingLines({ pending, display, work }: PendingControls): TemplateResult | typeof nothing {
  const waiting = pending.writes.value.filter(({ state }) => state !== 'refused');
  const [first] = waiting;
  if (!first) return nothing;
  const error = waiting.find((write) => write.error)?.error;
  return html`<div class="group waiting" part="waiting">
    <details>
      <summary>${work.writesWait(waiting.length)}</summary>
      <ul role="list">
        ${repeat(
          waiting,
          ({ key }) => key,
          (write) =>
            html`<li class="small">
              <bdi>${writeText(write, work)}</bdi>
              <span class="quiet">
                · ${write.state === 'sending' ? work.beingSent : dateTimeText(display, write.since)}
              </span>
            </li>`,
        )}
      </ul>
    </details>
    <p class="small quiet hint">${error ? errorText(error, display) : nothing} ${work.sentByThemselves}</p>
    <div class="ways">
      <button class="plain first" @click=${() => void pending.retry(first)}>
        ${icon('retry')}${work.retryNow}
      </button>
    </div>
  </div>`;
}

export function refusedLines(controls: PendingControls): TemplateResult | typeof nothing {
  const refused = controls.pending.writes.value.filter(({ state }) => state === 'refused');
  if (refused.length === 0) return nothing;
  return html`<ul class="group" role="list">
    ${repeat(
      refused,
      ({ key }) => key,
      (write, place) => refusedLine(write, `refused-${place}`, controls),
    )}
  </ul>`;
}

function refusedLine(write: WaitingWrite, id: string, { pending, display, work, discard }: PendingControls) {
  const what = writeText(write, work);
  const text = writtenText(write);
  const discarding = { what, hint: work.discardWriteHint, discard: () => void pending.discard(write) };
  const mend = pending.canMend(write)
    ? html`<button class="plain first" aria-describedby=${id} @click=${() => void pending.mend(write)}>
        ${work.mend}
      </button>`
    : nothing;
  return html`<li class="line" part="refused">
    <p class="small" id=${id}>
      <span class="reason">${work.writeRefused(what)}</span>
      ${write.error ? errorText(write.error, display) : nothing}
      <span class="quiet">· ${dateTimeText(display, write.since)}</span>
    </p>
    ${text ? html`<p class="small text" dir="auto" tabindex="0">${text}</p>` : nothing}
    <div class="ways">
      ${mend}
      <button class="plain" aria-describedby=${id} @click=${() => void pending.retry(write)}>
        ${display.strings.retry}
      </button>
      <button class="plain" aria-describedby=${id} @click=${() => discard(discarding)}>
        ${work.discard}
      </button>
    </div>
  </li>`;
}

function draftText({ kind, value }: Pending['drafts']['value'][number], work: WorkStrings): string {
  if (kind === 'message') return work.unsentMessage;
  const { base } = (value ?? {}) as { base?: { name?: { full?: string } } };
  return work.unsavedContact(base?.name?.full);
}
