import { ContextEvent } from '@lit/context';
import { expect } from '@open-wc/testing';
import { sessionContext } from '../../src/context/session-context.js';
import type { Contact } from '../../src/domain/contact.js';
import type { Note } from '../../src/domain/note.js';
import { ContactError, MemoryAdapter } from '../../src/index.js';
import { openIndexedDb } from '../../src/adapters/indexeddb/open-indexeddb.js';
import { Participants } from '../../src/store/participants.js';
import { enWork } from '../../src/strings/work/en.js';
import { newName, openIndexedDbAdapter } from '../adapters/indexeddb-harness.js';
import { CardHarness, type CardInputs } from '../support/card-harness.js';
import { named } from '../support/card-sources.js';
import { contactNamed } from '../support/contacts.js';
import { Heard } from '../support/heard.js';
import { press, pressControlEnter, type } from '../support/keyboard.js';
import { note } from '../support/notes.js';

const phone = '+46701740605';
const ada = contactNamed('Ada', phone);
const bo = contactNamed('Bo', '+46701740606');
const marta = { agentId: 'marta', agentName: 'Marta' };

interface Setting {
  readonly notes?: readonly Note[];
  readonly inputs?: CardInputs;
  readonly width?: number;
  /** Stands in the way of the source. */
  readonly change?: (source: MemoryAdapter) => void;
}

async function show({ notes = [], inputs = {}, width = 300, change }: Setting = {}) {
  const source = new MemoryAdapter([ada, bo], { notes });
  change?.(source);
  const call = { ...marta, adapter: named(source), interactionId: 'call-1', phone };
  const card = await CardHarness.show({ ...call, ...inputs }, { width });
  await customElements.whenDefined('contact-card-notes');
  await card.rest();
  return { card, source };
}

const never = () => new AbortController().signal;

/** What the source holds. */
async function kept({ notes }: MemoryAdapter): Promise<readonly Note[]> {
  const abouts = [{ contactId: ada.id }, { contactId: bo.id }, { interactionId: 'id call-1' }];
  const pages = await Promise.all(abouts.map((about) => notes.list(about, { limit: 100, signal: never() })));
  return [...new Map(pages.flatMap(({ items }) => items).map((each) => [each.id, each])).values()];
}

/** As a view does in which somebody is found who is on the line as well. */
function invite(card: CardHarness, contact: Contact): void {
  const [view] = card.all('contact-card-notes');
  view?.dispatchEvent(
    new ContextEvent(sessionContext, view, (session) => session?.part(Participants).invite(contact)),
  );
}

const notesOn = (card: CardHarness) => card.texts('.note .text');
const headOf = (card: CardHarness) => card.texts('.notes h3')[0];
const field = 'New note';

/** Once what was typed before would be there. */
async function typeInto(card: CardHarness, name: string, text: string): Promise<void> {
  await card.until(() => !card.field(name).readOnly, 'the draft');
  await card.type(name, text);
}

async function write(card: CardHarness, text: string): Promise<void> {
  if (!card.has(field)) await card.press('Add note');
  await typeInto(card, field, text);
}

async function add(card: CardHarness, text: string): Promise<void> {
  await write(card, text);
  await save(card);
}

/** Its key is on the disk before the note goes. */
async function save(card: CardHarness, name = 'Save'): Promise<void> {
  await card.press(name);
  await saved(card);
}

async function saved(card: CardHarness): Promise<void> {
  await card.until(() => !card.text.includes('Saving …'), 'the end of saving');
  await card.rest();
}

/** The source says no to this until it is mended. */
function breakdown(
  method: 'add' | 'update' | 'remove' | 'list',
  error = new ContactError('unavailable', 'no'),
) {
  const state = { isDown: true };
  const change = (source: MemoryAdapter) => {
    const target = (method === 'list' ? source.notes : source.notes.writing) as unknown as Record<
      string,
      (...given: unknown[]) => Promise<unknown>
    >;
    const real = target[method]?.bind(target);
    target[method] = (...given) =>
      state.isDown ? Promise.reject(error) : (real?.(...given) as Promise<unknown>);
  };
  return { change, mend: () => (state.isDown = false) };
}

