import { expect } from '@open-wc/testing';
import type { Contact } from '../../src/domain/contact.js';
import { ContactError } from '../../src/domain/contact-error.js';
import { LiveContact } from '../../src/store/live-contact.js';
import type { Notice } from '../../src/store/notice.js';
import { Session } from '../../src/store/session.js';
import { Source } from '../../src/store/source.js';
import { contactNamed, found } from '../support/contacts.js';
import { settled } from '../support/settled.js';
import { type ToldFeed, ToldSource } from '../support/told-source.js';

const numbers = { ada: '+46701740605', bo: '+46701740699' };
const ada = contactNamed('Ada', numbers.ada, { revision: '1', title: 'Clerk' });
const bo = contactNamed('Bo', numbers.bo, { revision: '1' });
const as = (contact: Contact, revision: string, part: Partial<Contact> = {}): Contact => ({
  ...{ ...contact, ...part, revision },
});
const chief = as(ada, '2', { title: 'Chief' });

const rest = async () => {
  for (let turn = 0; turn < 10; turn += 1) await settled();
};

async function setUp(source = new ToldSource(ada, bo)) {
  const notices: Notice[] = [];
  const session = new Session({
    source: new Source('people', async () => source),
    definition: {},
    checkCandidates: async (_, identities) => [...found(identities, ada).matches],
    notify: (notice) => void notices.push(notice),
  });
  const live = session.part(LiveContact);
  const ring = async (name: 'ada' | 'bo', candidates?: readonly unknown[]) => {
    const host = candidates && { candidates };
    session.announce({ channel: 'voice', addresses: [numbers[name]], interactionId: `i-${name}`, ...host });
    await rest();
  };
  await ring('ada');
  const feed = (place = -1) => source.feeds.at(place) as ToldFeed;
  const shown = () => {
    const { value } = session.lookup;
    return value.status === 'selected' ? `${value.contact.name.full} ${value.contact.title}` : value.status;
  };
  return { session, live, ring, feed, shown, notices, feeds: source.feeds };
}

describe('LiveContact', () => {
  it('follows whoever is on the card, and nobody else', async () => {
    const { ring, feeds, session } = await setUp();
    expect(feeds.map(({ id, signal }) => [id, signal.aborted])).to.deep.equal([['ada', false]]);
    await ring('bo');
    session.announce(undefined);
    expect(feeds.map(({ id, signal }) => [id, signal.aborted])).to.deep.equal([
      ['ada', true],
      ['bo', true],
    ]);
  });

  it('shows what somebody else has changed, and knows what it was', async () => {
    const { feed, shown, session, notices } = await setUp();
    const told = notices.length;
    feed().tell(chief);
    await rest();
    expect(shown()).to.equal('Ada Chief');
    expect(session.news.value).to.deep.equal({ former: ada, contact: chief });
    expect(notices.slice(told)).to.deep.equal([]);
  });

  it('gathers changes until they have been seen', async () => {
    const { feed, session, live } = await setUp();
    const later = as(chief, '3', { timeZone: 'Europe/London' });
    feed().tell(chief);
    feed().tell(later);
    await rest();
    expect(session.news.value).to.deep.equal({ former: ada, contact: later });
    live.seen();
    feed().tell(as(later, '4', { title: 'Head' }));
    await rest();
    expect(session.news.value?.former).to.deep.equal(later);
  });

  it('takes no news for news where it is as it was', async () => {
    const { feed, session } = await setUp();
    feed().tell(ada);
    await rest();
    expect(session.news.value).to.equal(undefined);
    feed().tell(chief);
    feed().tell(as(ada, '3'));
    await rest();
    expect(session.news.value).to.equal(undefined);
  });

  it('does not go back to what is older than what it shows', async () => {
    const { feed, shown, session } = await setUp();
    session.saved(as(ada, '3', { title: 'Head', updated: '2026-11-22T12:00:03Z' }));
    feed().tell({ ...chief, updated: '2026-11-22T12:00:02Z' });
    await rest();
    expect(shown()).to.equal('Ada Head');
  });

  it('marks nothing that the agent has saved, whoever tells it first', async () => {
    const { feed, session } = await setUp();
    session.saved(chief);
    feed().tell(chief);
    await rest();
    expect(session.news.value).to.equal(undefined);
    const head = as(chief, '3', { title: 'Head' });
    feed().tell(head);
    await rest();
    expect(session.news.value).not.to.equal(undefined);
    session.saved(head);
    expect(session.news.value).to.equal(undefined);
  });

  it('never shows one customer under the call of another, however late a feed tells', async () => {
    const { ring, feed, shown, session } = await setUp();
    const first = feed();
    await ring('bo');
    first.tell(chief);
    first.fail(new ContactError('not-found', 'Gone'));
    await rest();
    expect(shown()).to.equal('Bo undefined');
    expect(session.news.value).to.equal(undefined);
    expect(session.part(LiveContact).feed.value).to.equal('live');
  });

  it('goes on when the customer is back, with what has changed meanwhile', async () => {
    const { ring, feed, shown } = await setUp();
    await ring('bo');
    await ring('ada');
    feed().tell(chief);
    await rest();
    expect(shown()).to.equal('Ada Chief');
  });

  it('hears nothing off the page, and begins anew when it is back', async () => {
    const { session, feed, feeds, shown } = await setUp();
    session.suspend();
    expect(feed().signal.aborted).to.equal(true);
    feed().tell(chief);
    await rest();
    expect(shown()).to.equal('Ada Clerk');
    session.resume();
    await rest();
    expect(feeds).to.have.lengthOf(2);
    feed().tell(chief);
    await rest();
    expect(shown()).to.equal('Ada Chief');
  });

  it('keeps whom the source has lost on the card, and says so', async () => {
    const { feed, live, shown, session } = await setUp();
    feed().fail(new ContactError('not-found', 'Gone'));
    await rest();
    expect([live.feed.value, shown()]).to.deep.equal(['removed', 'Ada Clerk']);
    session.retry();
    await rest();
    expect(live.feed.value).to.equal('live');
  });

  it('keeps the card where the feed is lost for another reason', async () => {
    const { feed, live, shown, notices } = await setUp();
    const told = notices.length;
    feed().fail(new ContactError('forbidden', 'Not for you'));
    await rest();
    expect([live.feed.value, shown()]).to.deep.equal(['interrupted', 'Ada Clerk']);
    expect(notices.slice(told)).to.deep.equal([]);
  });

  it('does not follow whom the host has brought', async () => {
    const { ring, feeds } = await setUp();
    await ring('bo', [{}]);
    expect(feeds.filter(({ signal }) => !signal.aborted)).to.deep.equal([]);
  });

  it('leaves to the next agent nothing that was new to the one before', async () => {
    const { feed, session } = await setUp();
    feed().tell(chief);
    await rest();
    session.serve('noor');
    expect(session.news.value).to.equal(undefined);
  });

  it('leaves the question whether to erase the contact open', async () => {
    const { feed, session } = await setUp();
    session.erasing.question.set({ status: 'asking', asked: { contact: ada, interactionId: 'i-ada' } });
    feed().tell(chief);
    await rest();
    expect(session.erasing.question.value.status).to.equal('asking');
  });
});
