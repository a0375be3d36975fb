import { expect } from '@open-wc/testing';
import { isFromNobody, isMasked, isWithheld } from '../../src/domain/withheld.js';

const withheld = [
  '',
  '-',
  '--',
  '–',
  '()',
  'anonymous',
  'Anonymous',
  'RESTRICTED',
  'unavailable',
  'unknown',
  'private',
  'blocked',
  'withheld',
  '<unknown>',
  '"Private"',
  'no caller id',
  'No Caller ID',
  'caller id blocked',
  'ID unavailable',
  'private number',
  'unknown number',
  'number_withheld',
  'Unknown-Caller',
  '+266696687',
  '+7378742833',
  '+86282452253',
  '+2562533',
  '+8656696',
  '+7748283',
  '266696687',
  '7378742833',
  '86282452253',
  '2562533',
  '8656696',
  '7748283',
  '+266 696 687',
];

const named = [
  'caller',
  'caller id',
  'Unknown Mortal Orchestra',
  'Private Ryan',
  'unknown 2',
  '0',
  '+46701740605',
  '+2666966870',
  '737-874-2833', // a number of Austin, Texas; the keypad word comes without separators
  '?',
];

describe('Withheld and masked', () => {
  for (const text of withheld)
    it(`takes '${text}' as withheld`, () => expect(isWithheld(text)).to.equal(true));

  for (const text of named)
    it(`does not take '${text}' as withheld`, () => expect(isWithheld(text)).to.equal(false));

  it('knows the domain of those who withhold their address', () => {
    expect(isFromNobody('sip:anonymous@anonymous.invalid')).to.equal(true);
    expect(isFromNobody('<sip:x@Anonymous.Invalid:5060>;tag=1')).to.equal(true);
    expect(isFromNobody('jane@anonymous.\u200Binvalid')).to.equal(true);
    expect(isFromNobody('jane@anonymous.invalid.example')).to.equal(false);
    expect(isFromNobody('jane@not-anonymous.invalid')).to.equal(false);
  });

  for (const text of [
    '+46*****67',
    'j***@example.com',
    'j•••@example.com',
    '+46●●●●67',
    '+4670xxxx567',
    'XXX-XXX-1212',
    'XXXXXXXX',
  ])
    it(`takes '${text}' as masked`, () => expect(isMasked(text)).to.equal(true));

  for (const text of [
    '+14155551212 x123',
    '+1 415 555 1212x12',
    'jane.xxx@example.com',
    'xxl@example.com',
    'xx12@xx.xx',
    'foxx',
    '+46 70',
    'extension 12',
  ])
    it(`does not take '${text}' as masked`, () => expect(isMasked(text)).to.equal(false));
});
