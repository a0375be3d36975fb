import { expect } from '@open-wc/testing';
import type { Announcement } from '../../src/domain/announcement.js';
import { ContactError } from '../../src/domain/contact-error.js';
import '../../src/domain/phone-number.js';
import type { Note } from '../../src/domain/note.js';
import type { NoteComposer } from '../../src/store/note-composer.js';
import type { Notice } from '../../src/store/notice.js';
import { Notes } from '../../src/store/notes.js';
import { Session } from '../../src/store/session.js';
import { Source } from '../../src/store/source.js';
import { contactNamed } from '../support/contacts.js';
import { DraftMachine } from '../support/draft-machine.js';
import { DrivenClock } from '../support/driven-clock.js';
import { NotedAdapter } from '../support/noted-adapter.js';
import { note } from '../support/notes.js';
import { settled } from '../support/settled.js';

const number = '+46701740605';
const otherNumber = '+46701740606';
const strangeNumber = '+46701740699';
const ada = contactNamed('Ada', number);
const bo = contactNamed('Bo', otherNumber);
const unavailable = new ContactError('unavailable', 'The CRM answered 503');

const call = (interactionId: string, address = number): Announcement => ({
  ...{ channel: 'voice', addresses: [address], interactionId },
});
const aboutAda = { announcement: call('a') };
const aboutBo = { announcement: call('b', otherNumber) };
const aboutNobody = { announcement: call('c', strangeNumber) };

async function rest(): Promise<void> {
  for (let turn = 0; turn < 12; turn += 1) await settled();
}

