import { expect } from '@open-wc/testing';
import { loadOnce } from '../../src/adapters/load-once.js';
import { failureOf } from '../support/storage.js';

describe('What is loaded once', () => {
  it('is the same for all who ask, at once or later', async () => {
    let times = 0;
    const loaded = loadOnce(async () => (times += 1));
    expect(await Promise.all([loaded(), loaded()])).to.deep.equal([1, 1]);
    expect(await loaded()).to.equal(1);
  });

  it('is unavailable where it could not be loaded, and loaded again for the next', async () => {
    const answers = [Promise.reject(new TypeError('No network')), Promise.resolve('there')];
    const loaded = loadOnce(() => answers.shift()!);
    expect(await failureOf(loaded())).to.equal('unavailable');
    expect(await loaded()).to.equal('there');
  });
});
