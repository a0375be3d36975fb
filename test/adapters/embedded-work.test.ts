import { expect } from '@open-wc/testing';
import type { IndexedDbAdapter } from '../../src/adapters/indexeddb/indexeddb-adapter.js';
import { openIndexedDb } from '../../src/adapters/indexeddb/open-indexeddb.js';
import { MemoryAdapter } from '../../src/adapters/memory/memory-adapter.js';
import type { ContactId } from '../../src/domain/contact.js';
import type { MessageDraft } from '../../src/domain/message.js';
import type { NoteDraft } from '../../src/domain/note.js';
import { contactNamed } from '../support/contacts.js';
import { failureOf } from '../support/storage.js';
import { deleteDatabases, fill, newName } from './indexeddb-harness.js';

const { signal } = new AbortController();
const number = '+46701740605';
const ada = contactNamed('Ada', number);

const note: NoteDraft = {
  ...{ text: 'Wants a call on Monday.', author: { id: 'marta', name: 'Marta' }, at: '2026-03-01T12:00:00Z' },
  ...{ interactionId: 'id 1', contactIds: [ada.id], recipients: [] },
};
const message: MessageDraft = {
  ...{ channel: 'sms', to: number, contactId: ada.id, text: 'On our way.' },
  ...{ author: { id: 'marta', name: 'Marta' }, at: '2026-03-01T12:00:00Z' },
};

const write = (key: string = crypto.randomUUID()) => ({ signal, key });
const page = { signal, limit: 9 };

type Embedded = MemoryAdapter | IndexedDbAdapter;

const opened: IndexedDbAdapter[] = [];
const openers: Record<string, () => Promise<Embedded>> = {
  MemoryAdapter: async () => new MemoryAdapter([ada]),
  async IndexedDbAdapter() {
    const name = newName();
    await fill(name, { contacts: [ada], history: [], region: 'SE' });
    const adapter = await openIndexedDb({ src: name });
    opened.push(adapter);
    return adapter;
  },
};

for (const [name, open] of Object.entries(openers))
  describe(`The work of agents in a ${name}`, () => {
    let adapter: Embedded;
    beforeEach(async () => {
      adapter = await open();
    });
    afterEach(() => opened.splice(0).forEach((each) => each.close()));
    after(deleteDatabases);

    it('is refused, and named, where it is wrong', async () => {
      const refused = async (changes: Partial<NoteDraft>) =>
        adapter.notes.writing.add({ ...note, ...changes }, write()).catch(String);
      expect(await refused({ text: ' ' })).to.contain('text: expected a text that is not empty');
      expect(await refused({ text: 'x'.repeat(100_001) })).to.contain('text: expected at most 100000');
      expect(await refused({ at: 'Monday' })).to.contain('at: expected a date');
      expect(await refused({ contactIds: [], interactionId: undefined })).to.contain(
        'expected interactionId, contactIds, or both',
      );
      const send = async (changes: Partial<MessageDraft>) =>
        adapter.messaging.send({ ...message, ...changes }, write()).catch(String);
      expect(await send({ channel: 'fax' as never })).to.contain('channel: expected sms, email');
      expect(await send({ channel: 'email' })).to.contain('to: expected an e-mail address');
      expect(await send({ subject: 'Hello\nBcc: eve@example.org' })).to.contain('subject: expected one line');
      expect((await adapter.outgoing.list({ signal })).length).to.equal(0);
    });

    it('does not remove a note again that was put back since', async () => {
      const added = await adapter.notes.writing.add(note, write());
      const removal = write();
      await adapter.notes.writing.remove(added, removal);
      await adapter.notes.writing.restore(added, write());
      await adapter.notes.writing.remove(added, removal);
      expect((await adapter.notes.list({ contactId: ada.id }, page)).items).to.deep.equal([added]);
    });

    it('shows the text of both where a note has been changed meanwhile', async () => {
      const added = await adapter.notes.writing.add(note, write());
      const changed = await adapter.notes.writing.update(added, { text: 'Now.' }, write());
      const conflict = adapter.notes.writing.update(added, { text: 'Never.' }, write());
      expect(await conflict.catch((error: unknown) => error)).to.deep.include({
        code: 'conflict',
        currentNote: changed,
      });
    });

    it('tells who follows a message what becomes of it, until nothing more can', async () => {
      const sent = await adapter.messaging.send(message, write());
      const seen: string[] = [];
      const following = (async () => {
        for await (const { delivery, reason } of adapter.messaging.watch(sent.id, { signal }))
          seen.push([delivery, reason].join(' '));
      })();
      while (seen.length < 1) await new Promise((resolve) => setTimeout(resolve));
      await adapter.outgoing.report(sent.id, 'failed', { signal, reason: 'No network' });
      while (seen.length < 2) await new Promise((resolve) => setTimeout(resolve));
      await adapter.outgoing.report(sent.id, 'delivered', { signal });
      await following;
      expect(seen).to.deep.equal(['queued ', 'failed No network', 'delivered ']);
      await adapter.outgoing.report(sent.id, 'sent', { signal });
      expect((await adapter.messaging.list({ contactId: ada.id }, page)).items[0]?.delivery).to.equal(
        'delivered',
      );
      expect(await failureOf(adapter.outgoing.report('x', 'sent', { signal }))).to.equal('not-found');
      expect(await failureOf(adapter.outgoing.report(sent.id, 'lost' as never, { signal }))).to.equal(
        'invalid',
      );
    });

    it('hands the box to who sends, in the order of writing, and again after every change', async () => {
      await adapter.messaging.send({ ...message, at: '2026-03-02T12:00:00Z', text: 'Second' }, write());
      await adapter.messaging.send({ ...message, text: 'First' }, write());
      const ended = new AbortController();
      const seen: string[][] = [];
      for await (const messages of adapter.outgoing.watch({ signal: ended.signal })) {
        seen.push(messages.map(({ text, delivery }) => `${text} ${delivery}`));
        const [first] = messages;
        if (seen.length === 1) await adapter.outgoing.report(first!.id, 'sent', { signal });
        else ended.abort();
      }
      expect(seen).to.deep.equal([
        ['First queued', 'Second queued'],
        ['First sent', 'Second queued'],
      ]);
    });

    it('asks the contact whether it wants to be written to', async () => {
      const asked = async (changes: object, recipient: object = {}) => {
        const current = await adapter.get(ada.id, { signal });
        await adapter.editing.update(current, changes, write());
        const { channel, to, contactId } = { ...message, ...recipient };
        return (await adapter.messaging.permission({ channel, to, contactId: contactId! }, { signal }))
          .status;
      };
      expect(await asked({})).to.equal('allowed');
      expect(await asked({ fields: { doNotContact: true } })).to.equal('forbidden');
      expect(await asked({ fields: { doNotContact: ['email'] } })).to.equal('allowed');
      expect(await asked({ fields: { doNotContact: ['email', 'sms'] } })).to.equal('forbidden');
      expect(await asked({ fields: { doNotContact: 'ask' } })).to.equal('discouraged');
      expect(await asked({ fields: {}, phones: [{ value: number, sms: false }] })).to.equal('forbidden');
      expect(await asked({}, { to: '+46701740699' })).to.equal('allowed');
      expect(await asked({}, { contactId: 'nobody' as ContactId })).to.equal('allowed');
      const emails = [{ value: 'Ada@Engines.example', notify: false }];
      expect(await asked({ emails }, { channel: 'email', to: 'ada@engines.example' })).to.equal('forbidden');
    });
  });
