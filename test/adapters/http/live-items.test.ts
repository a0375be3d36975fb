import { expect } from '@open-wc/testing';
import type { Contact } from '../../../src/domain/contact.js';
import { ContactError } from '../../../src/domain/contact-error.js';
import { sampleMessages } from '../../../src/testing/sample-work.js';
import { contactNamed } from '../../support/contacts.js';
import { DrivenClock } from '../../support/driven-clock.js';
import { FakeBody, FakeService } from '../../support/fake-service.js';
import { settled, until } from '../../support/settled.js';
import { askedOf, openWhole, problem } from './crm.js';

const anna = contactNamed('Anna');
const told = (event: string, data: unknown) => `event: ${event}\ndata: ${JSON.stringify(data)}\n\n`;

/** What somebody hears until the end, and how that comes. */
function hear<Item>(items: AsyncIterable<Item>) {
  const heard: { items: Item[]; end?: unknown } = { items: [] };
  void (async () => {
    try {
      for await (const item of items) heard.items.push(item);
      heard.end = 'ended';
    } catch (error) {
      heard.end = error;
    }
  })();
  return heard;
}
const titlesOf = ({ items }: { items: readonly Contact[] }) => items.map(({ title }) => title);

describe('what changes in a service', () => {
  const service = FakeService.forSuite();
  let clock: DrivenClock;
  let controller: AbortController;
  /** The connections, in the order in which they were opened. */
  let feeds: FakeBody[];
  beforeEach(() => {
    clock = new DrivenClock('2026-03-03T12:00:00Z');
    controller = new AbortController();
    feeds = [];
  });
  afterEach(() => {
    controller.abort();
    clock.restore();
  });

  async function open() {
    const adapter = await openWhole(service);
    service.answer = () => {
      const feed = new FakeBody();
      feeds.push(feed);
      return new Response(feed.stream, { headers: { 'Content-Type': 'text/event-stream' } });
    };
    return adapter;
  }
  const opened = (count: number) => until(() => feeds.length === count, `connection ${count}`);
  async function watch() {
    const adapter = await open();
    const follow = ({ signal } = controller) => hear(adapter.watch(anna.id, { signal }));
    const heard = follow();
    await opened(1);
    return { follow, heard };
  }
  const written = async (feed: FakeBody | undefined, text: string) => {
    feed?.write(text);
    await settled();
    await settled();
  };

  it('is told as it comes, with its numbers read, and nothing of what a newer service tells', async () => {
    const { heard } = await watch();
    const phones = [{ value: '+46 70 174 06 05' }];
    await written(feeds[0], `: here\n\n${told('contact', { ...anna, phones })}${told('mood', 7)}`);
    await written(feeds[0], told('contact', { ...anna, title: 'Chief' }));
    await until(() => heard.items.length === 2);
    expect(heard.items[0]?.phones).to.deep.equal([{ value: '+46 70 174 06 05', number: '+46701740605' }]);
    expect(titlesOf(heard)).to.deep.equal([undefined, 'Chief']);
    const { line, headers } = await askedOf(service);
    expect([line, headers.get('Accept')]).to.deep.equal(['GET contacts/anna/feed', 'text/event-stream']);
  });

  it('is told by one connection to all who follow it, who comes later hears what is, and the last one ends it', async () => {
    const { heard, follow } = await watch();
    await written(feeds[0], told('contact', { ...anna, title: 'Chief' }));
    const late = new AbortController();
    const other = follow(late);
    await until(() => other.items.length === 1);
    await written(feeds[0], told('contact', { ...anna, title: 'Clerk' }));
    await until(() => other.items.length === 2);
    expect([titlesOf(heard), titlesOf(other)]).to.deep.equal(Array(2).fill(['Chief', 'Clerk']));
    controller.abort();
    await until(() => heard.end !== undefined);
    expect([heard.end, feeds[0]?.isGivenUp, feeds.length]).to.deep.equal(['ended', false, 1]);
    late.abort();
    await until(() => other.end !== undefined && feeds[0]!.isGivenUp);
    expect(other.end).to.equal('ended');
  });

  it('is told on where the connection broke off, after pauses that grow', async () => {
    const { heard } = await watch();
    await written(feeds[0], told('contact', { ...anna, title: 'Chief' }));
    feeds[0]?.breakOff();
    await settled();
    clock.pass(1_000);
    await opened(2);
    feeds[1]?.end();
    await settled();
    clock.pass(900);
    await settled();
    expect(feeds).to.have.length(2);
    clock.pass(1_100);
    await opened(3);
    await written(feeds[2], told('contact', { ...anna, title: 'Clerk' }));
    await until(() => heard.items.length === 2);
    expect([titlesOf(heard), heard.end]).to.deep.equal([['Chief', 'Clerk'], undefined]);
  });

  it('is told on where the connection fell silent, which comments keep from', async () => {
    await watch();
    await settled();
    clock.pass(37_000);
    await written(feeds[0], ': here\n\n');
    clock.pass(37_000);
    await settled();
    expect(feeds).to.have.length(1);
    clock.pass(600);
    await until(() => feeds[0]!.isGivenUp);
    await settled();
    clock.pass(1_000);
    await opened(2);
  });

  it('is told until the contact is removed', async () => {
    const { heard } = await watch();
    await written(feeds[0], told('removed', {}));
    await until(() => heard.end !== undefined);
    expect(heard.end).to.be.instanceOf(ContactError).with.property('code', 'not-found');
    expect(feeds[0]?.isGivenUp).to.equal(true);
  });

  it('is told until the removal, however long whoever follows it takes over what came before', async () => {
    const adapter = await open();
    let goOn: () => void = () => undefined;
    const busy = new Promise<void>((resolve) => (goOn = resolve));
    const followed = (async () => {
      for await (const _ of adapter.watch(anna.id, controller)) await busy;
    })();
    const end = followed.then(
      () => 'ended',
      (error: unknown) => ContactError.from(error).code,
    );
    await opened(1);
    await written(feeds[0], told('contact', anna) + told('removed', {}));
    await until(() => feeds[0]!.isGivenUp);
    goOn();
    expect(await Promise.race([end, settled().then(() => 'still followed')])).to.equal('not-found');
  });

  it('is not told of a contact that there is not, and asked anew by who asks again', async () => {
    const adapter = await openWhole(service);
    service.answer = problem(404);
    for (const times of [1, 2]) {
      const heard = hear(adapter.watch(anna.id, controller));
      await until(() => heard.end !== undefined);
      expect(heard.end).to.have.property('code', 'not-found');
      expect(service.asked).to.have.length(times);
    }
  });

  for (const [what, data] of [
    ['somebody else', { ...anna, id: 'bo' }],
    ['what is no contact', { ...anna, name: 7 }],
  ] as const)
    it(`is not told of ${what}`, async () => {
      const { heard } = await watch();
      await written(feeds[0], told('contact', data));
      await until(() => heard.end !== undefined);
      expect(heard.end).to.have.property('code', 'invalid');
      expect((heard.end as Error).message).to.match(/^The feed of the contact: (id|name)/);
      expect(heard.items).to.deep.equal([]);
    });

  it('is not told of another message', async () => {
    const adapter = await open();
    const [message] = sampleMessages;
    const heard = hear(adapter.messaging.watch!('m-1', controller));
    await opened(1);
    await written(feeds[0], told('message', { ...message, id: 'm-of-somebody-else' }));
    await until(() => heard.end !== undefined);
    expect(heard.end).to.have.property('code', 'invalid');
    expect((heard.end as Error).message).to.match(/^The feed of the message: id/);
    expect(heard.items).to.deep.equal([]);
  });

  it('is asked of nobody where the signal has aborted before', async () => {
    const adapter = await open();
    const heard = hear(adapter.watch(anna.id, { signal: AbortSignal.abort() }));
    await until(() => heard.end !== undefined);
    expect([heard.end, service.asked.length]).to.deep.equal(['ended', 0]);
  });

  it('is a message as well, until nothing more can become of it', async () => {
    const adapter = await open();
    const message = { ...sampleMessages[0]!, delivery: 'sent' };
    const heard = hear(adapter.messaging.watch!(message.id, controller));
    await opened(1);
    await written(feeds[0], told('message', message));
    await written(feeds[0], told('message', { ...message, delivery: 'delivered' }));
    await until(() => heard.end !== undefined);
    expect(heard.items.map(({ delivery }) => delivery)).to.deep.equal(['sent', 'delivered']);
    expect([heard.end, feeds[0]?.isGivenUp]).to.deep.equal(['ended', true]);
    expect((await askedOf(service)).line).to.equal('GET messages/m-2/feed');
  });
});
