import { expect } from '@open-wc/testing';
import { ContactError } from '../../src/domain/contact-error.js';
import { Source } from '../../src/store/source.js';
import { Asked } from '../support/asked.js';
import { FakeAdapter } from '../support/fake-adapter.js';
import { settled } from '../support/settled.js';

function setUp() {
  const openings: Asked<string, FakeAdapter>[] = [];
  const source = new Source('people.vcf', () => {
    const opening = new Asked<string, FakeAdapter>('people.vcf');
    openings.push(opening);
    return opening.promise;
  });
  const nth = (position: number) => openings[position] as Asked<string, FakeAdapter>;
  return { source, openings, nth };
}

const offline = new ContactError('offline', 'No network');

describe('Source', () => {
  it('opens when it is first asked for, and once for all', async () => {
    const { source, openings, nth } = setUp();
    expect(source.state.value).to.deep.equal({ status: 'opening' });
    expect(openings).to.be.empty;
    const all = [source.ready(), source.ready()];
    const adapter = new FakeAdapter();
    nth(0).answer(adapter);
    expect(await Promise.all([...all, source.ready()])).to.deep.equal([adapter, adapter, adapter]);
    expect(source.state.value).to.deep.equal({ status: 'ready', adapter });
    expect(openings).to.have.length(1);
  });

  it('fails for all who wait, and opens again for who asks next', async () => {
    const { source, openings, nth } = setUp();
    const failures = [source.ready(), source.ready()].map((ready) => ready.catch((error: unknown) => error));
    nth(0).fail(offline);
    expect(await Promise.all(failures)).to.deep.equal([offline, offline]);
    expect(source.state.value).to.deep.equal({ status: 'failed', error: offline });

    const ready = source.ready();
    expect(source.state.value).to.deep.equal({ status: 'opening' });
    expect(openings).to.have.length(2);
    const adapter = new FakeAdapter();
    nth(1).answer(adapter);
    expect(await ready).to.equal(adapter);
    expect(source.state.value).to.deep.equal({ status: 'ready', adapter });
  });

  it('keeps as a cause what is no error of its own kind', async () => {
    const { source, nth } = setUp();
    const failure = source.ready().catch((error: unknown) => error);
    nth(0).fail('broken');
    expect(await failure).to.include({ code: 'unexpected', cause: 'broken' });
  });

  it('opens again after it was closed', async () => {
    const { source, openings, nth } = setUp();
    void source.ready();
    nth(0).answer(new FakeAdapter());
    await settled();
    source.close();
    expect(openings).to.have.length(1);
    const adapter = new FakeAdapter();
    const ready = source.ready();
    nth(1).answer(adapter);
    expect(await ready).to.equal(adapter);
    expect(source.state.value).to.deep.equal({ status: 'ready', adapter });
  });

  it('takes nothing from an opening that was closed before it ended', async () => {
    const { source, nth } = setUp();
    void source.ready();
    source.close();
    const ready = source.ready();
    nth(0).answer(new FakeAdapter());
    await settled();
    expect(source.state.value).to.deep.equal({ status: 'opening' });
    const adapter = new FakeAdapter();
    nth(1).answer(adapter);
    expect(await ready).to.equal(adapter);
    expect(source.state.value).to.deep.equal({ status: 'ready', adapter });
  });

  it('is not harmed by the late failure of an opening that was closed', async () => {
    const { source, openings, nth } = setUp();
    source.ready().catch(() => undefined);
    source.close();
    const adapter = new FakeAdapter();
    void source.ready();
    nth(1).answer(adapter);
    nth(0).fail(offline);
    await settled();
    expect(source.state.value).to.deep.equal({ status: 'ready', adapter });
    expect(await source.ready()).to.equal(adapter);
    expect(openings).to.have.length(2);
  });
});
