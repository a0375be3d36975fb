import { expect } from '@open-wc/testing';
import { ControllableAdapter } from '../../src/testing/controllable-adapter.js';
import { samples } from '../../src/testing/sample-contacts.js';

const nobody = { matches: [], more: false };

function abortable() {
  const controller = new AbortController();
  const { signal } = controller;
  const reason = new Error('The agent went on');
  return { options: { signal, limit: 9, key: 'a' }, abort: () => controller.abort(reason), reason };
}

async function isPending(promise: Promise<unknown>): Promise<boolean> {
  let isSettled = false;
  const settle = () => (isSettled = true);
  promise.then(settle, settle);
  await new Promise((resolve) => setTimeout(resolve));
  return !isSettled;
}

describe('ControllableAdapter', () => {
  it('answers when the test says so, and what it says', async () => {
    const adapter = new ControllableAdapter();
    const answer = adapter.find([], abortable().options);
    expect(await isPending(answer)).to.equal(true);
    const call = await adapter.next('find');
    call.answer(nobody);
    expect(await answer).to.equal(nobody);
  });

  it('fails when the test says so', async () => {
    const adapter = new ControllableAdapter();
    const answer = adapter.get(samples.anna.id, abortable().options).catch((error: unknown) => error);
    const failure = new Error('Down');
    (await adapter.next('get')).fail(failure);
    expect(await answer).to.equal(failure);
  });

  it('answers calls in any order', async () => {
    const adapter = new ControllableAdapter();
    const answers = ['a', 'b'].map((text) => adapter.search({ text }, abortable().options));
    const [first, second] = [await adapter.next('search'), await adapter.next('search')];
    expect([first.args[0].text, second.args[0].text]).to.deep.equal(['a', 'b']);
    second.answer({ items: [samples.bosse] });
    expect(await isPending(answers[0]!)).to.equal(true);
    first.answer({ items: [samples.anna] });
    expect((await Promise.all(answers)).map(({ items }) => items)).to.deep.equal([
      [samples.anna],
      [samples.bosse],
    ]);
  });

  it('waits for a call that has not come yet, and passes over those of other methods', async () => {
    const adapter = new ControllableAdapter();
    const { options } = abortable();
    const next = adapter.next('history.list');
    void adapter.find([], options);
    expect(await isPending(next)).to.equal(true);
    const answer = adapter.history?.list({ interactionId: 'i' }, options);
    (await next).answer({ items: [] });
    expect(await answer).to.deep.equal({ items: [] });
  });

  it('records every call, with what it was given', () => {
    const adapter = new ControllableAdapter();
    const { options } = abortable();
    void adapter.editing?.create(samples.anna, options);
    void adapter.editing?.update(samples.anna, { title: 'Chief' }, options);
    void adapter.editing?.remove?.(samples.anna.id, options);
    expect(adapter.calls.map(({ method, args }) => [method, ...args])).to.deep.equal([
      ['editing.create', samples.anna, options],
      ['editing.update', samples.anna, { title: 'Chief' }, options],
      ['editing.remove', samples.anna.id, options],
    ]);
    expect(adapter.calls.every(({ signal }) => signal === options.signal)).to.equal(true);
  });

  it('heeds its signals, before and after', async () => {
    const adapter = new ControllableAdapter();
    const { options, abort, reason } = abortable();
    const failure = adapter.find([], options).catch((error: unknown) => error);
    abort();
    expect(await failure).to.equal(reason);
    expect(await adapter.find([], options).catch((error: unknown) => error)).to.equal(reason);
  });

  it('ignores its signals where the test wants that, and answers late', async () => {
    const adapter = new ControllableAdapter({ ignoresSignal: true });
    const { options, abort } = abortable();
    const answer = adapter.find([], options);
    abort();
    expect(await isPending(answer)).to.equal(true);
    (await adapter.next('find')).answer(nobody);
    expect(await answer).to.equal(nobody);
  });
});
