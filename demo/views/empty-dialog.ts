import { html } from 'lit';
import type { ContactsDatabase } from '../database/contacts-database.js';
import { modal } from '../modal.js';
import type { DatabaseStrings } from '../strings/database/strings.js';

export const emptyDialog = (database: ContactsDatabase, strings: DatabaseStrings) => html`
  <dialog
    class="emptying"
    aria-labelledby="emptying-heading"
    ${modal(database.isAskedToEmpty)}
    @cancel=${() => (database.isAskedToEmpty = false)}
  >
    <h2 id="emptying-heading">${strings.emptyQuestion(database.source.database)}</h2>
    <p>${strings.emptyHint}</p>
    <div class="answers">
      <button @click=${() => (database.isAskedToEmpty = false)}>${strings.cancel}</button>
      <button class="danger" @click=${() => database.empty()}>${strings.emptyNow}</button>
    </div>
  </dialog>
`;
