import { expect } from '@open-wc/testing';
import type { Announcement } from '../../src/domain/announcement.js';
import { ContactError } from '../../src/domain/contact-error.js';
import type { DraftPort } from '../../src/storage/draft-port.js';
import { Drafts } from '../../src/store/drafts.js';
import { Session } from '../../src/store/session.js';
import { Source } from '../../src/store/source.js';
import { DraftMachine } from '../support/draft-machine.js';
import { DrivenClock } from '../support/driven-clock.js';
import { FakeAdapter } from '../support/fake-adapter.js';
import { settled } from '../support/settled.js';

const number = '+46701740605';
const otherNumber = '+46701740606';

const call = (interactionId: string | undefined, part: Partial<Announcement> = {}): Announcement => ({
  ...{ channel: 'voice', addresses: [number], ...(interactionId && { interactionId }), ...part },
});

const readText = (value: unknown) => (typeof value === 'string' ? value : undefined);

interface TabOptions {
  readonly agentId?: string | undefined;
  readonly announcement?: Announcement | undefined;
  readonly port?: DraftPort | undefined;
}

describe('Drafts', () => {
  let clock: DrivenClock;
  let machine: DraftMachine;
  beforeEach(() => {
    clock = new DrivenClock('2026-03-03T12:00:00Z');
    machine = new DraftMachine();
  });
  afterEach(() => clock.restore());

  /** A card in a tab of its own. */
  function openTab(options: TabOptions = {}) {
    const { agentId, announcement, port } = { agentId: 'marta', announcement: call('i1'), ...options };
    const session = new Session({
      source: new Source('people.vcf', async () => new FakeAdapter()),
      definition: {},
      checkCandidates: async () => [],
      notify: () => undefined,
      ...('port' in options ? port && { draftPort: port } : { draftPort: machine.port() }),
    });
    session.serve(agentId);
    session.announce(announcement);
    const drafts = session.part(Drafts);
    const draft = (kind = 'note') => {
      const found = drafts.of(kind, readText);
      if (!found) throw new Error('Nothing is announced');
      return found;
    };
    /** What stands in the field; `…`: it may not be typed into yet. */
    const field = (kind = 'note') => {
      const { value } = draft(kind).state;
      if (value.status === 'loading') return '…';
      return `${value.value ?? ''}${value.isKept ? '' : ' (not kept)'}`;
    };
    const unfinished = () => drafts.unfinished.value.map(({ kind, value }) => `${kind}: ${String(value)}`);
    return { session, drafts, draft, field, unfinished, type: (text: string) => draft().write(text) };
  }

  async function openReadyTab(options: TabOptions = {}) {
    const tab = openTab(options);
    tab.field();
    await settled();
    return tab;
  }

  const kept = () => machine.stored.map(({ kind, value }) => `${kind}: ${String(value)}`);

  describe('are kept', () => {
    it('at a pause of typing', async () => {
      const { type } = await openReadyTab();
      type('A');
      clock.pass(100);
      type('Ab');
      clock.pass(199);
      await settled();
      expect(kept()).to.deep.equal([]);
      clock.pass(1);
      await settled();
      expect(kept()).to.deep.equal(['note: Ab']);
    });

    it('half a second after the first keystroke, when there is no pause', async () => {
      const { type } = await openReadyTab();
      for (let typed = 1; typed <= 10; typed++) {
        type('x'.repeat(typed));
        clock.pass(100);
        await settled();
      }
      expect(machine.writes).to.have.lengthOf(2);
      expect(kept()).to.deep.equal([`note: ${'x'.repeat(10)}`]);
    });

    it('at once when the page may be about to go', async () => {
      const { type } = await openReadyTab();
      type('A');
      machine.leave();
      await settled();
      expect(kept()).to.deep.equal(['note: A']);
      clock.pass(1_000);
      await settled();
      expect(machine.writes).to.have.lengthOf(1);
    });

    it('at once when the card leaves the page', async () => {
      const { session, type } = await openReadyTab();
      type('A');
      session.suspend();
      await settled();
      expect(kept()).to.deep.equal(['note: A']);
    });

    it('at once what is written while the card is off the page', async () => {
      const { session, draft } = await openReadyTab();
      const held = draft();
      session.suspend();
      held.write('A');
      await settled();
      expect(kept()).to.deep.equal(['note: A']);
    });

    it('in the order of typing, and what was typed while they were written in the next write', async () => {
      const { draft } = await openReadyTab();
      draft().write('A');
      const first = draft().keep();
      draft().write('Ab');
      draft().write('Abc');
      await Promise.all([first, draft().keep()]);
      expect(machine.writes.map((each) => 'value' in each && each.value)).to.deep.equal(['A', 'Abc']);
    });

    it('by nothing where there is nowhere, which is said, and still there to be sent', async () => {
      const { field, type, unfinished, drafts } = openTab({ port: undefined });
      expect(field()).to.equal('');
      type('A');
      clock.pass(1_000);
      await settled();
      expect([field(), ...unfinished()]).to.deep.equal(['A (not kept)', 'note: A']);
      await drafts.of('note', readText)?.discard();
      await settled();
      expect([field(), ...unfinished()]).to.deep.equal(['']);
    });
  });

  describe('come back', () => {
    it('after a reload, or the tab was closed', async () => {
      const { type, draft } = await openReadyTab();
      type('Wants a refund');
      await draft().keep();
      const next = openTab();
      expect(next.field()).to.equal('…');
      await settled();
      expect(next.field()).to.equal('Wants a refund');
    });

    it('with their interaction, and stand under no other', async () => {
      const { session, field, type } = await openReadyTab();
      type('For the first');
      session.announce(call('i2'));
      expect(field()).to.equal('…');
      await settled();
      expect(field()).to.equal('');
      type('For the second');
      session.announce(call('i1'));
      expect(field()).to.equal('For the first');
      session.announce(undefined);
      session.announce(call('i2'));
      expect(field()).to.equal('For the second');
    });

    it('with their agent, and are shown to no other', async () => {
      const { session, field, type, unfinished } = await openReadyTab();
      type('By Marta');
      clock.pass(200);
      await settled();
      session.serve('yusuf');
      expect(unfinished()).to.deep.equal([]);
      await settled();
      expect(field()).to.equal('…');
      await settled();
      expect([field(), ...unfinished()]).to.deep.equal(['']);
      session.serve('marta');
      await settled();
      expect([field(), ...unfinished()]).to.deep.equal(['By Marta', 'note: By Marta']);
    });

    it('to the one whose they are, whatever came onto the card before they were written', async () => {
      const { session, draft } = await openReadyTab();
      const held = draft();
      session.announce(call('i2'));
      session.serve('yusuf');
      held.write('By Marta for the first');
      await held.keep();
      expect(machine.stored).to.have.lengthOf(1);
      expect(machine.stored[0]).to.include({ agentId: 'marta', interaction: 'id i1' });
    });

    it('not where they are of no use any more', async () => {
      await machine.port().write({
        ...{ source: 'people.vcf', agentId: 'marta', interaction: 'id i1', kind: 'note' },
        ...{ value: { text: 'of an older version' }, at: 0 },
      });
      expect((await openReadyTab()).field()).to.equal('');
    });

    it('not once they are sent or given up, even while they are being written', async () => {
      const { draft, type } = await openReadyTab();
      type('A');
      const writing = draft().keep();
      const held = draft();
      await Promise.all([held.discard(), writing]);
      expect(held.value).to.be.undefined;
      expect(kept()).to.deep.equal([]);
      expect((await openReadyTab()).field()).to.equal('');
    });

    it('not over what was given up before they had come', async () => {
      const first = await openReadyTab();
      first.type('A');
      await first.draft().keep();
      const next = openTab();
      const discarded = next.draft().discard();
      expect(next.field()).to.equal('');
      await discarded;
      await settled();
      expect([next.field(), ...kept()]).to.deep.equal(['']);
    });
  });

  describe('that cannot be kept', () => {
    it('say so, stay in the field, and are kept once that works again', async () => {
      const { type, field } = await openReadyTab();
      machine.isBroken = true;
      type('A');
      expect(field()).to.equal('A');
      clock.pass(200);
      await settled();
      expect(field()).to.equal('A (not kept)');
      machine.isBroken = false;
      clock.pass(5_000);
      await settled();
      expect([field(), ...kept()]).to.deep.equal(['A', 'note: A']);
    });

    it('are kept with the next keystroke, when that works', async () => {
      const { type, field } = await openReadyTab();
      machine.isBroken = true;
      type('A');
      clock.pass(200);
      await settled();
      machine.isBroken = false;
      type('Ab');
      clock.pass(200);
      await settled();
      expect([field(), ...kept()]).to.deep.equal(['Ab', 'note: Ab']);
    });

    it('are not tried again from off the page, but when the card is back', async () => {
      const { session, type, field } = await openReadyTab();
      machine.isBroken = true;
      type('A');
      session.suspend();
      await settled();
      machine.isBroken = false;
      clock.pass(60_000);
      await settled();
      expect(kept()).to.deep.equal([]);
      session.resume();
      await settled();
      expect([field(), ...kept()]).to.deep.equal(['A', 'note: A']);
    });

    it('are still listed as unfinished', async () => {
      machine.isBroken = true;
      const { type, unfinished } = await openReadyTab();
      type('A');
      clock.pass(200);
      await settled();
      expect(unfinished()).to.deep.equal(['note: A']);
    });
  });

  describe('that cannot be read', () => {
    it('come when they can, unless something was typed meanwhile', async () => {
      const former = await openReadyTab();
      former.type('A');
      await former.draft().keep();
      machine.isBroken = true;
      const [waiting, typing] = [await openReadyTab(), await openReadyTab()];
      expect(waiting.field()).to.equal('');
      typing.type('B');
      expect(typing.field()).to.equal('B (not kept)');
      machine.isBroken = false;
      clock.pass(200);
      await settled();
      expect(typing.field()).to.equal('B');
      clock.pass(5_000);
      await settled();
      expect([waiting.field(), ...kept()]).to.deep.equal(['B', 'note: B']);
    });

    it('are waited for five seconds', async () => {
      const port: DraftPort = { ...machine.port(), read: () => new Promise(() => undefined) };
      const { field } = openTab({ port });
      field();
      clock.pass(4_900);
      await settled();
      expect(field()).to.equal('…');
      clock.pass(100);
      await settled();
      expect(field()).to.equal('');
    });
  });

  describe('in two tabs of one agent', () => {
    it('are the same, once what was typed in one is kept', async () => {
      const [here, there] = [await openReadyTab(), await openReadyTab()];
      here.type('Typed here');
      clock.pass(200);
      await settled();
      expect(there.field()).to.equal('Typed here');
      there.type('Typed here, and there');
      clock.pass(200);
      await settled();
      expect(here.field()).to.equal('Typed here, and there');
      await here.draft().discard();
      await settled();
      expect([there.field(), ...there.unfinished(), ...kept()]).to.deep.equal(['']);
    });

    it('are what was typed last, and a field that is being typed into is left alone', async () => {
      const [here, there] = [await openReadyTab(), await openReadyTab()];
      here.type('Typed here');
      clock.pass(100);
      there.type('Typed there');
      clock.pass(100);
      await settled();
      expect([here.field(), there.field()]).to.deep.equal(['Typed here', 'Typed there']);
      clock.pass(100);
      await settled();
      expect([here.field(), there.field(), ...kept()]).to.deep.equal([
        'Typed there',
        'Typed there',
        'note: Typed there',
      ]);
    });

    it('are not what could not be kept before, when something else was typed since', async () => {
      const [here, there] = [await openReadyTab(), await openReadyTab()];
      machine.isBroken = true;
      here.type('Typed first');
      clock.pass(1_000);
      await settled();
      machine.isBroken = false;
      there.type('Typed last');
      clock.pass(10_000);
      for (let turn = 0; turn < 3; turn += 1) await settled();
      expect([here.field(), there.field(), ...kept()]).to.deep.equal([
        'Typed last',
        'Typed last',
        'note: Typed last',
      ]);
    });

    it('are kept though the clock is set back', async () => {
      const { type } = await openReadyTab();
      type('A');
      clock.pass(200);
      await settled();
      clock.restore();
      clock = new DrivenClock('2026-03-03T11:00:00Z');
      type('Ab');
      clock.pass(200);
      await settled();
      expect(kept()).to.deep.equal(['note: Ab']);
    });

    it('are the same on both, when both are kept at once', async () => {
      const [here, there] = [await openReadyTab(), await openReadyTab()];
      here.type('Typed here');
      there.type('Typed there');
      machine.leave();
      for (let turn = 0; turn < 5; turn += 1) await settled();
      expect(new Set([here.field(), there.field(), String(machine.stored[0]?.value)])).to.have.lengthOf(1);
    });

    it('are taken over by a card that comes back to the page', async () => {
      const [here, there] = [await openReadyTab(), await openReadyTab()];
      there.session.suspend();
      here.type('Typed here');
      clock.pass(200);
      await settled();
      expect(there.field()).to.equal('');
      there.session.resume();
      await settled();
      expect(there.field()).to.equal('Typed here');
    });

    it('do not overtake the first keystroke after they were looked for', async () => {
      const [here, there] = [await openReadyTab(), await openReadyTab()];
      here.type('Typed here');
      await here.draft().keep();
      there.type('T');
      for (let turn = 0; turn < 3; turn += 1) await settled();
      expect(there.field()).to.equal('T');
    });
  });

  describe('of an interaction', () => {
    const anonymous = call(undefined);

    it('whose id comes later go along', async () => {
      const { session, field, type, unfinished } = await openReadyTab({ announcement: anonymous });
      type('Wants a');
      session.announce(call('i1'));
      field();
      await settled();
      expect(field()).to.equal('Wants a');
      type('Wants a refund');
      clock.pass(200);
      for (let turn = 0; turn < 3; turn += 1) await settled();
      expect(machine.stored.map(({ interaction }) => interaction)).to.deep.equal(['id i1']);
      expect(unfinished()).to.deep.equal(['note: Wants a refund']);
      session.announce(anonymous);
      await settled();
      expect(field()).to.equal('');
    });

    it('whose id comes later stay where that one has a draft already', async () => {
      const { session, field, type } = await openReadyTab();
      type('Of the known one');
      session.announce(anonymous);
      field();
      await settled();
      type('Of the number');
      session.announce(call('i1'));
      await settled();
      expect(field()).to.equal('Of the known one');
      session.announce(anonymous);
      expect(field()).to.equal('Of the number');
    });

    it('whose id comes later do not write over what was kept by that before a reload', async () => {
      const before = await openReadyTab();
      before.type('Of the known one');
      before.session.suspend();
      await settled();
      const { session, field, type } = await openReadyTab({ announcement: anonymous });
      type('Of the number');
      session.announce(call('i1'));
      for (let turn = 0; turn < 3; turn += 1) await settled();
      expect(field()).to.equal('Of the known one');
      session.announce(anonymous);
      expect(field()).to.equal('Of the number');
      expect(kept()).to.include('note: Of the known one');
    });

    for (const [what, before, after] of [
      ['that has another number', anonymous, call('i1', { addresses: [otherNumber] })],
      ['whose number is another, without an id', anonymous, call(undefined, { addresses: [otherNumber] })],
      ['that withholds its number', call(undefined, { addresses: [''] }), call('i1', { addresses: [''] })],
      ['that has an id of its own', call('i1'), call('i2')],
      ['that began at another time', { ...anonymous, startedAt: 1 }, call('i1', { startedAt: 2 })],
    ] as const)
      it(`${what} are another's`, async () => {
        const { session, field, type } = await openReadyTab({ announcement: before });
        type('Of the former');
        session.announce(after);
        field();
        await settled();
        expect(field()).to.equal('');
        session.announce(before);
        expect(field()).to.equal('Of the former');
      });

    it('looked up by hand stay there when that number rings', async () => {
      const { session, field, type } = openTab({ announcement: undefined });
      session.look(number);
      field();
      await settled();
      type('While looking');
      session.announce(call('i1'));
      field();
      await settled();
      expect(field()).to.equal('');
    });
  });

  describe('that are unfinished', () => {
    it('are listed, the newest first, until they are given up', async () => {
      const { draft, drafts, unfinished } = await openReadyTab();
      draft('message');
      draft('participants');
      await settled();
      draft().write('A note');
      clock.pass(1_000);
      draft('message').write('A message');
      draft('participants').write('["ada"]');
      clock.pass(200);
      await settled();
      expect(unfinished()).to.deep.equal(['message: A message', 'note: A note']);
      const [message] = drafts.unfinished.value;
      if (message) await drafts.discard(message);
      await settled();
      expect([draft('message').value, ...unfinished()]).to.deep.equal([undefined, 'note: A note']);
    });

    it('are listed before anybody opens them, and can be given up so', async () => {
      const former = await openReadyTab();
      former.type('A note');
      await former.draft().keep();
      const { drafts, unfinished, field } = openTab();
      await settled();
      expect(unfinished()).to.deep.equal(['note: A note']);
      const [note] = drafts.unfinished.value;
      if (note) await drafts.discard(note);
      await settled();
      expect([...unfinished(), ...kept()]).to.deep.equal([]);
      field();
      await settled();
      expect(field()).to.equal('');
    });
  });

  describe('of everybody', () => {
    it('are erased when the card is cleared, from every tab', async () => {
      const [marta, yusuf] = [await openReadyTab(), await openReadyTab({ agentId: 'yusuf' })];
      marta.type('By Marta');
      yusuf.type('By Yusuf');
      clock.pass(200);
      await settled();
      marta.type('By Marta, and more');
      await marta.session.clear();
      await settled();
      expect(kept()).to.deep.equal([]);
      expect(yusuf.field()).to.equal('');
      clock.pass(10_000);
      await settled();
      expect(kept()).to.deep.equal([]);
    });

    it('are erased by a card that has not shown any', async () => {
      const { type, draft } = await openReadyTab();
      type('A');
      await draft().keep();
      const session = new Session({
        source: new Source('people.vcf', async () => new FakeAdapter()),
        definition: {},
        checkCandidates: async () => [],
        notify: () => undefined,
        draftPort: machine.port(),
      });
      await session.clear();
      expect(kept()).to.deep.equal([]);
    });

    it('are said to be there where they cannot be erased', async () => {
      const { session } = await openReadyTab();
      machine.isBroken = true;
      expect(await session.clear().catch(ContactError.from)).to.include({ code: 'storage' });
    });
  });
});
