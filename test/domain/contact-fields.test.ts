import { expect } from '@open-wc/testing';
import { contactFields } from '../../src/domain/contact-fields.js';
import type { Contact } from '../../src/domain/contact.js';
import type { FieldDefinition } from '../../src/domain/definition.js';
import { contactNamed } from '../support/contacts.js';

interface Asked {
  readonly base?: Contact;
  readonly kind?: Contact['kind'];
  readonly hasFullName?: boolean;
}

const fields = (
  definitions: readonly FieldDefinition[] = [],
  { base, kind = 'individual', hasFullName = false }: Asked = {},
) => contactFields(definitions, { base, kind, hasFullName });
const names = (...asked: Parameters<typeof fields>) => fields(...asked).map(({ name }) => name);
const usual = [
  ...['kind', 'name.given', 'name.family', 'organisation.name', 'title'],
  ...['phones', 'emails', 'addresses', 'languages', 'stage', 'oneTime'],
];

describe('the fields of a form', () => {
  it('are what every contact has, where the definition says nothing', () => {
    expect(names()).to.deep.equal(usual);
  });

  it('are those of the definition, too', () => {
    expect(names([{ name: 'contract' }, { name: 'timeZone' }])).to.include.members(['contract', 'timeZone']);
  });

  it('come in the order of the definition, the others after it in their own', () => {
    const order = names([
      { name: 'contract', order: 2 },
      { name: 'emails', order: 1 },
    ]);
    expect(order.slice(0, 3)).to.deep.equal(['emails', 'contract', 'kind']);
  });

  it('include what the contact has, even if the definition does not name it', () => {
    const base = contactNamed('Ada', undefined, {
      name: { full: 'Dr Ada', prefix: 'Dr', given: 'Ada' },
      timeZone: 'Europe/London',
      fields: { nickname: 'Countess' },
    });
    expect(names([], { base })).to.include.members(['name.prefix', 'timeZone', 'nickname']);
  });

  it('never include what the source alone says', () => {
    expect(names([{ name: 'owner' }, { name: 'created' }])).to.deep.equal(usual);
  });

  it('are one name for an organisation, which has no job title and belongs to none', () => {
    const shown = names([], { kind: 'organisation' });
    expect(shown).to.include('name.full');
    expect(shown).not.to.include.members(['name.given', 'title', 'organisation.name']);
  });

  it('show the whole name of a person where it is not made of its parts', () => {
    expect(names([], { hasFullName: true })).to.include('name.full');
  });

  it('are immutable only once the contact is there', () => {
    const definition = [{ name: 'emails', immutable: true }];
    const isImmutable = (base?: Contact) =>
      fields(definition, base ? { base } : {}).find(({ name }) => name === 'emails')?.immutable;
    expect(isImmutable()).to.equal(false);
    expect(isImmutable(contactNamed('Ada'))).to.equal(true);
  });

  it('offer one-time only while the contact is new, or is so', () => {
    expect(names([], { base: contactNamed('Ada') })).not.to.include('oneTime');
    const base = contactNamed('Ada', undefined, { oneTime: { interactionId: 'call-1' } });
    expect(names([], { base })).to.include('oneTime');
  });

  it('have the type that is defined, else that of the value', () => {
    const base = contactNamed('Ada', undefined, {
      fields: { visits: 3, insured: true, tags: ['a'], birthday: '1971-02-28', note: 'x', due: 'soon' },
    });
    const definition: FieldDefinition[] = [{ name: 'due', type: 'date' }];
    const types = Object.fromEntries(fields(definition, { base }).map(({ name, type }) => [name, type]));
    expect(types).to.include({ visits: 'number', insured: 'boolean', tags: 'list', birthday: 'date' });
    expect(types).to.include({ note: 'long', due: 'text' });
  });
});
