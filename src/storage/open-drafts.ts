import { ContactError } from '../domain/contact-error.js';
import { desk } from './desk.js';
import { tellOfDraft, watchDrafts } from './draft-news.js';
import type { DraftPlace, DraftPort, DraftWatcher, StoredDraft } from './draft-port.js';
import { DraftStore } from './draft-store.js';
import { TabDrafts } from './tab-drafts.js';

/** None is kept longer, whatever a definition says. */
const mostDays = 30;
const day = 24 * 60 * 60 * 1_000;

interface DraftOptions {
  readonly source: string;
  /** How long those for this source are kept, up to 30. */
  readonly days?: number | undefined;
}

/** The drafts of one card: an agent's on the disk, and nobody's in the tab. Deletes those that are too old. */
export function openDrafts({ source, days = mostDays }: DraftOptions): DraftPort {
  const disk = new DraftStore(desk);
  const tab = new TabDrafts();
  const storeOf = ({ agentId }: Pick<DraftPlace, 'agentId'>) => (agentId === undefined ? tab : disk);
  const longest = Math.min(days, mostDays) * day;
  const isOld = ({ at }: StoredDraft) => at < Date.now() - longest;
  let own: DraftWatcher | undefined;
  void deleteOld(disk, source, longest);
  return {
    async read(key) {
      const draft = await storeOf(key).read(key);
      return draft && !isOld(draft) ? draft : undefined;
    },
    async list(place) {
      const drafts = await storeOf(place).list(place);
      return drafts.filter((draft) => !isOld(draft));
    },
    async write(draft) {
      await storeOf(draft).write(draft);
      tellOfDraft(keyOf(draft), own);
    },
    async delete(key) {
      await storeOf(key).delete(key);
      tellOfDraft(key, own);
    },
    async clear() {
      await Promise.all([tab, disk].map((each) => each.clear().catch(unlessRefused)));
      tellOfDraft(undefined, own);
    },
    watch(watcher) {
      own = watcher;
      return watchDrafts(watcher);
    },
  };
}

const keyOf = ({ source, agentId, interaction, kind }: StoredDraft) => ({
  source,
  agentId,
  interaction,
  kind,
});

/** What fails here harms nobody: what is too old is not shown either way, and the next to open tries again. */
async function deleteOld(disk: DraftStore, source: string, longest: number): Promise<void> {
  const now = Date.now();
  const isMeant = (draft: StoredDraft) => draft.source === source || draft.at < now - mostDays * day;
  await disk.deleteOlder(now - longest, isMeant).catch(() => undefined);
}

/** Where nothing may be kept, nothing is. */
function unlessRefused(cause: unknown): void {
  const error = ContactError.from(cause);
  if (error.storage !== 'refused') throw error;
}
