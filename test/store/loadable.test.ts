import { expect } from '@open-wc/testing';
import { ContactError } from '../../src/domain/contact-error.js';
import { Loadable } from '../../src/store/loadable.js';
import { Asked } from '../support/asked.js';
import { settled } from '../support/settled.js';

function setUp() {
  const loadable = new Loadable<string>();
  const begun: Asked<string, string>[] = [];
  const load = (name: string) =>
    loadable.load((signal) => {
      const asked = new Asked<string, string>(name, signal);
      begun.push(asked);
      return asked.promise;
    });
  const nth = (position: number) => begun[position] as Asked<string, string>;
  return { loadable, begun, load, nth };
}

describe('Loadable', () => {
  it('is empty, then loading, then ready', async () => {
    const { loadable, load, nth } = setUp();
    expect(loadable.state.value).to.deep.equal({ status: 'empty' });
    load('A');
    expect(loadable.state.value).to.deep.equal({ status: 'loading' });
    nth(0).answer('A');
    await settled();
    expect(loadable.state.value).to.deep.equal({ status: 'ready', value: 'A' });
  });

  it('fails, and loads the same again', async () => {
    const { loadable, begun, load, nth } = setUp();
    const error = new ContactError('offline', 'No network');
    load('A');
    nth(0).fail(error);
    await settled();
    expect(loadable.state.value).to.deep.equal({ status: 'failed', error });

    loadable.reload();
    expect(loadable.state.value).to.deep.equal({ status: 'loading' });
    expect(begun.map(({ about }) => about)).to.deep.equal(['A', 'A']);
    nth(1).answer('A');
    await settled();
    expect(loadable.state.value).to.deep.equal({ status: 'ready', value: 'A' });
  });

  it('shows the latest only', async () => {
    const { loadable, load, nth } = setUp();
    load('A');
    load('B');
    nth(1).answer('B');
    nth(0).answer('A');
    await settled();
    expect(loadable.state.value).to.deep.equal({ status: 'ready', value: 'B' });
    expect(nth(0).isAbandoned).to.be.true;
  });

  it('is empty once it is cleared, whatever comes later, and reloads nothing', async () => {
    const { loadable, begun, load, nth } = setUp();
    load('A');
    loadable.clear();
    nth(0).answer('A');
    loadable.reload();
    await settled();
    expect(loadable.state.value).to.deep.equal({ status: 'empty' });
    expect(begun).to.have.length(1);
  });

  it('keeps what has loaded while it is suspended', async () => {
    const { loadable, begun, load, nth } = setUp();
    load('A');
    nth(0).answer('A');
    await settled();
    loadable.suspend();
    loadable.resume();
    expect(loadable.state.value).to.deep.equal({ status: 'ready', value: 'A' });
    expect(begun).to.have.length(1);
  });

  it('waits with what has not loaded until it is resumed', async () => {
    const { loadable, begun, load, nth } = setUp();
    load('A');
    loadable.suspend();
    nth(0).answer('too late');
    await settled();
    expect(loadable.state.value).to.deep.equal({ status: 'loading' });
    loadable.resume();
    expect(begun).to.have.length(2);
    nth(1).answer('A');
    await settled();
    expect(loadable.state.value).to.deep.equal({ status: 'ready', value: 'A' });
  });

  it('begins nothing while it is suspended', () => {
    const { loadable, begun, load } = setUp();
    loadable.suspend();
    load('A');
    loadable.clear();
    load('B');
    expect(begun).to.be.empty;
    expect(loadable.state.value).to.deep.equal({ status: 'loading' });
    loadable.resume();
    expect(begun.map(({ about }) => about)).to.deep.equal(['B']);
  });
});
