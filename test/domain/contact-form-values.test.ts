import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { contactFields } from '../../src/domain/contact-fields.js';
import {
  addRow,
  changeRow,
  changesOf,
  type ContactFormValues,
  contactOf,
  formValuesOf,
  newFormValues,
  preferRow,
  removeRow,
  withKind,
} from '../../src/domain/contact-form-values.js';
import type { Contact } from '../../src/domain/contact.js';
import type { PhoneNumber } from '../../src/domain/identity.js';
import { contactNamed } from '../support/contacts.js';

const number = '+46701740605' as PhoneNumber;
const ada = contactNamed('Ada Lovelace', number, {
  name: { full: 'Ada Lovelace', given: 'Ada', family: 'Lovelace' },
  organisation: { id: 'engines' as Contact['id'], name: 'Engines Ltd', department: 'Mills' },
  emails: [{ value: 'ada@engines.example', notify: false }],
  addresses: [{ street: 'Mill Lane 1', country: 'GB' }],
  languages: ['en', 'fr'],
  fields: { visits: 3, tags: ['a', 'b'], note: 'Likes tea' },
});

function changes(edit: (values: ContactFormValues) => ContactFormValues, base = ada) {
  const fields = contactFields([], { base, kind: base.kind, hasFullName: false });
  return changesOf(edit(formValuesOf(base)), base, { fields, interaction: 'call-1' });
}
const typing = (texts: Record<string, string>) => (values: ContactFormValues) => ({
  ...values,
  texts: { ...values.texts, ...texts },
});

describe('the values of a form', () => {
  it('change nothing where nothing was touched', () => {
    expect(changes((values) => values)).to.deep.equal({});
  });

  it('change nothing of any contact where nothing was touched', () => {
    const text = fc.string({ minLength: 1 });
    const person = fc.record({
      given: text,
      full: text,
      phones: fc.array(text.map((value) => ({ value, label: 'work' }))),
      fields: fc.dictionary(text, fc.oneof(text, fc.integer(), fc.boolean())),
    });
    fc.assert(
      fc.property(person, ({ given, full, phones, fields }) => {
        const base = { ...ada, name: { full, given }, phones, fields };
        expect(changes((values) => values, base)).to.deep.equal({});
      }),
    );
  });

  it('name only the members that are another now', () => {
    expect(changes(typing({ title: ' Countess ' }))).to.deep.equal({ title: 'Countess' });
    expect(changes(typing({ 'name.given': 'Augusta' }))).to.deep.equal({
      name: { full: 'Augusta Lovelace', given: 'Augusta', family: 'Lovelace' },
    });
  });

  it('take away what was emptied', () => {
    const base = { ...ada, title: 'Countess' };
    const taken = changes(typing({ title: '', 'organisation.name': '' }), base);
    expect(Object.keys(taken)).to.have.members(['title', 'organisation']);
    expect(taken.title).to.equal(undefined);
  });

  it('leave a name alone that is not made of its parts', () => {
    const base = { ...ada, name: { full: 'The Countess', given: 'Ada' } };
    expect(changes(typing({ 'name.given': 'Augusta' }), base).name?.full).to.equal('The Countess');
  });

  it('keep the organisation’s own record only as long as its name', () => {
    const of = (texts: Record<string, string>) => changes(typing(texts)).organisation;
    expect(of({ 'organisation.department': 'Looms' })?.id).to.equal('engines');
    expect(of({ 'organisation.name': 'Looms Ltd' })).to.deep.equal({
      name: 'Looms Ltd',
      department: 'Mills',
    });
  });

  it('keep the types of the fields', () => {
    const { fields } = changes(typing({ visits: '4', tags: 'a\n\n c ', note: '' }));
    expect(fields).to.deep.equal({ visits: 4, tags: ['a', 'c'] });
  });

  it('keep a masked value, with its handle, until it is typed over', () => {
    const base: Contact = {
      ...ada,
      phones: [{ value: '+46*****05', handle: 'h1', label: 'work' }],
      fields: { ...ada.fields, pin: '**34' },
      handles: { pin: 'h2' },
    };
    const relabelled = changes(
      (values) => ({ ...values, phones: changeRow(values.phones, 1, { label: 'home' }) }),
      base,
    );
    expect(relabelled.phones).to.deep.equal([{ value: '+46*****05', handle: 'h1', label: 'home' }]);
    const back = (value: string) => (values: ContactFormValues) => ({
      ...values,
      phones: changeRow(changeRow(values.phones, 1, { value: 'x' }), 1, { value }),
    });
    expect(changes(back('+46*****05'), base)).to.deep.equal({});
    expect(changes(back('123'), base).phones).to.deep.equal([{ value: '123', label: 'work' }]);
    expect(changes(typing({ pin: '1234' }), base)).to.deep.equal({
      fields: { ...ada.fields, pin: '1234' },
      handles: {},
    });
  });

  it('drop what was read from a number with the number', () => {
    const { phones } = changes((values) => ({
      ...values,
      phones: changeRow(values.phones, 1, { value: '+46 70 111 22 33' }),
    }));
    expect(phones).to.deep.equal([{ value: '+46 70 111 22 33' }]);
  });

  it('have rows that come, go and come first', () => {
    const { phones } = changes((values) => {
      const added = addRow(values.phones, { value: '+46 8 505 123 40', label: 'work' });
      return { ...values, phones: preferRow(addRow(added, { value: '  ' }), 2) };
    });
    expect(phones).to.deep.equal([
      { value: number, number },
      { value: '+46 8 505 123 40', label: 'work', preferred: true },
    ]);
    const removed = changes((values) => ({ ...values, phones: removeRow(values.phones, 1) }));
    expect(removed).to.deep.equal({ phones: [] });
  });

  it('make a whole name of a person’s when it is an organisation after all, and parts again', () => {
    const person = formValuesOf(ada);
    const organisation = withKind(person, 'organisation');
    expect(organisation.texts['name.full']).to.equal('Ada Lovelace');
    expect(withKind(organisation, 'individual')).to.deep.equal(person);
  });

  it('make a new contact, with what was known', () => {
    const values = typing({ 'name.family': 'Byron' })(
      newFormValues({ phones: [{ value: '+46 70 174 06 05' }] }),
    );
    const draft = contactOf({ ...values, oneTime: true }, {}, { fields: [], interaction: 'call-1' });
    expect(draft).to.deep.equal({
      ...{ kind: 'individual', active: true, name: { full: 'Byron', family: 'Byron' } },
      ...{ phones: [{ value: '+46 70 174 06 05' }], emails: [], addresses: [], languages: [], fields: {} },
      oneTime: { interactionId: 'call-1' },
    });
  });
});
