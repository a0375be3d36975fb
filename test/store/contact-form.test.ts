import { expect } from '@open-wc/testing';
import type { Announcement } from '../../src/domain/announcement.js';
import { addRow } from '../../src/domain/contact-form-values.js';
import type { Contact } from '../../src/domain/contact.js';
import { ContactError } from '../../src/domain/contact-error.js';
import '../../src/domain/phone-number.js';
import { Confirmations } from '../../src/store/confirmations.js';
import type { ContactForm } from '../../src/store/contact-form.js';
import { ContactForms } from '../../src/store/contact-forms.js';
import type { DraftKey, DraftPort, StoredDraft } from '../../src/storage/draft-port.js';
import type { Notice } from '../../src/store/notice.js';
import { Participants } from '../../src/store/participants.js';
import { Session } from '../../src/store/session.js';
import { Source } from '../../src/store/source.js';
import type { Task } from '../../src/store/tasks.js';
import { ControllableAdapter } from '../../src/testing/controllable-adapter.js';
import { contactNamed, found, nobody } from '../support/contacts.js';
import { settled } from '../support/settled.js';

const number = '+46701740605';
const ada = contactNamed('Ada', number, { revision: '1' });
const edited = { ...ada, revision: '2', title: 'Countess' };
const unavailable = new ContactError('unavailable', 'The CRM answered 503');
const call = (interactionId: string, addresses = [number]): Announcement => ({
  ...{ channel: 'voice', addresses, interactionId },
});
const rest = async () => {
  for (let turn = 0; turn < 10; turn += 1) await settled();
};

/** A disk that outlives the page. */
class Disk implements DraftPort {
  readonly drafts = new Map<string, StoredDraft>();
  async read(key: DraftKey) {
    return this.drafts.get(nameOf(key));
  }
  async list() {
    return [...this.drafts.values()];
  }
  async write(draft: StoredDraft) {
    const { source, agentId, interaction, kind } = draft;
    this.drafts.set(nameOf({ source, agentId, interaction, kind }), structuredClone(draft));
    return true;
  }
  async delete(key: DraftKey) {
    this.drafts.delete(nameOf(key));
  }
  async clear() {
    this.drafts.clear();
  }
  watch() {
    return () => undefined;
  }
}
const nameOf = ({ source, agentId, interaction, kind }: DraftKey) =>
  JSON.stringify([source, agentId, interaction, kind]);

function setUp(disk = new Disk()) {
  const adapter = new ControllableAdapter();
  const notices: Notice[] = [];
  const session = new Session({
    source: new Source('people', async () => adapter),
    definition: {},
    checkCandidates: async () => [],
    notify: (notice) => void notices.push(notice),
    draftPort: disk,
  });
  const answer = async (...contacts: Contact[]) => {
    const asked = await adapter.next('find');
    asked.answer(contacts.length > 0 ? found(asked.args[0], ...contacts) : nobody);
    await rest();
  };
  const open = async (task: Extract<Task, { kind: 'create' | 'edit' }>): Promise<ContactForm> => {
    session.tasks.open(task);
    const form = session.part(ContactForms).of(task) as ContactForm;
    await rest();
    return form;
  };
  return {
    ...{ adapter, session, notices, answer, open, disk },
    add: () => open({ kind: 'create', known: { phones: [{ value: number }] } }),
    edit: (contact = ada) => open({ kind: 'edit', contact }),
    writes: () => adapter.calls.filter(({ method }) => method.startsWith('editing.')),
    saved: () => notices.filter(({ type }) => type === 'saved'),
    confirmed: () => session.part(Confirmations).current.value?.contact.name.full,
  };
}

const type = (form: ContactForm, texts: Record<string, string>) =>
  form.change({ ...form.values.value, texts: { ...form.values.value.texts, ...texts } });
const keyOf = ({ args }: { readonly args: readonly unknown[] }) => (args.at(-1) as { key: string }).key;

