import { expect } from '@open-wc/testing';
import { compareContacts, isSameAddress } from '../../src/domain/agreement.js';
import type { PhoneNumber } from '../../src/domain/identity.js';
import { contactNamed } from '../support/contacts.js';

const number = '+46701740605' as PhoneNumber;

describe('what agrees of two contacts', () => {
  it('are names without regard to case, accents and spaces', () => {
    const { name } = compareContacts(contactNamed(' BJORN  ek'), contactNamed('Björn Ek'));
    expect(name.agrees).to.equal(true);
    expect(compareContacts(contactNamed('Björn'), contactNamed('Björn Ek')).name.agrees).to.equal(false);
    expect(compareContacts(contactNamed(''), contactNamed('')).name.agrees).to.equal(false);
  });

  it('are numbers, however they are spelled; another extension is another number', () => {
    const typed = contactNamed('Bo', undefined, { phones: [{ value: '070-174 06 05', number }] });
    const same = contactNamed('Bo', undefined, {
      phones: [{ value: '+46 70 174 0605', number, extension: '2' }],
    });
    expect(compareContacts(typed, same).phones.map(({ agrees }) => agrees)).to.deep.equal([true]);
    const other = contactNamed('Bo', undefined, {
      phones: [{ value: '070-174 06 05', number, extension: '3' }],
    });
    expect(compareContacts(other, same).phones.map(({ agrees }) => agrees)).to.deep.equal([false]);
  });

  it('are internal numbers by their digits, and never a number with one that cannot be read', () => {
    const internal = contactNamed('Bo', undefined, { phones: [{ value: '2 01' }] });
    const same = contactNamed('Bo', undefined, { phones: [{ value: '201' }] });
    expect(compareContacts(internal, same).phones[0]?.agrees).to.equal(true);
    expect(compareContacts(internal, contactNamed('Bo', number)).phones[0]?.agrees).to.equal(false);
  });

  it('are addresses of e-mail in any case', () => {
    const typed = contactNamed('Bo', undefined, { emails: [{ value: ' Bo@Ek.example' }] });
    const known = contactNamed('Bo', undefined, { emails: [{ value: 'bo@ek.EXAMPLE' }] });
    expect(compareContacts(typed, known).emails[0]?.agrees).to.equal(true);
  });

  it('are postal addresses with the same street, of which one may say more', () => {
    const street = 'Storgatan 12';
    expect(isSameAddress({ street }, { street: 'storgatan 12', locality: 'Umeå' })).to.equal(true);
    expect(isSameAddress({ street, locality: 'Umeå' }, { street, locality: 'Luleå' })).to.equal(false);
    expect(isSameAddress({ locality: 'Umeå' }, { locality: 'Umeå' })).to.equal(false);
  });

  it('come first, and then what each has alone, side by side', () => {
    const typed = contactNamed('Bo', undefined, {
      emails: [{ value: 'new@ek.example' }, { value: 'bo@ek.example' }, { value: 'third@ek.example' }],
    });
    const known = contactNamed('Bo', undefined, {
      emails: [{ value: 'old@ek.example' }, { value: 'bo@ek.example' }],
    });
    const { emails } = compareContacts(typed, known);
    expect(emails.map((each) => [each.typed?.value, each.known?.value, each.agrees])).to.deep.equal([
      ['bo@ek.example', 'bo@ek.example', true],
      ['new@ek.example', 'old@ek.example', false],
      ['third@ek.example', undefined, false],
    ]);
  });
});
