import type { Capability } from '../../adapters/capabilities.js';
import type { ContactAdapter, MessagingFacet, Subject } from '../../adapters/contact-adapter.js';
import type { MessageDraft } from '../../domain/message.js';
import { limit, present, readPages, sampleCase, signal, type AdapterCase } from '../adapter-case.js';
import { check, checkEqual, checkRejects } from '../check.js';
import { samples } from '../sample-contacts.js';
import { marta, sampleMessages, strangersInteraction } from '../sample-work.js';
import { identitiesOf } from './find-cases.js';

const { anna, giulia } = samples;

/** To somebody whom nobody has written to. */
const smsDraft: MessageDraft = {
  ...{ channel: 'sms', to: '+46701740699', contactId: giulia.id, text: 'On our way.' },
  ...{ author: marta, interactionId: 'id i-20', at: '2026-03-12T12:00:00Z' },
};
const emailDraft: MessageDraft = {
  ...smsDraft,
  ...{ channel: 'email', to: 'giulia@conti.example', subject: 'Your meter' },
};

/** For a channel that the service has. */
export const messageDraft = ({ channels }: MessagingFacet): MessageDraft =>
  channels.includes('sms') ? smsDraft : emailDraft;

const messagingCase = (
  name: string,
  needs: readonly Capability[],
  test: (messaging: MessagingFacet, adapter: ContactAdapter) => Promise<void>,
): AdapterCase =>
  sampleCase(name, ['messaging', ...needs], (adapter) => test(present(adapter.messaging), adapter));

async function idsOf(messaging: MessagingFacet, about: Subject): Promise<string[]> {
  const { items } = await present(messaging.list?.bind(messaging))(about, { signal, limit });
  return items.map(({ id }) => id);
}

const to = (address: string) => async (): Promise<Subject> => ({
  identity: (await identitiesOf(address))[0]!,
});
const about = (subject: Subject) => async () => subject;

const lists: readonly (readonly [what: string, about: () => Promise<Subject>, ids: readonly string[]])[] = [
  ['a contact', about({ contactId: anna.id }), ['m-3', 'm-2', 'm-1']],
  ['an interaction', about({ interactionId: strangersInteraction }), ['m-4']],
  ['a number', to('070-174 06 05'), ['m-3', 'm-1']],
  ['an e-mail address', to('Anna.Svensson@Nordanvind.example'), ['m-2']],
  ['a contact without any', about({ contactId: giulia.id }), []],
  ['callers who withhold their numbers', to('anonymous'), []],
];

export const messageCases: readonly AdapterCase[] = [
  messagingCase('sends by one channel at least', [], async ({ channels }) => {
    check(channels.length > 0, 'Expected a channel, got none');
    checkEqual(new Set(channels).size, channels.length, 'different channels');
  }),

  messagingCase('answers with the message that it has, under an id of its own', [], async (messaging) => {
    const draft = messageDraft(messaging);
    const sent = await messaging.send(draft, { signal, key: 'a' });
    const { id, delivery, reason: _, ...content } = sent;
    checkEqual(content, draft, 'the message');
    check(Boolean(id), 'Expected an id, got none');
    check(
      ['queued', 'sent', 'delivered'].includes(delivery),
      `Expected it to be on its way, got ${delivery}`,
    );
  }),

  messagingCase('sends one message for a key, however often it is asked', [], async (messaging) => {
    const send = () => messaging.send(messageDraft(messaging), { signal, key: 'a' });
    const [first, second] = await Promise.all([send(), send()]);
    const third = await send();
    checkEqual([second.id, third.id], [first.id, first.id], 'the ids');
  }),

  messagingCase('sends two messages for two keys, alike as the drafts may be', [], async (messaging) => {
    const draft = messageDraft(messaging);
    const { id: first } = await messaging.send(draft, { signal, key: 'a' });
    const { id: second } = await messaging.send(draft, { signal, key: 'b' });
    check(first !== second, 'Expected two messages, got one');
  }),

  messagingCase('refuses a message without a text', [], async (messaging) => {
    const send = messaging.send({ ...messageDraft(messaging), text: ' ' }, { signal, key: 'a' });
    await checkRejects(send, 'invalid', 'send');
  }),

  ...lists.map(([what, subject, ids]) =>
    messagingCase(`lists the messages of ${what}, newest first`, ['messaging.list'], async (messaging) => {
      checkEqual(await idsOf(messaging, await subject()), ids, 'messages');
    }),
  ),

  messagingCase('tells of a message all that is known', ['messaging.list'], async (messaging) => {
    const list = present(messaging.list?.bind(messaging));
    const { items } = await list({ interactionId: 'id i-2' }, { signal, limit });
    checkEqual(items, [sampleMessages.find(({ id }) => id === 'm-2')], 'the message');
  }),

  messagingCase('gives pages of messages without gaps and repeats', ['messaging.list'], async (messaging) => {
    const list = present(messaging.list?.bind(messaging));
    for (const size of [1, 2, 3]) {
      const pages = await readPages((options) => list({ contactId: anna.id }, options), size);
      const ids = pages.flatMap(({ items }) => items.map(({ id }) => id));
      checkEqual(ids, ['m-3', 'm-2', 'm-1'], `pages of ${size}`);
      checkEqual(pages.length, Math.ceil(3 / size), `pages of ${size}`);
    }
  }),

  messagingCase(
    'lists what was sent, once, and of all that it is about',
    ['messaging.list'],
    async (messaging) => {
      const draft = messageDraft(messaging);
      const { id } = await messaging.send(draft, { signal, key: 'a' });
      await messaging.send(draft, { signal, key: 'a' });
      checkEqual(await idsOf(messaging, { contactId: giulia.id }), [id], 'messages of the contact');
      checkEqual(await idsOf(messaging, { interactionId: 'id i-20' }), [id], 'of the interaction');
      checkEqual(await idsOf(messaging, await to(draft.to)()), [id], 'of the number, or the address');
    },
  ),

  messagingCase(
    'tells who follows a message of it, until its signal',
    ['messaging.watch'],
    async (messaging) => {
      const { id } = await messaging.send(messageDraft(messaging), { signal, key: 'a' });
      const controller = new AbortController();
      const followed = present(messaging.watch?.bind(messaging))(id, { signal: controller.signal });
      let times = 0;
      for await (const message of followed) {
        checkEqual(message.id, id, 'the id');
        times += 1;
        controller.abort();
      }
      check(times > 0, 'Expected the message, got the end');
    },
  ),

  messagingCase('gives templates that differ', ['messaging.templates'], async (messaging) => {
    const templates = await present(messaging.templates?.bind(messaging))({ signal });
    const ids = templates.map(({ id }) => id);
    checkEqual(new Set(ids).size, ids.length, 'different ids');
    const isWhole = templates.every(({ name, text }) => name.trim() && text.trim());
    check(isWhole, 'Expected each template to have a name and a text');
  }),

  messagingCase(
    'says whether somebody wants to be written to, also of a stranger',
    ['messaging.permission'],
    async (messaging) => {
      const ask = present(messaging.permission?.bind(messaging));
      const { channel, to: address } = messageDraft(messaging);
      for (const recipient of [
        { channel, to: address, contactId: giulia.id },
        { channel, to: address },
      ]) {
        const { status } = await ask(recipient, { signal });
        const isKnown = ['allowed', 'discouraged', 'forbidden'].includes(status);
        check(isKnown, `Expected allowed, discouraged or forbidden, got ${status}`);
      }
    },
  ),
];
