import { Database } from './database.js';
import { deskLayout, type DeskSchema } from './desk-schema.js';

/** No name that a database of contacts can have. */
export const deskName = 'contact-card-desk';

/** One connection for all cards of a page. */
export const desk: Database<DeskSchema> = new Database(deskName, deskLayout);
