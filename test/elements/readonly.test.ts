import { expect } from '@open-wc/testing';
import '../support/all-views.js';
import { LitElement } from 'lit';
import { capabilitiesOf, MemoryAdapter } from '../../src/index.js';
import { WatchController } from '../../src/context/watch-controller.js';
import { knowing, named } from '../support/card-sources.js';
import { CardHarness } from '../support/card-harness.js';
import { contactNamed } from '../support/contacts.js';
import { note } from '../support/notes.js';

/** A view as they come: what it may offer is what the source of its session can do. */
class SpyView extends LitElement {
  readonly #watch = new WatchController(this, ({ source }) => [source.state]);

  get capabilities(): string[] {
    const source = this.#watch.session?.source.state.value;
    return source?.status === 'ready' ? [...capabilitiesOf(source.adapter)] : [];
  }
}
customElements.define('spy-view', SpyView);

async function capabilitiesIn(readonly: boolean): Promise<string[]> {
  const card = await CardHarness.show({ adapter: knowing(), readonly });
  const view = new SpyView();
  card.element.append(view);
  await card.rest();
  return view.capabilities;
}

describe('a read-only card', () => {
  it('leaves its views no way to change anything', async () => {
    expect(await capabilitiesIn(true)).to.deep.equal(['watch', 'history', 'notes']);
  });

  it('is the exception', async () => {
    expect(await capabilitiesIn(false)).to.include.members([
      ...['editing', 'editing.remove', 'history.record', 'messaging', 'notes.writing'],
    ]);
  });

  it('becomes one by an attribute', async () => {
    const card = await CardHarness.show({ adapter: knowing() });
    const view = new SpyView();
    card.element.append(view);
    card.element.toggleAttribute('readonly', true);
    await card.rest();
    expect(view.capabilities).to.deep.equal(['watch', 'history', 'notes']);
  });

  describe('of a contact with notes', () => {
    const phone = '+46701740605';
    const own = note('Asked for the invoice', { recipients: [] });
    const source = new MemoryAdapter([contactNamed('Ada', phone)], { notes: [own] });
    const inputs = { adapter: named(source), agentId: 'marta', agentName: 'Marta' };
    const changing = ['Add note', 'Edit note', 'Delete note', 'Edit', 'Send message', 'Delete contact'];

    it('shows them, and nothing that changes them or the contact', async () => {
      const card = await CardHarness.show({ ...inputs, phone, readonly: true });
      expect(card.text).to.contain('Asked for the invoice');
      expect(card.buttons).not.to.include.oneOf(changing);
      await card.set({ readonly: false });
      expect(card.buttons).to.include.members(changing);
    });

    it('adds nobody, and looks for nobody to add to', async () => {
      const card = await CardHarness.show({ ...inputs, phone: '+46701740699', readonly: true });
      const offered = ['Add contact', 'Find a contact', 'Send message', 'Add note'];
      expect(card.buttons).not.to.include.oneOf(offered);
      await card.set({ readonly: false });
      expect(card.buttons).to.include.members(offered);
    });
  });
});
