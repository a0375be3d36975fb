import { expect } from '@open-wc/testing';
import type { Contact } from '../../src/domain/contact.js';
import type { Identity } from '../../src/domain/identity.js';
import { isMobileNumber } from '../../src/domain/phone-number.js';
import { recipientsAt, recipientsOf, type Recipient } from '../../src/domain/recipient.js';
import type { PhoneNumber } from '../../src/domain/identity.js';
import { contactNamed } from '../support/contacts.js';

const mobile = '+46701740605';
const landLine = '+4684650040';

const both = ['sms', 'email'] as const;
const told = (all: readonly Recipient[]) =>
  all.map(({ channel, to, hindrance }) => `${channel} ${to}${hindrance ? `: ${hindrance}` : ''}`);
const of = async (part: Partial<Contact>, name = 'Ada') =>
  told(await recipientsOf([contactNamed(name, undefined, part)], both, isMobileNumber));
const phone = (value: string, part = {}) => ({ value, number: value as PhoneNumber, ...part });

describe('Whom a message can go to', () => {
  it('is by SMS whoever has a mobile number, by its plan and not by its label', async () => {
    expect(
      await of({
        phones: [phone(mobile), phone(landLine, { label: 'mobile' }), phone(mobile, { label: 'work' })],
      }),
    ).to.deep.equal([`sms ${mobile}`, `sms ${landLine}: not-mobile`]);
  });

  it('is whoever may have one, where the plan does not tell', async () => {
    expect(await of({ phones: [phone('+14155550123')] })).to.deep.equal(['sms +14155550123']);
  });

  it('goes by the label where the number cannot be read', async () => {
    expect(
      await of({ phones: [{ value: '0701-ANNA', label: 'mobile' }, { value: 'ask at the desk' }] }),
    ).to.deep.equal(['sms 0701-ANNA', 'sms ask at the desk: not-mobile']);
  });

  it('is nobody behind an extension, nor a fax', async () => {
    expect(
      await of({ phones: [phone(mobile, { extension: '12' }), phone('+46701740606', { label: 'fax' })] }),
    ).to.deep.equal([`sms ${mobile}: not-mobile`, 'sms +46701740606: not-mobile']);
  });

  it('is by e-mail whoever has an address', async () => {
    expect(
      await of({ emails: [{ value: ' Ada@Engines.example ' }, { value: 'ada at engines' }] }),
    ).to.deep.equal(['email ada@engines.example', 'email ada at engines: not-an-address']);
  });

  it('is nobody who does not want it', async () => {
    expect(
      await of({
        phones: [phone(mobile), phone(mobile, { sms: false })],
        emails: [{ value: 'ada@engines.example', notify: false }],
      }),
    ).to.deep.equal([`sms ${mobile}: no-consent`, 'email ada@engines.example: no-consent']);
  });

  it('holds of a masked value the mask and the handle, and nothing else', async () => {
    const masked = contactNamed('Ada', undefined, {
      phones: [{ value: '+46 *** 05', handle: 'h1' }],
      emails: [{ value: 'a•••@engines.example', handle: 'h2' }],
    });
    const all = await recipientsOf([masked], both, isMobileNumber);
    expect(all.map(({ to, handle, number, ref }) => [to, handle, number, ref])).to.deep.equal([
      ['+46 *** 05', 'h1', undefined, '["ada","sms","h1"]'],
      ['a•••@engines.example', 'h2', undefined, '["ada","email","h2"]'],
    ]);
  });

  it('tells apart who shares a number', async () => {
    const couple = [contactNamed('Ada', mobile), contactNamed('Bo', mobile)];
    const all = await recipientsOf(couple, both, isMobileNumber);
    expect(all.map(({ contactId }) => contactId)).to.deep.equal(['ada', 'bo']);
    expect(new Set(all.map(({ ref }) => ref)).size).to.equal(2);
  });

  it('is only whom the service reaches', async () => {
    const contact = contactNamed('Ada', mobile, { emails: [{ value: 'ada@engines.example' }] });
    expect(told(await recipientsOf([contact], ['email'], isMobileNumber))).to.deep.equal([
      'email ada@engines.example',
    ]);
  });

  it('is the number or the address itself, where nobody is known by it', async () => {
    const identities: Identity[] = [
      { kind: 'phone', value: mobile as PhoneNumber, raw: mobile },
      { kind: 'phone', value: '+46701740606' as PhoneNumber, raw: '', maybe: true },
      { kind: 'phone', value: landLine as PhoneNumber, raw: landLine },
      { kind: 'internal', value: '201', raw: '201' },
    ];
    expect(told(await recipientsAt(identities, both, isMobileNumber))).to.deep.equal([
      ...[`sms ${mobile}`, `sms ${landLine}: not-mobile`],
    ]);
  });
});
