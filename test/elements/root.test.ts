import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { ContactCardElement, registerAdapter, type Definition, type Interaction } from '../../src/index.js';
import { AskedMemory, knowing, named } from '../support/card-sources.js';
import { CardHarness, type CardInputs } from '../support/card-harness.js';
import { contactNamed, found } from '../support/contacts.js';
import { FakeAdapter } from '../support/fake-adapter.js';
import { settled } from '../support/settled.js';

const phone = '+46701740605';
const otherPhone = '+46701740606';
const email = 'bo@people.example';
const ada = contactNamed('Ada', phone);
const bo = contactNamed('Bo', otherPhone, { emails: [{ value: email }] });
const cleo = contactNamed('Cleo', '+46701740607');
const people = knowing(ada, bo, cleo);

/** A card on the page, made by a parser or a framework in whatever way. */
async function cardOn(page: HTMLElement): Promise<CardHarness> {
  document.body.append(page);
  const element = page.querySelector('contact-card') ?? (page as ContactCardElement);
  const card = new CardHarness(element);
  await card.rest();
  return card;
}

describe('<contact-card>', () => {
  describe('inputs', () => {
    const attributes = {
      phone: 'phone',
      email: 'email',
      address: 'address',
      'interaction-id': 'interactionId',
      channel: 'channel',
      direction: 'direction',
      'interaction-state': 'interactionState',
      'display-name': 'displayName',
      'contact-id': 'contactId',
      region: 'region',
      adapter: 'adapter',
      src: 'src',
      'adapter-region': 'adapterRegion',
      journey: 'journey',
      'journey-src': 'journeySrc',
      definition: 'definition',
      'agent-id': 'agentId',
      'agent-name': 'agentName',
    } as const;

    for (const [attribute, property] of Object.entries(attributes))
      it(`are the same as an attribute and as a property: ${attribute}`, () => {
        const element = document.createElement('contact-card');
        element.setAttribute(attribute, 'some text');
        expect(element[property]).to.equal('some text');
      });

    it('are accessors of the class, not fields of the element', () => {
      const element = document.createElement('contact-card');
      for (const property of [
        ...Object.values(attributes),
        'interaction',
        'candidates',
        'getToken',
        'strings',
        'readonly',
      ])
        expect(Object.hasOwn(element, property), property).to.equal(false);
    });

    it('may be set before the element comes onto the page', async () => {
      const card = await CardHarness.show({ adapter: people, phone });
      expect(card.heading).to.equal('Ada');
    });

    it('may be set after that', async () => {
      const card = await CardHarness.show();
      await card.set({ adapter: people });
      await card.set({ phone });
      expect(card.heading).to.equal('Ada');
    });

    it('may be attributes', async () => {
      const page = document.createElement('div');
      page.innerHTML = `<contact-card adapter="${people}" phone="${phone}" interaction-state="ringing"></contact-card>`;
      const card = await cardOn(page);
      expect(card.heading).to.equal('Ada');
      expect(card.text).to.contain('Ringing');
      page.remove();
    });

    it('may be set before the element is defined', async () => {
      const page = document.createElement('late-card') as ContactCardElement;
      Object.assign(page, { adapter: people, interactionState: 'held' });
      page.setAttribute('phone', phone);
      document.body.append(page);
      customElements.define('late-card', class extends ContactCardElement {});
      const card = await cardOn(page);
      expect(card.heading).to.equal('Ada');
      expect(card.text).to.contain('On hold');
      expect(Object.hasOwn(page, 'adapter')).to.equal(false);
      page.remove();
    });

    it('mean the same in any order, and are looked up once', async () => {
      const inputs: [keyof ContactCardElement, string][] = [
        ['phone', '070-174 06 05'],
        ['region', 'SE'],
        ['interactionId', 'call-1'],
        ['interactionState', 'ringing'],
        ['displayName', 'A. Lovelace'],
      ];
      const order = fc.shuffledSubarray(inputs, { minLength: inputs.length });
      const property = fc.asyncProperty(order, fc.nat(inputs.length), async (all, onPageAfter) => {
        const memory = new AskedMemory([ada]);
        const card = CardHarness.put({ adapter: named(memory) });
        card.element.remove();
        const parent = document.createElement('div');
        document.body.append(parent);
        all.forEach(([name, value], position) => {
          if (position === onPageAfter) parent.append(card.element);
          Object.assign(card.element, { [name]: value });
        });
        parent.append(card.element);
        await card.rest();
        expect(card.heading).to.equal('Ada');
        expect(card.lines.slice(0, 4)).to.deep.equal([
          '+46 70 174 06 05',
          'Network says: A. Lovelace',
          'Ringing',
          '0:00',
        ]);
        expect(memory.asked).to.deep.equal(['070-174 06 05']);
        parent.remove();
      });
      await fc.assert(property, { numRuns: 10 });
    });

    it('leave the card waiting when they are taken away, as properties or attributes', async () => {
      const card = await CardHarness.show({ adapter: people, phone });
      await card.set({ phone: undefined });
      expect(card.heading).to.equal('Waiting for the next interaction');
      card.element.setAttribute('phone', phone);
      await card.rest();
      expect(card.heading).to.equal('Ada');
      card.element.removeAttribute('phone');
      await card.rest();
      expect(card.heading).to.equal('Waiting for the next interaction');
      await card.set({ phone: '  ' });
      expect(card.heading).to.equal('Waiting for the next interaction');
    });

    it('may be of a kind that nobody meant', async () => {
      const odd = { phone: 46701740605, channel: 'carrier pigeon', interactionState: 7, displayName: {} };
      const card = await CardHarness.show({ adapter: people, region: 'SE', ...(odd as object) });
      expect(card.text).to.contain('+46 70 174 06 05');
      expect(card.heading).to.equal('Ada');
    });

    const interaction: Interaction = { id: 'call-1', from: otherPhone };
    const precedence: [what: string, inputs: CardInputs, heading: string][] = [
      [
        'contact-id before everything',
        { contactId: cleo.id, candidates: [{ contact: ada }], phone, interaction },
        'Cleo',
      ],
      ['candidates before a number', { candidates: [{ contact: cleo }], phone, interaction }, 'Cleo'],
      ['a number before the interaction object', { phone, interaction, address: '+46701740607' }, 'Ada'],
      ['an address before the interaction object', { email, interaction: { from: phone } }, 'Bo'],
      ['the interaction object before an untyped address', { interaction, address: phone }, 'Bo'],
      ['an untyped number', { address: phone }, 'Ada'],
      ['an untyped e-mail address', { address: `mailto:${email}` }, 'Bo'],
      [
        'whom an outbound interaction goes to',
        { interaction: { direction: 'outbound', from: otherPhone, to: phone } },
        'Ada',
      ],
      [
        'the direction of the attribute before that of the object',
        { direction: 'inbound', interaction: { direction: 'outbound', from: otherPhone, to: phone } },
        'Bo',
      ],
    ];
    for (const [what, inputs, heading] of precedence)
      it(`are weighed: ${what}`, async () => {
        const card = await CardHarness.show({ adapter: people, ...inputs });
        expect(card.heading).to.equal(heading);
      });

    it('beat the members of the interaction object one by one', async () => {
      const inputs: CardInputs = {
        adapter: people,
        interaction: {
          ...{ id: 'call-1', channel: 'sms', direction: 'inbound', from: phone, state: 'held' },
          displayName: 'From the object',
        },
        channel: 'voice',
        displayName: 'From the attribute',
      };
      const card = await CardHarness.show(inputs, { width: 400 });
      expect(card.lines.slice(1, 3)).to.deep.equal(['Network says: From the attribute', 'On hold']);
      expect(card.all('[role=img]')[0]?.title).to.equal('Incoming call');
    });

    it('are alternatives of one interaction where there is a number and an address', async () => {
      const memory = new AskedMemory([ada, bo]);
      const card = await CardHarness.show({ adapter: named(memory), phone, email });
      expect(memory.asked).to.deep.equal([`${phone} ${email}`]);
      expect(card.heading).to.equal('2 contacts have this number or address');
    });
  });

  describe('an interaction', () => {
    it('is looked up once, however often it is announced', async () => {
      const memory = new AskedMemory([ada]);
      const card = await CardHarness.show({ adapter: named(memory), interactionId: 'call-1', phone });
      await card.set({ interactionState: 'connected' });
      await card.set({ phone: '+46 70 174 06 05' });
      await card.set({ interaction: { id: 'call-1', from: phone } });
      expect(memory.asked).to.deep.equal([phone]);
      expect(card.told('contact-lookup-finished')).to.have.lengthOf(1);
    });

    it('comes back as it was', async () => {
      const memory = new AskedMemory([ada, bo]);
      const card = await CardHarness.show({ adapter: named(memory), interactionId: 'call-1', phone });
      await card.set({ interactionId: 'call-2', phone: otherPhone });
      expect(card.heading).to.equal('Bo');
      await card.set({ interactionId: 'call-1', phone });
      expect(card.heading).to.equal('Ada');
      expect(memory.asked).to.deep.equal([phone, otherPhone]);
    });

    it('is followed, whatever becomes known of it', async () => {
      const card = await CardHarness.show(
        { adapter: people, interactionId: 'call-1', phone },
        { width: 500 },
      );
      const strip = () => card.texts('.strip')[0]?.split('\n');
      const title = () => card.all('[role=img]')[0]?.title;
      expect(strip()).to.deep.equal(['+46 70 174 06 05', 'Sweden']);
      await card.set({ displayName: 'A. Lovelace' });
      expect(strip()).to.deep.equal(['+46 70 174 06 05', 'Network says: A. Lovelace']);
      await card.set({ interactionState: 'held' });
      expect(strip()).to.include('On hold');
      await card.set({ direction: 'outbound' });
      expect(title()).to.equal('Outgoing call');
      await card.set({ channel: 'sms' });
      expect(title()).to.equal('SMS');
      await card.set({ email });
      expect(card.heading).to.equal('2 contacts have this number or address');
      await card.set({ contactId: cleo.id });
      expect(card.heading).to.equal('Cleo');
      await card.set({ contactId: undefined, candidates: [{ contact: bo }] });
      expect(card.heading).to.equal('Bo');
    });

    it('is looked up again when its number is corrected', async () => {
      const memory = new AskedMemory([ada, bo]);
      const card = await CardHarness.show({ adapter: named(memory), interactionId: 'call-1', phone });
      await card.set({ phone: otherPhone });
      expect(card.heading).to.equal('Bo');
      expect(memory.asked).to.deep.equal([phone, otherPhone]);
    });

    it('without a number or address is withheld', async () => {
      const card = await CardHarness.show({ adapter: people, interactionId: 'call-1' });
      expect(card.heading).to.equal('The caller withholds the number');
    });

    it('whose answer comes late does not show over the next one', async () => {
      const source = new FakeAdapter();
      const card = await CardHarness.show({ adapter: named(source), phone });
      await card.set({ phone: otherPhone });
      const [first, second] = source.finds;
      second?.answer(found(second.about, bo));
      await card.rest();
      first?.answer(found(first.about, ada));
      await card.rest();
      expect(card.heading).to.equal('Bo');
      expect(card.text).not.to.contain('Ada');
    });

    it('may be changed by those who hear of the one before', async () => {
      const card = await CardHarness.show({ adapter: people, interactionId: 'call-1', phone });
      await card.set({ interactionId: 'call-2', phone: otherPhone });
      const change = () => Object.assign(card.element, { interactionId: 'call-3', phone: '+46701740607' });
      card.element.addEventListener('contact-viewed', change, { once: true });
      await card.set({ interactionId: 'call-1', phone });
      expect(card.heading).to.equal('Cleo');
    });
  });

  describe('the contact that the host names', () => {
    it('is fetched, not looked up', async () => {
      const memory = new AskedMemory([ada, bo]);
      const card = await CardHarness.show({ adapter: named(memory), contactId: bo.id, phone });
      expect(card.heading).to.equal('Bo');
      expect(memory.asked).to.deep.equal([]);
    });

    it('is looked up where it is not known, which the card says', async () => {
      const card = await CardHarness.show({ adapter: people, contactId: 'nobody', phone });
      expect(card.heading).to.equal('Ada');
      expect(card.text).to.contain('The desktop named a contact that is not known here.');
      await card.set({ phone: '+46701740699' });
      expect(card.text)
        .to.contain('No contact has this number')
        .and.to.contain('The desktop named a contact that is not known here.');
    });

    it('can be refused by the agent, who then sees what there is', async () => {
      const card = await CardHarness.show({ adapter: people, contactId: bo.id, phone });
      await card.press('Not this person');
      expect(card.heading).to.equal('Ada');
    });

    it('withholds nothing where no number comes with it', async () => {
      const card = await CardHarness.show({ adapter: people, contactId: bo.id });
      expect(card.heading).to.equal('Bo');
      expect(card.lines[0]).to.equal('Incoming call');
    });
  });

  describe('the matches that the host brings', () => {
    it('are shown without a look-up', async () => {
      const memory = new AskedMemory([ada]);
      const card = await CardHarness.show({
        adapter: named(memory),
        candidates: [{ contact: bo }, { contact: { id: 'dora', name: 'Dora' }, certainty: 'maybe' }],
        phone,
      });
      expect(card.rows.map(([name]) => name)).to.deep.equal(['Bo', 'Maybe']);
      expect(card.rows[1]).to.deep.equal(['Maybe', 'Dora', 'from the desktop']);
      expect(memory.asked).to.deep.equal([]);
    });

    it('need no adapter', async () => {
      const card = await CardHarness.show({ candidates: [{ contact: bo }], phone });
      expect(card.heading).to.equal('Bo');
      expect(card.told('contact-error')).to.deep.equal([]);
    });

    it('that are wrong are told, and the others shown', async () => {
      const wrong = { contact: { id: 'dora', name: 7 } };
      const card = await CardHarness.show({ adapter: people, candidates: [wrong, { contact: bo }], phone });
      expect(card.heading).to.equal('Bo');
      const [error, ...others] = card.told('contact-error');
      expect(error?.code).to.equal('invalid');
      expect(error?.message).to.match(/^candidates, entry 1: contact\.name/);
      expect(others).to.deep.equal([]);
    });

    it('fail where all are wrong', async () => {
      const card = await CardHarness.show({ adapter: people, candidates: [{ contact: 'Bo' }], phone });
      expect(card.heading).to.equal('The look-up failed');
      expect(card.text).to.contain('candidates, entry 1');
    });

    it('may be nobody', async () => {
      const card = await CardHarness.show({ adapter: people, candidates: [], phone });
      expect(card.text).to.contain('No contact has this number');
      await card.set({ candidates: undefined });
      expect(card.heading).to.equal('Ada');
    });
  });

  describe('look()', () => {
    it('looks somebody up until it is closed', async () => {
      const card = await CardHarness.show({ adapter: people, interactionId: 'call-1', phone });
      card.element.look(` ${otherPhone} `);
      await card.rest();
      expect(card.heading).to.equal('Bo');
      expect(card.all('[role=img]')[0]?.title).to.equal('Looked up by hand');
      await card.press('Close');
      expect(card.heading).to.equal('Ada');
    });

    it('looks a number up that is no text', async () => {
      const card = await CardHarness.show({ adapter: people, region: 'SE' });
      card.element.look(701740606 as unknown as string);
      await card.rest();
      expect(card.heading).to.equal('Bo');
    });

    it('gives way to the next interaction, and not to news of the present one', async () => {
      const card = await CardHarness.show({ adapter: people, interactionId: 'call-1', phone });
      card.element.look(otherPhone);
      await card.rest();
      await card.set({ interactionState: 'ended' });
      expect(card.heading).to.equal('Bo');
      await card.set({ interactionId: 'call-2', phone: '+46701740607' });
      expect(card.heading).to.equal('Cleo');
    });

    it('may be called at once', async () => {
      const card = CardHarness.put({ adapter: people });
      card.element.look(phone);
      await card.rest();
      expect(card.heading).to.equal('Ada');
    });
  });

  describe('off the page', () => {
    it('is not, when it is moved', async () => {
      const source = new FakeAdapter();
      const card = await CardHarness.show({ adapter: named(source), phone });
      const [asked] = source.finds;
      const elsewhere = document.createElement('div');
      document.body.append(elsewhere);
      elsewhere.append(card.element);
      await card.rest();
      expect(asked?.isAbandoned).to.equal(false);
      asked?.answer(found(asked.about, ada, bo, cleo));
      await card.rest();
      await card.type('Search these contacts', 'cl');
      document.body.append(card.element);
      await card.rest();
      expect(card.field('Search these contacts').value).to.equal('cl');
      expect(card.rows.map(([name]) => name)).to.deep.equal(['Cleo']);
      expect(source.finds).to.have.lengthOf(1);
      elsewhere.remove();
      card.element.remove();
    });

    it('gives its look-up up, and takes it up again when it is put back', async () => {
      const source = new FakeAdapter();
      const card = await CardHarness.show({ adapter: named(source), phone });
      const [first] = source.finds;
      const parent = card.element.parentElement;
      card.element.remove();
      await settled();
      expect(first?.isAbandoned).to.equal(true);
      first?.answer(found(first.about, bo));
      await settled();
      parent?.append(card.element);
      await card.rest();
      const [, second] = source.finds;
      second?.answer(found(second.about, ada));
      await card.rest();
      expect(card.heading).to.equal('Ada');
      expect(card.told('contact-lookup-finished')).to.have.lengthOf(1);
    });

    it('keeps what it has found', async () => {
      const memory = new AskedMemory([ada]);
      const card = await CardHarness.show({ adapter: named(memory), phone });
      const parent = card.element.parentElement;
      card.element.remove();
      await settled();
      parent?.append(card.element);
      await card.rest();
      expect(card.heading).to.equal('Ada');
      expect(memory.asked).to.deep.equal([phone]);
    });

    it('opens no other source, but does so when it is put back', async () => {
      const memory = new AskedMemory([ada]);
      const card = await CardHarness.show({ adapter: people, phone: otherPhone });
      const parent = card.element.parentElement;
      card.element.remove();
      await settled();
      Object.assign(card.element, { adapter: named(memory), phone });
      await card.element.updateComplete;
      await settled();
      expect(memory.asked).to.deep.equal([]);
      parent?.append(card.element);
      await card.rest();
      expect(card.heading).to.equal('Ada');
      expect(memory.asked).to.deep.equal([phone]);
    });

    it('asks nobody, and looks up what was set meanwhile when it is put back', async () => {
      const memory = new AskedMemory([ada, bo]);
      const card = await CardHarness.show({ adapter: named(memory), phone });
      const parent = card.element.parentElement;
      card.element.remove();
      await settled();
      card.element.phone = otherPhone;
      await card.element.updateComplete;
      await settled();
      expect(memory.asked).to.deep.equal([phone]);
      parent?.append(card.element);
      await card.rest();
      expect(card.heading).to.equal('Bo');
      expect(memory.asked).to.deep.equal([phone, otherPhone]);
    });
  });

  it('stands beside another one, with another source and language', async () => {
    const one = await CardHarness.show({ adapter: knowing(ada), phone });
    const other = await CardHarness.show(
      { adapter: knowing(contactNamed('Berit', phone)), phone },
      { lang: 'sv' },
    );
    await other.until(() => other.has('Ring'), 'Swedish');
    expect([one.heading, other.heading]).to.deep.equal(['Ada', 'Berit']);
    expect(one.has('Call')).to.equal(true);
    expect(one.told('contact-viewed').map(({ contactId }) => contactId)).to.deep.equal(['ada']);
  });

  describe('the source', () => {
    it('that is not known is told in words', async () => {
      const card = await CardHarness.show({ adapter: 'crn' });
      expect(card.text)
        .to.contain('crn cannot be opened')
        .and.to.contain('There is no adapter "crn"; there are:');
      const [error, ...others] = card.told('contact-error');
      expect(error?.code).to.equal('invalid');
      expect(error?.message).to.contain('There is no adapter "crn"');
      expect(others).to.deep.equal([]);
      await card.set({ phone });
      expect(card.heading).to.equal('The look-up failed');
    });

    it('may be another one from now on', async () => {
      const card = await CardHarness.show({ adapter: 'crn', phone });
      await card.set({ adapter: people });
      expect(card.heading).to.equal('Ada');
    });

    it('may not be set at all, until something is to be looked up', async () => {
      const card = await CardHarness.show();
      expect(card.heading).to.equal('Waiting for the next interaction');
      expect(card.told('contact-error')).to.deep.equal([]);
      await card.set({ phone });
      expect(card.text).to.contain('The look-up failed').and.to.contain('The adapter attribute is not set');
    });

    it('is opened once for all cards that use it, before anything rings', async () => {
      const opened: (string | undefined)[] = [];
      registerAdapter('opened-once', ({ src, region }) => {
        opened.push(`${src} ${region}`);
        return new AskedMemory([ada]);
      });
      const inputs = { adapter: 'opened-once', src: 'people' };
      await Promise.all([CardHarness.show(inputs), CardHarness.show(inputs)]);
      expect(opened).to.deep.equal(['people undefined']);
      await CardHarness.show({ ...inputs, region: 'SE' });
      await CardHarness.show({ ...inputs, region: 'SE', adapterRegion: 'NO' });
      expect(opened).to.deep.equal(['people undefined', 'people SE', 'people NO']);
    });
  });

  describe('region', () => {
    it('reads national numbers that arrive', async () => {
      const card = await CardHarness.show({ adapter: people, phone: '070-174 06 05' });
      expect(card.heading).to.equal('The country of this number is not known');
      await card.set({ region: 'SE' });
      expect(card.heading).to.equal('Ada');
    });

    it('beats the one of the definition', async () => {
      const card = await CardHarness.show({
        adapter: people,
        phone: '070-174 06 05',
        definition: { region: 'SE' },
      });
      expect(card.heading).to.equal('Ada');
      await card.set({ region: 'FI' });
      expect(card.lines).to.include.members(['+358 70 1740605', '1 contact may have this number']);
    });
  });

  describe('definition', () => {
    const dora = contactNamed('Dora', phone, {
      fields: { note: 'Calls back', customerNumber: '80-114', contract: 'Premium' },
    });
    const source = knowing(dora);
    const fields = (card: CardHarness) => card.details.slice(1);

    it('orders and labels the fields', async () => {
      const definition: Definition = {
        fields: [
          { name: 'customerNumber', label: 'Customer no.', order: 2 },
          { name: 'contract', label: 'Service agreement', order: 1 },
        ],
      };
      const card = await CardHarness.show({ adapter: source, phone, definition });
      expect(fields(card)).to.deep.equal([
        ['Service agreement', 'Premium'],
        ['Customer no.', '80-114'],
        ['Note', 'Calls back'],
      ]);
    });

    it('may be a file', async () => {
      const definition = '/test/support/fixtures/definition.json';
      const card = CardHarness.put({ adapter: source, phone: '070-174 06 05', definition });
      await card.until(() => card.heading === 'Dora', 'Dora');
      expect(fields(card).map(([label]) => label)).to.deep.equal([
        'Service agreement',
        'Customer no.',
        'Note',
      ]);
    });

    it('that is faulty is told by its fault, and works without it', async () => {
      const definition = { fields: [{ name: 'note', oder: 1 }], region: 'SE' } as unknown as Definition;
      const card = await CardHarness.show({ adapter: source, phone: '070-174 06 05', definition });
      expect(card.heading).to.equal('Dora');
      expect(card.told('contact-error')).to.deep.equal([
        { code: 'invalid', message: 'definition: fields[0].oder: unknown member' },
      ]);
    });

    it('that is not there is told, and the card works', async () => {
      const card = CardHarness.put({ adapter: source, phone, definition: '/no-such-definition.json' });
      await card.until(() => card.heading === 'Dora', 'Dora');
      expect(card.told('contact-error')).to.deep.equal([
        { code: 'not-found', message: '/no-such-definition.json answered 404' },
      ]);
    });

    it('of another origin is not asked for', async () => {
      const definition = 'https://elsewhere.example/definition.json';
      const card = await CardHarness.show({ adapter: source, phone, definition });
      expect(card.heading).to.equal('Dora');
      expect(card.told('contact-error').map(({ code }) => code)).to.deep.equal(['forbidden']);
    });

    it('that is handed over anew and says the same changes nothing', async () => {
      const memory = new AskedMemory([dora]);
      const card = await CardHarness.show({ adapter: named(memory), phone, definition: { region: 'SE' } });
      await card.set({ definition: { region: 'SE' } });
      expect(memory.asked).to.deep.equal([phone]);
    });

    it('is waited for when the card is moved while it loads', async () => {
      const definition = '/test/support/fixtures/definition.json?slow';
      const card = CardHarness.put({ adapter: source, phone: '070-174 06 05', definition });
      document.body.append(card.element);
      await card.until(() => card.heading === 'Dora', 'Dora');
      card.element.remove();
    });
  });
});
