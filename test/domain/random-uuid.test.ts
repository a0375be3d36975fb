import { expect } from '@open-wc/testing';
import { randomUuid } from '../../src/domain/random-uuid.js';

describe('A unique id', () => {
  it('is had also where the page has no secure context', () => {
    Object.defineProperty(crypto, 'randomUUID', { value: undefined, configurable: true });
    try {
      expect(randomUuid()).to.match(/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/);
    } finally {
      delete (crypto as Partial<Crypto>).randomUUID;
    }
  });

  it('is another each time', () => {
    expect(new Set(Array.from({ length: 1_000 }, randomUuid)).size).to.equal(1_000);
  });
});
