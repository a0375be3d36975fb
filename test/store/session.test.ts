import { expect } from '@open-wc/testing';
import type { Announcement } from '../../src/domain/announcement.js';
import type { ContactId } from '../../src/domain/contact.js';
import { ContactError } from '../../src/domain/contact-error.js';
import '../../src/domain/phone-number.js';
import { EarlierInteractions } from '../../src/store/earlier-interactions.js';
import type { Notice } from '../../src/store/notice.js';
import { Session, type SessionOptions } from '../../src/store/session.js';
import { Source } from '../../src/store/source.js';
import { contactNamed, found, nobody } from '../support/contacts.js';
import { FakeAdapter } from '../support/fake-adapter.js';
import { settled, until } from '../support/settled.js';

const number = '+46701740605';
const otherNumber = '+46701740606';
const anna = contactNamed('Anna');
const bo = contactNamed('Bo');
const cia = contactNamed('Cia');
const offline = new ContactError('offline', 'No network');

const call = (interactionId: string | undefined, part: Partial<Announcement> = {}): Announcement => ({
  ...{ channel: 'voice', addresses: [number], ...(interactionId && { interactionId }), ...part },
});

interface SetUpOptions extends Partial<SessionOptions> {
  readonly adapter?: FakeAdapter;
}

function setUp({ adapter = new FakeAdapter(), ...part }: SetUpOptions = {}) {
  const notices: Notice[] = [];
  const session = new Session({
    source: new Source('people.vcf', async () => adapter),
    definition: {},
    checkCandidates: async () => [],
    notify: (notice) => void notices.push(notice),
    ...part,
  });
  // As a view that may show it.
  session.part(EarlierInteractions);
  const find = async (nth: number) => {
    await until(() => adapter.finds.length > nth, `find ${nth}`);
    return adapter.finds[nth] as FakeAdapter['finds'][number];
  };
  const answer = async (nth: number, ...contacts: (typeof anna)[]) => {
    const asked = await find(nth);
    asked.answer(contacts.length > 0 ? found(asked.about, ...contacts) : nobody);
    for (let turn = 0; turn < 5; turn += 1) await settled();
  };
  return { adapter, session, notices, find, answer, told: told(notices), card: () => onCard(session) };
}

/** What is on the card: `i1: Anna`, `i1: Anna, Bo?`, `i2 none`; `by hand` and `nameless` where there is no id. */
function onCard({ interaction, lookup }: Session): string {
  const { announcement } = interaction.value ?? {};
  const id = announcement?.byHand ? 'by hand' : (announcement?.interactionId ?? 'nameless');
  const { value } = lookup;
  if (value.status === 'idle') return announcement ? `${id} idle` : 'nothing';
  if (value.status === 'selected') return `${id}: ${value.contact.name.full}`;
  if (value.status === 'many') return `${id}: ${value.matches.map((m) => m.contact.name.full).join(', ')}?`;
  return `${id} ${value.status}`;
}

/** What was told since the last time, as `viewed anna (i1)`, in no order. */
function told(notices: Notice[]) {
  return () => notices.splice(0).map(tell).sort();
}

function tell(notice: Notice): string {
  switch (notice.type) {
    case 'lookup-finished':
      return `${[notice.outcome, ...notice.contactIds].join(' ')} (${notice.interactionId})`;
    case 'error':
      return `error ${notice.error.code}`;
    case 'note-saved':
      return `note ${notice.noteId} (${notice.interactionId})`;
    default:
      return `${notice.type} ${notice.contactId} (${notice.interactionId})`;
  }
}

/** Chooses from the list that is on the card. */
function choose(session: Session, nth: number): void {
  const { value } = session.lookup;
  const match = value.status === 'many' ? value.matches[nth] : undefined;
  if (!match) throw new Error(`Nothing to choose from: ${value.status}`);
  session.select(match);
}

