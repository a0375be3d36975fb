import type { JourneyId } from '../../domain/journey/journey-event.js';
import type { JourneyNews, JourneyWatchOptions } from '../contact-adapter.js';
import { FeedListener } from './feed-listener.js';
import { JourneyFeeds } from './journey-feeds.js';
import type { JourneySource } from './journey-source.js';
import { type FeedTiming, UnbrokenFeed } from './unbroken-feed.js';

/** Those of all cards of the page, by source and journey. */
const feedsOfSources = new WeakMap<object, Map<JourneyId, JourneyFeeds>>();

/**
 * What happens in a journey after a place, by one feed for all who follow it: the first one starts it, the last one ends
 * it. Of a source that tells nothing nothing comes.
 */
export async function* sharedFeed(
  source: Pick<JourneySource, 'watch'>,
  id: JourneyId,
  { after, signal }: JourneyWatchOptions,
  timing: FeedTiming = {},
): AsyncGenerator<JourneyNews> {
  if (!source.watch || signal.aborted) return;
  const watch = source.watch.bind(source, id);
  const ofSource = feedsOfSources.get(source) ?? new Map<JourneyId, JourneyFeeds>();
  feedsOfSources.set(source, ofSource);
  const feeds =
    ofSource.get(id) ??
    new JourneyFeeds((ends) => new UnbrokenFeed<JourneyNews>({ watch, ...timing, ...ends }));
  ofSource.set(id, feeds);
  const listener = new FeedListener<JourneyNews>();
  feeds.join(listener, after);
  try {
    yield* listener.listen(signal);
  } finally {
    feeds.leave(listener);
    if (feeds.isEmpty && ofSource.get(id) === feeds) ofSource.delete(id);
  }
}
