import type { DraftKey, DraftWatcher } from './draft-port.js';

const channelName = 'contact-card-drafts';

/** The cards of the page: none of them is told what it has done itself. */
const watchers = new Set<DraftWatcher>();
let channel: BroadcastChannel | undefined;

/** Tells cards what becomes of drafts in other cards and tabs, and when the page may be about to go. */
export function watchDrafts(watcher: DraftWatcher): () => void {
  if (watchers.size === 0) listen();
  watchers.add(watcher);
  return () => {
    if (watchers.delete(watcher) && watchers.size === 0) stopListening();
  };
}

/** Drafts of an agent are all tabs' business; those of nobody in particular are their own tab's. */
export function tellOfDraft(key: DraftKey | undefined, own: DraftWatcher | undefined): void {
  for (const watcher of watchers) if (watcher !== own) watcher.changed(key);
  if (!key || key.agentId !== undefined) channel?.postMessage(key);
}

/** What another tab says is only where to look. */
const hear = ({ data }: MessageEvent<DraftKey | undefined>) => {
  for (const watcher of watchers) watcher.changed(data);
};

const leave = () => {
  for (const watcher of watchers) watcher.leaving();
};

/** A page that is hidden may be ended without another word. https://developer.chrome.com/docs/web-platform/page-lifecycle-api */
const leaveIfHidden = () => {
  if (document.visibilityState === 'hidden') leave();
};

function listen(): void {
  document.addEventListener('visibilitychange', leaveIfHidden);
  addEventListener('pagehide', leave);
  try {
    channel = new BroadcastChannel(channelName);
    channel.addEventListener('message', hear);
  } catch {
    // Some browsers refuse it along with storage; then there is nothing to be told.
  }
}

function stopListening(): void {
  document.removeEventListener('visibilitychange', leaveIfHidden);
  removeEventListener('pagehide', leave);
  channel?.close();
  channel = undefined;
}
