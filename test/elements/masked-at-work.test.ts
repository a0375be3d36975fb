import { expect } from '@open-wc/testing';
import '../../src/elements/details/masked-values.js';
import '../../src/elements/form/contact-card-form.js';
import '../../src/elements/message/contact-card-message.js';
import '../../src/elements/pending/contact-card-pending.js';
import { type Definition, MemoryAdapter, registerAdapter } from '../../src/index.js';
import { signal } from '../../src/testing/adapter-case.js';
import { CardHarness, type CardInputs } from '../support/card-harness.js';
import { contactNamed } from '../support/contacts.js';
import { FickleSource } from '../support/fickle-source.js';
import { Heard } from '../support/heard.js';
import { MessageDesk } from '../support/message-desk.js';
import { Console, pageText, storageText } from '../support/traces.js';

/** As no other test has them: all share the browser's storage. */
const adasPhone = '+46739182764';
const bosPhone = '+46739182755';
const ada = contactNamed('Ada', adasPhone, {
  revision: 'first',
  emails: [{ value: 'ada.of.the.secret@engines.example' }],
  fields: { personalNumber: 'PN-of-the-secret', plan: 'Gold', visits: 4, insured: true },
});
const bo = contactNamed('Bo', bosPhone, { emails: [{ value: 'bo.of.the.secret@engines.example' }] });
const cleosPhone = '+46739182733';
const cleo = contactNamed('Cleo', cleosPhone, { emails: [{ value: 'cleo.of.the.secret@engines.example' }] });
const traces = [
  '739182764',
  '918 27 64',
  '739182755',
  '918 27 55',
  '739182733',
  '918 27 33',
  'of-the-secret',
  'of.the.secret',
];
const masked = '+46 ••• 64';
const definition: Definition = {
  fields: [
    { name: 'phones', masked: true },
    { name: 'emails', masked: true },
    { name: 'personalNumber', label: 'Personal number', masked: true },
    { name: 'visits', type: 'number', required: true, masked: true },
    { name: 'insured', type: 'boolean', required: true, masked: true },
  ],
};

/** An agent at work with masked contacts of a source elsewhere, and all that is found of them where nobody may look. */
class WatchedWork {
  readonly memory = new MemoryAdapter([ada, bo, cleo], { region: 'SE' });
  readonly source = new FickleSource(this.memory);
  readonly #console = new Console();
  readonly #heard = new Heard();
  readonly #adapter = `fickle-${crypto.randomUUID()}`;
  readonly #found: string[] = [];
  #card: CardHarness | undefined;

