import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import {
  type Contact,
  type ContactAdapter,
  ContactError,
  type Definition,
  MemoryAdapter,
} from '../../src/index.js';
import { openIndexedDb } from '../../src/adapters/indexeddb/open-indexeddb.js';
import '../../src/domain/phone-typing.js';
import '../../src/elements/form/contact-card-form.js';
import '../../src/elements/pending/contact-card-pending.js';
import '../../src/store/lead-conversion.js';
import { CardHarness, type CardInputs } from '../support/card-harness.js';
import { named, silent } from '../support/card-sources.js';
import { contactNamed } from '../support/contacts.js';
import { Heard } from '../support/heard.js';
import { press as keys, tabTo, type } from '../support/keyboard.js';
import { focusedElement, focusedName } from '../support/seen.js';
import { settled } from '../support/settled.js';

const phone = '+46701740605';
const strangersPhone = '+46701740607';
const ada = contactNamed('Ada Lovelace', phone, {
  revision: '1',
  name: { full: 'Ada Lovelace', given: 'Ada', family: 'Lovelace' },
  emails: [{ value: 'ada@engines.example' }],
  fields: { customerNumber: '80-114' },
});

/** Remembers what is written; the next writes fail for these reasons. */
class Writes extends MemoryAdapter {
  readonly written: string[] = [];
  readonly failures: ContactError[] = [];
  declare readonly editing: MemoryAdapter['editing'];

  constructor(contacts: readonly Contact[] = [ada]) {
    super(contacts, { region: 'SE' });
    const { editing } = this;
    const create = editing.create.bind(editing);
    const update = editing.update.bind(editing);
    editing.create = async (draft, options) => {
      this.written.push(`create ${draft.name.full}`);
      this.#fail();
      return create(draft, options);
    };
    editing.update = async (contact, changes, options) => {
      this.written.push(`update ${contact.name.full}: ${JSON.stringify(changes)}`);
      this.#fail();
      return update(contact, changes, options);
    };
  }

  #fail(): void {
    const failure = this.failures.shift();
    if (failure) throw failure;
  }
}

async function show(
  inputs: CardInputs = {},
  source: ContactAdapter = new Writes(),
  surroundings: { lang?: string; width?: number } = {},
): Promise<CardHarness> {
  const card = await CardHarness.show(
    { adapter: named(source), region: 'SE', interactionId: 'call-1', phone, ...inputs },
    surroundings,
  );
  await card.until(() => card.heading !== undefined, 'the card');
  return card;
}

/** The form, with its texts. */
async function open(card: CardHarness, entry: 'Add contact' | 'Edit'): Promise<void> {
  await card.until(() => card.has(entry), entry);
  await card.press(entry);
  await card.until(() => card.has('Save') && !field(card, 'name.given, name.full').disabled, 'the form');
}

const editing = async (inputs: CardInputs = {}, source?: ContactAdapter) => {
  const card = await show(inputs, source);
  await open(card, 'Edit');
  return card;
};
const adding = async (inputs: CardInputs = {}, source?: ContactAdapter) => {
  const card = await show({ phone: strangersPhone, ...inputs }, source);
  await open(card, 'Add contact');
  return card;
};

/** By the names of the definition. */
const field = (card: CardHarness, name: string) =>
  card
    .all('input, select, textarea')
    .find((each) => name.split(', ').includes(each.getAttribute('name') ?? '')) as HTMLInputElement;

async function fill(card: CardHarness, name: string, text: string): Promise<void> {
  const control = field(card, name);
  control.value = text;
  const event = control.localName === 'select' ? 'change' : 'input';
  control.dispatchEvent(new InputEvent(event, { bubbles: true, composed: true, inputType: 'insertText' }));
  await card.rest();
}

const labels = (card: CardHarness) => card.texts('.label');
const questions = (card: CardHarness) => card.texts('dialog:modal h2');
const said = (card: CardHarness) => card.texts('.saved p');
const noticed = async (card: CardHarness) => {
  await card.until(() => said(card).length > 0, 'the confirmation');
  return said(card);
};

