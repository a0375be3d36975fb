import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { ContactError } from '../../src/domain/contact-error.js';
import { checkContact, checkHistoryEntry, checkPastInteraction } from '../../src/formats/contact-schema.js';

/** What is wrong with it; undefined where it passes. */
function fault(check: (value: unknown) => unknown, value: unknown): string | undefined {
  try {
    check(value);
    return undefined;
  } catch (error) {
    expect(error).to.be.instanceOf(ContactError).with.property('code', 'invalid');
    return (error as Error).message;
  }
}

const anna = { id: '1', name: { full: 'Anna Lind' } };

const whole = {
  id: '1',
  revision: 'r2',
  kind: 'organisation',
  stage: 'lead',
  active: false,
  oneTime: { interactionId: 'i1' },
  name: { full: 'Anna', given: 'A', family: 'L', prefix: 'Dr', suffix: 'Jr', phonetic: 'ana' },
  organisation: { id: '2', name: 'Norrland', department: 'Support' },
  title: 'Clerk',
  phones: [
    {
      value: '070',
      number: '+4670123',
      extension: '5',
      label: 'work',
      preferred: true,
      sms: true,
      shared: false,
    },
  ],
  emails: [{ value: 'A@b.se', label: 'work', preferred: true, notify: false, shared: true }],
  addresses: [{ street: 's', locality: 'l', region: 'r', postalCode: 'p', country: 'SE', label: 'home' }],
  languages: ['sv'],
  timeZone: 'Europe/Stockholm',
  photo: 'data:image/png;base64,AAAA',
  url: 'https://crm.example/1',
  owner: { id: 'o', name: 'Bo', email: 'bo@example.se' },
  fields: { text: 'a', number: 1.5, flag: false, list: ['a'], constructor: 'c', empty: '' },
  created: '2024-05-01',
  updated: '2024-05-01T08:30:00.250Z',
};

