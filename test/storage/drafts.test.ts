import { expect } from '@open-wc/testing';
import { deleteDB } from 'idb';
import { ContactError } from '../../src/domain/contact-error.js';
import { desk, deskName } from '../../src/storage/desk.js';
import type { DraftKey, DraftPort, DraftWatcher, StoredDraft } from '../../src/storage/draft-port.js';
import { laterDrafts } from '../../src/storage/later-drafts.js';
import { openDrafts } from '../../src/storage/open-drafts.js';
import { itWithQuota } from '../support/engines.js';
import { until } from '../support/settled.js';
import { failureOf, withBytes } from '../support/storage.js';

const day = 24 * 60 * 60 * 1_000;
const source = crypto.randomUUID();

const key = (part: Partial<DraftKey> = {}): DraftKey => ({
  ...{ source, agentId: 'marta', interaction: 'id i1', kind: 'note' },
  ...part,
});
const draft = (part: Partial<StoredDraft> = {}): StoredDraft => ({
  ...key(),
  ...{ value: { text: 'Wants a refund' }, at: Date.now() },
  ...part,
});
const ofNobody = { agentId: undefined };

describe('Drafts of a card', () => {
  let port: DraftPort;
  beforeEach(() => (port = openDrafts({ source })));
  afterEach(() => port.clear());
  after(() => deleteDB(deskName));

  for (const [whose, agent] of [
    ['an agent', {}],
    ['nobody in particular', ofNobody],
  ] as const)
    describe(`by ${whose}`, () => {
      it('are read as they were written, by every card', async () => {
        await port.write(draft(agent));
        const written = draft({ ...agent, value: { text: 'Wants all of it' } });
        await port.write(written);
        const other = openDrafts({ source });
        expect((await other.read(key(agent)))?.value).to.deep.equal(written.value);
        await other.delete(key(agent));
        expect(await port.read(key(agent))).to.be.undefined;
      });

      it('are what was typed last, whoever writes last', async () => {
        const last = draft({ ...agent, value: 'typed last', at: Date.now() });
        expect(await port.write(last)).to.be.true;
        expect(await port.write({ ...last, value: 'typed first', at: last.at - 1 })).to.be.false;
        expect((await port.read(key(agent)))?.value).to.equal('typed last');
      });

      it('are told apart by source, interaction and kind', async () => {
        await port.write(draft(agent));
        for (const part of [{ source: 'another' }, { interaction: 'id i' }, { kind: 'note 1' }])
          expect(await port.read(key({ ...agent, ...part })), JSON.stringify(part)).to.be.undefined;
      });

      it('are listed for one interaction', async () => {
        const kinds = ['note', 'note 1', 'message', ''];
        for (const kind of kinds) await port.write(draft({ ...agent, kind }));
        for (const part of [{ source: `${source} ` }, { interaction: 'id i12' }, { interaction: 'id i' }])
          await port.write(draft({ ...agent, ...part }));
        const listed = await port.list(key(agent));
        expect(listed.map(({ kind }) => kind)).to.have.members(kinds);
      });

      it('are erased with all others', async () => {
        await port.write(draft(agent));
        await port.write(draft({ ...agent, source: 'another' }));
        await port.clear();
        expect(await port.list(key(agent))).to.deep.equal([]);
        expect(await port.list(key({ ...agent, source: 'another' }))).to.deep.equal([]);
      });

      it('are not shown once they are too old', async () => {
        const [old, recent] = [Date.now() - 30 * day - 1_000, Date.now() - 30 * day + 60_000];
        await port.write(draft({ ...agent, kind: 'old', at: old }));
        await port.write(draft({ ...agent, kind: 'recent', at: recent }));
        expect(await port.read(key({ ...agent, kind: 'old' }))).to.be.undefined;
        expect((await port.list(key(agent))).map(({ kind }) => kind)).to.deep.equal(['recent']);
        const longer = openDrafts({ source, days: 300 });
        expect((await longer.list(key(agent))).map(({ kind }) => kind)).to.deep.equal(['recent']);
        const shorter = openDrafts({ source, days: 2 });
        expect(await shorter.list(key(agent))).to.deep.equal([]);
      });
    });

  it('by one agent are no other agent’s, nor nobody’s', async () => {
    await port.write(draft());
    for (const agentId of ['yusuf', 'mart', undefined])
      expect(await port.list(key({ agentId })), agentId).to.deep.equal([]);
  });

  it('by nobody in particular are in the tab and not on the disk, beside what the host has there', async () => {
    sessionStorage.setItem('host', 'kept');
    const before = sessionStorage.length;
    await port.write(draft(ofNobody));
    expect(sessionStorage).to.have.lengthOf(before + 1);
    const onDisk = await desk.read((reading) => reading.objectStore('drafts').getAll());
    expect(onDisk.filter((each) => each.source === source)).to.deep.equal([]);
    await port.clear();
    expect(sessionStorage.getItem('host')).to.equal('kept');
    sessionStorage.removeItem('host');
  });

  it('are deleted when the next card finds that they are too old: its own sooner, others’ after 30 days', async () => {
    const other = `${source} other`;
    const at = (days: number) => Date.now() - days * day;
    for (const days of [1, 3, 31]) await port.write(draft({ kind: `${days}`, at: at(days) }));
    for (const days of [3, 31]) await port.write(draft({ source: other, kind: `${days}`, at: at(days) }));
    openDrafts({ source, days: 2 });
    const left = async () => {
      const all = await desk.read((reading) => reading.objectStore('drafts').getAll());
      return all.map((each) => `${each.source === other ? 'other ' : ''}${each.kind}`).join();
    };
    let found = '';
    const look = () => void left().then((now) => (found = now));
    await until(() => (look(), found === '1,other 3'), 'the old ones to be gone');
  });

  describe('tell', () => {
    const watcher = () => {
      const heard: (string | undefined)[] = [];
      const watching: DraftWatcher = {
        changed: (changed) => heard.push(changed ? changed.kind : 'all'),
        leaving: () => heard.push('leaving'),
      };
      return { heard, watching };
    };

    it('the other cards of the page, and not the one that has written', async () => {
      const [here, there] = [watcher(), watcher()];
      const other = openDrafts({ source });
      const unwatch = [port.watch(here.watching), other.watch(there.watching)];
      for (const part of [{}, ofNobody]) {
        await port.write(draft(part));
        await port.delete(key(part));
      }
      await port.clear();
      expect([here.heard, there.heard]).to.deep.equal([[], ['note', 'note', 'note', 'note', 'all']]);
      for (const end of unwatch) end();
      await port.write(draft());
      expect(there.heard).to.have.lengthOf(5);
    });

    it('other tabs where to look, of agents that are known, and hear the same from them', async () => {
      const tab = new BroadcastChannel('contact-card-drafts');
      const told: unknown[] = [];
      tab.onmessage = ({ data }) => told.push(data);
      const here = watcher();
      const unwatch = port.watch(here.watching);
      await port.write(draft(ofNobody));
      await port.write(draft());
      await port.clear();
      await until(() => told.length === 2, 'both to be told');
      expect(told).to.deep.equal([key(), undefined]);
      tab.postMessage(key({ kind: 'message' }));
      await until(() => here.heard.length === 1, 'the card to hear');
      expect(here.heard).to.deep.equal(['message']);
      unwatch();
      tab.close();
    });

    it('when the page may be about to go', () => {
      const here = watcher();
      const unwatch = port.watch(here.watching);
      dispatchEvent(new PageTransitionEvent('pagehide'));
      document.dispatchEvent(new Event('visibilitychange')); // The page can be seen.
      expect(here.heard).to.deep.equal(['leaving']);
      unwatch();
      dispatchEvent(new PageTransitionEvent('pagehide'));
      expect(here.heard).to.deep.equal(['leaving']);
    });
  });

  describe('where the browser', () => {
    itWithQuota('has no room are not kept, and are once there is some', async () => {
      const noise = Array.from({ length: 800_000 }, () => String.fromCharCode(33 + Math.random() * 90));
      await deleteDB(deskName); // The next to write connects anew.
      await withBytes(400_000, async () => {
        expect(await failureOf(port.write(draft({ value: noise.join('') })))).to.equal('storage/full');
        await port.write(draft());
        expect(await port.read(key())).to.include({ kind: 'note' });
      });
    });

    it('refuses to store anything reject, and are none to be erased', async () => {
      const refused = () => {
        throw new DOMException('no', 'SecurityError');
      };
      const real = Object.getOwnPropertyDescriptor(globalThis, 'sessionStorage') ?? {};
      Object.defineProperty(globalThis, 'sessionStorage', { get: refused, configurable: true });
      try {
        expect(await failureOf(port.write(draft(ofNobody)))).to.equal('storage/refused');
        expect(await failureOf(port.list(key(ofNobody)))).to.equal('storage/refused');
        await port.clear();
      } finally {
        Object.defineProperty(globalThis, 'sessionStorage', real);
      }
    });
  });

  it('are opened by the first who uses them, and again after that has failed', async () => {
    let opened = 0;
    const later = laterDrafts(async () => {
      opened += 1;
      if (opened === 1) throw new ContactError('unavailable', 'The file did not come');
      return port;
    });
    expect(opened).to.equal(0);
    expect(await failureOf(later.read(key()))).to.equal('unavailable');
    await Promise.all([later.write(draft()), later.list(key())]);
    expect((await later.read(key()))?.kind).to.equal('note');
    expect(opened).to.equal(2);
  });
});
