import { expect } from '@open-wc/testing';
import { Batch } from '../../../src/adapters/http/batch.js';
import { settled, until } from '../../support/settled.js';

interface Sent {
  readonly questions: readonly string[];
  readonly signal: AbortSignal;
  answer(): void;
  fail(reason: unknown): void;
}

/** Questions that are answered with themselves, when the test wants. */
function setUp(most = 50) {
  const sent: Sent[] = [];
  const batch = new Batch<string, string>({
    most,
    ask: (questions, signal) =>
      new Promise((resolve, reject) => {
        sent.push({ questions, signal, answer: () => resolve(questions), fail: reject });
      }),
  });
  return {
    sent,
    /** Channels are not in step with each other everywhere: WebKit may let a test go on first. */
    requests: (times: number) => until(() => sent.length >= times, `request ${times}`),
    ask: (question: string, signal = new AbortController().signal) => batch.ask(question, signal),
  };
}

const reason = new Error('The agent went on');
const outcomeOf = (asking: Promise<string>) =>
  asking.then(
    (answer) => answer,
    (error: unknown) => error,
  );

describe('a batch', () => {
  it('asks together what is asked within the same moment, and gives each its answer', async () => {
    const { sent, requests, ask } = setUp();
    const asking = [ask('a'), Promise.resolve().then(() => ask('b')), ask('c')];
    await requests(1);
    expect(sent.map(({ questions }) => questions)).to.deep.equal([['a', 'c', 'b']]);
    sent[0]?.answer();
    expect(await Promise.all(asking)).to.deep.equal(['a', 'b', 'c']);
  });

  it('asks anew for what is asked later', async () => {
    const { sent, requests, ask } = setUp();
    void ask('a');
    await requests(1);
    void ask('b');
    await requests(2);
    expect(sent.map(({ questions }) => questions)).to.deep.equal([['a'], ['b']]);
  });

  it('asks for no more at once than it may', async () => {
    const { sent, requests, ask } = setUp(2);
    const asking = ['a', 'b', 'c', 'd', 'e'].map((question) => ask(question));
    await requests(3);
    expect(sent.map(({ questions }) => questions)).to.deep.equal([['a', 'b'], ['c', 'd'], ['e']]);
    for (const each of sent.toReversed()) each.answer();
    expect(await Promise.all(asking)).to.deep.equal(['a', 'b', 'c', 'd', 'e']);
  });

  it('fails for all who asked together, and for nobody else', async () => {
    const { sent, requests, ask } = setUp(2);
    const asking = ['a', 'b', 'c'].map((question) => outcomeOf(ask(question)));
    await requests(2);
    sent[0]?.fail(reason);
    sent[1]?.answer();
    expect(await Promise.all(asking)).to.deep.equal([reason, reason, 'c']);
  });

  it('does not ask for whom has gone before', async () => {
    const { sent, requests, ask } = setUp();
    const controller = new AbortController();
    const gone = [outcomeOf(ask('a', controller.signal)), outcomeOf(ask('b', AbortSignal.abort(reason)))];
    void ask('c');
    controller.abort(reason);
    expect(await Promise.all(gone)).to.deep.equal([reason, reason]);
    await requests(1);
    expect(sent.map(({ questions }) => questions)).to.deep.equal([['c']]);
  });

  it('asks nothing where all have gone before', async () => {
    const { sent, ask } = setUp();
    const controller = new AbortController();
    const gone = outcomeOf(ask('a', controller.signal));
    controller.abort(reason);
    expect(await gone).to.equal(reason);
    await settled();
    expect(sent).to.deep.equal([]);
  });

  it('lets one go at once, and the others have their answer', async () => {
    const { sent, requests, ask } = setUp();
    const controller = new AbortController();
    const [gone, stays] = [outcomeOf(ask('a', controller.signal)), ask('b')];
    await requests(1);
    controller.abort(reason);
    expect(await gone).to.equal(reason);
    expect(sent[0]?.signal.aborted).to.equal(false);
    sent[0]?.answer();
    expect(await stays).to.equal('b');
  });

  it('ends the request when the last has gone', async () => {
    const { sent, requests, ask } = setUp();
    const controllers = [new AbortController(), new AbortController()];
    const gone = controllers.map(({ signal }) => outcomeOf(ask('a', signal)));
    await requests(1);
    controllers[0]?.abort(reason);
    expect(sent[0]?.signal.aborted).to.equal(false);
    controllers[1]?.abort(reason);
    expect(sent[0]?.signal.reason).to.equal(reason);
    expect(await Promise.all(gone)).to.deep.equal([reason, reason]);
  });
});
