import { expect } from '@open-wc/testing';
import { ContactError } from '../../src/domain/contact-error.js';
import { checkCandidates } from '../../src/formats/candidate-schema.js';
import { checkContact } from '../../src/formats/contact-schema.js';

const anna = { id: '1', name: { full: 'Anna Lind' } };

describe('checkCandidates', () => {
  it('gives the candidates, and refuses those that are wrong', () => {
    const checked = checkCandidates([
      { contact: anna, label: 'mobile', certainty: 'maybe' },
      { contact: anna },
      { contact: { ...anna, phones: [{}] } },
      { contact: anna, certainty: 'sure' },
      anna,
      undefined,
    ]);
    expect(checked).to.deep.equal({
      candidates: [
        { contact: checkContact(anna), label: 'mobile', certainty: 'maybe' },
        { contact: checkContact(anna) },
      ],
      refused: [
        { entry: 3, reason: 'contact.phones[0].value: is missing' },
        { entry: 4, reason: 'certainty: expected exact, normalised, extension-dropped, maybe' },
        { entry: 5, reason: 'id: unknown member' },
        { entry: 6, reason: 'expected an object' },
      ],
    });
  });

  it('throws for what is no list', () => {
    expect(() => checkCandidates({ 0: { contact: anna } }))
      .to.throw(ContactError, 'expected a list')
      .with.property('code', 'invalid');
  });

  it('refuses a candidate that throws when it is read', () => {
    const trap = {
      get contact(): unknown {
        throw new Error('not yours');
      },
    };
    expect(checkCandidates([trap, { contact: anna }])).to.deep.equal({
      candidates: [{ contact: checkContact(anna) }],
      refused: [{ entry: 1, reason: 'not yours' }],
    });
  });
});
