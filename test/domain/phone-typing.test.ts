import { expect } from '@open-wc/testing';
import { groupWhileTyping } from '../../src/domain/phone-typing.js';

/** `|` is the caret. */
function typed(written: string, region?: string): string {
  const caret = written.indexOf('|');
  const { text, caret: after } = groupWhileTyping({ text: written.replace('|', ''), caret }, region);
  return `${text.slice(0, after)}|${text.slice(after)}`;
}

describe('a number that is being typed', () => {
  it('is grouped as its country does', () => {
    expect(typed('+46701740605|')).to.equal('+46 70 174 06 05|');
    expect(typed('0701740605|', 'SE')).to.equal('070-174 06 05|');
    expect(typed('2125550123|', 'US')).to.equal('(212) 555-0123|');
  });

  it('keeps the caret behind the digit that was typed', () => {
    expect(typed('+46 709| 174 06 0')).to.equal('+46 70 9|17 40 60');
    expect(typed('|+46701740605')).to.equal('|+46 70 174 06 05');
  });

  it('stays as it is written where more is written than a number', () => {
    for (const text of ['437-555-1234 (Jane)|', '08 505 123 40 x12|', '#31#|', '|'])
      expect(typed(text, 'SE')).to.equal(text);
  });

  it('stays as it is written in a country that nobody knows', () => {
    expect(typed('0701740605|', 'XX')).to.equal('0701740605|');
  });
});
