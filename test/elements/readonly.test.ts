import { expect } from '@open-wc/testing';
import { LitElement } from 'lit';
import { capabilitiesOf } from '../../src/index.js';
import { WatchController } from '../../src/context/watch-controller.js';
import { knowing } from '../support/card-sources.js';
import { CardHarness } from '../support/card-harness.js';

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
    expect(await capabilitiesIn(true)).to.deep.equal(['history']);
  });

  it('is the exception', async () => {
    expect(await capabilitiesIn(false)).to.include.members(['editing', 'editing.remove', 'history.record']);
  });

  it('becomes one by an attribute', async () => {
    const card = await CardHarness.show({ adapter: knowing() });
    const view = new SpyView();
    card.element.append(view);
    card.element.toggleAttribute('readonly', true);
    await card.rest();
    expect(view.capabilities).to.deep.equal(['history']);
  });
});
