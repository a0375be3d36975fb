import * as v from 'valibot';
import { ContactError } from '../domain/contact-error.js';
import type { JourneyDefinition } from '../domain/journey/journey-definition.js';
import {
  type JourneyEvent,
  type JourneyKind,
  journeyKinds,
  type PageIcon,
  pageIcons,
  type Presence,
  type WebsitePage,
} from '../domain/journey/journey-event.js';
import { describePage, readPageAddress } from '../domain/journey/page-address.js';
import type { RefusedEntry } from './contact-file.js';
import { check, filledText, oneOf, openRecord, text, timestamp } from './record-schema.js';

/**
 * An event as anybody publishes it, a `JourneyEventInput`, with its page's address cleaned and its page named as the
 * definition says. Null counts as left out; unknown members, kinds and icons are no errors, since publishers may be
 * newer; long texts are cut. What was checked is checked again without a change. Throws `invalid`, naming the member:
 * `page.address: expected an address of http or https`.
 */
export function checkJourneyEvent(value: unknown, definition: JourneyDefinition = {}): JourneyEvent {
  const { page, text: line, tags, ...event } = check(publishedEvent, value);
  return {
    ...event,
    ...(page && { page: readPage(page, definition) }),
    ...(line !== undefined && { text: line }),
    ...(tags && tags.length > 0 && { tags }),
  };
}

/** The right ones in their order; a wrong one is refused by its position. Throws `invalid` where the value is no list. */
export function checkJourneyEvents(
  value: unknown,
  definition: JourneyDefinition = {},
): { events: JourneyEvent[]; refused: RefusedEntry[] } {
  const events: JourneyEvent[] = [];
  const refused: RefusedEntry[] = [];
  for (const [index, item] of check(v.array(v.unknown(), 'expected a list'), value).entries()) {
    try {
      events.push(checkJourneyEvent(item, definition));
    } catch (error) {
      refused.push({ entry: index + 1, reason: ContactError.from(error).message });
    }
  }
  return { events, refused };
}

/** Throws `invalid`, naming the member. */
export const checkPresence = (value: unknown): Presence => check(presence, value);

/** What a picture and a line of a list bear; whatever is longer says no more. */
const most = { id: 200, title: 120, text: 300, tag: 40, tags: 20 } as const;

/**
 * One line without control characters, and without those that would turn the sentence around it about; undefined where
 * nothing is left. Cut between characters, not inside one.
 */
const line = (length: number) =>
  v.pipe(
    text,
    v.transform((written) => {
      const whole = written
        .replace(/[\u202A-\u202E\u2066-\u2069]/g, '')
        .replace(/[\s\p{Cc}]+/gu, ' ')
        .trim();
      return (
        whole
          .slice(0, length)
          .replace(/[\uD800-\uDBFF]$/, '')
          .trim() || undefined
      );
    }),
  );

const known = <T extends string>(values: readonly T[], written: string) =>
  values.find((value) => value === written);

/** Cut, it might be another event's. */
const eventId = v.pipe(
  filledText,
  v.check((written) => written.length <= most.id, `expected at most ${most.id} characters`),
);

const publishedPage = openRecord({
  address: text,
  title: v.optional(line(most.title)),
  icon: v.optional(
    v.pipe(
      text,
      v.transform((written): PageIcon | undefined => known(pageIcons, written)),
    ),
  ),
});

const publishedEvent = v.pipe(
  openRecord({
    id: eventId,
    at: timestamp,
    kind: v.pipe(
      filledText,
      v.transform((written): JourneyKind => known(journeyKinds, written) ?? 'other'),
    ),
    page: v.optional(publishedPage),
    text: v.optional(line(most.text)),
    tags: v.optional(
      v.pipe(
        v.array(line(most.tag), 'expected a list'),
        v.transform((tags) => tags.filter((tag) => tag !== undefined).slice(0, most.tags)),
      ),
    ),
  }),
  v.check(({ kind, page }) => kind !== 'page' || page !== undefined, 'page: is missing'),
);

const presence: v.GenericSchema<unknown, Presence> = openRecord({
  at: timestamp,
  state: oneOf(['active', 'hidden', 'left']),
});

function readPage(
  { address: written, title, icon }: v.InferOutput<typeof publishedPage>,
  definition: JourneyDefinition,
): WebsitePage {
  const address = readPageAddress(written, definition);
  if (address === undefined)
    throw new ContactError('invalid', 'page.address: expected an address of http or https');
  return describePage({ address, title, icon }, definition.titles);
}
