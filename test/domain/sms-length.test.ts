import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { smsLength } from '../../src/domain/sms-length.js';

/** 3GPP TS 23.038, 6.2.1: what one septet says, and what takes an escape before it. */
const basic =
  '@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !"#¤%&\'()*+,-./0123456789:;<=>?¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿abcdefghijklmnopqrstuvwxyzäöñüà';
const extended = '\f^{}\\[~]|€';

/** The count by the rules, a character at a time: none is cut in two. */
function counted(text: string): { segments: number; left: number } {
  const isGsm = [...text].every((character) => (basic + extended).includes(character));
  const [alone, joined] = isGsm ? [160, 153] : [70, 67];
  const sizes = [...text].map((character) =>
    isGsm ? (extended.includes(character) ? 2 : 1) : character.length,
  );
  const total = sizes.reduce((sum, size) => sum + size, 0);
  if (total <= alone) return { segments: 1, left: alone - total };
  let [segments, left] = [1, joined];
  for (const size of sizes) {
    if (size > left) [segments, left] = [segments + 1, joined];
    left -= size;
  }
  return { segments, left };
}

const gsmText = fc.string({ unit: fc.constantFrom(...basic, ...extended), maxLength: 700 });
const anyText = fc.string({ unit: 'binary', maxLength: 400 });
const emoji = fc.string({ unit: fc.constantFrom('a', '€', 'ж', '😀', '👩‍🚀'), maxLength: 300 });

describe('The length of an SMS', () => {
  it('is counted in septets, as long as GSM-7 has every character', () => {
    expect(smsLength('')).to.deep.equal({ alphabet: 'GSM-7', segments: 1, left: 160 });
    expect(smsLength('a'.repeat(160))).to.deep.equal({ alphabet: 'GSM-7', segments: 1, left: 0 });
    expect(smsLength('a'.repeat(161))).to.deep.equal({ alphabet: 'GSM-7', segments: 2, left: 145 });
    expect(smsLength('a'.repeat(306))).to.deep.equal({ alphabet: 'GSM-7', segments: 2, left: 0 });
  });

  it('takes two septets for each of ^ { } \\ [ ] ~ | €', () => {
    for (const character of extended) expect(smsLength(character).left, character).to.equal(158);
    // The escape and what follows it are not parted: a septet stays empty.
    expect(smsLength(`${'a'.repeat(152)}€${'a'.repeat(150)}`)).to.include({ segments: 2, left: 1 });
  });

  it('is counted in UTF-16 units where one character is not of GSM-7, and names the first such', () => {
    expect(smsLength('ж'.repeat(70))).to.deep.equal({
      ...{ alphabet: 'UCS-2', segments: 1, left: 0, forcedBy: 'ж' },
    });
    expect(smsLength('ж'.repeat(71))).to.include({ segments: 2, left: 63 });
    expect(smsLength('€ costs one here: ’…')).to.deep.equal({
      ...{ alphabet: 'UCS-2', segments: 1, left: 50, forcedBy: '’' },
    });
    expect(smsLength('so 😀')).to.include({ forcedBy: '😀', left: 65 });
  });

  it('counts half a pair as what it is sent as', () => {
    expect(smsLength('a\ud83d')).to.include({ left: 68, forcedBy: '\ufffd' });
  });

  it('holds to the rules for whatever is written', () => {
    fc.assert(
      fc.property(fc.oneof(gsmText, anyText, emoji), (text) => {
        const { segments, left, alphabet, forcedBy } = smsLength(text);
        expect({ segments, left }).to.deep.equal(counted(text));
        expect(alphabet === 'UCS-2').to.equal(forcedBy !== undefined);
        expect(forcedBy ? basic.includes(forcedBy) : false).to.equal(false);
      }),
      { numRuns: 500 },
    );
  });
});
