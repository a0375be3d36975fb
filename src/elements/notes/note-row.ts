import { html, nothing, type TemplateResult } from 'lit';
import type { Display } from '../../context/display.js';
import type { Contact } from '../../domain/contact.js';
import type { Note } from '../../domain/note.js';
import type { WorkStrings } from '../../strings/work/work-strings.js';
import { dateTimeText, listText } from '../parts/format.js';
import { icon, type IconName } from '../parts/icon.js';

/** What can be done with one note; absent: not by this agent. */
export interface NoteControls {
  readonly edit?: (() => void) | undefined;
  readonly remove?: (() => void) | undefined;
  readonly attach?: { readonly to: Contact; readonly attach: () => void } | undefined;
  /** The whole text, or its beginning again. */
  readonly toggle: () => void;
}

export interface NoteContext {
  readonly display: Display;
  readonly work: WorkStrings;
  readonly id: string;
  readonly isOwn: boolean;
  /** Somebody else's, where the agent's own could be changed. */
  readonly isOnlyToRead: boolean;
  readonly isWhole: boolean;
  /** The contacts that are known here, of whom some may be recipients. */
  readonly people: readonly Contact[];
}

/** A note as it is read. */
export function noteRow(note: Note, context: NoteContext, controls: NoteControls): TemplateResult {
  const { display, work, id, isOwn, isOnlyToRead, isWhole } = context;
  const author = isOwn ? work.you : note.author.name || work.unnamedAgent;
  const facts = [
    isOnlyToRead && work.onlyToRead,
    recipientsText(note, context),
    note.changed !== undefined && work.changedAt(dateTimeText(display, note.changed)),
  ].filter(Boolean);
  const which = whichNote(id);
  return html`
    <div class="line small quiet">
      <b id="${id}-author" part="note-author"><bdi>${author}</bdi></b>
      <span class="end">
        <time id="${id}-time" datetime=${note.at}>${dateTimeText(display, note.at)}</time>
        ${control('edit', work.editNote, which, controls.edit)}
        ${control('delete', work.deleteNote, which, controls.remove)}
      </span>
    </div>
    <p class=${isWhole ? 'text' : 'text extract'} part="note-text" dir="auto">${note.text}</p>
    <button class="plain more" aria-expanded=${isWhole} aria-describedby=${which} @click=${controls.toggle}>
      ${isWhole ? work.showExtract : work.showWholeNote}
    </button>
    ${facts.length > 0 ? html`<p class="small quiet facts">${facts.join(' · ')}</p>` : nothing}
    ${note.waiting ? html`<p class="badges"><span class="badge warn">${work.noteWaits}</span></p>` : nothing}
    ${attachment(context, controls)}
  `;
}

/** By its author and time. */
const whichNote = (id: string) => `${id}-author ${id}-time`;

function control(kind: IconName, name: string, describedBy: string, press: (() => void) | undefined) {
  if (!press) return nothing;
  return html`
    <button
      class="plain icon-only ${kind}"
      title=${name}
      aria-label=${name}
      aria-describedby=${describedBy}
      @click=${press}
    >
      ${icon(kind)}
    </button>
  `;
}

function attachment({ work, id }: NoteContext, { attach }: NoteControls) {
  if (!attach) return nothing;
  return html`
    <button class="attach" aria-describedby=${whichNote(id)} @click=${attach.attach}>
      ${work.addNoteTo(attach.to.name.full)}
    </button>
  `;
}

/** By name where all are known here, else how many. */
function recipientsText({ recipients }: Note, { display, work, people }: NoteContext): string | undefined {
  if (recipients.length === 0) return undefined;
  const names = recipients.flatMap((id) => people.find((person) => person.id === id)?.name.full ?? []);
  return names.length === recipients.length
    ? work.noteTo(listText(display, names))
    : work.noteToSo(recipients.length);
}
