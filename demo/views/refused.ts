import { html, nothing } from 'lit';
import type { ImportReport } from '../../src/database.js';
import { download } from '../database/download.js';
import { refusedFile } from '../database/refused-file.js';
import type { DatabaseStrings } from '../strings/database/strings.js';

/** More than anybody reads; all of them are in the list that can be saved. */
const shown = 100;

/** What an import left out, and why: the reasons are the library's own, in English. */
export function refusedView(file: string, refused: ImportReport['refused'], strings: DatabaseStrings) {
  if (refused.length === 0) return nothing;
  return html`
    <div class="row">
      <h3 id="refused-heading">${strings.leftOut}</h3>
      <button class="plain" @click=${() => download(refusedFile(refused), `${file}.refused.csv`)}>
        ${strings.saveLeftOut}
      </button>
    </div>
    <ul class="refused" role="list" tabindex="0" aria-labelledby="refused-heading">
      ${refused.slice(0, shown).map((entry) => html`<li>${refusedEntry(entry, strings)}</li>`)}
      ${refused.length > shown ? html`<li class="quiet">${strings.more(refused.length - shown)}</li>` : nothing}
    </ul>
  `;
}

const refusedEntry = (
  { line, entry, reason }: ImportReport['refused'][number],
  strings: DatabaseStrings,
) => html`
  <b>${line !== undefined ? strings.line(line) : entry !== undefined ? strings.entry(entry) : nothing}</b>
  <span lang="en" dir="ltr">${reason}</span>
`;
