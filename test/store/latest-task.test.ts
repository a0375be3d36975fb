import { expect } from '@open-wc/testing';
import { ContactError } from '../../src/domain/contact-error.js';
import { LatestTask } from '../../src/store/latest-task.js';
import { Asked } from '../support/asked.js';
import { FakeTimers } from '../support/fake-timers.js';
import { settled } from '../support/settled.js';

/** Runs work that the test ends, and hears what the task says of it. */
function setUp(deadlineMs?: number) {
  const task = new LatestTask();
  const heard: string[] = [];
  const begun: Asked<string, string>[] = [];
  const run = (name: string) => {
    const work = (signal: AbortSignal) => {
      const asked = new Asked<string, string>(name, signal);
      begun.push(asked);
      return asked.promise;
    };
    const settled = {
      done: (result: string) => void heard.push(result),
      failed: (error: ContactError) => void heard.push(`${name} failed: ${error.code}`),
    };
    task.run(work, settled, deadlineMs === undefined ? {} : { deadlineMs });
  };
  const nth = (position: number) => begun[position] as Asked<string, string>;
  return { task, heard, begun, run, nth };
}

describe('LatestTask', () => {
  let timers: FakeTimers;
  beforeEach(() => (timers = new FakeTimers()));
  afterEach(() => timers.restore());

  it('hands over the result', async () => {
    const { task, heard, run, nth } = setUp();
    run('A');
    expect(task.isRunning).to.be.true;
    nth(0).answer('A');
    await settled();
    expect(heard).to.deep.equal(['A']);
    expect(task.isRunning).to.be.false;
  });

  it('hears the latest only, whichever answers first', async () => {
    const { heard, run, nth } = setUp();
    run('A');
    run('B');
    run('C');
    nth(1).answer('B');
    nth(2).answer('C');
    nth(0).answer('A');
    await settled();
    expect(heard).to.deep.equal(['C']);
  });

  it('tells a task that another takes its place', () => {
    const { run, nth } = setUp();
    run('A');
    expect(nth(0).isAbandoned).to.be.false;
    run('B');
    expect(nth(0).isAbandoned).to.be.true;
    expect(nth(0).signal?.reason).to.have.property('name', 'AbortError');
    expect(nth(1).isAbandoned).to.be.false;
  });

  it('never hears of an abandoned task again, neither its result nor its failure', async () => {
    const { task, heard, run, nth } = setUp();
    run('A');
    task.abandon();
    nth(0).answer('A');
    run('B');
    task.abandon();
    nth(1).fail(new Error('Too late'));
    await settled();
    expect(heard).to.be.empty;
    expect(task.isRunning).to.be.false;
  });

  it('abandons a task whose answer has come but has not been heard', async () => {
    const { heard, run, nth } = setUp();
    run('A');
    nth(0).answer('A');
    run('B');
    await settled();
    expect(heard).to.be.empty;
  });

  it('fails with the error of the work, or with an unexpected one that keeps the cause', async () => {
    const task = new LatestTask();
    const errors: ContactError[] = [];
    const fail = async (error: unknown) => {
      task.run(() => Promise.reject(error as Error), { done: () => {}, failed: (e) => void errors.push(e) });
      await settled();
    };
    const offline = new ContactError('offline', 'No network');
    const mistake = new TypeError('A mistake');
    await fail(offline);
    await fail(mistake);
    expect(errors[0]).to.equal(offline);
    expect(errors[1]).to.include({ code: 'unexpected', message: 'A mistake', cause: mistake });
  });

  it('ends what a task that failed has left running', async () => {
    const task = new LatestTask();
    const left: AbortSignal[] = [];
    const both = async (signal: AbortSignal) => {
      left.push(signal);
      await Promise.all([Promise.reject(new Error('One of two')), new Promise(() => {})]);
    };
    task.run(both, { done: () => {}, failed: () => {} });
    await settled();
    expect(left[0]?.aborted).to.be.true;
  });

  it('fails where the work throws before it begins to wait', async () => {
    const codes: string[] = [];
    new LatestTask().run(
      () => {
        throw new Error('At once');
      },
      { done: () => {}, failed: ({ code }) => void codes.push(code) },
    );
    expect(codes).to.be.empty;
    await settled();
    expect(codes).to.deep.equal(['unexpected']);
  });

  it('lets whoever hears of one task begin the next', async () => {
    const task = new LatestTask();
    const heard: string[] = [];
    const failed = () => {};
    task.run(async () => 'A', {
      done: () => task.run(async () => 'B', { done: (result) => void heard.push(result), failed }),
      failed,
    });
    await settled();
    expect(heard).to.deep.equal(['B']);
  });

  describe('with a deadline', () => {
    it('fails in time even if the task ignores its signal, and hears nothing later', async () => {
      const { heard, run, nth } = setUp(1_000);
      run('A');
      timers.pass(999);
      expect(heard).to.be.empty;
      timers.pass(1);
      expect(heard).to.deep.equal(['A failed: timeout']);
      expect(nth(0).signal?.reason).to.include({ code: 'timeout' });
      nth(0).answer('A');
      await settled();
      expect(heard).to.deep.equal(['A failed: timeout']);
    });

    it('counts for each task anew', () => {
      const { heard, run } = setUp(1_000);
      run('A');
      timers.pass(600);
      run('B');
      timers.pass(600);
      expect(heard).to.be.empty;
      timers.pass(400);
      expect(heard).to.deep.equal(['B failed: timeout']);
    });

    it('sets no timer that outlives its task', async () => {
      const { task, run, nth } = setUp(1_000);
      run('A');
      nth(0).answer('A');
      await settled();
      expect(timers.waiting).to.equal(0);
      run('B');
      run('C');
      expect(timers.waiting).to.equal(1);
      task.abandon();
      expect(timers.waiting).to.equal(0);
    });
  });

  describe('while suspended', () => {
    it('runs nothing; what ran begins anew afterwards', async () => {
      const { task, heard, begun, run, nth } = setUp();
      run('A');
      task.suspend();
      expect(nth(0).isAbandoned).to.be.true;
      nth(0).answer('too late');
      await settled();
      expect(heard).to.be.empty;
      expect(task.isRunning).to.be.true;

      task.resume();
      expect(begun).to.have.length(2);
      nth(1).answer('A');
      await settled();
      expect(heard).to.deep.equal(['A']);
    });

    it('begins only the latest of what was to run', () => {
      const { task, begun, run } = setUp();
      run('A');
      task.suspend();
      run('B');
      run('C');
      expect(begun).to.have.length(1);
      task.resume();
      expect(begun.map(({ about }) => about)).to.deep.equal(['A', 'C']);
    });

    it('forgets what is abandoned', () => {
      const { task, begun, run } = setUp();
      run('A');
      task.suspend();
      task.abandon();
      task.resume();
      expect(begun).to.have.length(1);
      expect(task.isRunning).to.be.false;
    });

    it('does not begin again what has ended', async () => {
      const { task, begun, run, nth } = setUp();
      run('A');
      nth(0).answer('A');
      await settled();
      task.suspend();
      task.resume();
      expect(begun).to.have.length(1);
    });

    it('suspends and resumes once, however often it is told', () => {
      const { task, begun, run } = setUp();
      run('A');
      task.resume();
      task.suspend();
      task.suspend();
      task.resume();
      task.resume();
      expect(begun).to.have.length(2);
    });

    it('has no deadline; it counts anew afterwards', () => {
      const { task, heard, run } = setUp(1_000);
      run('A');
      timers.pass(600);
      task.suspend();
      timers.pass(5_000);
      task.resume();
      timers.pass(999);
      expect(heard).to.be.empty;
      timers.pass(1);
      expect(heard).to.deep.equal(['A failed: timeout']);
    });
  });
});