describe('Notes', () => {
  it('stand below the contact, newest first, with author, time and recipients', async () => {
    const { card } = await show({
      notes: [
        note('Old', { at: '2026-11-01T10:00:00Z', contactIds: [ada.id] }),
        note('New', { at: '2026-11-02T10:00:00Z', contactIds: [ada.id], recipients: [ada.id] }),
      ],
    });
    expect(notesOn(card)).to.deep.equal(['New', 'Old']);
    expect(headOf(card)).to.equal('Notes 2');
    expect(card.texts('.note')[0]).to.contain('To ⁨Ada⁩').and.to.contain('Nov 2, 2026');
  });

  it('are those of the interaction where nobody was found', async () => {
    const { card } = await show({
      notes: [note('Of the call', { interactionId: 'id call-1' }), note('Of Ada', { contactIds: [ada.id] })],
      inputs: { phone: '+46701740699' },
    });
    expect(notesOn(card)).to.deep.equal(['Of the call']);
  });

  for (const [what, inputs] of Object.entries({
    withheld: { phone: 'anonymous' },
    hidden: { phone: '+46*****67' },
    invalid: { phone: '1-800-FLOWERS' },
    nobody: { phone: '+46701740699' },
  }))
    it(`can be taken where the answer is: ${what}`, async () => {
      const { card } = await show({ inputs });
      expect(card.text).to.contain(enWork.noNotes);
      await add(card, 'A call');
      expect(notesOn(card)).to.deep.equal(['A call']);
    });

  it('are not there where the source keeps none, and nothing is on the line', async () => {
    const { card } = await show({ inputs: { interactionId: undefined, phone: undefined } });
    expect(headOf(card)).to.equal(undefined);
    const bare = await show({ change: (source) => Object.assign(source, { notes: undefined }) });
    expect(headOf(bare.card)).to.equal(undefined);
  });

  it('are written, saved, listed, and told to the host without their text', async () => {
    const { card, source } = await show();
    await add(card, '  Wants the invoice again  ');
    expect(notesOn(card)).to.deep.equal(['Wants the invoice again']);
    expect(card.texts('.note b')).to.deep.equal(['You']);
    expect(card.has(field)).to.equal(false);
    const [saved] = await kept(source);
    expect(card.told('contact-note-saved')).to.deep.equal([
      { noteId: saved?.id, contactIds: ['ada'], interactionId: 'call-1', agentId: 'marta' },
    ]);
    expect(saved).to.deep.include({ interactionId: 'id call-1', author: { id: 'marta', name: 'Marta' } });
  });

  it('of others are read-only, and look so', async () => {
    const { card } = await show({
      notes: [note('Mine'), note('Theirs', { author: { id: 'bjorn', name: 'Björn' } })],
    });
    expect(card.texts('.note').map((line) => line.includes('read-only'))).to.deep.equal([false, true]);
    expect(card.buttons.filter((name) => name === 'Edit note')).to.have.lengthOf(1);
    expect(card.buttons.filter((name) => name === 'Delete note')).to.have.lengthOf(1);
  });

  it('can only be read where the card is, or the definition allows nothing', async () => {
    const notes = [note('Mine')];
    for (const inputs of [{ readonly: true }, { definition: { allow: [] } }]) {
      const { card } = await show({ notes, inputs });
      await card.until(() => notesOn(card).length > 0, 'the notes');
      expect(notesOn(card)).to.deep.equal(['Mine']);
      expect(card.buttons.filter((name) => /note/i.test(name))).to.deep.equal([]);
      expect(card.texts('.note')[0]).not.to.contain('read-only');
    }
  });

  it('of an agent without an id are nobody’s own', async () => {
    const { card } = await show({ inputs: { agentId: undefined, agentName: undefined } });
    await add(card, 'Written');
    expect(notesOn(card)).to.deep.equal(['Written']);
    expect(card.has('Edit note')).to.equal(false);
    expect(card.texts('.note b')).to.deep.equal([enWork.unnamedAgent]);
  });

  it('are opened in place to the whole text, where some of it is cut', async () => {
    const long = 'A long story about the meter in the cellar. '.repeat(20).trim();
    const { card } = await show({ notes: [note('Short'), note(long, { at: '2026-10-01T10:00:00Z' })] });
    expect(card.buttons.filter((name) => name === 'Show all')).to.have.lengthOf(1);
    const height = () => card.all('.note .text')[1]?.clientHeight ?? 0;
    const cut = height();
    await card.press('Show all');
    expect(height()).to.be.greaterThan(cut * 2);
    expect(card.button('Show less').getAttribute('aria-expanded')).to.equal('true');
    await card.press('Show less');
    expect(height()).to.equal(cut);
  });

  it('are changed in place, and marked so', async () => {
    const { card } = await show({ notes: [note('Mine')] });
    await card.press('Edit note');
    expect(card.field('Change the note').value).to.equal('Mine');
    await typeInto(card, 'Change the note', 'Mine, and more');
    await save(card);
    expect(notesOn(card)).to.deep.equal(['Mine, and more']);
    expect(card.texts('.note')[0]).to.contain('changed');
  });

  it('come page by page', async () => {
    const notes = Array.from({ length: 45 }, (_, i) =>
      note(`Note ${i}`, { at: new Date(Date.UTC(2026, 9, 1, i)).toISOString() }),
    );
    const { card } = await show({ notes });
    expect([notesOn(card).length, headOf(card)]).to.deep.equal([20, 'Notes 20+']);
    await card.press('Show older notes');
    await card.press('Show older notes');
    expect([notesOn(card).length, headOf(card)]).to.deep.equal([45, 'Notes 45']);
    expect(notesOn(card).at(-1)).to.equal('Note 0');
    expect(card.has('Show older notes')).to.equal(false);
  });

  it('that cannot be loaded leave all else, and their title', async () => {
    const source = breakdown('list');
    const { card } = await show({ notes: [note('Mine')], change: source.change });
    expect([card.heading, headOf(card)]).to.deep.equal(['Ada', 'Notes']);
    expect(card.text).to.contain('The notes could not be loaded. The contact source does not answer.');
    source.mend();
    await card.press('Retry');
    expect(notesOn(card)).to.deep.equal(['Mine']);
  });

  describe('that are deleted', () => {
    it('can be had back', async () => {
      const { card, source } = await show({ notes: [note('Mine')] });
      await card.press('Delete note');
      expect(card.texts('.gone')[0]).to.contain('The note was deleted.');
      expect([headOf(card), await kept(source)]).to.deep.equal(['Notes', []]);
      await card.press('Undo');
      expect(notesOn(card)).to.deep.equal(['Mine']);
    });

    it('can be had back after another call, but not by another agent', async () => {
      const { card } = await show({ notes: [note('Mine')] });
      await card.press('Delete note');
      await card.set({ interactionId: 'call-2', phone: '+46701740606' });
      expect(card.has('Undo')).to.equal(false);
      await card.set({ interactionId: 'call-1', phone });
      await card.set({ agentId: 'bjorn' });
      expect(card.has('Undo')).to.equal(false);
      await card.set({ agentId: 'marta' });
      await card.press('Undo');
      expect(notesOn(card)).to.deep.equal(['Mine']);
    });

    it('are asked about where they cannot be had back', async () => {
      const { card, source } = await show({
        notes: [note('Mine')],
        change: ({ notes: { writing } }) => Object.assign(writing ?? {}, { restore: undefined }),
      });
      await card.press('Delete note');
      expect(card.texts('dialog')[0]).to.contain('Delete this note?\nMine');
      await press(card, 'Escape');
      expect([card.all('dialog').length, card.focused]).to.deep.equal([0, 'Delete note']);
      await card.press('Delete note');
      card.all('dialog .delete-now')[0]?.click();
      await card.rest();
      expect([notesOn(card), await kept(source)]).to.deep.equal([[], []]);
    });

    it('are still there where the source fails, and it is tried again', async () => {
      const source = breakdown('remove');
      const { card } = await show({ notes: [note('Mine')], change: source.change });
      await card.press('Delete note');
      expect(card.text).to.contain('The note could not be deleted. The contact source does not answer.');
      expect(notesOn(card)).to.deep.equal(['Mine']);
      source.mend();
      await card.press('Retry');
      expect(card.text).to.contain('The note was deleted.');
    });
  });

  describe('that are being written', () => {
    it('are one note, however often Save is pressed', async () => {
      const { card, source } = await show();
      await write(card, 'Once');
      card.button('Save').click();
      card.button('Saving …').click();
      await saved(card);
      expect((await kept(source)).map(({ text }) => text)).to.deep.equal(['Once']);
    });

    it('keep their text where the source fails, say why, and are one note after Retry', async () => {
      const source = breakdown('add');
      const { card, source: memory } = await show({ change: source.change });
      await add(card, 'Written');
      expect(card.text).to.contain('The note could not be saved. The contact source does not answer.');
      expect(card.field(field).value).to.equal('Written');
      expect(card.told('contact-error')).to.deep.equal([{ code: 'unavailable', message: 'no' }]);
      source.mend();
      await card.press('Retry');
      expect((await kept(memory)).map(({ text }) => text)).to.deep.equal(['Written']);
    });

    it('say how much is left near the limit, and send nothing that is over it', async () => {
      const heard = new Heard();
      const { card, source } = await show({ inputs: { definition: { noteLength: 20 } } });
      await card.until(() => card.has('Add note'), 'the notes');
      await write(card, 'x'.repeat(17));
      expect(card.text).not.to.contain('left');
      await write(card, 'x'.repeat(18));
      expect(card.text).to.contain('2 characters left');
      await write(card, 'x'.repeat(23));
      expect(card.text).to.contain('3 characters too many');
      await save(card);
      expect([card.field(field).value.length, await kept(source)]).to.deep.equal([23, []]);
      expect(heard.texts.slice(-2)).to.deep.equal(['2 characters left', '3 characters too many']);
      heard.restore();
    });

    it('are discarded, and can be had back', async () => {
      const { card } = await show();
      await write(card, 'Not yet');
      await card.press('Discard');
      expect([card.has(field), card.text.includes('The text was discarded.')]).to.deep.equal([false, true]);
      await card.press('Undo');
      expect(card.field(field).value).to.equal('Not yet');
    });

    it('stay each in their interaction, and with their agent', async () => {
      const { card } = await show();
      await write(card, 'About Ada');
      await card.set({ interactionId: 'call-2', phone: '+46701740606' });
      expect(card.has(field)).to.equal(false);
      await write(card, 'About Bo');
      await card.set({ interactionId: 'call-1', phone });
      expect(card.field(field).value).to.equal('About Ada');
      await card.set({ agentId: 'bjorn' });
      expect(card.has(field)).to.equal(false);
      await card.set({ agentId: 'marta' });
      expect(card.field(field).value).to.equal('About Ada');
    });

    it('are for some of those who are on the line', async () => {
      const { card, source } = await show();
      await write(card, 'For one');
      expect(card.all('fieldset')).to.deep.equal([]);
      await card.press('Discard');
      invite(card, bo);
      await card.rest();
      await write(card, 'For Bo');
      card.all('input[type=checkbox]')[1]?.click();
      await save(card);
      expect((await kept(source))[0]?.recipients).to.deep.equal(['bo']);
      expect(card.texts('.note')[0]).to.contain('To ⁨Bo⁩');
    });
  });

  describe('that somebody has changed meanwhile', () => {
    async function conflict() {
      const shown = await show({ notes: [note('Before', { id: 'n1' })] });
      const { card, source } = shown;
      await card.press('Edit note');
      await typeInto(card, 'Change the note', 'Mine');
      const [now] = await kept(source);
      await source.notes.writing?.update(now as Note, { text: 'Theirs' }, { key: 'k', signal: never() });
      await save(card);
      return shown;
    }

    it('are shown beside what the agent has written', async () => {
      const { card } = await conflict();
      expect(card.text).to.contain(`${enWork.savedText}\nTheirs`);
      expect(card.field('Your text').value).to.equal('Mine');
    });

    for (const [choice, text] of [
      ['Save yours', 'Mine'],
      ['Keep the saved one', 'Theirs'],
    ] as const)
      it(`are as the agent chooses: ${choice}`, async () => {
        const { card, source } = await conflict();
        await save(card, choice);
        expect(notesOn(card)).to.deep.equal([text]);
        expect((await kept(source)).map((each) => each.text)).to.deep.equal([text]);
      });

    it('are put together', async () => {
      const { card, source } = await conflict();
      await card.press('Put both together');
      expect(card.field('Change the note').value).to.equal('Theirs\n\nMine');
      await save(card);
      expect((await kept(source)).map((each) => each.text)).to.deep.equal(['Theirs\n\nMine']);
    });

    it('become new ones where they are gone', async () => {
      const { card, source } = await show({ notes: [note('Before', { id: 'n1' })] });
      await card.press('Edit note');
      await typeInto(card, 'Change the note', 'Mine');
      await source.notes.writing?.remove(note('Before', { id: 'n1' }), { key: 'k', signal: never() });
      await save(card);
      await save(card, 'Save as a new note');
      expect((await kept(source)).map((each) => each.text)).to.deep.equal(['Mine']);
      expect(notesOn(card)).to.deep.equal(['Mine']);
    });
  });

  describe('of the interaction, once it has a contact', () => {
    const taken = (text: string, part: Partial<Note> = {}) =>
      note(text, { contactIds: [], interactionId: 'id call-1', ...part });

    it('are offered to the contact, and not copied', async () => {
      const { card, source } = await show({ notes: [taken('Before')] });
      await card.press('Add to Ada');
      expect((await kept(source)).map(({ contactIds }) => contactIds)).to.deep.equal([['ada']]);
      expect([notesOn(card), card.has('Add to Ada')]).to.deep.equal([['Before'], false]);
    });

    it('are offered all at once; others’ are not', async () => {
      const { card, source } = await show({
        notes: [
          taken('One', { at: '2026-11-01T10:00:00Z' }),
          taken('Two'),
          taken('Theirs', { author: { id: 'bjorn', name: 'Björn' } }),
        ],
      });
      await card.press('Add 2 notes to Ada');
      expect((await kept(source)).filter(({ contactIds }) => contactIds.length > 0)).to.have.lengthOf(2);
      expect(card.text).not.to.contain('to Ada');
    });
  });

  describe('by the keyboard alone', () => {
    it('are written and saved, and the focus is where the work goes on', async () => {
      const { card } = await show();
      card.button('Add note').focus();
      await press(card, 'Enter');
      expect(card.focused).to.equal(field);
      await card.until(() => !card.field(field).readOnly, 'the draft');
      await type(card, 'By hand');
      await pressControlEnter(card);
      await saved(card);
      expect([notesOn(card), card.focused]).to.deep.equal([['By hand'], 'Add note']);
    });

    it('are changed, deleted and had back', async () => {
      const { card } = await show({ notes: [note('Mine')] });
      card.button('Edit note').focus();
      await press(card, 'Enter');
      expect(card.focused).to.equal('Change the note');
      await card.until(() => !card.field('Change the note').readOnly, 'the draft');
      await type(card, '!');
      await pressControlEnter(card);
      await saved(card);
      expect(card.focused).to.equal('Edit note');
      await press(card, 'Tab', 'Enter');
      expect(card.focused).to.equal('Undo');
      await press(card, 'Enter');
      expect([notesOn(card), card.focused]).to.deep.equal([['Mine!'], 'Delete note']);
    });

    it('are left by Escape only where nothing is lost, which is not the host’s then', async () => {
      const { card } = await show();
      const escapes: Event[] = [];
      const hear = (event: KeyboardEvent) => event.key === 'Escape' && escapes.push(event);
      document.addEventListener('keydown', hear);
      await card.press('Add note');
      await card.until(() => !card.field(field).readOnly, 'the draft');
      card.field(field).focus();
      await press(card, 'Escape');
      expect([card.has(field), card.focused, escapes.length]).to.deep.equal([false, 'Add note', 0]);
      await write(card, 'A text');
      card.field(field).focus();
      await press(card, 'Escape');
      expect([card.field(field).value, escapes.length]).to.deep.equal(['A text', 1]);
      document.removeEventListener('keydown', hear);
    });
  });

  it('are announced when they are saved, deleted and had back', async () => {
    const heard = new Heard();
    const { card } = await show();
    await add(card, 'Mine');
    await card.press('Delete note');
    await card.press('Undo');
    expect(heard.texts.slice(-3)).to.deep.equal([enWork.noteSaved, enWork.noteDeleted, enWork.noteRestored]);
    heard.restore();
  });

  it('are in the browser’s database as they were left', async () => {
    const database = newName();
    const content = { contacts: [ada], history: [], region: 'SE' };
    const source = await openIndexedDbAdapter(content, database);
    const call = { ...marta, adapter: named(source), interactionId: database, phone };
    const card = await CardHarness.show(call);
    await card.until(() => card.has('Add note'), 'the notes');
    await write(card, 'First');
    await save(card);
    await card.until(() => notesOn(card).length === 1, 'the note');
    await card.press('Edit note');
    await typeInto(card, 'Change the note', 'First, changed');
    await save(card);
    await card.until(() => card.has('Delete note'), 'the change');
    await card.press('Delete note');
    await card.until(() => card.has('Undo'), 'the deletion');
    await card.press('Undo');
    await card.until(() => card.has('Delete note'), 'the note again');
    const reopened = await openIndexedDb({ src: database, region: 'SE' });
    const { items } = await reopened.notes.list({ contactId: ada.id }, { limit: 9, signal: never() });
    expect(items.map(({ text }) => text)).to.deep.equal(['First, changed']);
    reopened.close();
    source.close();
  });

  it('take few elements where there are none', async () => {
    const { card } = await show();
    const view = card.all('contact-card-notes')[0];
    expect(view?.shadowRoot?.querySelectorAll('*').length).to.be.at.most(6);
  });

  it('are not made anew at a keystroke', async () => {
    const { card } = await show({ notes: [note('Mine')] });
    await card.press('Add note');
    await card.until(() => !card.field(field).readOnly, 'the draft');
    const view = card.all('contact-card-notes')[0] as unknown as { performUpdate(): void };
    let updates = 0;
    const { performUpdate } = view;
    view.performUpdate = function (this: typeof view) {
      updates += 1;
      performUpdate.call(this);
    };
    await typeInto(card, field, 'A');
    await typeInto(card, field, 'Ab');
    expect(updates).to.equal(0);
  });
});