describe('Adding a contact', () => {
  it('begins with the number of the interaction, and shows who was added', async () => {
    const source = new Writes();
    const card = await adding({}, source);
    expect(card.heading).to.equal('New contact');
    expect(field(card, 'phones.1').value).to.equal('+46 70 174 06 07');
    await fill(card, 'name.given', 'Bo');
    await card.press('Save');
    await card.until(() => card.heading === 'Bo', 'the contact');
    expect(await noticed(card)).to.deep.equal(['Bo was added.']);
    const [told] = card.told('contact-saved');
    expect(told).to.include({ interactionId: 'call-1', created: true });
    expect(card.told('contact-selected').at(-1)?.contactId).to.equal(told?.contactId);
  });

  it('begins with the address of the interaction', async () => {
    const card = await adding({ phone: undefined, email: 'bo@looms.example', channel: 'email' });
    expect(field(card, 'emails.1').value).to.equal('bo@looms.example');
  });

  it('is offered where the number is withheld, and leads back there', async () => {
    const source = new Writes();
    const card = await adding({ phone: 'anonymous' }, source);
    expect(field(card, 'phones.1').value).to.equal('');
    await fill(card, 'name.family', 'Ek');
    await card.press('Save');
    expect(await noticed(card)).to.deep.equal(['Ek was added.']);
    expect(card.heading).to.equal('The caller withholds the number');
    expect(source.written).to.deep.equal(['create Ek']);
  });

  it('is offered beside several who have the number', async () => {
    const card = await show({}, new Writes([ada, contactNamed('Bo', phone)]));
    await open(card, 'Add contact');
    expect(field(card, 'phones.1').value).to.equal('+46 70 174 06 05');
  });

  it('makes one contact of a double click', async () => {
    const source = new Writes();
    const card = await adding({}, source);
    await fill(card, 'name.given', 'Bo');
    const save = card.button('Save');
    save.click();
    save.click();
    await card.until(() => card.heading === 'Bo', 'the contact');
    expect(source.written).to.deep.equal(['create Bo']);
  });

  it('is for this interaction only where the agent says so: no later look-up finds the contact', async () => {
    const card = await adding();
    await fill(card, 'name.given', 'Bo');
    field(card, 'oneTime').click();
    await card.rest();
    expect(card.text).to.contain('Later look-ups do not find the contact.');
    await card.press('Save');
    await card.until(() => card.heading === 'Bo', 'the contact');
    expect(card.badges).to.include('One-time');
    await card.set({ interactionId: 'call-2' });
    expect(card.text).to.contain('No contact has this number');
    await card.set({ interactionId: 'call-1' });
    expect(card.heading).to.equal('Bo');
  });

  it('is of a person, a group or an organisation, with the name that goes with it', async () => {
    const source = new Writes();
    const card = await adding({}, source);
    expect(labels(card)).to.include.members(['First name', 'Last name', 'Job title']);
    card.all('input[value=organisation]')[0]?.click();
    await card.rest();
    expect(labels(card)).not.to.include('First name');
    await fill(card, 'name.full', 'Looms Ltd');
    await card.press('Save');
    await card.until(() => card.heading === 'Looms Ltd', 'the organisation');
    expect(card.badges).to.include('Organisation');
  });

  it('is not offered where nothing may be changed, or it is not allowed', async () => {
    const entries = async (inputs: CardInputs) => {
      const card = await show({ phone: strangersPhone, ...inputs });
      await card.rest();
      return card.buttons;
    };
    expect(await entries({ readonly: true })).not.to.include('Add contact');
    expect(await entries({ definition: { allow: ['edit'] } })).not.to.include('Add contact');
    expect(await entries({ definition: { allow: ['create'] } })).to.include('Add contact');
  });
});

