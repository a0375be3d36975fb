import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { readContactJson } from '../../src/formats/json.js';
import { readSoundJson } from '../../src/formats/sound-json.js';

const anna = { id: '1', name: 'Anna' };
const call = { id: 'i', channel: 'voice', direction: 'inbound', at: '2024-05-01', about: ['070-1'] };

describe('readSoundJson', () => {
  for (const file of [
    [],
    [anna, { id: '2', name: 'Bo' }],
    { contacts: [anna] },
    { history: [call], contacts: [anna] },
    { contacts: [], history: null },
  ])
    it(`reads ${JSON.stringify(file)}`, () => {
      const text = JSON.stringify(file);
      expect(readSoundJson(text)).to.deep.equal(readContactJson(text));
    });

  for (const [what, text] of Object.entries({
    'no JSON': '[',
    'neither of the two shapes': '{}',
    'no list of contacts': '{"contacts":{}}',
    'no list of interactions': JSON.stringify({ contacts: [], history: {} }),
    'a member that nobody knows': JSON.stringify({ contacts: [], made: 1 }),
    'a contact that is wrong': JSON.stringify([anna, {}]),
    'an interaction that is wrong': JSON.stringify({ contacts: [anna], history: [{ ...call, at: 'noon' }] }),
    'a contact twice': JSON.stringify([anna, anna]),
    'an interaction twice': JSON.stringify({ contacts: [], history: [call, call] }),
  }))
    it(`leaves ${what} to the one that tells what is wrong`, () => {
      expect(readSoundJson(text)).to.equal(undefined);
    });

  it('reads whatever holds nothing to refuse, as the other does', () => {
    const ids = fc.constantFrom('1', '2', '3', '4', '5', '');
    const contacts = fc.array(fc.record({ id: ids, name: fc.string() }), { maxLength: 3 });
    const files = fc.oneof(
      contacts,
      fc.record({
        contacts,
        history: fc.oneof(fc.constant(null), fc.array(fc.constant(call), { maxLength: 2 })),
      }),
    );
    fc.assert(
      fc.property(files, (file) => {
        const text = JSON.stringify(file);
        const read = readContactJson(text);
        expect(readSoundJson(text)).to.deep.equal(read.refused.length > 0 ? undefined : read);
      }),
      { numRuns: 300 },
    );
  });
});