describe('Session', () => {
  it('shows nothing until something is announced', () => {
    const { session, card, told } = setUp();
    expect(card()).to.equal('nothing');
    session.announce(undefined);
    session.select({} as never);
    session.back();
    session.reject();
    session.retry();
    session.closeLook();
    expect(card()).to.equal('nothing');
    expect(session.listPlace).to.be.undefined;
    expect(told()).to.be.empty;
  });

  it('shows the interaction that is announced, and nothing when it has gone', async () => {
    const { session, answer, card } = setUp();
    session.announce(call('i1'));
    expect(card()).to.equal('i1 resolving');
    await answer(0, anna);
    expect(card()).to.equal('i1: Anna');
    session.announce(undefined);
    expect(card()).to.equal('nothing');
  });

  it('shows what is new of an interaction, and asks nothing for it', async () => {
    const { session, adapter, answer, card } = setUp();
    session.announce(call('i1', { state: 'ringing' }));
    await answer(0, anna);
    session.announce(call('i1', { state: 'connected' }));
    expect(session.interaction.value?.announcement.state).to.equal('connected');
    expect(card()).to.equal('i1: Anna');
    expect(adapter.finds).to.have.length(1);
  });

  it('looks up again for a corrected number, and shows the former person at no moment', async () => {
    const { session, answer, card } = setUp();
    session.announce(call('i1'));
    await answer(0, anna);
    const seen: string[] = [];
    const look = () => seen.push(`${session.interaction.value?.announcement.addresses.join()} ${card()}`);
    session.interaction.watch(look);
    session.lookup.watch(look);
    session.announce(call('i1', { addresses: [otherNumber] }));
    expect(seen).not.to.include(`${otherNumber} i1: Anna`);
    await answer(1, bo);
    expect(card()).to.equal('i1: Bo');
  });

  it('tells since when the interaction is known, or has been going on', () => {
    const { session } = setUp();
    const before = Date.now();
    session.announce(call('i1'));
    const { since } = session.interaction.value ?? {};
    expect(since).to.be.within(before, Date.now());
    session.announce(call('i2', { startedAt: 12_345 }));
    expect(session.interaction.value?.since).to.equal(12_345);
    session.announce(call('i1', { state: 'held' }));
    expect(session.interaction.value?.since).to.equal(since);
  });

  describe('with several interactions', () => {
    it('finds each as it was', async () => {
      const { session, adapter, answer, card } = setUp();
      session.announce(call('i1'));
      await answer(0, anna, bo);
      choose(session, 1);
      session.announce(call('i2'));
      expect(card()).to.equal('i2 resolving');
      await answer(1, anna, bo);
      expect(card()).to.equal('i2: Anna, Bo?');
      session.announce(call('i1'));
      expect(card()).to.equal('i1: Bo');
      session.announce(call('i2'));
      expect(card()).to.equal('i2: Anna, Bo?');
      choose(session, 0);
      session.announce(call('i1'));
      session.back();
      expect(card()).to.equal('i1: Anna, Bo?');
      session.announce(call('i2'));
      expect(card()).to.equal('i2: Anna');
      expect(adapter.finds).to.have.length(2);
    });

    it('keeps the answer that comes while another is on the card for later', async () => {
      const { session, find, answer, card } = setUp();
      session.announce(call('i1'));
      const late = await find(0);
      session.announce(call('i2', { addresses: [otherNumber] }));
      expect(late.isAbandoned).to.be.false;
      await answer(0, anna);
      expect(card()).to.equal('i2 resolving');
      await answer(1, bo);
      expect(card()).to.equal('i2: Bo');
      session.announce(call('i1'));
      expect(card()).to.equal('i1: Anna');
    });

    it('shows nothing of a late answer when nothing is on the card', async () => {
      const { session, answer, card } = setUp();
      session.announce(call('i1'));
      session.announce(undefined);
      await answer(0, anna);
      expect(card()).to.equal('nothing');
      session.announce(call('i1'));
      expect(card()).to.equal('i1: Anna');
    });

    it("chooses nobody from another interaction's list", async () => {
      const { session, answer, card, told } = setUp();
      session.announce(call('i1'));
      await answer(0, anna, bo);
      const { value } = session.lookup;
      session.announce(call('i2'));
      await answer(1, cia, bo);
      told();
      if (value.status === 'many') value.matches.forEach((match) => session.select(match));
      expect(card()).to.equal('i2: Bo, Cia?');
      expect(told()).to.be.empty;
    });

    it('keeps the place in the list of each', async () => {
      const { session, answer } = setUp();
      const start = { filter: '', scrollTop: 0 };
      const place = { filter: 'a', scrollTop: 40 };
      session.announce(call('i1'));
      await answer(0, anna, bo);
      session.listPlace = place;
      session.announce(call('i2'));
      await answer(1, anna, bo);
      expect(session.listPlace).to.deep.equal(start);
      session.announce(call('i1'));
      expect(session.listPlace).to.deep.equal(place);
    });

    it('shows at no moment one customer with the other interaction', async () => {
      const { session, answer, card } = setUp();
      const seen = new Set<string>();
      session.interaction.watch(() => seen.add(card()));
      session.lookup.watch(() => seen.add(card()));
      session.announce(call('i1'));
      await answer(0, anna);
      session.announce(call('i2'));
      await answer(1, bo);
      session.announce(call('i1'));
      session.look(otherNumber);
      await answer(2, cia);
      session.closeLook();
      session.announce(undefined);
      const persons = [...seen].filter((each) => each.includes(':'));
      expect(persons).to.have.members(['i1: Anna', 'i2: Bo', 'by hand: Cia']);
      expect([...seen]).not.to.include.members(['nameless resolving']);
    });
  });

  describe('without an id', () => {
    it('takes the same number for the same interaction, however it is spelled', async () => {
      const { session, adapter, answer, card } = setUp();
      session.announce(call(undefined));
      await answer(0, anna, bo);
      choose(session, 0);
      session.announce(call(undefined, { addresses: [otherNumber] }));
      await answer(1, cia);
      expect(card()).to.equal('nameless: Cia');
      session.announce(call(undefined, { addresses: ['tel:+46-70-174-06-05'] }));
      expect(card()).to.equal('nameless: Anna');
      expect(adapter.finds).to.have.length(2);
    });

    it('keeps an interaction with an id apart', async () => {
      const { session, adapter, answer } = setUp();
      session.announce(call(undefined));
      await answer(0, anna);
      session.announce(call('i1'));
      await answer(1, anna);
      expect(adapter.finds).to.have.length(2);
    });
  });

  describe('remembers a hundred interactions', () => {
    it('and forgets the one that was longest not on the card', async () => {
      const { session, adapter, card } = setUp();
      const ring = async (position: number) => {
        const before = adapter.finds.length;
        session.announce(call(`i${position}`));
        for (let turn = 0; turn < 3; turn += 1) await settled();
        const asked = adapter.finds[before];
        asked?.answer(found(asked.about, contactNamed(`Nr ${position}`)));
        await settled();
        expect(card()).to.equal(`i${position}: Nr ${position}`);
        return adapter.finds.length > before;
      };
      for (let position = 1; position <= 100; position += 1) expect(await ring(position)).to.be.true;
      expect(await ring(1)).to.be.false;
      expect(await ring(101)).to.be.true;
      expect(await ring(1)).to.be.false;
      expect(await ring(3)).to.be.false;
      expect(await ring(2)).to.be.true;
    });

    it('and gives up what it still asks for one that it forgets', async () => {
      const { session, find } = setUp();
      for (let position = 0; position <= 100; position += 1) session.announce(call(`i${position}`));
      await find(99);
      await settled();
      session.announce(call('one more'));
      expect((await find(0)).isAbandoned).to.be.true;
      expect((await find(1)).isAbandoned).to.be.false;
    });
  });

  describe('looks up by hand', () => {
    it('while nothing is on the line', async () => {
      const { session, find, answer, card } = setUp();
      session.announce(undefined);
      session.look(` ${number} `);
      session.announce(undefined);
      expect(card()).to.equal('by hand resolving');
      expect((await find(0)).about[0]).to.include({ value: number, raw: number });
      await answer(0, anna);
      expect(card()).to.equal('by hand: Anna');
      session.closeLook();
      expect(card()).to.equal('nothing');
    });

    it('anew each time: who asks again wants to know how it stands now', async () => {
      const { session, adapter, answer, card } = setUp();
      session.look(number);
      await answer(0);
      expect(card()).to.equal('by hand none');
      session.closeLook();
      session.look(number);
      await answer(1, anna);
      expect(card()).to.equal('by hand: Anna');
      session.announce(call('i1'));
      await answer(2, anna);
      expect(adapter.fresh).to.deep.equal([0, 1]);
    });

    it('beside the interaction, which is there again when it is closed', async () => {
      const { session, answer, card } = setUp();
      session.announce(call('i1'));
      await answer(0, anna);
      session.look(otherNumber);
      await answer(1, bo);
      expect(card()).to.equal('by hand: Bo');
      session.closeLook();
      expect(card()).to.equal('i1: Anna');
      session.closeLook();
      expect(card()).to.equal('i1: Anna');
    });

    it('the very number of the interaction, without touching it', async () => {
      const { session, answer, card } = setUp();
      session.announce(call(undefined));
      await answer(0, anna, bo);
      session.look(number);
      await answer(1, anna, bo);
      choose(session, 0);
      session.closeLook();
      expect(card()).to.equal('nameless: Anna, Bo?');
    });

    it('until something else is announced', async () => {
      const { session, answer, card } = setUp();
      session.announce(call('i1'));
      session.look(otherNumber);
      session.announce(call('i1', { state: 'connected' }));
      expect(card()).to.equal('by hand resolving');
      session.announce(call('i2'));
      expect(card()).to.equal('i2 resolving');
      session.look(otherNumber);
      session.announce(undefined);
      expect(card()).to.equal('nothing');
      await answer(1, bo);
      expect(card()).to.equal('nothing');
    });

    it('and has what was announced meanwhile when it is closed', async () => {
      const { session, find, answer, card } = setUp();
      session.announce(call('i1'));
      await answer(0, anna);
      session.look(number);
      await answer(1, bo);
      session.announce(call('i1', { addresses: [otherNumber] }));
      expect(card()).to.equal('by hand: Bo');
      session.closeLook();
      expect(card()).to.equal('i1 resolving');
      expect((await find(2)).about[0]).to.have.property('value', otherNumber);
      await answer(2, cia);
      expect(card()).to.equal('i1: Cia');
    });

    it('shows nothing of what the interaction finds meanwhile', async () => {
      const { session, find, answer, card } = setUp();
      session.announce(call('i1'));
      await find(0);
      session.look(otherNumber);
      await find(1);
      await answer(0, anna);
      expect(card()).to.equal('by hand resolving');
      await answer(1, bo);
      session.closeLook();
      expect(card()).to.equal('i1: Anna');
    });

    it('and lets the agent choose, go back and ask again there', async () => {
      const { session, find, answer, card } = setUp();
      session.announce(call('i1'));
      await answer(0, anna);
      session.look(otherNumber);
      (await find(1)).fail(offline);
      await settled();
      session.retry();
      await answer(2, bo, cia);
      choose(session, 1);
      expect(card()).to.equal('by hand: Cia');
      session.back();
      expect(card()).to.equal('by hand: Bo, Cia?');
      session.closeLook();
      session.reject();
      expect(card()).to.equal('i1: Anna?');
    });
  });

  describe('tells, once each,', () => {
    it('that one was found, who it is, and that the agent sees it', async () => {
      const { session, notices, answer, told } = setUp();
      session.announce(call('i1'));
      await answer(0, anna);
      expect(notices.find(({ type }) => type === 'lookup-finished')).to.have.nested.property(
        'identity.value',
        number,
      );
      expect(told()).to.deep.equal(['one anna (i1)', 'selected anna (i1)', 'viewed anna (i1)']);
      session.announce(call('i1', { state: 'connected' }));
      session.suspend();
      session.resume();
      expect(told()).to.be.empty;
    });

    it('that there are several, and whom the agent chooses', async () => {
      const { session, answer, told } = setUp();
      session.announce(call('i1'));
      await answer(0, anna, bo);
      expect(told()).to.deep.equal(['many anna bo (i1)']);
      choose(session, 1);
      expect(told()).to.deep.equal(['selected bo (i1)', 'viewed bo (i1)']);
      session.back();
      expect(told()).to.be.empty;
    });

    it('that there is nobody, or nothing to look up', async () => {
      const { session, answer, told } = setUp();
      session.announce(call('i1'));
      await answer(0);
      session.announce(call('i2', { addresses: ['anonymous'] }));
      await settled();
      session.announce(call('i3', { addresses: ['+46*****67'] }));
      await settled();
      session.announce(call('i4', { addresses: ['hello'] }));
      await settled();
      expect(told()).to.deep.equal(['hidden (i3)', 'invalid (i4)', 'none (i1)', 'withheld (i2)']);
    });

    it('that it failed, again after each attempt', async () => {
      const { session, find, answer, told } = setUp();
      session.announce(call('i1'));
      (await find(0)).fail(offline);
      await settled();
      expect(told()).to.deep.equal(['error offline', 'failed (i1)']);
      session.retry();
      await answer(1, anna);
      expect(told()).to.deep.equal(['one anna (i1)', 'selected anna (i1)', 'viewed anna (i1)']);
    });

    it('the contact that the host named', async () => {
      const { session, adapter, told } = setUp();
      session.announce(call('i1', { contactId: 'anna' as ContactId }));
      await until(() => adapter.gets.length > 0);
      adapter.gets[0]?.answer(anna);
      await settled();
      expect(told()).to.deep.equal(['one anna (i1)', 'selected anna (i1)', 'viewed anna (i1)']);
    });

    it('what was found out of sight, and that it is seen when it is', async () => {
      const { session, find, answer, told } = setUp();
      session.announce(call('i1'));
      await find(0);
      session.announce(call('i2'));
      await answer(1, bo);
      told();
      await answer(0, anna);
      expect(told()).to.deep.equal(['one anna (i1)', 'selected anna (i1)']);
      session.announce(call('i1'));
      expect(told()).to.deep.equal(['viewed anna (i1)']);
      session.announce(call('i2'));
      expect(told()).to.deep.equal(['viewed bo (i2)']);
    });

    it('what was looked up by hand, without an interaction', async () => {
      const { session, answer, told } = setUp();
      session.announce(call('i1'));
      await answer(0, anna);
      told();
      session.look(otherNumber);
      await answer(1, bo);
      expect(told()).to.deep.equal([
        'one bo (undefined)',
        'selected bo (undefined)',
        'viewed bo (undefined)',
      ]);
    });

    it('nothing of what was given up', async () => {
      const { session, find, answer, told } = setUp();
      session.announce(call('i1'));
      await find(0);
      session.announce(call('i1', { addresses: [otherNumber] }));
      await answer(0, anna);
      (await find(1)).fail(offline);
      session.retry();
      await settled();
      expect(told()).to.be.empty;
    });
  });

  describe('with a host that announces the next while it is told', () => {
    /** Answers the first notice of this type with an announcement. */
    function interrupting(type: Notice['type']) {
      let isDone = false;
      const heard: Notice[] = [];
      const set = setUp({
        notify(notice) {
          heard.push(notice);
          if (notice.type !== type || isDone) return;
          isDone = true;
          set.session.announce(call('i2', { addresses: [otherNumber] }));
        },
      });
      return { ...set, told: told(heard) };
    }

    it('shows the next, and nothing of the former later', async () => {
      const { session, answer, card } = interrupting('viewed');
      session.announce(call('i1'));
      await answer(0, anna);
      expect(card()).to.equal('i2 resolving');
      session.announce(call('i3'));
      await answer(1, bo);
      expect(card()).to.equal('i3 resolving');
      await answer(2, cia);
      expect(card()).to.equal('i3: Cia');
      session.announce(call('i2', { addresses: [otherNumber] }));
      expect(card()).to.equal('i2: Bo');
    });

    it('shows the next also where the former was remembered', async () => {
      const { session, answer, card } = interrupting('viewed');
      session.announce(call('i1'));
      session.announce(undefined);
      await answer(0, anna);
      session.announce(call('i1'));
      expect(card()).to.equal('i2 resolving');
      session.announce(call('i3'));
      await answer(1, bo);
      expect(card()).to.equal('i3 resolving');
    });

    it('tells a choice with the interaction that it was made for', async () => {
      const { session, answer, card, told } = interrupting('viewed');
      session.announce(call('i1'));
      await answer(0, anna, bo);
      told();
      choose(session, 0);
      expect(card()).to.equal('i2 resolving');
      expect(told()).to.deep.equal(['selected anna (i1)', 'viewed anna (i1)']);
    });

    it('tells nothing as seen that a watcher has replaced', async () => {
      const { session, answer, card, told } = setUp();
      const leave = session.lookup.watch(({ status }) => {
        if (status !== 'selected') return;
        leave();
        session.announce(call('i2', { addresses: [otherNumber] }));
      });
      session.announce(call('i1'));
      await answer(0, anna);
      expect(card()).to.equal('i2 resolving');
      expect(told()).to.deep.equal(['one anna (i1)', 'selected anna (i1)']);
    });

    it('loads no history for the former', async () => {
      const { session, adapter, answer, card } = interrupting('lookup-finished');
      session.announce(call('i1'));
      await answer(0);
      expect(card()).to.equal('i2 resolving');
      expect(session.part(EarlierInteractions).state.value.status).to.equal('empty');
      expect(adapter.lists.every(({ isAbandoned }) => isAbandoned)).to.be.true;
    });
  });

  describe('off the page', () => {
    it('asks nothing, not even for what is on no card, and goes on when it is back', async () => {
      const { session, adapter, find, answer, card } = setUp();
      session.announce(call('i1'));
      await find(0);
      session.announce(call('i2', { addresses: [otherNumber] }));
      await find(1);
      session.suspend();
      expect(adapter.finds.every(({ isAbandoned }) => isAbandoned)).to.be.true;
      await answer(0, anna);
      await answer(1, anna);
      expect(card()).to.equal('i2 resolving');

      session.resume();
      await find(3);
      const values = adapter.finds.slice(2).map(({ about }) => about[0]);
      expect(values.map((value) => value?.raw)).to.deep.equal([number, otherNumber]);
      await answer(2, anna);
      await answer(3, bo);
      expect(card()).to.equal('i2: Bo');
      session.announce(call('i1'));
      expect(card()).to.equal('i1: Anna');
      expect(adapter.finds).to.have.length(4);
    });

    it('waits with what is announced and looked up by hand', async () => {
      const { session, adapter, answer, card } = setUp();
      session.suspend();
      session.announce(call('i1'));
      session.look(otherNumber);
      await settled();
      expect(card()).to.equal('by hand resolving');
      expect(adapter.finds).to.be.empty;
      expect(session.source.state.value.status).to.equal('opening');
      session.resume();
      await answer(0, anna);
      await answer(1, bo);
      expect(card()).to.equal('by hand: Bo');
      session.closeLook();
      expect(card()).to.equal('i1: Anna');
    });

    it('shows what it remembers', async () => {
      const { session, adapter, answer, card } = setUp();
      session.announce(call('i1'));
      await answer(0, anna);
      session.announce(call('i2'));
      await answer(1, bo);
      session.suspend();
      session.announce(call('i1'));
      expect(card()).to.equal('i1: Anna');
      session.resume();
      await settled();
      expect(card()).to.equal('i1: Anna');
      expect(adapter.finds).to.have.length(2);
    });
  });

  describe('has a history', () => {
    const past = (id: string, at: string) => ({
      ...{ id, at, channel: 'voice' as const, direction: 'inbound' as const },
    });
    const yesterday = past('yesterday', '2026-03-02T10:00:00Z');
    const before = past('before', '2026-03-01T10:00:00Z');
    const idsIn = (session: Session) => {
      const { value } = session.part(EarlierInteractions).state;
      return value.status === 'ready' ? value.value.map(({ id }) => id) : value.status;
    };

    it('where nobody was found, of all that can be asked for, the newest first', async () => {
      const { session, adapter, answer } = setUp();
      session.announce(call('i1', { addresses: [number, 'jane@example.com'] }));
      expect(idsIn(session)).to.equal('empty');
      await answer(0);
      expect(idsIn(session)).to.equal('loading');
      expect(adapter.lists.map(({ about }) => 'identity' in about && about.identity.raw)).to.deep.equal([
        number,
        'jane@example.com',
      ]);
      adapter.lists[0]?.answer({ items: [before] });
      adapter.lists[1]?.answer({ items: [yesterday] });
      await settled();
      expect(idsIn(session)).to.deep.equal(['yesterday', 'before']);
    });

    it('nowhere else', async () => {
      const { session, adapter, find, answer } = setUp();
      session.announce(call('i1'));
      await answer(0, anna);
      session.reject();
      session.announce(call('i2', { addresses: ['anonymous'] }));
      session.announce(call('i3'));
      (await find(1)).fail(offline);
      await settled();
      session.announce(undefined);
      expect(adapter.lists).to.be.empty;
      expect(idsIn(session)).to.equal('empty');
    });

    it('that fails alone, and is loaded again alone', async () => {
      const { session, adapter, answer, card, told } = setUp();
      session.announce(call('i1'));
      await answer(0);
      adapter.lists[0]?.fail(offline);
      await settled();
      expect(idsIn(session)).to.equal('failed');
      expect(card()).to.equal('i1 none');
      session.part(EarlierInteractions).reload();
      await until(() => adapter.lists.length === 2);
      adapter.lists[1]?.answer({ items: [before] });
      await settled();
      expect(idsIn(session)).to.deep.equal(['before']);
      expect(adapter.finds).to.have.length(1);
      expect(told()).to.deep.equal(['none (i1)']);
    });

    it('never of another interaction', async () => {
      const { session, adapter, answer } = setUp();
      session.announce(call('i1'));
      await answer(0);
      session.announce(call('i2', { addresses: [otherNumber] }));
      expect(idsIn(session)).to.equal('empty');
      expect(adapter.lists[0]?.isAbandoned).to.be.true;
      await answer(1);
      adapter.lists[0]?.answer({ items: [before] });
      await settled();
      expect(idsIn(session)).to.equal('loading');
      adapter.lists[1]?.answer({ items: [yesterday] });
      await settled();
      expect(idsIn(session)).to.deep.equal(['yesterday']);
      session.announce(undefined);
      expect(idsIn(session)).to.equal('empty');
      session.part(EarlierInteractions).reload();
      expect(idsIn(session)).to.equal('empty');
    });

    it('only if the source has one', async () => {
      const { session, answer, card } = setUp({ adapter: new FakeAdapter({ hasHistory: false }) });
      session.announce(call('i1'));
      await answer(0);
      expect(card()).to.equal('i1 none');
      expect(idsIn(session)).to.equal('empty');
    });

    it('as soon as the source is there, where the host brought the answer itself', async () => {
      const { session, adapter, card } = setUp();
      session.announce(call('i1', { candidates: [] }));
      for (let turn = 0; turn < 5; turn += 1) await settled();
      expect(card()).to.equal('i1 none');
      expect(idsIn(session)).to.equal('empty');
      expect(session.source.state.value.status).to.equal('opening');
      await session.source.ready();
      await until(() => adapter.lists.length === 1);
      expect(idsIn(session)).to.equal('loading');
    });

    it('that stays while the card is off the page', async () => {
      const { session, adapter, answer } = setUp();
      session.announce(call('i1'));
      await answer(0);
      adapter.lists[0]?.answer({ items: [before] });
      await settled();
      session.suspend();
      session.source.close();
      void session.source.ready();
      session.resume();
      await settled();
      expect(idsIn(session)).to.deep.equal(['before']);
      expect(adapter.lists).to.have.length(1);
    });

    it('that goes on loading from the source as it is then', async () => {
      const adapters = [new FakeAdapter(), new FakeAdapter()] as const;
      let opened = 0;
      const source = new Source('people.vcf', async () => adapters[opened++ % 2] as FakeAdapter);
      const { session, answer } = setUp({ source, adapter: adapters[0] });
      session.announce(call('i1'));
      await answer(0);
      session.suspend();
      source.close();
      expect(adapters[0].lists[0]?.isAbandoned).to.be.true;
      await settled();
      void source.ready();
      session.resume();
      await until(() => adapters[1].lists.length === 1);
      adapters[1].lists[0]?.answer({ items: [before] });
      await settled();
      expect(idsIn(session)).to.deep.equal(['before']);
      expect(adapters[0].lists).to.have.length(1);
    });
  });
});