describe('Editing a contact', () => {
  it('saves what was changed, and nothing else', async () => {
    const source = new Writes();
    const card = await editing({}, source);
    expect(card.heading).to.equal('Edit Ada Lovelace');
    await fill(card, 'title', 'Countess');
    await card.press('Save');
    await card.until(() => card.heading === 'Ada Lovelace', 'the contact');
    expect(await noticed(card)).to.deep.equal(['Ada Lovelace was saved.']);
    expect(card.text).to.contain('Countess');
    expect(source.written).to.deep.equal(['update Ada Lovelace: {"title":"Countess"}']);
    expect(card.told('contact-saved')).to.deep.equal([
      { contactId: ada.id, interactionId: 'call-1', created: false },
    ]);
  });

  it('is not offered where nothing may be changed, or it is not allowed', async () => {
    expect((await show({ readonly: true })).buttons).not.to.include('Edit');
    expect((await show({ definition: { allow: ['create'] } })).buttons).not.to.include('Edit');
  });

  it('has more numbers, with what each may be used for', async () => {
    const card = await editing();
    await card.press('Add number');
    expect(focusedElement()?.getAttribute('name')).to.equal('phones.2');
    await type(card, '0850512340');
    expect(field(card, 'phones.2').value).to.equal('08-505 123 40');
    const [, preferred] = card.all('input[name="phones.preferred"]');
    preferred?.click();
    await card.press('Save');
    await card.until(() => card.heading === 'Ada Lovelace', 'the contact');
    expect(card.detail('Phone · Preferred')).to.equal('+46 8 505 123 40');
    await open(card, 'Edit');
    await card.press('Remove 08-505 123 40');
    expect(focusedName()).to.equal('Add number');
    expect(field(card, 'phones.2')).to.equal(undefined);
  });

  it('says that a number cannot be read, and takes it all the same', async () => {
    const source = new Writes();
    const card = await editing({}, source);
    await fill(card, 'phones.1', 'ask the desk');
    expect(card.text).to.contain('Not readable as a phone number.');
    await card.press('Save');
    await card.until(() => card.text.includes('No contact') || card.heading === 'Ada Lovelace', 'the card');
    expect(source.written).to.deep.equal(['update Ada Lovelace: {"phones":[{"value":"ask the desk"}]}']);
  });

  it('uses no number for SMS that cannot be read', async () => {
    const source = new Writes();
    const card = await editing({}, source);
    field(card, 'phones.1.sms').click();
    await fill(card, 'phones.1', '201');
    await card.press('Save');
    expect(card.texts('.summary li')).to.deep.equal(['SMS needs a mobile number.']);
    expect(source.written).to.deep.equal([]);
  });

  it('makes a customer of a lead, and a lead again', async () => {
    const card = await show({}, new Writes([{ ...ada, stage: 'lead' }]));
    await card.press('Convert to customer');
    expect(await noticed(card)).to.deep.equal(['Ada Lovelace is a customer now.']);
    expect(card.badges).to.include('Customer');
    expect(card.has('Convert to customer')).to.equal(false);
    await card.press('Undo');
    await card.until(() => card.badges.includes('Lead'), 'the lead');
  });
});

describe('The fields of a form', () => {
  const definition: Definition = {
    fields: [
      { name: 'customerNumber', label: 'Client', order: 1, required: true },
      { name: 'emails', immutable: true },
      { name: 'insured', label: 'Insured', type: 'boolean' },
      { name: 'visits', label: 'Visits', type: 'number' },
    ],
  };

  it('are those of the definition, in its order and words', async () => {
    const card = await editing({ definition });
    expect(labels(card)[0]).to.equal('Client');
    expect(card.all('.label')[0]?.textContent).to.equal('Client *');
    expect(labels(card)).to.include.members(['Insured', 'Visits']);
  });

  it('are told when they are missing, where they are starred', async () => {
    const source = new Writes();
    const card = await editing({ definition }, source);
    await fill(card, 'customerNumber', ' ');
    await fill(card, 'customerNumber', '');
    await card.press('Save');
    expect(card.texts('.summary li')).to.deep.equal(['Client is missing']);
    expect(source.written).to.deep.equal([]);
    await card.press('Client is missing');
    expect(focusedElement()).to.equal(field(card, 'customerNumber'));
    await fill(card, 'customerNumber', '80-115');
    expect(card.texts('.summary')).to.deep.equal([]);
  });

  it('are shown and not typed in where they are immutable, once the contact is there', async () => {
    const card = await editing({ definition });
    expect(field(card, 'emails.1')).to.equal(undefined);
    expect(card.text).to.contain('ada@engines.example\nCannot be changed.');
    const other = await adding({ definition });
    expect(field(other, 'emails.1')).not.to.equal(undefined);
  });

  it('keep their types', async () => {
    const source = new Writes();
    const card = await editing({ definition }, source);
    await fill(card, 'visits', '4');
    await fill(card, 'insured', 'false');
    await card.press('Save');
    expect(source.written[0]).to.contain('"visits":4').and.to.contain('"insured":false');
  });

  it('need a name, and say so at the first of its parts', async () => {
    const card = await adding();
    await card.press('Save');
    expect(card.texts('.summary li')).to.deep.equal(['The name is missing: a first or a last name will do']);
    await fill(card, 'name.family', 'Ek');
    expect(card.texts('.summary')).to.deep.equal([]);
  });

  it('take no address that is none', async () => {
    const card = await editing();
    await fill(card, 'emails.1', 'ada at engines');
    await card.press('Save');
    expect(card.texts('.summary li')).to.deep.equal(['This is not an e-mail address']);
    expect(field(card, 'emails.1').getAttribute('aria-invalid')).to.equal('true');
  });
});

