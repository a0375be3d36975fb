import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { fillTemplate, hasPlaceholders, placeholderValues } from '../../src/domain/fill-template.js';
import { contactNamed } from '../support/contacts.js';

const ada = contactNamed('Ada Lovelace', undefined, {
  name: { full: 'Ada Lovelace', given: 'Ada' },
  organisation: { name: 'Engines Ltd', department: 'Looms' },
  fields: { contract: 'X-17', seats: 3, vip: true, products: ['Loom', 'Cards'], pin: '••42' },
  handles: { pin: 'pin-of-ada' },
});
const fill = (template: string) => fillTemplate(template, placeholderValues(ada, 'Marta'));

describe('A template', () => {
  it('is filled from the contact and the agent', () => {
    expect(
      fill('Hi {name.given} ({name.full}, {organisation}, {department}), this is {agent}.').text,
    ).to.equal('Hi Ada (Ada Lovelace, Engines Ltd, Looms), this is Marta.');
  });

  it('is filled from the fields that the installation defines', () => {
    expect(fill('{contract}: {seats} × {products}').text).to.equal('X-17: 3 × Loom, Cards');
  });

  it('keeps what has no value in sight, and names it once', () => {
    expect(fill('{name.family} {nickname} {nickname} {name.given}')).to.deep.equal({
      text: '{name.family} {nickname} {nickname} Ada',
      missing: ['{name.family}', '{nickname}'],
    });
  });

  it('takes neither yes and no, nor what is masked, nor what every object has for a value', () => {
    expect(fill('{vip} {pin} {constructor} {name.toString}').missing).to.deep.equal([
      ...['{vip}', '{pin}', '{constructor}', '{name.toString}'],
    ]);
  });

  it('leaves braces that are no placeholders alone', () => {
    for (const text of ['{}', '{ }', '{1}', 'if (a) { b; }', '{name', 'name}'])
      expect(fill(text), text).to.deep.equal({ text, missing: [] });
    expect([hasPlaceholders('{ agent }'), hasPlaceholders('{}')]).to.deep.equal([true, false]);
  });

  it('puts a value in as it is, whatever it looks like', () => {
    fc.assert(
      fc.property(fc.constantFrom('{agent}', '$&', '$1', '{{agent}}', '\\'), fc.string(), (start, rest) => {
        const value = `${start}${rest}x`.trim();
        expect(fillTemplate('a{it}b', () => value)).to.deep.equal({ text: `a${value}b`, missing: [] });
      }),
    );
  });

  it('knows nothing of nobody', () => {
    const { text, missing } = fillTemplate('{name.full} {agent}', placeholderValues(undefined, 'Marta'));
    expect([text, missing]).to.deep.equal(['{name.full} Marta', ['{name.full}']]);
  });
});
