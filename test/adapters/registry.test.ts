import { expect } from '@open-wc/testing';
import { AdapterUse, registerAdapter, type AdapterOptions } from '../../src/adapters/registry.js';
import { MemoryAdapter } from '../../src/adapters/memory/memory-adapter.js';
import { ContactError } from '../../src/domain/contact-error.js';

let names = 0;

/** An adapter under a name of its own, which counts how often it is opened. */
function registerCounted(open: () => MemoryAdapter | Promise<MemoryAdapter> = () => new MemoryAdapter([])) {
  const name = `counted-${(names += 1)}`;
  const opened: AdapterOptions[] = [];
  const factory = (options: AdapterOptions) => {
    opened.push(options);
    return open();
  };
  registerAdapter(name, factory);
  const use = (src = 'people.json', region?: string) => new AdapterUse(name, { src, region });
  return { name, opened, factory, use };
}

describe('AdapterUse', () => {
  it('opens nothing before it is asked to', () => {
    const { opened, use } = registerCounted();
    use();
    expect(opened).to.deep.equal([]);
  });

  it('hands the factory what the card says', async () => {
    const { opened, use } = registerCounted();
    await use('a.json', 'SE').open();
    expect(opened[0]).to.include({ src: 'a.json', region: 'SE' });
  });

  it('shares one adapter among all with the same name, source and region', async () => {
    const { opened, use } = registerCounted();
    const adapters = await Promise.all([use().open(), use().open(), use().open()]);
    adapters.push(await use().open());
    expect(opened).to.have.lengthOf(1);
    expect(new Set(adapters).size).to.equal(1);
  });

  it('opens another for another source, region or name', async () => {
    const [{ use, opened }, other] = [registerCounted(), registerCounted()];
    const uses = [use('a', 'SE'), use('b', 'SE'), use('a', 'NO'), use('a'), other.use('a', 'SE')];
    const adapters = await Promise.all(uses.map((one) => one.open()));
    expect(new Set(adapters).size).to.equal(5);
    expect([opened.length, other.opened.length]).to.deep.equal([4, 1]);
  });

  it('does not take one source for another that is spelled so', async () => {
    const { opened, use } = registerCounted();
    await Promise.all([use('a', 'SE,').open(), use('a,SE').open(), use('a","SE').open()]);
    expect(opened).to.have.lengthOf(3);
  });

  it('keeps the adapter until the last user has released it', async () => {
    const { opened, use } = registerCounted();
    const [first, second] = [use(), use()];
    await Promise.all([first.open(), second.open()]);
    first.release();
    await use()
      .open()
      .then(() => undefined);
    expect(opened).to.have.lengthOf(1);
  });

  it('opens it anew after the last user has released it', async () => {
    const { opened, use } = registerCounted();
    const [first, second] = [use(), use()];
    const [before] = await Promise.all([first.open(), second.open()]);
    first.release();
    second.release();
    expect(await use().open()).not.to.equal(before);
    expect(opened).to.have.lengthOf(2);
  });

  it('counts a user once, however often it opens and releases', async () => {
    const { opened, use } = registerCounted();
    const [first, second] = [use(), use()];
    await Promise.all([first.open(), first.open(), second.open()]);
    first.release();
    first.release();
    await first.open();
    expect(opened).to.have.lengthOf(1);
    first.release();
    second.release();
    await use().open();
    expect(opened).to.have.lengthOf(2);
  });

  it('forgets a source that is released while it opens', async () => {
    const finish: ((adapter: MemoryAdapter) => void)[] = [];
    const { use } = registerCounted(() => new Promise((resolve) => finish.push(resolve)));
    const first = use();
    void first.open();
    first.release();
    const second = use().open();
    const [former, latter] = [new MemoryAdapter([]), new MemoryAdapter([])];
    finish[0]?.(former);
    finish[1]?.(latter);
    expect(await second).to.equal(latter);
    expect(await use().open()).to.equal(latter);
  });

  it('fails for all who share it, and opens anew for whoever tries again', async () => {
    let isDown = true;
    const down = new ContactError('unavailable', 'Down');
    const { opened, use } = registerCounted(() => {
      if (isDown) throw down;
      return new MemoryAdapter([]);
    });
    const [first, second] = [use(), use()];
    const settled = await Promise.allSettled([first.open(), second.open()]);
    expect(settled.map((result) => result.status === 'rejected' && result.reason === down)).to.deep.equal([
      true,
      true,
    ]);
    expect(opened).to.have.lengthOf(1);
    isDown = false;
    const [one, other] = await Promise.all([first.open(), second.open()]);
    expect(one).to.equal(other);
    expect(opened).to.have.lengthOf(2);
  });

  it('names the adapters that there are where there is none of a name', async () => {
    const { name } = registerCounted();
    const error = await new AdapterUse('memroy', { src: '' }).open().catch(ContactError.from);
    expect(error).to.include({ code: 'invalid' });
    expect((error as ContactError).message).to.match(/^There is no adapter "memroy"; there are: memory, /);
    expect((error as ContactError).message).to.include(name);
  });

  it('tells once on the console what cannot be opened, however many cards there are and however often they try', async () => {
    const said: unknown[] = [];
    const { error } = console;
    console.error = (...words: unknown[]) => said.push(...words);
    try {
      for (const [name, src] of [
        ['memroi', 'https://someone:secret@crm.example/'],
        ['memory', '/people.docx'],
        ['indexeddb', ''],
      ] as const) {
        const uses = [undefined, 'SE', 'SE'].map((region) => new AdapterUse(name, { src, region }));
        for (const use of [...uses, ...uses]) await use.open().catch(() => undefined);
      }
    } finally {
      console.error = error;
    }
    expect(said).to.have.lengthOf(3);
    expect(said[0]).to.match(
      /^contact-card: adapter="memroi": There is no adapter "memroi"; there are: memory, /,
    );
    expect(said[1]).to.match(/^contact-card: adapter="memory": \/people.docx /);
    expect(said[2]).to.match(/^contact-card: adapter="indexeddb": /);
    expect(said.join()).not.to.contain('secret');
  });

  it('says that no name is given', async () => {
    const error = await new AdapterUse('', { src: 'people.json' }).open().catch(ContactError.from);
    expect(error).to.include({ code: 'invalid', message: 'The adapter attribute is not set' });
  });

  it('finds an adapter that was registered after the card asked for it', async () => {
    const use = new AdapterUse(`counted-${names + 1}`, { src: 'people.json' });
    expect(await use.open().catch(ContactError.from)).to.include({ code: 'invalid' });
    registerCounted();
    expect(await use.open()).to.be.instanceOf(MemoryAdapter);
  });

  it('gives those set up later what was registered later, and leaves the others what they have', async () => {
    const { name, opened, use } = registerCounted();
    const former = use();
    const before = await former.open();
    registerAdapter(name, () => new MemoryAdapter([]));
    const later = await use().open();
    expect(later).not.to.equal(before);
    former.release();
    expect(await use().open()).to.equal(later);
    expect(opened).to.have.lengthOf(1);
  });

  it('has the memory adapter from the first, empty where no file is named', async () => {
    expect(await new AdapterUse('memory', { src: '' }).open()).to.be.instanceOf(MemoryAdapter);
  });
});
