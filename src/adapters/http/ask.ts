import { ContactError } from '../../domain/contact-error.js';
import type { ItemsPage } from '../../formats/http-contact-schema.js';
import type { Page, PageOptions, Subject } from '../contact-adapter.js';
import type { HttpRequest, HttpService } from './request.js';
import { subjectToAsk } from './what-is-asked.js';

type Check<Answer> = (answer: unknown) => Answer;

/** The answer as `check` reads it. Rejects as the service does, and with `invalid`, naming what is wrong of what. */
export async function ask<Answer>(
  service: HttpService,
  request: HttpRequest,
  check: Check<Answer>,
): Promise<Answer> {
  return readAs(request.what, await service.json(request), check);
}

/** Throws `invalid`, as in `The list of notes: items[0].text: is missing`. */
export function readAs<Answer>(what: string, value: unknown, check: Check<Answer>): Answer {
  try {
    return check(value);
  } catch (error) {
    const { code, message } = ContactError.from(error);
    throw new ContactError(code, `${what}: ${message}`);
  }
}

/** As `readAs`; this one and no other, where it is known which it is to be. */
export function readItem<Item extends { readonly id: string }>(
  what: string,
  value: unknown,
  check: Check<Item>,
  id: string | undefined,
): Item {
  const item = readAs(what, value, check);
  if (id === undefined || item.id === id) return item;
  throw new ContactError('invalid', `${what}: id: expected the one that was asked for`);
}

interface Listed<Item> {
  readonly what: string;
  /** Of the list: `notes` is listed at `notes/list`. */
  readonly of: string;
  readonly check: Check<ItemsPage<Item>>;
}

/** A page of what there is about somebody, or something. */
export async function askAbout<Item>(
  service: HttpService,
  { what, of, check }: Listed<Item>,
  about: Subject,
  { signal, limit, after }: PageOptions,
): Promise<Page<Item>> {
  signal.throwIfAborted();
  const subject = subjectToAsk(about);
  if (!subject) return { items: [] };
  const body = { about: subject, limit, after };
  return ask(service, { what, path: [of, 'list'], body, signal }, check);
}
