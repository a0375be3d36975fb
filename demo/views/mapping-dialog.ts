import { html, nothing } from 'lit';
import type { ColumnMapping, ColumnTarget, CsvColumn } from '../../src/database.js';
import { columnTargets, isUnsure, type TargetGroup } from '../database/columns.js';
import type { ContactsDatabase, Work } from '../database/contacts-database.js';
import { modal } from '../modal.js';
import type { DatabaseStrings } from '../strings/database/strings.js';

type MappingWork = Work & { readonly status: 'mapping' };

/** What the columns of a CSV hold, as guessed, to be put right before it is read. */
export const mappingDialog = (database: ContactsDatabase, strings: DatabaseStrings) => html`
  <dialog
    class="mapping"
    aria-labelledby="mapping-heading"
    ${modal(database.work.status === 'mapping')}
    @cancel=${() => database.dismiss()}
  >
    ${database.work.status === 'mapping' ? mappingForm(database.work, database, strings) : nothing}
  </dialog>
`;

const mappingForm = (work: MappingWork, database: ContactsDatabase, strings: DatabaseStrings) => html`
  <form
    @submit=${(event: SubmitEvent) => {
      event.preventDefault();
      void database.importMapped(work.file, mappingIn(event.target as HTMLFormElement, work.columns));
    }}
  >
    <h2 id="mapping-heading">${strings.mapping(work.file.name)}</h2>
    <p class="quiet">${strings.mappingHint}</p>
    <div class="columns-head quiet small" aria-hidden="true">
      <span>${strings.column}</span><span>${strings.firstValue}</span><span>${strings.becomes}</span>
    </div>
    <ul class="columns" role="list">
      ${work.columns.map((column, index) => html`<li>${columnRow(column, index, strings)}</li>`)}
    </ul>
    <div class="answers">
      <button type="button" @click=${() => database.dismiss()}>${strings.cancel}</button>
      <button class="primary">${strings.importNow}</button>
    </div>
  </form>
`;

const columnRow = (column: CsvColumn, index: number, strings: DatabaseStrings) => html`
  <label class="column" ?data-unsure=${isUnsure(column)}>
    <span class="column-heading"><bdi>${column.heading}</bdi></span>
    <span class="sample quiet" dir="auto">${column.sample}</span>
    <select name=${index}>
      ${option('', strings.leaveOut, column)}
      ${ownTargets(column).map((target) => ownOption(target, column, strings))}
      ${Object.entries(columnTargets).map(
        ([group, targets]) =>
          html`<optgroup label=${strings.groups[group as TargetGroup]}>
            ${targets.map((target) => option(target, strings.targets[target], column))}
          </optgroup>`,
      )}
    </select>
  </label>
`;

/** Beside what everybody may choose: a field that is called as the column is, and the guess. */
function ownTargets({ heading, target }: CsvColumn): string[] {
  const field = `fields.${heading.trim()}`;
  const known = Object.values<readonly string[]>(columnTargets).flat();
  return [...new Set([field, target])].filter(
    (own) => own !== '' && own !== 'fields.' && !known.includes(own),
  );
}

/** A part of something numbered is called as the library calls it: `phones.1.label`. */
const ownOption = (target: string, column: CsvColumn, strings: DatabaseStrings) =>
  option(target, target.startsWith('fields.') ? strings.ownField(target.slice(7)) : target, column);

const option = (value: string, text: string, { target }: CsvColumn) =>
  html`<option value=${value} ?selected=${value === target}>${text}</option>`;

function mappingIn(form: HTMLFormElement, columns: readonly CsvColumn[]): ColumnMapping {
  const chosen = new FormData(form);
  return Object.fromEntries(
    columns.map(({ heading }, index) => [heading, chosen.get(String(index)) as ColumnTarget]),
  );
}