describe('checkContact', () => {
  it('fills in what is left out', () => {
    expect(checkContact(anna)).to.deep.equal({
      id: '1',
      kind: 'individual',
      active: true,
      name: { full: 'Anna Lind' },
      phones: [],
      emails: [],
      addresses: [],
      languages: [],
      fields: {},
    });
  });

  it('takes every member of a contact as it is', () => {
    expect(checkContact(whole)).to.deep.equal(whole);
  });

  it('takes null for what is left out', () => {
    const nulls = {
      title: null,
      phones: null,
      owner: null,
      fields: { a: null },
      active: null,
      emails: undefined,
    };
    expect(checkContact({ ...anna, ...nulls })).to.deep.equal(checkContact(anna));
  });

  it('takes a text for a name', () => {
    expect(checkContact({ id: '1', name: 'Anna' }).name).to.deep.equal({ full: 'Anna' });
  });

  it('gives times in UTC and countries by their codes', () => {
    const contact = checkContact({
      ...anna,
      updated: '2024-05-01T10:30:00+02:00',
      addresses: [{ country: 'Sverige' }, { country: 'Freedonia' }],
    });
    expect(contact.updated).to.equal('2024-05-01T08:30:00Z');
    expect(contact.addresses).to.deep.equal([{ country: 'SE' }, { country: 'Freedonia' }]);
  });

  it('shares nothing with what it was given', () => {
    const given = structuredClone(whole);
    const contact = checkContact(given);
    given.fields.list.push('b');
    given.phones[0]!.value = 'changed';
    given.languages.push('de');
    expect(contact).to.deep.equal(whole);
  });

  it('gives every contact lists of its own', () => {
    expect(checkContact(anna).phones).not.to.equal(checkContact(anna).phones);
    expect(checkContact(anna).fields).not.to.equal(checkContact(anna).fields);
  });

  it('changes no prototype', () => {
    const { fields } = checkContact(
      JSON.parse('{"id":"1","name":"A","fields":{"__proto__":"x","toString":"y"}}'),
    );
    expect(Object.getPrototypeOf(fields)).to.equal(Object.prototype);
    expect(Object.entries(fields)).to.deep.equal([
      ['x-__proto__', 'x'],
      ['toString', 'y'],
    ]);
  });

  const faults: [value: unknown, message: string][] = [
    [null, 'expected an object'],
    [[], 'expected an object'],
    ['Anna', 'expected an object'],
    [{}, 'id: is missing'],
    [{ id: '1' }, 'name: is missing'],
    [{ id: 7, name: 'A' }, 'id: expected a text'],
    [{ id: ' ', name: 'A' }, 'id: expected a text that is not empty'],
    [{ id: '1', fullName: 'A' }, 'fullName: unknown member'],
    [{ id: '1', name: 'A', 'a b\n': 1 }, '["a b\\n"]: unknown member'],
    [JSON.parse('{"id":"1","name":"A","__proto__":{}}'), '__proto__: unknown member'],
    [{ id: '1', name: 'A', constructor: 'x' }, 'constructor: unknown member'],
    [{ id: '1', name: 5 }, 'name: expected an object'],
    [{ id: '1', name: '' }, 'name.full: expected a text that is not empty'],
    [{ id: '1', name: { given: 'A' } }, 'name.full: is missing'],
    [{ id: '1', name: { full: 'A', last: 'B' } }, 'name.last: unknown member'],
    [{ ...anna, kind: 'person' }, 'kind: expected individual, group, organisation'],
    [{ ...anna, stage: 'prospect' }, 'stage: expected lead, customer'],
    [{ ...anna, active: 'yes' }, 'active: expected true or false'],
    [{ ...anna, organisation: 'Norrland' }, 'organisation: expected an object'],
    [{ ...anna, organisation: {} }, 'organisation.name: is missing'],
    [{ ...anna, phones: {} }, 'phones: expected a list'],
    [{ ...anna, phones: ['070'] }, 'phones[0]: expected an object'],
    [{ ...anna, phones: [{ value: 70 }] }, 'phones[0].value: expected a text'],
    [{ ...anna, phones: [{ value: '1' }, { number: '+461' }] }, 'phones[1].value: is missing'],
    [
      { ...anna, phones: [{ value: '070', number: '070-1' }] },
      'phones[0].number: expected a number of E.164, such as +46701234567',
    ],
    [{ ...anna, phones: [null] }, 'phones[0]: expected an object'],
    [{ ...anna, emails: [{ value: 'a', notify: 1 }] }, 'emails[0].notify: expected true or false'],
    [{ ...anna, addresses: [{ city: 'Umeå' }] }, 'addresses[0].city: unknown member'],
    [{ ...anna, languages: [1] }, 'languages[0]: expected a text'],
    [{ ...anna, url: 'javascript:alert(1)' }, 'url: expected an address of http or https'],
    [{ ...anna, url: 'https://a b' }, 'url: expected an address of http or https'],
    [{ ...anna, url: ' https://a' }, 'url: expected an address of http or https'],
    [
      { ...anna, photo: 'data:text/html,x' },
      'photo: expected an image as data:, or an address of http or https',
    ],
    [{ ...anna, owner: { id: '1', name: 'B', email: 'b' } }, 'owner.email: expected an e-mail address'],
    [
      { ...anna, fields: { a: { b: 1 } } },
      'fields.a: expected a text, a number, true, false, or a list of texts',
    ],
    [
      { ...anna, fields: { ok: 'x', 'my list': ['a', 1] } },
      'fields["my list"]: expected a text, a number, true, false, or a list of texts',
    ],
    [{ ...anna, fields: { a: NaN } }, 'fields.a: expected a text, a number, true, false, or a list of texts'],
    [{ ...anna, fields: [] }, 'fields: expected an object'],
    [{ ...anna, created: 'yesterday' }, 'created: expected a date or a time of ISO 8601'],
    [{ ...anna, updated: 1714552200000 }, 'updated: expected a text'],
  ];
  for (const [value, message] of faults) {
    it(`says "${message}"`, () => expect(fault(checkContact, value)).to.equal(message));
  }

  it('cuts a name that is too long for a message', () => {
    expect(fault(checkContact, { ['a'.repeat(5000)]: 1 })).to.have.length.below(100);
  });

  it('passes what it made once more, unchanged, and refuses all else', () => {
    const text = fc.oneof(
      fc.string(),
      fc.constantFrom('+4670123', 'http://a', '2024-05-01T10:00+02:00', 'UK'),
    );
    const wild = fc.jsonValue({ maxDepth: 2 });
    const mostly = <T>(usual: fc.Arbitrary<T>) =>
      fc.oneof(
        { weight: 30, arbitrary: usual },
        { weight: 1, arbitrary: wild },
        { weight: 1, arbitrary: text },
      );
    const contacts = fc.record(
      {
        id: mostly(text),
        name: mostly(fc.oneof(text, fc.record({ full: text, given: mostly(text) }))),
        phones: mostly(
          fc.array(fc.record({ value: text, sms: fc.boolean(), extra: wild }, { requiredKeys: ['value'] })),
        ),
        addresses: mostly(fc.array(fc.record({ country: text, street: mostly(text) }))),
        fields: mostly(
          fc.dictionary(
            text,
            mostly(
              fc.oneof(
                text,
                fc.double().map((number) => number + 0),
                fc.array(text),
              ),
            ),
          ),
        ),
        updated: mostly(fc.constantFrom('2024-05-01T10:00+02:00', '20240501', '2024-05-01T08:00:00.120Z')),
        owner: mostly(fc.record({ id: text, name: text, email: fc.constantFrom('A@b', ' c@D.se ') })),
      },
      { requiredKeys: ['id', 'name'] },
    );
    let passed = 0;
    fc.assert(
      fc.property(mostly(contacts), (value) => {
        if (fault(checkContact, value) !== undefined) return;
        passed += 1;
        const contact = checkContact(value);
        expect(checkContact(contact)).to.deep.equal(contact);
        expect(contact).to.deep.equal(JSON.parse(JSON.stringify(contact)));
      }),
      { numRuns: 1_000 },
    );
    expect(passed).to.be.above(50);
  });
});