  constructor() {
    registerAdapter(this.#adapter, () => this.source.adapter);
  }

  get card(): CardHarness {
    if (!this.#card) throw new Error('There is no card yet');
    return this.#card;
  }

  async begin(inputs: CardInputs = { contactId: 'ada' }): Promise<CardHarness> {
    const interactionId = crypto.randomUUID();
    const who = { adapter: this.#adapter, interactionId, agentId: 'marta', region: 'SE' };
    this.#card = await CardHarness.show({ ...who, definition, ...inputs });
    await this.card.until(() => this.card.heading !== undefined, 'the card');
    return this.#card;
  }

  /** `but`: what the agent has typed, or sees. */
  async look(place: string, but: readonly string[] = []): Promise<void> {
    await this.card.rest();
    const events = this.card.events.map(({ detail }) => JSON.stringify(detail));
    const everywhere = {
      page: pageText(),
      storage: await storageText(),
      events: events.join('\n'),
      console: this.#console.text,
      announcements: this.#heard.texts.join('\n'),
    };
    for (const [where, text] of Object.entries(everywhere))
      for (const trace of traces)
        if (!but.includes(trace) && text.includes(trace)) this.#found.push(`${trace}: ${where}, ${place}`);
  }

  async note(text: string): Promise<void> {
    await this.card.until(() => this.card.has('Add note') || this.card.has('New note'), 'the notes');
    if (!this.card.has('New note')) await this.card.press('Add note');
    await this.card.until(
      () => this.card.has('New note') && !this.card.field('New note').readOnly,
      'the note',
    );
    await this.card.type('New note', text);
  }

  async edit(title: string): Promise<void> {
    await this.card.until(() => this.card.has('Edit'), 'the way to the form');
    await this.card.press('Edit');
    const isThere = () => this.card.has('Job title') && !this.card.field('Job title').disabled;
    await this.card.until(isThere, 'the form');
    await this.card.type('Job title', title);
  }

  get found(): readonly string[] {
    return this.#found;
  }

  end(): void {
    this.#console.restore();
    this.#heard.restore();
  }
}

describe('Of what is masked, nothing is anywhere', () => {
  let work: WatchedWork;
  beforeEach(() => (work = new WatchedWork()));
  afterEach(() => work.end());

  it('while notes and messages are written, sent and listed', async () => {
    const card = await work.begin();
    await work.look('details');
    await work.note('Called back');
    await work.look('a note that is being written');
    await card.press('Save');
    await card.until(() => card.text.includes('Called back'), 'the note');
    await work.look('notes');
    const desk = new MessageDesk(card);
    await desk.enter();
    expect(desk.recipients).to.deep.equal([`✓ Ada ${masked}`]);
    await desk.write('Dear {name.full}, {personalNumber}');
    await work.look('a message with a placeholder that is masked');
    await desk.send();
    expect(card.text).to.contain('Nothing is known of Ada to put in');
    await desk.write('See you at ten, {name.full}');
    await work.look('a message and what will be read');
    await desk.send();
    await card.until(() => desk.outcomes.includes('Message to Ada sent.'), 'the answer');
    await work.look('messages');
    await desk.tick('E-mail');
    await desk.write('Ten', '.subject');
    await desk.write('See you at ten');
    await desk.send();
    await card.until(() => card.told('contact-message-sent').length === 2, 'the answer');
    await work.look('e-mails');
    const sent = await work.memory.messaging.list({ contactId: ada.id }, { signal, limit: 9 });
    expect(sent.items.map(({ to }) => to).sort()).to.deep.equal([adasPhone, ada.emails[0]?.value].sort());
    expect(work.found).to.deep.equal([]);
  });

  it('while a contact is edited, left as a draft, saved, and saved over by somebody else', async () => {
    const card = await work.begin();
    await work.edit('Countess');
    await work.look('the form');
    await card.press('Back');
    await card.press('Keep draft and leave');
    await work.look('what is unfinished');
    await work.edit('Duchess');
    const other = { title: 'Clerk', phones: [...ada.phones, { value: bosPhone }] };
    await work.memory.editing.update(ada, other, { signal, key: 'other' });
    await card.press('Save');
    await card.until(() => card.has('Save this'), 'both');
    await work.look('the conflict');
    card.all('input[value=mine]')[0]?.click();
    await card.press('Save this');
    await card.until(() => card.heading === 'Ada', 'the contact');
    await work.look('what was saved');
    const { title, phones, emails, fields } = await work.memory.get(ada.id, { signal });
    expect([title, phones[0]?.value, phones[1]?.value]).to.deep.equal(['Duchess', adasPhone, bosPhone]);
    expect([emails, fields]).to.deep.equal([ada.emails, ada.fields]);
    expect(work.found).to.deep.equal([]);
  });

  it('while it cannot be sent, and when it is', async () => {
    const card = await work.begin();
    work.source.mood = 'offline';
    await work.edit('Countess');
    await card.press('Save');
    await card.until(() => card.heading === 'Ada', 'the contact');
    await work.note('Is a countess');
    await card.press('Save');
    const desk = new MessageDesk(card);
    await desk.enter();
    await desk.write('Dear countess');
    await desk.send();
    await card.until(() => card.text.includes('3 changes wait to be sent'), 'all of them');
    card.all('summary')[0]?.click();
    await work.look('what waits');
    work.source.mood = 'online';
    await card.press('Retry now');
    await card.until(() => !card.has('Retry now'), 'its end');
    await work.look('what has been sent');
    expect(work.source.done).to.include.members(['Countess', 'Is a countess', 'Dear countess']);
    expect((await work.memory.get(ada.id, { signal })).phones).to.deep.equal(ada.phones);
    const sent = await work.memory.messaging.list({ contactId: ada.id }, { signal, limit: 9 });
    expect(sent.items.map(({ to }) => to)).to.deep.equal([adasPhone]);
    expect(work.found).to.deep.equal([]);
  });

  it('while somebody is looked for, made a recipient, and given a number', async () => {
    const stranger = '+46739180000';
    const card = await work.begin({ phone: stranger });
    await card.until(() => card.has('Find a contact'), 'nobody');
    await card.press('Find a contact');
    await card.type('Name, number or e-mail', 'b');
    await card.until(() => card.texts('.match').length > 0, 'Bo');
    await work.look('who is found');
    card.all('.match')[0]?.click();
    await card.rest();
    await work.look('the question');
    await card.press('Add');
    await card.until(() => card.heading === 'Bo', 'Bo');
    await work.look('who has the number now');
    const { phones } = await work.memory.get(bo.id, { signal });
    expect(phones.map(({ value }) => value.replaceAll(' ', ''))).to.deep.equal([bosPhone, stranger]);
    expect(work.found).to.deep.equal([]);
  });

  it('but what the agent has typed, where somebody else has the same', async () => {
    const card = await work.begin({ phone: '+46739180001' });
    await card.until(() => card.has('Add contact'), 'nobody');
    await card.press('Add contact');
    await card.until(() => card.has('Phone') && !card.field('Phone').disabled, 'the form');
    await card.type('Phone', cleosPhone);
    await card.until(() => card.texts('.duplicate h3').length > 0, 'who has it');
    const own = ['739182733', '918 27 33'];
    await work.look('the duplicate', own);
    const rows = card.texts('.duplicate tbody tr').join('\n');
    expect(rows).to.contain('+46 ••• 33').and.to.contain('c•••@engines.example');
    expect(card.has('Both share it')).to.equal(false);
    await card.press('Invite to this interaction');
    await card.press('Invite, and discard');
    await card.until(() => card.has('Add contact'), 'the way back');
    const desk = new MessageDesk(card);
    await desk.enter();
    expect(desk.recipients).to.deep.equal(['✓ Cleo +46 ••• 33']);
    await work.look('the recipient', own);
    expect(work.found).to.deep.equal([]);
  });

  it('after it was shown and hidden again', async () => {
    const card = await work.begin();
    for (const name of [masked, 'a•••@engines.example', '•••']) {
      await card.until(() => card.has(`Show ${name}`), 'the control');
      await card.press(`Show ${name}`);
    }
    await card.until(() => card.detail('Personal number') === 'PN-of-the-secret', 'the value');
    for (const name of card.buttons.filter((each) => each.startsWith('Hide '))) await card.press(name);
    await work.look('what was hidden');
    expect(card.told('contact-revealed')).to.have.lengthOf(3);
    expect(work.found).to.deep.equal([]);
  });

  it('for who looks for it where it is', async () => {
    const card = await work.begin();
    await card.until(() => card.has(`Show ${masked}`), 'the control');
    await card.press(`Show ${masked}`);
    await card.until(() => card.has(`Hide ${adasPhone}`), 'the number');
    await work.look('what is shown');
    expect(work.found).to.deep.equal(['739182764: page, what is shown']);
  });
});
