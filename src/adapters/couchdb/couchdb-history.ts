import type { Identity } from '../../domain/identity.js';
import type { PastInteraction } from '../../domain/interaction.js';
import { checkPastInteraction } from '../../formats/contact-schema.js';
import type { StoredDocument } from '../../formats/couchdb-schema.js';
import type { HistoryFacet, Page, PageOptions, RequestOptions, Subject } from '../contact-adapter.js';
import { refused } from './couch-database.js';
import { documentOfInteraction } from './documents.js';
import type { StoredContacts } from './stored-contacts.js';
import { pageAbout } from './page-about.js';

export class CouchDbHistory implements HistoryFacet {
  readonly #contacts: StoredContacts;

  constructor(contacts: StoredContacts) {
    this.#contacts = contacts;
  }

  list(about: Subject, options: PageOptions): Promise<Page<PastInteraction>> {
    const asked = { ...options, what: 'The list of interactions' };
    return pageAbout(this.#contacts, 'contact-card/interaction', about, interactionOf, asked);
  }

  /** Its id is of the interaction: what is there already stays as it is. */
  async record(
    interaction: PastInteraction,
    about: readonly Identity[],
    { signal }: RequestOptions,
  ): Promise<void> {
    const document = documentOfInteraction(interaction, about);
    const [written] = await this.#contacts.database.write([document], { what: 'The interaction', signal });
    if (written?.error && written.error !== 'conflict') throw refused(written, 'the interaction');
  }
}

const interactionOf = (document: StoredDocument): PastInteraction =>
  checkPastInteraction(document['interaction']);
