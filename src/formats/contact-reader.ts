import type { Contact } from '../domain/contact.js';
import type { HistoryEntry, RefusedEntry } from './contact-file.js';

/** Something that stands in a file. The numbers of a contact are not read yet. */
export type FileEntry =
  | { readonly type: 'contact'; readonly contact: Contact }
  | { readonly type: 'history'; readonly entry: HistoryEntry }
  | { readonly type: 'refused'; readonly refused: RefusedEntry };

/**
 * Reads the text of a file piece by piece, wherever it is cut, and holds no more of it than the entry that
 * has begun. What is wrong with an entry is one of the entries; where the whole is none of the format, `read`
 * or `end` throws `invalid`.
 */
export interface ContactReader {
  /** The entries that end within the piece. */
  read(piece: string): FileEntry[];
  /** The text has ended: what is left. */
  end(): FileEntry[];
}
