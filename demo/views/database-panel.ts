import { html, nothing } from 'lit';
import { live } from 'lit/directives/live.js';
import type { ContactsDatabase } from '../database/contacts-database.js';
import { dropZone } from '../database/drop-zone.js';
import { loadFile } from '../database/load-file.js';
import { madeUpPeople } from '../database/made-up-people.js';
import { sampleNames } from '../people/sample-names.js';
import type { DatabaseStrings } from '../strings/database/strings.js';
import { emptyDialog } from './empty-dialog.js';
import { mappingDialog } from './mapping-dialog.js';
import { workView } from './work.js';

/** Where the card looks, and what is put into its database; files may be dropped anywhere on it. */
export function databasePanel(database: ContactsDatabase, strings: DatabaseStrings) {
  const zone = dropZone((files) => void database.take(files));
  return html`
    <section
      class="database"
      aria-labelledby="database-heading"
      @dragover=${zone.hover}
      @dragleave=${zone.leave}
      @drop=${zone.drop}
    >
      <div class="heading">
        <h2 id="database-heading">${strings.heading}</h2>
        ${sourceChoice(database, strings)}
      </div>
      ${
        database.source.isDatabase
          ? databaseControls(database, strings)
          : html`<p class="quiet">${strings.aboutFile}</p>`
      }
      ${mappingDialog(database, strings)} ${emptyDialog(database, strings)}
    </section>
  `;
}

const sourceChoice = (database: ContactsDatabase, strings: DatabaseStrings) => html`
  <fieldset class="segments">
    <legend class="unseen">${strings.source}</legend>
    <label>
      <input
        type="radio"
        name="source"
        .checked=${live(!database.source.isDatabase)}
        @change=${() => database.leave()}
      />
      <span>${strings.file}</span>
    </label>
    <label>
      <input
        type="radio"
        name="source"
        .checked=${live(database.source.isDatabase)}
        @change=${() => database.use()}
      />
      <span>${strings.database}</span>
    </label>
  </fieldset>
`;

const databaseControls = (database: ContactsDatabase, strings: DatabaseStrings) => html`
  <div class="base">
    <label class="field">
      <span>${strings.name}</span>
      <input
        class="code"
        dir="auto"
        autocomplete="off"
        spellcheck="false"
        .value=${live(database.source.database)}
        @change=${({ target }: Event) => database.use((target as HTMLInputElement).value.trim())}
      />
    </label>
    ${action(strings.empty, database, () => (database.isAskedToEmpty = true))}
  </div>
  <p class="quiet small">${strings.aboutDatabase}</p>
  ${dropArea(database, strings)} ${workView(database, strings)} ${suggestions(database, strings)}
  ${saving(database, strings)}
`;

const dropArea = (database: ContactsDatabase, strings: DatabaseStrings) => html`
  <div class="drop">
    <p>${strings.drop}</p>
    <label class="choose">
      <input
        class="unseen"
        type="file"
        accept=".vcf,.vcard,.csv,.tsv,.txt,.json"
        aria-disabled=${database.isBusy ? 'true' : 'false'}
        @click=${(event: Event) => database.isBusy && event.preventDefault()}
        @change=${({ target }: Event) => takeChosen(target as HTMLInputElement, database)}
      />
      <span>${strings.choose}</span>
    </label>
    <p class="quiet small">${strings.formats}</p>
  </div>
  <label class="switch">
    <input
      type="checkbox"
      .checked=${database.checksColumns}
      @change=${({ target }: Event) => (database.checksColumns = (target as HTMLInputElement).checked)}
    />
    ${strings.checkColumns}
  </label>
`;

/** For whoever has no file at hand. */
const suggestions = (database: ContactsDatabase, strings: DatabaseStrings) => html`
  ${action(strings.fill, database, () =>
    database.fill('people.json', (signal) => loadFile('people.json', signal)),
  )}
  ${offer(
    strings.madeUp,
    [10_000, 100_000].map((count) =>
      action(
        strings.digits(count),
        database,
        () => database.fill(`made-up-${count}.vcf`, (signal) => madeUpPeople(count, signal)),
        strings.importMadeUp(count),
      ),
    ),
  )}
  ${offer(
    strings.samples,
    sampleNames.map((name) => html`<a href=${name} download>${strings.sample[name]}</a>`),
  )}
`;

const saving = (database: ContactsDatabase, strings: DatabaseStrings) =>
  offer(
    strings.save,
    html`${action('vCard', database, () => database.export('vcard'), strings.saveAs('vCard'))}
    ${action('CSV', database, () => database.export('csv'), strings.saveAs('CSV'))}`,
  );

const offer = (name: string, choices: unknown) => html`
  <div class="offer">
    <span class="quiet small">${name}</span>
    <div class="choices">${choices}</div>
  </div>
`;

/** While something else is being done it stays reachable, and says that it cannot be done now. */
const action = (text: string, database: ContactsDatabase, act: () => unknown, label?: string) => html`
  <button
    aria-disabled=${database.isBusy ? 'true' : 'false'}
    aria-label=${label ?? nothing}
    @click=${() => database.isBusy || act()}
  >
    ${text}
  </button>
`;

/** Emptied, so that the same file can be chosen again. */
function takeChosen(input: HTMLInputElement, database: ContactsDatabase): void {
  const files = [...(input.files ?? [])];
  input.value = '';
  void database.take(files);
}
