import { html, nothing } from 'lit';
import type { ContactsDatabase, Work } from '../database/contacts-database.js';
import { icon } from '../icon.js';
import type { DatabaseStrings, ReportCount } from '../strings/database/strings.js';
import { refusedView } from './refused.js';

/** What is being done with the database, or what has come of it. */
export const workView = (database: ContactsDatabase, strings: DatabaseStrings) => html`
  <div class="outcome">
    <div role="status">${told(database.work, strings)}</div>
    ${progressView(database, strings)}
    <div role="alert">${problemView(database.work, strings)}</div>
    ${
      database.work.status === 'imported'
        ? refusedView(database.work.file, database.work.report.refused, strings)
        : nothing
    }
    ${
      isOver(database.work)
        ? html`<button
            class="plain dismiss"
            aria-label=${strings.close}
            @click=${() => withFocus(() => database.dismiss())}
          >
            ${icon('close')}
          </button>`
        : nothing
    }
  </div>
`;

function told(work: Work, strings: DatabaseStrings) {
  switch (work.status) {
    case 'reading':
      return html`<p>${strings.reading(work.file)}</p>`;
    case 'writing':
      return html`<p>${strings.writing(work.file)}</p>`;
    case 'imported':
      return html`<p class="good">${strings.imported(work.file)}</p>
        ${countsView(work, strings)}`;
    case 'exported':
      return html`<p class="good">${strings.exported(work.file)}</p>`;
    case 'stopped':
      return html`<p>${strings.stopped(work.file)}</p>`;
    case 'emptied':
      return html`<p>${strings.emptied}</p>`;
    default:
      return nothing;
  }
}

const inOrder: readonly ReportCount[] = ['created', 'updated', 'unchanged', 'kept', 'history', 'refused'];

function countsView({ report }: Work & { status: 'imported' }, strings: DatabaseStrings) {
  const counts = { ...report, refused: report.refused.length };
  const told = inOrder.filter((name) => counts[name] > 0 || name === 'created');
  return html`<dl class="counts">
    ${told.map(
      (name) =>
        html`<div>
          <dt>${strings.counts[name]}</dt>
          <dd>${strings.digits(counts[name])}</dd>
        </div>`,
    )}
  </dl>`;
}

/** Not told aloud: a screen reader would never come to an end. */
function progressView(database: ContactsDatabase, strings: DatabaseStrings) {
  const { work } = database;
  if (work.status !== 'reading' && work.status !== 'writing') return nothing;
  const { share, contacts, refused } = work.progress ?? { share: 0, contacts: 0, refused: 0 };
  const isReading = work.status === 'reading';
  return html`
    <progress
      max="1"
      .value=${share}
      aria-label=${isReading ? strings.reading(work.file) : strings.writing(work.file)}
    ></progress>
    <div class="row">
      <p class="quiet">${isReading ? strings.read(contacts, refused) : strings.written(contacts)}</p>
      <button @click=${() => withFocus(() => database.stop())}>${strings.cancel}</button>
    </div>
  `;
}

function problemView(work: Work, strings: DatabaseStrings) {
  if (work.status !== 'failed') return nothing;
  return html`
    <p class="bad">${strings.failed}</p>
    <p>${strings.problems[work.problem]}</p>
    ${work.details ? html`<p class="quiet small code" lang="en" dir="ltr">${work.details}</p>` : nothing}
  `;
}

const isOver = ({ status }: Work) =>
  status !== 'none' && status !== 'mapping' && status !== 'reading' && status !== 'writing';

/** What was pressed goes away: whoever pressed it by keyboard stands where the next file is chosen. */
function withFocus(act: () => void): void {
  document.querySelector<HTMLElement>('.database input[type="file"]')?.focus();
  act();
}
