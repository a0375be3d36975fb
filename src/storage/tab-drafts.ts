import type { DraftKey, DraftPlace, StoredDraft } from './draft-port.js';
import { storageError } from './storage-error.js';

const prefix = 'contact-card-draft ';

/**
 * The drafts of whoever gives no name: they last as long as the tab, a reload included. A tab that is duplicated
 * takes a copy along, and from then on the two know nothing of each other.
 */
export class TabDrafts {
  read(key: DraftKey): Promise<StoredDraft | undefined> {
    return attempt(() => draftFrom(sessionStorage.getItem(itemName(key))));
  }

  list(place: DraftPlace): Promise<StoredDraft[]> {
    return attempt(() =>
      itemNames()
        .flatMap((name) => draftFrom(sessionStorage.getItem(name)) ?? [])
        .filter((draft) => draft.source === place.source && draft.interaction === place.interaction),
    );
  }

  write(draft: StoredDraft): Promise<void> {
    return attempt(() => sessionStorage.setItem(itemName(draft), JSON.stringify(draft)));
  }

  delete(key: DraftKey): Promise<void> {
    return attempt(() => sessionStorage.removeItem(itemName(key)));
  }

  clear(): Promise<void> {
    return attempt(() => itemNames().forEach((name) => sessionStorage.removeItem(name)));
  }
}

const itemName = ({ source, interaction, kind }: DraftKey) =>
  prefix + JSON.stringify([source, interaction, kind]);

/** The host keeps things of its own there. */
const itemNames = () => Object.keys(sessionStorage).filter((name) => name.startsWith(prefix));

function draftFrom(item: string | null): StoredDraft | undefined {
  return item === null ? undefined : (JSON.parse(item) as StoredDraft);
}

/** At once, since the page may be about to go. */
async function attempt<Result>(work: () => Result): Promise<Result> {
  try {
    return work();
  } catch (cause) {
    throw storageError(cause);
  }
}
