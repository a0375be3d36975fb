import { expect } from '@open-wc/testing';
import { checkEqual } from '../../src/testing/check.js';

const told = (actual: unknown, expected: unknown) => {
  try {
    checkEqual(actual, expected, 'it');
  } catch (error) {
    return (error as Error).message;
  }
  return undefined;
};

const long = { fields: { note: 'x'.repeat(300) } };

describe('What the suite says of a value that is not the expected one', () => {
  it('is the whole of both, where they are short', () => {
    expect(told({ a: 1 }, { a: 2 })).to.equal('it: expected {"a":2}, got {"a":1}');
  });

  it('is the member in which they differ, where they are long', () => {
    const contact = (title?: string) => ({ ...long, organisation: { ...long, title }, title: 'Chief' });
    expect(told(contact(), contact('Clerk'))).to.equal(
      'it, organisation, title: expected "Clerk", got undefined',
    );
  });

  it('is a member that one has and the other has not', () => {
    expect(told({ ...long, waiting: true }, long)).to.equal('it, waiting: expected undefined, got true');
    expect(told([long], [long, 'b'])).to.equal('it, 1: expected "b", got undefined');
  });

  it('is nothing, where they have the same content', () => {
    expect(told({ b: undefined, ...long, a: 1 }, { a: 1, ...long })).to.equal(undefined);
  });
});
