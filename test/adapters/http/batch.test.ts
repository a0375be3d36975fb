import { expect } from '@open-wc/testing';
import { Batch } from '../../../src/adapters/http/batch.js';
import { settled } from '../../support/settled.js';

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
    const { sent, ask } = setUp();
    const asking = [ask('a'), Promise.resolve().then(() => ask('b')), ask('c')];
    await settled();
    expect(sent.map(({ questions }) => questions)).to.deep.equal([['a', 'c', 'b']]);
    sent[0]?.answer();
    expect(await Promise.all(asking)).to.deep.equal(['a', 'b', 'c']);
  });

  it('asks anew for what is asked later', async () => {
    const { sent, ask } = setUp();
    void ask('a');
    await settled();
    void ask('b');
    await settled();
    expect(sent.map(({ questions }) => questions)).to.deep.equal([['a'], ['b']]);
  });

  it('asks for no more at once than it may', async () => {
    const { sent, ask } = setUp(2);
    const asking = ['a', 'b', 'c', 'd', 'e'].map((question) => ask(question));
    await settled();
    expect(sent.map(({ questions }) => questions)).to.deep.equal([['a', 'b'], ['c', 'd'], ['e']]);
    for (const each of sent.toReversed()) each.answer();
    expect(await Promise.all(asking)).to.deep.equal(['a', 'b', 'c', 'd', 'e']);
  });

  it('fails for all who asked together, and for nobody else', async () => {
    const { sent, ask } = setUp(2);
    const asking = ['a', 'b', 'c'].map((question) => outcomeOf(ask(question)));
    await settled();
    sent[0]?.fail(reason);
    sent[1]?.answer();
    expect(await Promise.all(asking)).to.deep.equal([reason, reason, 'c']);
  });

  it('does not ask for whom has gone before', async () => {
    const { sent, ask } = setUp();
    const controller = new AbortController();
    const gone = [outcomeOf(ask('a', controller.signal)), outcomeOf(ask('b', AbortSignal.abort(reason)))];
    void ask('c');
    controller.abort(reason);
    expect(await Promise.all(gone)).to.deep.equal([reason, reason]);
    await settled();
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
    const { sent, ask } = setUp();
    const controller = new AbortController();
    const [gone, stays] = [outcomeOf(ask('a', controller.signal)), ask('b')];
    await settled();
    controller.abort(reason);
    expect(await gone).to.equal(reason);
    expect(sent[0]?.signal.aborted).to.equal(false);
    sent[0]?.answer();
    expect(await stays).to.equal('b');
  });

  it('ends the request when the last has gone', async () => {
    const { sent, ask } = setUp();
    const controllers = [new AbortController(), new AbortController()];
    const gone = controllers.map(({ signal }) => outcomeOf(ask('a', signal)));
    await settled();
    controllers[0]?.abort(reason);
    expect(sent[0]?.signal.aborted).to.equal(false);
    controllers[1]?.abort(reason);
    expect(sent[0]?.signal.reason).to.equal(reason);
    expect(await Promise.all(gone)).to.deep.equal([reason, reason]);
  });
});
