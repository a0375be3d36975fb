import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { ContactError } from '../../src/domain/contact-error.js';
import { checkContact } from '../../src/formats/contact-schema.js';
import { readContactJson } from '../../src/formats/json.js';
import { engine } from '../support/engines.js';

const anna = { id: '1', name: 'Anna' };
const bo = { id: '2', name: 'Bo' };
const call = {
  id: 'i1',
  channel: 'voice',
  direction: 'inbound',
  at: '2024-05-01T08:30:00Z',
  about: ['070-1'],
};

function thrownBy(text: string): ContactError | undefined {
  try {
    readContactJson(text);
    return undefined;
  } catch (error) {
    return error as ContactError;
  }
}

describe('readContactJson', () => {
  it('reads a list of contacts', () => {
    expect(readContactJson(`\uFEFF${JSON.stringify([anna, bo])}`)).to.deep.equal({
      contacts: [checkContact(anna), checkContact(bo)],
      history: [],
      refused: [],
    });
  });

  it('reads contacts and their history', () => {
    const { about, ...interaction } = call;
    expect(readContactJson(JSON.stringify({ history: [call], contacts: [anna] }))).to.deep.equal({
      contacts: [checkContact(anna)],
      history: [{ interaction, about }],
      refused: [],
    });
  });

  it('reads contacts without a history', () => {
    expect(readContactJson('{"contacts":[]}')).to.deep.equal({ contacts: [], history: [], refused: [] });
    expect(readContactJson('{"contacts":[],"history":null}').history).to.deep.equal([]);
    expect(readContactJson('[]')).to.deep.equal({ contacts: [], history: [], refused: [] });
  });

  it('refuses what is wrong by its position and line, and reads the rest', () => {
    const text = [
      '[',
      '  { "id": "1", "name": "Anna [, {" },',
      '  { "id": "2", "name": "Bo", "phones": [',
      '    { "value": 70 } ] }, { "id": "1", "name": "Other \\"[,\\\\" }, "x",',
      '',
      '  null, { "id": "3", "name": "Cia" }',
      ']',
    ].join('\r\n');
    const { contacts, refused } = readContactJson(text);
    expect(contacts.map(({ id }) => id as string)).to.deep.equal(['1', '3']);
    expect(refused).to.deep.equal([
      { line: 3, entry: 2, reason: 'phones[0].value: expected a text' },
      { line: 4, entry: 3, reason: 'id: the same as that of entry 1' },
      { line: 4, entry: 4, reason: 'expected an object' },
      { line: 6, entry: 5, reason: 'expected an object' },
    ]);
  });

  it('refuses wrong history and members that it does not know', () => {
    const text = JSON.stringify(
      { made: { by: ['us', 1] }, contacts: [anna, {}], history: [call, { ...call, at: 'noon' }, call] },
      null,
      1,
    );
    const lineOf = (part: string) => text.slice(0, text.indexOf(part)).split('\n').length;
    const { contacts, history, refused } = readContactJson(text);
    expect([contacts.length, history.length]).to.deep.equal([1, 1]);
    expect(refused).to.deep.equal([
      { line: 2, reason: 'made: unknown member' },
      { line: lineOf('{}'), entry: 2, reason: 'id: is missing' },
      { line: lineOf('noon') - 4, entry: 2, reason: 'history: at: expected a date or a time of ISO 8601' },
      { line: lineOf('noon') + 5, entry: 3, reason: 'history: id: the same as that of entry 1' },
    ]);
  });

  it('throws where the text is not JSON, with the place of the fault and nothing of the text', () => {
    const error = thrownBy('[\n{"id": "1",}\n]');
    expect(error).to.be.instanceOf(ContactError).with.property('code', 'invalid');
    // Where Safari does not tell the place, it is that of the entry.
    const column = engine === 'webkit' ? 1 : 12;
    expect(error?.message).to.equal(`the text is not JSON: line 2 column ${column}`);
    expect(error?.cause).to.equal(undefined);
    expect(thrownBy('')?.code).to.equal('invalid');
  });

  for (const text of [
    'null',
    '1',
    '"a"',
    '{}',
    '{"contacts":{}}',
    '{"contacts":[],"history":{}}',
    '{"history":[]}',
  ]) {
    it(`throws for ${text}, which is neither shape`, () => {
      expect(thrownBy(text)).to.include({
        code: 'invalid',
        message: 'expected a list of contacts, or an object with lists named contacts and history',
      });
    });
  }

  it('reads a text that is nested deeper than any contact', () => {
    const deep = `${'['.repeat(50_000)}${']'.repeat(50_000)}`;
    expect(readContactJson(`[${deep}]`).refused).to.deep.equal([
      { line: 1, entry: 1, reason: 'expected an object' },
    ]);
  });

  it('finds the lines of a large text in reasonable time', () => {
    const many = Array.from({ length: 10_000 }, (_, index) => ({ ...anna, id: String(index) }));
    const text = JSON.stringify([...many, 1], null, 1);
    const began = performance.now();
    expect(readContactJson(text).refused).to.have.length(1);
    expect(performance.now() - began).to.be.below(2_000);
  });

  it('gives for any JSON either contacts that pass the check, or a reason', () => {
    const items = fc.oneof(
      fc.jsonValue({ maxDepth: 3 }),
      fc.record({
        id: fc.string({ maxLength: 2 }),
        name: fc.string(),
        fields: fc.jsonValue({ maxDepth: 1 }),
      }),
    );
    fc.assert(
      fc.property(fc.array(items), fc.integer({ min: 0, max: 2 }), (file, indent) => {
        const { contacts, refused } = readContactJson(JSON.stringify(file, null, indent));
        expect(contacts.length + refused.length).to.equal(file.length);
        expect(contacts.map((contact) => checkContact(contact))).to.deep.equal(contacts);
        expect(new Set(contacts.map(({ id }) => id)).size).to.equal(contacts.length);
        for (const { line, reason } of refused)
          expect([typeof line, reason]).to.deep.equal(['number', reason]);
      }),
      { numRuns: 300 },
    );
  });
});
