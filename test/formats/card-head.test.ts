import { expect } from '@open-wc/testing';
import { readHead } from '../../src/formats/card-head.js';

describe('What stands before the colon of a vCard line', () => {
  it('is a name, which a group may go before, whatever the case', () => {
    expect(readHead('TEL')).to.include({ name: 'tel', group: undefined });
    expect(readHead('Item1.Tel')).to.include({ name: 'tel', group: 'item1' });
    expect(readHead('item1.X-A.B')).to.include({ name: 'x-a.b', group: 'item1' });
  });

  it('has types, in one parameter or several, quoted or not, or bare as in 2.1', () => {
    for (const head of [
      'TEL;TYPE=HOME,voice',
      'TEL;TYPE="home,voice"',
      'TEL;TYPE="home","voice"',
      'TEL;TYPE=home;TYPE=VOICE',
      'TEL;HOME;VOICE',
      'TEL; HOME ;; type = voice',
    ])
      expect(readHead(head).types, head).to.deep.equal(['home', 'voice']);
  });

  it('prefers what it says it prefers', () => {
    expect(readHead('TEL;PREF=2').preference).to.equal(2);
    expect(readHead('TEL;TYPE=cell,PREF').preference).to.equal(1);
    for (const head of ['TEL', 'TEL;PREF=', 'TEL;PREF=0', 'TEL;PREF=101', 'TEL;PREF=first'])
      expect(readHead(head).preference, head).to.equal(101);
  });

  it('tells an encoding of 2.1 from a type', () => {
    const { types, parameters } = readHead('PHOTO;JPEG;BASE64');
    expect(types).to.deep.equal(['jpeg']);
    expect(parameters.get('encoding')).to.equal('BASE64');
  });

  it('keeps in quotes what would end a parameter or the head', () => {
    const { parameters } = readHead('ADR;LABEL="12; Main: St, A=B";X-A=1=2');
    expect(Object.fromEntries(parameters)).to.deep.equal({ label: '12; Main: St, A=B', 'x-a': '1=2' });
  });

  it('writes quotes and line breaks by a caret', () => {
    expect(readHead("ADR;LABEL=^'A^'^nB^^n^x").parameters.get('label')).to.equal('"A"\nB^n^x');
  });

  it('is refused without a name, and where a parameter has none', () => {
    for (const head of ['', 'item1.', ';TYPE=home', 'BEGIN', 'end'])
      expect(() => readHead(head), head).to.throw('no property');
    expect(() => readHead('TEL;=home')).to.throw('parameters of the line cannot be read');
  });
});