describe('Notes of a session', () => {
  let clock: DrivenClock;
  let machine: DraftMachine;
  beforeEach(() => {
    clock = new DrivenClock('2026-03-03T12:00:00Z');
    machine = new DraftMachine();
  });
  afterEach(() => clock.restore());

  async function open({ announcement = call('a'), definition = {}, contacts = [ada, bo] } = {}) {
    const adapter = new NotedAdapter(...contacts);
    const notices: Notice[] = [];
    const session = new Session({
      source: new Source('people.vcf', async () => adapter),
      definition: { region: 'SE', ...definition },
      checkCandidates: async () => [],
      notify: (notice) => void notices.push(notice),
      agent: () => 'Marta',
      draftPort: machine.port(),
    });
    await session.source.ready();
    session.serve('marta');
    const notes = session.part(Notes);
    const show = async ({ announcement: next }: { announcement: Announcement }) => {
      session.announce(next);
      await rest();
    };
    await show({ announcement });
    return {
      ...{ adapter, session, notes, show },
      composer: () => notes.composer.value as NoteComposer,
      type: (text: string) => notes.composer.value?.type({ text }),
      texts: () => notes.notes.map(({ text }) => text),
      saved: () => notices.flatMap((notice) => (notice.type === 'note-saved' ? [notice] : [])),
      errors: () => notices.flatMap((notice) => (notice.type === 'error' ? [notice.error.code] : [])),
      /** What was asked for and not answered yet: these notes, of whomever. */
      answerLists: async (...items: readonly Note[]) => {
        for (const asked of adapter.lists)
          if (!asked.isAnswered)
            asked.answer({ items: items.filter((each) => concerns(asked.about.about, each)) });
        await rest();
      },
    };
  }

  const concerns = (about: object, { contactIds, interactionId }: Note) =>
    'contactId' in about
      ? contactIds.includes(about.contactId as never)
      : Object.values(about).includes(interactionId);

  /** As the source has it then. */
  const written = ({ about: { draft } }: NotedAdapter['adds'][number]): Note => ({
    ...draft,
    ...{ id: `id of ${draft.text}`, revision: '1' },
  });

  describe('lists', () => {
    it('the contact’s and the interaction’s, each once and newest first', async () => {
      const { texts, answerLists } = await open(aboutAda);
      await answerLists(
        note('Of both', { at: '2026-01-02T00:00:00Z', interactionId: 'id a' }),
        note('Of Ada', { at: '2026-01-03T00:00:00Z' }),
        note('Of the call', { at: '2026-01-01T00:00:00Z', contactIds: [], interactionId: 'id a' }),
        note('Of Bo', { contactIds: [bo.id] }),
      );
      expect(texts()).to.deep.equal(['Of Ada', 'Of both', 'Of the call']);
    });

    it('nothing before what one of the two has still to tell', async () => {
      const { adapter, notes, texts } = await open(aboutAda);
      const [ofCall, ofAda] = adapter.lists;
      const old = note('Old', { at: '2026-01-01T00:00:00Z', interactionId: 'id a' });
      ofCall?.answer({ items: [old] });
      ofAda?.answer({ items: [note('New', { at: '2026-01-09T00:00:00Z' })], next: 'p2' });
      await rest();
      expect(texts()).to.deep.equal(['New']);
      notes.loadOlder();
      await rest();
      expect(adapter.lists.slice(2).map(({ about }) => about.after)).to.deep.equal(['p2']);
      adapter.lists[2]?.answer({ items: [note('Between', { at: '2026-01-05T00:00:00Z' })] });
      await rest();
      expect(texts()).to.deep.equal(['New', 'Between', 'Old']);
    });

    it('nothing of the former call, however late its answer comes', async () => {
      const { adapter, show, texts } = await open(aboutAda);
      const late = [...adapter.lists];
      await show(aboutBo);
      for (const asked of adapter.lists.slice(late.length))
        asked.answer({ items: [note('Of Bo', { id: 'bo', contactIds: [bo.id] })] });
      await rest();
      for (const asked of late) asked.answer({ items: [note('Of Ada')] });
      await rest();
      expect(texts()).to.deep.equal(['Of Bo']);
    });

    it('nothing while it is not known whose they are', async () => {
      const { session, adapter, notes } = await open(aboutAda);
      const asked = adapter.lists.length;
      session.announce(call('d', otherNumber));
      expect([session.lookup.value.status, notes.listed.value]).to.deep.equal(['resolving', undefined]);
      await rest();
      expect(adapter.lists.slice(asked).map(({ about }) => about.about)).to.deep.equal([
        { interactionId: 'id d' },
        { contactId: 'bo' },
      ]);
    });

    it('what was saved while it was loading', async () => {
      const { adapter, type, composer, texts, answerLists } = await open(aboutAda);
      type('Quick');
      composer().save();
      await rest();
      adapter.adds[0]?.answer(written(adapter.adds[0]));
      await rest();
      await answerLists(note('Slow'));
      expect(texts()).to.deep.equal(['Quick', 'Slow']);
    });

    it('nothing anew while the card is off the page, and what was interrupted afterwards', async () => {
      const { session, adapter, texts, answerLists } = await open(aboutAda);
      session.suspend();
      await answerLists(note('Too late'));
      expect(texts()).to.deep.equal([]);
      session.resume();
      await rest();
      await answerLists(note('Of Ada'));
      expect([texts(), adapter.lists.length]).to.deep.equal([['Of Ada'], 4]);
    });

    it('what it had, where older ones cannot be loaded', async () => {
      const { adapter, notes, texts } = await open(aboutNobody);
      adapter.lists[0]?.answer({ items: [note('One', { interactionId: 'id c' })], next: 'p2' });
      await rest();
      notes.loadOlder();
      await rest();
      adapter.lists[1]?.fail(unavailable);
      await rest();
      expect(texts()).to.deep.equal(['One']);
      expect(notes.listed.value).to.have.nested.property('older.status', 'failed');
    });
  });

  describe('that are saved', () => {
    it('late land in their interaction only', async () => {
      const { adapter, type, composer, show, texts, answerLists, saved } = await open(aboutAda);
      await answerLists();
      type('About Ada');
      const ofAda = composer();
      ofAda.save();
      await rest();
      await show(aboutBo);
      await answerLists();
      type('About Bo');
      adapter.adds[0]?.answer(written(adapter.adds[0]));
      await rest();
      expect([texts(), composer().value.text]).to.deep.equal([[], 'About Bo']);
      expect(ofAda.state.value.status).to.equal('closed');
      expect(saved().map(({ interactionId, contactIds }) => [interactionId, contactIds])).to.deep.equal([
        ['a', ['ada']],
      ]);
    });

    it('in vain keep their text, and another’s is not touched', async () => {
      const { adapter, type, composer, show, errors } = await open(aboutAda);
      type('About Ada');
      composer().save();
      await rest();
      await show(aboutBo);
      adapter.adds[0]?.fail(unavailable);
      await rest();
      expect([composer().state.value.status, composer().value.text, errors()]).to.deep.equal([
        'closed',
        '',
        ['unavailable'],
      ]);
      await show(aboutAda);
      expect([composer().state.value.status, composer().value.text]).to.deep.equal(['failed', 'About Ada']);
    });

    it('twice are sent once, and cannot be changed meanwhile', async () => {
      const { adapter, type, composer } = await open(aboutAda);
      type('Once');
      composer().save();
      composer().save();
      type('Twice');
      await rest();
      expect(adapter.adds.map(({ about }) => about.draft.text)).to.deep.equal(['Once']);
      expect(composer().value.text).to.equal('Once');
    });

    it('again after no answer have the same key', async () => {
      const { adapter, type, composer } = await open(aboutAda);
      type('Once');
      composer().save();
      await rest();
      clock.pass(10_000);
      await rest();
      expect(composer().state.value).to.have.nested.property('error.code', 'timeout');
      composer().save();
      await rest();
      const [first, second] = adapter.adds.map(({ about }) => about.key);
      expect([second, typeof second]).to.deep.equal([first, 'string']);
    });

    it('again after a reload have the same key', async () => {
      const before = await open(aboutAda);
      before.type('Once');
      before.composer().save();
      await rest();
      clock.pass(500);
      await rest();
      const after = await open(aboutAda);
      expect([after.composer().state.value.status, after.composer().value.text]).to.deep.equal([
        'open',
        'Once',
      ]);
      after.composer().save();
      await rest();
      expect(after.adapter.adds[0]?.about.key).to.equal(before.adapter.adds[0]?.about.key);
    });

    it('again with another text become the one note with that text', async () => {
      const { adapter, type, composer, texts, answerLists } = await open(aboutAda);
      await answerLists();
      type('First');
      composer().save();
      await rest();
      adapter.adds[0]?.fail(unavailable);
      await rest();
      type('First, and more');
      composer().save();
      await rest();
      // The first try had arrived.
      if (adapter.adds[0]) adapter.adds[1]?.answer(written(adapter.adds[0]));
      await rest();
      expect(adapter.updates.map(({ about }) => about.changes.text)).to.deep.equal(['First, and more']);
      adapter.updates[0]?.answer(note('First, and more'));
      await rest();
      expect(texts()).to.deep.equal(['First, and more']);
    });

    it('wait for who wrote them where somebody else has taken over before they were sent', async () => {
      const { session, adapter, type, composer } = await open(aboutAda);
      type('By Marta');
      const ofMarta = composer();
      ofMarta.save();
      session.serve('bjorn');
      await rest();
      expect([composer() === ofMarta, composer().value.text, adapter.adds]).to.deep.equal([false, '', []]);
      session.serve('marta');
      await rest();
      composer().save();
      await rest();
      expect(adapter.adds.map(({ about }) => about.draft.author.id)).to.deep.equal(['marta']);
    });

    it('before the contact was known are offered to it', async () => {
      const { session, adapter, type, composer, notes, answerLists } = await open({
        announcement: call('a'),
        contacts: [ada, contactNamed('Aron', number)],
      });
      type('Who is it?');
      composer().save();
      await rest();
      const { value } = session.lookup;
      if (value.status === 'many' && value.matches[0]) session.select(value.matches[0]);
      await rest();
      await answerLists();
      adapter.adds[0]?.answer(written(adapter.adds[0]));
      await rest();
      expect(adapter.adds[0]?.about.draft.contactIds).to.deep.equal([]);
      expect(notes.toAttach.map(({ text }) => text)).to.deep.equal(['Who is it?']);
    });

    it('are kept with their key before they go', async () => {
      const { adapter, type, composer, answerLists } = await open(aboutAda);
      await answerLists();
      type('Wants a refund');
      composer().save();
      await rest();
      const [{ value } = { value: undefined }] = machine.stored;
      expect(value).to.include({ key: adapter.adds[0]?.about.key, text: 'Wants a refund' });
    });

    it('are nothing new where the source has that text already', async () => {
      const { adapter, notes, answerLists } = await open(aboutAda);
      const mine = note('Before');
      await answerLists(mine);
      notes.edit(mine);
      await rest();
      const edit = notes.editOf(mine);
      edit?.type({ text: 'After' });
      edit?.save();
      await rest();
      const currentNote = { ...mine, text: 'After', revision: '2' };
      adapter.updates[0]?.fail(new ContactError('conflict', 'changed', { currentNote }));
      await rest();
      expect([edit?.state.value.status, notes.notes.map(({ text }) => text)]).to.deep.equal([
        'closed',
        ['After'],
      ]);
    });
  });

  it('that are being changed come back after a reload, from the state that was seen', async () => {
    const before = await open(aboutAda);
    const mine = note('Before', { id: 'n1', revision: '7' });
    await before.answerLists(mine);
    before.notes.edit(mine);
    await rest();
    before.notes.editOf(mine)?.type({ text: 'Half' });
    clock.pass(500);
    await rest();
    const after = await open(aboutAda);
    await after.answerLists({ ...mine, revision: '8', text: 'Changed elsewhere' });
    const edit = after.notes.editOf(mine);
    expect(edit?.value.text).to.equal('Half');
    edit?.save();
    await rest();
    expect(after.adapter.updates[0]?.about.note.revision).to.equal('7');
  });

  describe('that are deleted', () => {
    it('late are gone from their interaction only, and once', async () => {
      const { adapter, notes, show, texts, answerLists } = await open(aboutAda);
      const mine = note('Mine');
      await answerLists(mine);
      notes.remove(mine);
      notes.remove(mine);
      await rest();
      expect(adapter.removals).to.have.lengthOf(1);
      await show(aboutBo);
      await answerLists(note('Of Bo', { contactIds: [bo.id] }));
      adapter.removals[0]?.answer();
      await rest();
      expect([texts(), notes.outcome.value]).to.deep.equal([['Of Bo'], undefined]);
      await show(aboutAda);
      await answerLists();
      expect(notes.removalOf(mine)?.state.value.status).to.equal('removed');
    });

    it('are never somebody else’s, nor deleted where it is not allowed', async () => {
      const theirs = note('Theirs', { author: { id: 'bjorn', name: 'Björn' } });
      const one = await open(aboutAda);
      one.notes.remove(theirs);
      one.notes.edit(theirs);
      const two = await open({ ...aboutAda, definition: { allow: ['note'] } });
      two.notes.remove(note('Mine'));
      two.notes.edit(note('Mine'));
      await rest();
      expect([...one.adapter.removals, ...two.adapter.removals]).to.deep.equal([]);
      expect([...one.notes.edits.value, ...two.notes.edits.value]).to.deep.equal([]);
    });
  });

  it('that could not all be added to the contact are offered again', async () => {
    const { adapter, notes, answerLists } = await open(aboutAda);
    const taken = ['One', 'Two'].map((text) => note(text, { contactIds: [], interactionId: 'id a' }));
    await answerLists(...taken);
    notes.attach(notes.toAttach);
    await rest();
    const [first] = adapter.updates;
    first?.answer({ ...first.about.note, contactIds: [ada.id] });
    await rest();
    adapter.updates[1]?.fail(unavailable);
    await rest();
    expect(notes.toAttach.map(({ text }) => text)).to.deep.equal(['Two']);
    expect(notes.attachment.value?.state.value.status).to.equal('failed');
  });

  it('leave nothing when the session is cleared', async () => {
    const { session, notes, type, composer, answerLists, show } = await open(aboutAda);
    await answerLists(note('Mine'));
    type('Half');
    clock.pass(500);
    await rest();
    await session.clear();
    await rest();
    expect([machine.stored, notes.listed.value, notes.composer.value]).to.deep.equal([
      [],
      undefined,
      undefined,
    ]);
    await show(aboutAda);
    expect([composer().state.value.status, composer().value.text]).to.deep.equal(['closed', '']);
  });
});
