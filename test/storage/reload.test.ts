import { expect, waitUntil } from '@open-wc/testing';
import { deleteDB } from 'idb';
import { desk, deskName } from '../../src/storage/desk.js';
import { deleteDatabases, fill, newName } from '../adapters/indexeddb-harness.js';
import { buildBundle, BuiltPage, closePages, openPage, patience, scriptTag } from '../support/built-page.js';
import { contactNamed } from '../support/contacts.js';

const phone = '+46701740605';
const content = { contacts: [contactNamed('Ada', phone)], history: [], region: 'SE' };

/** What an agent types into, and the way to it. */
const works = {
  note: { open: 'Add note', view: 'contact-card-notes', field: 'textarea' },
  message: { open: 'Send message', view: 'contact-card-message', field: 'textarea' },
  form: { open: 'Edit', view: 'contact-card-form', field: 'input[name="title"]' },
} as const;
type Work = keyof typeof works;

type Field = HTMLInputElement | HTMLTextAreaElement;

/** Once it may be typed into: a note that is not finished is open by itself. */
async function fieldOf(page: BuiltPage, work: Work): Promise<Field> {
  const { open, view, field } = works[work];
  const shown = () => page.all(view).flatMap((each) => page.all<Field>(field, each))[0];
  const ways = () => page.all('button').filter((button) => button.textContent.trim() === open);
  const isReady = () => {
    if (!shown()) ways()[0]?.click();
    return shown()?.matches(':enabled:read-write') ?? false;
  };
  await waitUntil(isReady, `the field of a ${work}`, patience);
  return shown() as Field;
}

function type(page: BuiltPage, field: Field, text: string): void {
  field.value = text;
  field.dispatchEvent(new page.window.InputEvent('input', { bubbles: true, composed: true }));
}

/** An agent does not wait for a slow disk for ever: what it has may come into the field later. */
async function holds(page: BuiltPage, work: Work, text: string): Promise<void> {
  const field = await fieldOf(page, work);
  await waitUntil(() => field.value === text, `“${text}” in the field`, patience);
}

async function reload(page: BuiltPage): Promise<BuiltPage> {
  const frame = page.window.frameElement as HTMLIFrameElement;
  const loaded = new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
  page.window.location.reload();
  await loaded;
  return new BuiltPage(frame);
}

/** Polls: the page that writes is another one. */
async function onDisk(text: string): Promise<void> {
  const isThere = async () => {
    const drafts = await desk.read((reading) => reading.objectStore('drafts').getAll());
    return JSON.stringify(drafts).includes(text);
  };
  await waitUntil(isThere, `“${text}” on the disk`, patience);
}

describe('In a page that is reloaded, over the browser’s database,', () => {
  before(buildBundle);
  afterEach(closePages);
  after(async () => {
    await deleteDatabases();
    await deleteDB(deskName);
  });

  async function open(attributes: string): Promise<BuiltPage> {
    const src = newName();
    await fill(src, content);
    const card = `<contact-card adapter="indexeddb" src="${src}" phone="${phone}" interaction-id="${src}" ${attributes}>`;
    return openPage(`${card}</contact-card>${scriptTag()}`, { policy: 'strict' });
  }

  for (const work of Object.keys(works) as Work[]) {
    it(`an agent’s ${work} is there as it was on the disk`, async () => {
      const page = await open('agent-id="marta"');
      const text = `typed by Marta into a ${work}`;
      type(page, await fieldOf(page, work), text);
      await onDisk(text);
      const again = await reload(page);
      await holds(again, work, text);
      expect(again.recorded).to.deep.equal({ violations: [], errors: [], warnings: [], trapped: [] });
    });

    it(`a ${work} of nobody in particular is there to the last key, and in this tab only`, async () => {
      const page = await open('');
      const text = `typed into a ${work}`;
      type(page, await fieldOf(page, work), text);
      const again = await reload(page);
      await holds(again, work, text);
      const drafts = await desk.read((reading) => reading.objectStore('drafts').getAll());
      expect(JSON.stringify(drafts)).not.to.contain(text);
    });
  }

  it('an agent does not see what another has typed', async () => {
    const page = await open('agent-id="marta"');
    const text = 'for Marta alone';
    type(page, await fieldOf(page, 'note'), text);
    await onDisk(text);
    const again = await reload(page);
    await holds(again, 'note', text);
    again.card.setAttribute('agent-id', 'yusuf');
    await waitUntil(() => again.all('textarea').length === 0, 'Marta’s note to go', patience);
    expect((await fieldOf(again, 'note')).value).to.equal('');
  });
});