describe('checkPastInteraction', () => {
  const call = { id: 'i1', channel: 'voice', direction: 'inbound', at: '2024-05-01T08:30:00Z' };

  it('takes every member', () => {
    const ended = { ...call, seconds: 62, agent: 'Bo', summary: 'Asked for an invoice' };
    expect(checkPastInteraction(ended)).to.deep.equal(ended);
    expect(checkPastInteraction(call)).to.deep.equal(call);
  });

  it('names what is wrong', () => {
    expect(fault(checkPastInteraction, { ...call, channel: 'fax' })).to.match(
      /^channel: expected voice, email/,
    );
    expect(fault(checkPastInteraction, { ...call, at: 'noon' })).to.match(/^at: expected a date/);
    expect(fault(checkPastInteraction, { ...call, seconds: '62' })).to.equal('seconds: expected a number');
    expect(fault(checkPastInteraction, { ...call, about: [] })).to.equal('about: unknown member');
  });

  it('is told with its addresses, or its contact, or both', () => {
    expect(checkHistoryEntry({ ...call, about: ['070-1'], contactId: 'c' })).to.deep.equal({
      interaction: call,
      about: ['070-1'],
      contactId: 'c',
    });
    expect(checkHistoryEntry({ ...call, contactId: 'c' })).to.deep.include({ about: [] });
    expect(checkHistoryEntry({ ...call, about: ['a@b'] })).not.to.have.property('contactId');
    expect(fault(checkHistoryEntry, call)).to.equal('expected about, contactId, or both');
  });
});
