import type { Contact, ContactId } from '../domain/contact.js';
import { searchText } from '../domain/search-text.js';
import { beginsWords } from './begins-words.js';
import type {
  ContactAdapter,
  ContactQuery,
  EditingFacet,
  MaskingFacet,
  MessagingFacet,
  Page,
  PageOptions,
} from './contact-adapter.js';
import { checkOwner, Masking } from './masking/masking.js';
import { ownerOf, textOf } from './masking/handles.js';
import type { MaskingOptions } from './masking/masks.js';
import { isWholeValue } from './masking/whole-value.js';

export { Masking } from './masking/masking.js';

/**
 * The same source, of which numbers, addresses and fields come masked, each with a handle by which they can be dialled,
 * written to and revealed. A handle names the place of a value (a JSON array: the contact's id, `phones`, `emails` or
 * `fields`, the position or the field's name, the revision, the masked text), so that it works after a reload, and is not
 * found where the contact has changed since. Of a source without revisions it is taken that nothing changes unseen.
 */
export function withMasking(
  adapter: ContactAdapter,
  options: MaskingOptions,
  masking: Masking = new Masking(options),
): ContactAdapter {
  const { embedded, editing, history, notes, messaging, journey } = adapter;
  const watch = adapter.watch?.bind(adapter);
  /** What comes of a question, masked, and what is said where nothing does. */
  const masked = <Answer, Masked>(
    ask: () => Promise<Answer>,
    mask: (answer: Answer) => Masked,
    seen?: Contact,
  ): Promise<Masked> =>
    ask().then(mask, (error: unknown) => {
      throw masking.error(error, seen);
    });
  return {
    find: (identities, asked) =>
      masked(
        () => adapter.find(identities, asked),
        ({ matches, ...rest }) => ({ ...rest, matches: matches.map(masking.match) }),
      ),
    get: (id, asked) => masked(() => adapter.get(id, asked), masking.contact),
    search: (query, asked) =>
      masked(
        () => search(adapter, masking, query, asked),
        (page) => page,
      ),
    ...(watch && {
      async *watch(id, asked) {
        try {
          for await (const contact of watch(id, asked)) yield masking.contact(contact);
        } catch (error) {
          throw masking.error(error);
        }
      },
    }),
    ...(embedded && { embedded }),
    ...(editing && { editing: maskedEditing(adapter, editing, masking, masked) }),
    ...(history && { history }),
    ...(notes && { notes }),
    ...(journey && { journey }),
    ...(messaging && { messaging: maskedMessaging(adapter, messaging, masking, masked) }),
    masking: {
      reveal: (contactId, handle, asked) =>
        masked(
          () => reveal(adapter, masking, contactId, handle, asked),
          (value) => value,
        ),
    },
  };
}

type Masked = <Answer, Result>(
  ask: () => Promise<Answer>,
  mask: (answer: Answer) => Result,
  seen?: Contact,
) => Promise<Result>;

/** Whoever types the beginning of a number must not learn whether somebody's goes on like that: what is found must be seen. */
async function search(
  adapter: ContactAdapter,
  masking: Masking,
  query: ContactQuery,
  asked: PageOptions,
): Promise<Page<Contact>> {
  const { text } = query;
  const isFiltered = text !== undefined && masking.isOfReach;
  for (let options = asked; ;) {
    const { items, total, next } = await adapter.search(query, options);
    const seen = items
      .map((contact) => ({ contact, masked: masking.contact(contact) }))
      .filter(({ contact, masked }) => !isFiltered || isFound(contact, masked, text))
      .map(({ masked }) => masked);
    if (seen.length > 0 || next === undefined)
      return {
        items: seen,
        ...(next !== undefined && { next }),
        ...(total !== undefined && !isFiltered && { total }),
      };
    options = { ...options, after: next };
  }
}

const isFound = (contact: Contact, masked: Contact, text: string) =>
  beginsWords(searchText(masked), text) || isWholeValue(contact, text);

async function reveal(
  adapter: ContactAdapter,
  masking: Masking,
  ...[contactId, handle, options]: Parameters<MaskingFacet['reveal']>
): Promise<string> {
  const owner = ownerOf(handle);
  if (owner === undefined && adapter.masking) return adapter.masking.reveal(contactId, handle, options);
  checkOwner(owner, contactId);
  return textOf(await masking.secret(adapter, handle, options));
}

function maskedEditing(
  adapter: ContactAdapter,
  editing: EditingFacet,
  masking: Masking,
  masked: Masked,
): EditingFacet {
  const remove = editing.remove?.bind(editing);
  return {
    create: (draft, options) =>
      masked(
        async () => editing.create(await masking.draft(adapter, draft, options), options),
        masking.contact,
      ),
    update: (contact, changes, options) =>
      masked(
        async () => {
          const current = await adapter.get(contact.id, options);
          const restored = await masking.changes(contact, current, changes);
          return editing.update(at(current, contact.revision), restored, options);
        },
        masking.contact,
        contact,
      ),
    ...(remove && {
      remove: (id: ContactId, options) =>
        masked(
          () => remove(id, options),
          (removal) => {
            const undo = removal.undo?.bind(removal);
            return undo ? { undo: (asked) => masked(() => undo(asked), masking.contact) } : {};
          },
        ),
    }),
  };
}

/** What the agent saw, by name: what was masked of it is of no use to the source. */
function at({ revision: _, ...contact }: Contact, revision: string | undefined): Contact {
  return { ...contact, ...(revision !== undefined && { revision }) };
}

function maskedMessaging(
  adapter: ContactAdapter,
  messaging: MessagingFacet,
  masking: Masking,
  masked: Masked,
): MessagingFacet {
  const { channels, list, watch, templates, permission } = messaging;
  return {
    channels,
    send: (draft, options) =>
      masked(
        async () => messaging.send(await masking.recipient(adapter, draft, options), options),
        (message) => masking.message(message, draft.handle),
      ),
    ...(list && {
      list: (about, options) =>
        masked(
          () => list.call(messaging, about, options),
          (page) => ({ ...page, items: page.items.map((message) => masking.message(message)) }),
        ),
    }),
    ...(watch && {
      async *watch(id, options) {
        try {
          for await (const message of watch.call(messaging, id, options)) yield masking.message(message);
        } catch (error) {
          throw masking.error(error);
        }
      },
    }),
    ...(templates && { templates: templates.bind(messaging) }),
    ...(permission && {
      permission: (recipient, options) =>
        masked(
          async () =>
            permission.call(messaging, await masking.recipient(adapter, recipient, options), options),
          (answer) => answer,
        ),
    }),
  };
}