describe('a contact in a form', () => {
  it('begins with what is known, and is changed by what is typed', async () => {
    const { session, answer, add } = setUp();
    session.announce(call('i1'));
    await answer();
    const form = await add();
    expect(form.values.value.phones.map(({ now }) => now.value)).to.deep.equal([number]);
    expect(form.isChanged).to.equal(false);
    type(form, { 'name.given': 'Bo' });
    expect(form.isChanged).to.equal(true);
    form.discard();
    expect(form.isChanged).to.equal(false);
    expect(form.values.value.texts['name.given']).to.equal('');
  });

  it('is not kept anew where the card was cleared while it was saved', async () => {
    const { session, adapter, answer, edit, disk } = setUp();
    session.announce(call('i1'));
    await answer(ada);
    const form = await edit();
    type(form, { title: 'Countess' });
    form.save();
    const update = await adapter.next('editing.update');
    await session.clear();
    update.fail(new ContactError('invalid', 'no'));
    await rest();
    session.suspend();
    await rest();
    expect([...disk.drafts.values()]).to.deep.equal([]);
  });

  it('begins with what is known now, where nothing was typed before', async () => {
    const { session, answer, open } = setUp();
    session.announce(call('i1'));
    await answer();
    await open({ kind: 'create', known: { phones: [{ value: number }] } });
    session.announce(call('i1', ['+46701740606']));
    await answer();
    const form = await open({ kind: 'create', known: { phones: [{ value: '+46701740606' }] } });
    expect(form.values.value.phones.map(({ now }) => now.value)).to.deep.equal(['+46701740606']);
    type(form, { 'name.given': 'Bo' });
    const same = await open({ kind: 'create', known: {} });
    expect(same).to.equal(form);
  });

  it('is created once, however often Save is pressed, and the agent is back', async () => {
    const { session, adapter, answer, add, writes, saved, confirmed } = setUp();
    session.announce(call('i1'));
    await answer();
    const form = await add();
    type(form, { 'name.given': 'Ada' });
    form.save();
    form.save();
    const created = await adapter.next('editing.create');
    expect(writes()).to.have.lengthOf(1);
    expect(created.args[0]).to.deep.include({ name: { full: 'Ada', given: 'Ada' } });
    created.answer(ada);
    await answer(ada);
    expect(session.tasks.current.value).to.equal(undefined);
    expect(session.lookup.value).to.include({ status: 'selected' });
    expect(saved()).to.deep.equal([{ type: 'saved', contactId: 'ada', interactionId: 'i1', created: true }]);
    expect(confirmed()).to.equal('Ada');
    expect(session.part(Participants).contacts.value.map(({ id }) => id)).to.deep.equal(['ada']);
  });

  it('sends what has changed, of the state that was seen', async () => {
    const { session, adapter, answer, edit } = setUp();
    session.announce(call('i1'));
    await answer(ada);
    const form = await edit();
    type(form, { title: 'Countess' });
    form.save();
    const { args } = await adapter.next('editing.update');
    expect(args.slice(0, 2)).to.deep.equal([ada, { title: 'Countess' }]);
  });

  it('is tried again with the same key, and what was typed since is saved after it', async () => {
    const { session, adapter, answer, add, saved } = setUp();
    session.announce(call('i1'));
    await answer();
    const form = await add();
    type(form, { 'name.given': 'Ada' });
    form.save();
    const first = await adapter.next('editing.create');
    first.fail(unavailable);
    await rest();
    expect(form.state.value).to.deep.equal({ status: 'editing', error: unavailable });
    type(form, { title: 'Countess' });
    form.save();
    const second = await adapter.next('editing.create');
    expect(keyOf(second)).to.equal(keyOf(first));
    expect(second.args[0]).to.deep.equal(first.args[0]);
    second.answer(ada);
    const third = await adapter.next('editing.update');
    expect(third.args.slice(0, 2)).to.deep.equal([ada, { title: 'Countess' }]);
    expect(keyOf(third)).not.to.equal(keyOf(first));
    third.answer(edited);
    await rest();
    expect(saved()).to.deep.include({ type: 'saved', contactId: 'ada', interactionId: 'i1', created: true });
  });

  it('has another key once the source has refused it', async () => {
    const { session, adapter, answer, add } = setUp();
    session.announce(call('i1'));
    await answer();
    const form = await add();
    type(form, { 'name.given': 'Ada' });
    form.save();
    const first = await adapter.next('editing.create');
    first.fail(new ContactError('invalid', 'phones[0].value: expected a number'));
    await rest();
    form.save();
    expect(keyOf(await adapter.next('editing.create'))).not.to.equal(keyOf(first));
  });

  it('is saved where it was begun, whatever is on the card by then', async () => {
    const { session, adapter, answer, edit, saved, confirmed } = setUp();
    session.announce(call('i1'));
    await answer(ada);
    const form = await edit();
    type(form, { title: 'Countess' });
    form.save();
    const update = await adapter.next('editing.update');
    session.announce(call('i2', ['+46701740606']));
    await answer();
    const other = { kind: 'create', known: {} } as const;
    session.tasks.open(other);
    update.answer(edited);
    await rest();
    expect(saved()).to.deep.equal([{ type: 'saved', contactId: 'ada', interactionId: 'i1', created: false }]);
    expect(session.tasks.current.value).to.equal(other);
    expect(confirmed()).to.equal(undefined);
    session.announce(call('i1'));
    await rest();
    expect(session.tasks.current.value).to.equal(undefined);
    expect(session.lookup.value).to.deep.include({ status: 'selected', contact: edited });
    expect(confirmed()).to.equal('Ada');
  });

  it('is there after a reload, with its key', async () => {
    const before = setUp();
    before.session.announce(call('i1'));
    await before.answer();
    const form = await before.add();
    type(form, { 'name.given': 'Ada' });
    form.save();
    const first = await before.adapter.next('editing.create');

    const after = setUp(before.disk);
    after.session.announce(call('i1'));
    await after.answer();
    const again = await after.add();
    expect(again.isChanged).to.equal(true);
    expect(again.values.value.texts['name.given']).to.equal('Ada');
    again.save();
    const second = await after.adapter.next('editing.create');
    expect(keyOf(second)).to.equal(keyOf(first));
    second.answer(ada);
    await rest();
    expect([...after.disk.drafts.keys()]).to.deep.equal([]);
  });

  it('is not the next agent’s, nor another interaction’s', async () => {
    const { session, answer, edit } = setUp();
    session.serve('marta');
    session.announce(call('i1'));
    await answer(ada);
    type(await edit(), { title: 'Countess' });
    session.serve('bjorn');
    expect((await edit()).isChanged).to.equal(false);
    session.serve('marta');
    session.announce(call('i2'));
    await answer(ada);
    expect((await edit()).isChanged).to.equal(false);
    session.announce(call('i1'));
    await rest();
    expect((await edit()).values.value.texts['title']).to.equal('Countess');
  });

  describe('that somebody else has saved meanwhile', () => {
    const theirs = { ...ada, revision: '2', timeZone: 'Europe/London', title: 'Baroness' };

    async function conflict() {
      const all = setUp();
      all.session.announce(call('i1'));
      await all.answer(ada);
      const form = await all.edit();
      type(form, { title: 'Countess' });
      form.save();
      const update = await all.adapter.next('editing.update');
      update.fail(new ContactError('conflict', 'Changed', { current: theirs }));
      await rest();
      return { ...all, form };
    }

    it('has both states, and nothing is lost', async () => {
      const { form } = await conflict();
      const mine = { ...ada, title: 'Countess' };
      expect(form.state.value).to.deep.equal({ status: 'conflict', base: ada, mine, theirs });
    });

    it('is saved over theirs as the agent says', async () => {
      const { form, adapter } = await conflict();
      form.resolve({ ...theirs, title: 'Countess' });
      const { args } = await adapter.next('editing.update');
      expect(args.slice(0, 2)).to.deep.equal([theirs, { title: 'Countess' }]);
    });
  });

  it('keeps what is typed while it is away', async () => {
    const { session, answer, add } = setUp();
    session.announce(call('i1'));
    await answer();
    const form = await add();
    form.change({ ...form.values.value, emails: addRow([], { value: 'a@b.example' }) });
    session.part(ContactForms).leave(form);
    expect(session.tasks.current.value).to.equal(undefined);
    expect((await add()).values.value.emails.map(({ now }) => now.value)).to.deep.equal(['a@b.example']);
  });
});