describe('A form that could not be saved', () => {
  it('says why, loses nothing, and is tried again', async () => {
    const source = new Writes();
    source.failures.push(new ContactError('unavailable', 'no'));
    const card = await editing({}, source);
    await fill(card, 'title', 'Countess');
    await card.press('Save');
    expect(card.text).to.contain('The contact could not be saved. The contact source does not answer.');
    expect(field(card, 'title').value).to.equal('Countess');
    expect(card.told('contact-error')).to.deep.equal([{ code: 'unavailable', message: 'no' }]);
    await card.press('Retry');
    await card.until(() => card.heading === 'Ada Lovelace', 'the contact');
    expect(card.text).to.contain('Countess');
  });

  it('leads to the value that the source does not accept', async () => {
    const source = new Writes();
    source.failures.push(new ContactError('invalid', 'emails[0].value: expected another address'));
    const card = await editing({}, source);
    await fill(card, 'title', 'Countess');
    await card.press('Save');
    expect(card.text).to.contain('The contact source does not accept: E-mail');
    await card.press('E-mail');
    expect(focusedElement()).to.equal(field(card, 'emails.1'));
  });

  it('shows that somebody else was faster, and saves what both have changed', async () => {
    const source = silent(new Writes());
    const card = await editing({}, source);
    const [current] = (await source.search({}, { signal: AbortSignal.timeout(1000), limit: 1 })).items;
    await source.editing.update(
      current as Contact,
      { timeZone: 'Europe/London' },
      { key: 'other', signal: AbortSignal.timeout(1000) },
    );
    await fill(card, 'title', 'Countess');
    await card.press('Save');
    expect(card.text).to.contain('Somebody else has saved this contact in the meantime.');
    await card.press('Save this');
    await card.until(() => card.heading === 'Ada Lovelace', 'the contact');
    expect(card.text).to.contain('Countess').and.to.contain('Europe/London');
  });
});

