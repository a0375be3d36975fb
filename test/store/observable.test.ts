import { expect } from '@open-wc/testing';
import { Observable } from '../../src/store/observable.js';

describe('Observable', () => {
  it('has the value that was set last', () => {
    const observable = new Observable(1);
    expect(observable.value).to.equal(1);
    observable.set(2);
    expect(observable.value).to.equal(2);
  });

  it('tells later values, not the present one', () => {
    const observable = new Observable(1);
    const heard: number[] = [];
    observable.watch((value) => heard.push(value));
    observable.set(2);
    observable.set(3);
    expect(heard).to.deep.equal([2, 3]);
  });

  it('says nothing when the value is the same', () => {
    const observable = new Observable(NaN);
    const heard: number[] = [];
    observable.watch((value) => heard.push(value));
    observable.set(NaN);
    expect(heard).to.be.empty;
  });

  it('has the new value before it tells anybody', () => {
    const observable = new Observable(1);
    const seen: number[] = [];
    observable.watch(() => seen.push(observable.value));
    observable.set(2);
    expect(seen).to.deep.equal([2]);
  });

  it('tells a watcher that has left nothing', () => {
    const observable = new Observable(1);
    const heard: string[] = [];
    const leave = observable.watch((value) => heard.push(`first ${value}`));
    observable.watch((value) => heard.push(`second ${value}`));
    leave();
    leave();
    observable.set(2);
    expect(heard).to.deep.equal(['second 2']);
  });

  it('tells nothing to a watcher that leaves while others are told', () => {
    const observable = new Observable(1);
    const heard: number[] = [];
    observable.watch(() => leave());
    const leave = observable.watch((value) => heard.push(value));
    observable.set(2);
    expect(heard).to.be.empty;
  });

  it('tells a watcher that comes while others are told from the next value on', () => {
    const observable = new Observable(1);
    const heard: number[] = [];
    const leave = observable.watch(() => {
      leave();
      observable.watch((value) => heard.push(value));
    });
    observable.set(2);
    observable.set(3);
    expect(heard).to.deep.equal([3]);
  });

  it('never tells a former value after a later one', () => {
    const observable = new Observable(1);
    const heard: number[] = [];
    observable.watch((value) => {
      if (value === 2) observable.set(3);
    });
    observable.watch((value) => heard.push(value));
    observable.set(2);
    expect(heard).to.deep.equal([3]);
  });
});
