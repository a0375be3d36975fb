import type { JourneyFacet, JourneyNews } from '../../src/adapters/contact-adapter.js';
import { ContactError } from '../../src/domain/contact-error.js';
import type { JourneyId } from '../../src/domain/journey/journey-event.js';

/** Somebody who follows a journey until `leave`, and what they have heard. */
export interface Followed {
  readonly heard: JourneyNews[];
  /** Of the events, in the order in which they came. */
  readonly ids: () => string[];
  /** Why nothing more comes: `left`, or the error's code. */
  readonly end: () => string | undefined;
  readonly leave: () => void;
}

export function followed(
  watch: NonNullable<JourneyFacet['watch']>,
  id: JourneyId,
  after: string | undefined,
): Followed {
  const heard: JourneyNews[] = [];
  const controller = new AbortController();
  const { signal } = controller;
  let end: string | undefined;
  const listen = async () => {
    for await (const news of watch(id, { signal, ...(after !== undefined && { after }) })) heard.push(news);
  };
  listen().then(
    () => (end = 'left'),
    (error: unknown) => (end = ContactError.from(error).code),
  );
  return {
    heard,
    ids: () => heard.flatMap((news) => (news.type === 'events' ? news.events : [])).map((event) => event.id),
    end: () => end,
    leave: () => controller.abort(),
  };
}