describe('Leaving a form', () => {
  it('asks nothing where nothing was typed, and leads back to where it was opened', async () => {
    const card = await show();
    await card.until(() => card.has('Edit'), 'the way to the form');
    card.button('Edit').focus();
    await keys(card, 'Enter');
    await card.until(() => card.focused === 'Edit Ada Lovelace', 'the form');
    await keys(card, 'Escape');
    await card.until(() => card.focused === 'Edit', 'the way back');
    expect(card.heading).to.equal('Ada Lovelace');
  });

  it('asks where something was typed, and keeps it where the agent says so', async () => {
    const card = await editing();
    await fill(card, 'title', 'Countess');
    await card.press('Back');
    expect(questions(card)).to.deep.equal(['Leave without saving?']);
    await card.press('Keep draft and leave');
    expect(card.heading).to.equal('Ada Lovelace');
    await open(card, 'Edit');
    expect(field(card, 'title').value).to.equal('Countess');
    expect(card.text).to.contain('Unsaved changes');
    await card.press('Discard');
    expect(field(card, 'title').value).to.equal('');
    expect(card.text).not.to.contain('Unsaved changes');
  });

  it('stays, or gives it up', async () => {
    const card = await editing();
    await fill(card, 'title', 'Countess');
    await card.press('Cancel');
    await card.press('Stay');
    expect(questions(card)).to.deep.equal([]);
    expect(field(card, 'title').value).to.equal('Countess');
    await card.press('Cancel');
    await card.press('Discard');
    await open(card, 'Edit');
    expect(field(card, 'title').value).to.equal('');
  });

  it('answers Escape once: the question, not the form', async () => {
    const card = await editing();
    await fill(card, 'title', 'Countess');
    field(card, 'title').focus();
    await keys(card, 'Escape');
    expect(questions(card)).to.deep.equal(['Leave without saving?']);
    await keys(card, 'Escape');
    expect(questions(card)).to.deep.equal([]);
    expect(card.heading).to.equal('Edit Ada Lovelace');
  });

  it('is not what Escape means that ends a composition, which Safari tells of by its code alone', async () => {
    const card = await editing();
    const escape = new KeyboardEvent('keydown', {
      ...{ key: 'Escape', keyCode: 229 },
      ...{ bubbles: true, composed: true, cancelable: true },
    });
    field(card, 'title').dispatchEvent(escape);
    await card.rest();
    expect([card.heading, escape.defaultPrevented]).to.deep.equal(['Edit Ada Lovelace', false]);
  });

  it('by another interaction keeps what was typed, and where', async () => {
    const card = await editing();
    await fill(card, 'title', 'Countess');
    await card.set({ interactionId: 'call-2', phone: strangersPhone });
    expect(card.text).not.to.contain('Countess');
    await open(card, 'Add contact');
    expect(field(card, 'title').value).to.equal('');
    await card.set({ interactionId: 'call-1', phone });
    await card.until(() => field(card, 'title')?.value === 'Countess', 'what was typed');
    expect(card.heading).to.equal('Edit Ada Lovelace');
  });
});

describe('A form by keyboard alone', () => {
  it('adds a contact', async () => {
    const card = await show({ phone: strangersPhone });
    await card.until(() => card.has('Add contact'), 'the way to a new contact');
    await tabTo(card, 'Add contact');
    await keys(card, 'Enter');
    await card.until(() => focusedElement()?.getAttribute('name') === 'name.given', 'the first field');
    await type(card, 'Bo');
    await keys(card, 'Tab');
    await type(card, 'Ek');
    await keys(card, 'Enter');
    await card.until(() => card.heading === 'Bo Ek', 'the contact');
    await card.until(() => card.focused === 'Bo Ek', 'the focus');
  });

  it('keeps the caret where it was typed', async () => {
    const card = await editing();
    const input = field(card, 'phones.1');
    input.focus();
    input.setSelectionRange(3, 3);
    await sendKeys({ type: '0' });
    await card.rest();
    expect(input.selectionStart).to.be.within(4, 5);
    expect(input.value.slice(0, input.selectionStart ?? 0).replace(/\s/g, '')).to.equal('+460');
  });
});

describe('What a screen reader says of a form', () => {
  it('is who was saved', async () => {
    const heard = new Heard();
    const card = await editing();
    await fill(card, 'title', 'Countess');
    await card.press('Save');
    await noticed(card);
    await settled();
    expect(heard.texts).to.include('Ada Lovelace was saved.');
    heard.restore();
  });

  it('is what is wrong, beside the field', async () => {
    const card = await editing();
    await fill(card, 'emails.1', 'ada at engines');
    await card.press('Save');
    const input = field(card, 'emails.1');
    const root = input.getRootNode() as ShadowRoot;
    const told = root.getElementById(input.getAttribute('aria-describedby') ?? '');
    expect(told?.textContent?.trim()).to.equal('This is not an e-mail address');
    expect(focusedElement()?.getAttribute('role')).to.equal('alert');
  });
});

describe('A form over the browser’s database', () => {
  it('adds and edits as over any source', async () => {
    const source = await openIndexedDb({ src: `form-${Math.random()}`, region: 'SE' });
    const card = await adding({}, source);
    await fill(card, 'name.given', 'Bo');
    await card.press('Save');
    await card.until(() => card.heading === 'Bo', 'the contact');
    await open(card, 'Edit');
    await fill(card, 'title', 'Weaver');
    await card.press('Save');
    await card.until(() => card.heading === 'Bo' && card.text.includes('Weaver'), 'the change');
    source.close();
  });
});
