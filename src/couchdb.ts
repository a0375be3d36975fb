import design from './adapters/couchdb/design-document.json';

export {
  contactDocument,
  interactionDocument,
  noteDocument,
  type ContactDocument,
  type DocumentOptions,
  type InteractionAbout,
  type InteractionDocument,
  type NoteDocument,
} from './adapters/couchdb/documents.js';

/** The views that the card asks: an administrator puts it into the database. */
export const designDocument: {
  readonly _id: string;
  readonly language: string;
  readonly views: Readonly<Record<string, { readonly map: string }>>;
} = design;
