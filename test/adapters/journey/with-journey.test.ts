import { expect } from '@open-wc/testing';
import type { ContactAdapter, JourneyFacet, Subject } from '../../../src/adapters/contact-adapter.js';
import { decorate, maskingOf } from '../../../src/adapters/decorate.js';
import type { JourneySource } from '../../../src/adapters/journey/journey-source.js';
import { withJourney } from '../../../src/adapters/journey/with-journey.js';
import { MemoryAdapter } from '../../../src/adapters/memory/memory-adapter.js';
import type { Contact, ContactId } from '../../../src/domain/contact.js';
import { ContactError } from '../../../src/domain/contact-error.js';
import { identityKey, type Identity, readAtOnce } from '../../../src/domain/identity.js';
import type { JourneyDefinition } from '../../../src/domain/journey/journey-definition.js';
import type { JourneyEvent, JourneyId } from '../../../src/domain/journey/journey-event.js';
import { signal } from '../../../src/testing/adapter-case.js';
import { contactNamed } from '../../support/contacts.js';
import { FakeWebsite, visit } from '../../support/fake-website.js';
import { followed } from '../../support/followed.js';
import { settled } from '../../support/settled.js';

const number = '+46701740605';
const other = '+46701740606';
const switchboard = '+4685550100';
const asked = { signal };

const phone = (value: string, part = {}) => ({ value, number: value as never, ...part });
const email = (value: string, part = {}) => ({ value, ...part });
const identity = (text: string) => (readAtOnce(text) as readonly [Identity])[0];

/** Contacts, and a website that is asked who they are. */
function setUp(contacts: readonly Contact[], definition: JourneyDefinition = {}) {
  const website = new FakeWebsite();
  const source = new MemoryAdapter(contacts);
  const finds: number[] = [];
  const counted: ContactAdapter = {
    find: (identities, options) => {
      finds.push(identities.length);
      return source.find(identities, options);
    },
    get: (id, options) => source.get(id, options),
    search: (query, options) => source.search(query, options),
  };
  const adapter = withJourney(counted, () => Promise.resolve(website), definition);
  const journey = adapter.journey as JourneyFacet;
  /** What the website is told of somebody. */
  const told = async (about: Subject) => {
    await journey.find(about, asked);
    const [known, ...others] = website.asked.splice(0);
    expect(others).to.be.empty;
    return known && { ...known, identities: known.identities.map(identityKey) };
  };
  return { website, journey, told, finds };
}

const toldOf = (contact: Contact, others: readonly Contact[] = [], definition: JourneyDefinition = {}) =>
  setUp([contact, ...others], definition).told({ contactId: contact.id });

describe('withJourney', () => {
  describe('tells the website of a contact', () => {
    it('the id, the numbers and the addresses, in one question to the contacts', async () => {
      const ada = contactNamed('Ada', number, { emails: [email('Ada@Example.com')] });
      const { told, finds } = setUp([ada, contactNamed('Bo', other)]);
      expect(await told({ contactId: ada.id })).to.deep.equal({
        contactId: 'ada',
        identities: [`phone:${number}`, 'email:ada@example.com'],
      });
      expect(finds).to.deep.equal([2]);
    });

    it('no number that is marked shared, here or anywhere', async () => {
      const ada = contactNamed('Ada', undefined, {
        phones: [phone(switchboard, { shared: true }), phone(number), phone(switchboard)],
        emails: [email('info@example.com', { shared: true })],
      });
      expect((await toldOf(ada))?.identities).to.deep.equal([`phone:${number}`]);
    });

    it('no number and no address that somebody else has, too', async () => {
      const ada = contactNamed('Ada', undefined, {
        phones: [phone(number), phone(switchboard)],
        emails: [email('family@example.com'), email('ada@example.com')],
      });
      const bo = contactNamed('Bo', undefined, {
        phones: [phone(switchboard, { shared: true })],
        emails: [email('Family@example.com')],
      });
      expect((await toldOf(ada, [bo]))?.identities).to.deep.equal([
        `phone:${number}`,
        'email:ada@example.com',
      ]);
    });

    it('none that a contact has whose values the source hides', async () => {
      const hidden = contactNamed('Bo', undefined, {
        phones: [{ value: '+46 •••• 06 05', handle: 'h1' }, phone(other)],
      });
      const ada = contactNamed('Ada', undefined, { phones: [phone(number), phone(other)] });
      expect((await toldOf(ada, [hidden]))?.identities).to.deep.equal([]);
    });

    it('no number with an extension, nor one of the own exchange, nor a masked one', async () => {
      const ada = contactNamed('Ada', undefined, {
        phones: [phone(switchboard, { extension: '12' }), { value: '201' }, phone(number, { handle: 'h1' })],
        emails: [email('a•••@example.com', { handle: 'h2' }), email('not an address')],
      });
      expect(await toldOf(ada)).to.deep.equal({ contactId: 'ada', identities: [] });
    });

    it('those that are theirs alone, though a switchboard is of more contacts than can be told', async () => {
      const staff = Array.from({ length: 150 }, (_, nth) => contactNamed(`Staff ${nth}`, switchboard));
      const ada = contactNamed('Ada', undefined, { phones: [phone(switchboard), phone(number)] });
      const { told, finds } = setUp([...staff, ada]);
      expect((await told({ contactId: ada.id }))?.identities).to.deep.equal([`phone:${number}`]);
      expect(finds).to.deep.equal([2, 1, 1]);
    });

    it('what the website calls them, where a field of theirs says so', async () => {
      const ada = (fields: Contact['fields'], part: Partial<Contact> = {}) =>
        toldOf(contactNamed('Ada', undefined, { fields, ...part }), [], { visitorField: 'visitor' });
      expect(await ada({ visitor: ' v-17 ' })).to.deep.include({ visitorId: 'v-17' });
      expect(await ada({ visitor: 17 })).to.deep.include({ visitorId: '17' });
      const others: Contact['fields'][] = [{}, { visitor: ' ' }, { visitor: true }, { visitor: ['v-17'] }];
      for (const fields of others) expect(await ada(fields)).to.not.have.property('visitorId');
      const hidden = await ada({ visitor: '•••' }, { handles: { visitor: 'h1' } });
      expect(hidden).to.not.have.property('visitorId');
    });

    it('the id alone where the contact is the host’s own', async () => {
      const { told } = setUp([]);
      const contactId = 'of the host' as ContactId;
      expect(await told({ contactId })).to.deep.equal({ contactId, identities: [] });
    });
  });

  describe('tells the website of a caller', () => {
    const about = { identity: identity(number) };

    it('the number that nobody has', async () => {
      expect(await setUp([]).told(about)).to.deep.equal({ identities: [`phone:${number}`] });
    });

    it('that of one contact, but of no two, and no shared one', async () => {
      const [ada, bo] = [contactNamed('Ada', number), contactNamed('Bo', number)];
      expect((await setUp([ada]).told(about))?.identities).to.deep.equal([`phone:${number}`]);
      const two = setUp([ada, bo]);
      expect(await two.told(about)).to.equal(undefined);
      expect(await two.journey.find(about, asked)).to.equal(undefined);
      const shared = contactNamed('Ada', undefined, { phones: [phone(number, { shared: true })] });
      expect(await setUp([shared]).told(about)).to.equal(undefined);
    });

    it('nothing where the number is withheld, or may be another', async () => {
      expect(await setUp([]).told({ identity: identity('anonymous') })).to.equal(undefined);
      const doubtful = { ...identity(number), maybe: true } as Identity;
      expect(await setUp([]).told({ identity: doubtful })).to.equal(undefined);
    });

    it('the interaction, without asking the contacts', async () => {
      const { told, finds } = setUp([]);
      expect(await told({ interactionId: 'chat 1' })).to.deep.equal({
        interactionId: 'chat 1',
        identities: [],
      });
      expect(finds).to.be.empty;
    });
  });

  it('never gives a number that two have to the website, whichever of all contacts is asked for', async () => {
    const numbers = Array.from({ length: 6 }, (_, nth) => `+4670174060${nth}`);
    // Each pair of numbers has its contact; each number is thus of several, but the last contact's own.
    const pairs = numbers.flatMap((one, nth) => numbers.slice(nth + 1).map((two) => [one, two]));
    const contacts = pairs.map((pair, nth) =>
      contactNamed(`Pair ${nth}`, undefined, { phones: pair.map((value) => phone(value)) }),
    );
    const own = contactNamed('Own', undefined, { phones: [phone(number), phone('+46701740699')] });
    for (const contact of contacts)
      expect((await toldOf(contact, [...contacts.filter((each) => each !== contact), own]))?.identities).to.be
        .empty;
    expect((await toldOf(own, contacts))?.identities).to.deep.equal(['phone:+46701740699']);
  });

  describe('opens a source of journeys', () => {
    const opening = (open: () => Promise<JourneySource>) =>
      withJourney(new MemoryAdapter([]), open).journey as JourneyFacet;
    const about = { interactionId: 'chat 1' };

    it('when somebody first asks, and once', async () => {
      let opened = 0;
      const journey = opening(async () => {
        opened += 1;
        return new FakeWebsite();
      });
      expect(opened).to.equal(0);
      await Promise.all([journey.find(about, asked), journey.find(about, asked)]);
      await journey.list('ada' as JourneyId, { signal, limit: 1 });
      expect(opened).to.equal(1);
    });

    it('anew for who asks after it could not be', async () => {
      let opened = 0;
      const journey = opening(async () => {
        opened += 1;
        if (opened === 1) throw new ContactError('offline', 'no network');
        return new FakeWebsite();
      });
      const failure = await journey.find(about, asked).catch((error: unknown) => error);
      expect(failure).to.deep.include({ code: 'offline' });
      expect(await journey.find(about, asked)).to.equal(undefined);
      expect(opened).to.equal(2);
    });

    it('for nobody who has given up', async () => {
      let opened = 0;
      const journey = opening(async () => {
        opened += 1;
        return new FakeWebsite();
      });
      const gone = AbortSignal.abort();
      await journey.find(about, { signal: gone }).catch(() => undefined);
      expect(opened).to.equal(0);
    });
  });

  describe('checks what a source tells', () => {
    const page = (address: string) => ({ ...visit('ada', 1), id: address, page: { address } });
    const bad = { id: 'bad', at: 'yesterday', kind: 'page', text: 'ada@example.com' } as JourneyEvent;
    let warnings: string[];
    let warn: typeof console.warn;
    beforeEach(() => {
      warnings = [];
      warn = console.warn;
      console.warn = (message: string) => void warnings.push(message);
    });
    afterEach(() => (console.warn = warn));

    it('of a list: addresses are cleaned, and what is wrong is left out, and told once', async () => {
      const { website, journey } = setUp([], { keepParameters: ['size'] });
      website.happen(
        'ada',
        page('https://u:p@shop.example/a?token=1&size=2#x'),
        bad,
        page('javascript:alert(1)'),
      );
      const { items } = await journey.list('ada' as JourneyId, { signal, limit: 10 });
      expect(items.map((event) => event.page?.address)).to.deep.equal(['https://shop.example/a?size=2']);
      await journey.list('ada' as JourneyId, { signal, limit: 10 });
      expect(warnings).to.have.lengthOf(1);
      expect(warnings[0]).to.match(/^contact-card: journey: /);
      expect(warnings[0]).to.not.contain('ada').and.not.contain('javascript');
    });

    it('of a feed, whose places count all the same', async () => {
      const { website, journey } = setUp([]);
      const watch = journey.watch as NonNullable<JourneyFacet['watch']>;
      const one = followed(watch, 'ada' as JourneyId, '0');
      await settled();
      website.happen('ada', page('https://shop.example/a?token=1'), bad);
      website.connections[0]?.tell({ type: 'presence', presence: { at: 'now', state: 'active' } });
      await settled();
      expect(one.heard).to.deep.equal([
        { type: 'events', events: [page('https://shop.example/a?token=1')].map(clean), place: '1' },
        { type: 'events', events: [], place: '2' },
      ]);
      one.leave();
    });

    it('of the contacts’ own journeys, too, which stay as they are in all else', async () => {
      const website = new FakeWebsite();
      website.happen('ada', page('https://shop.example/a?token=1'), bad);
      website.people.set('chat 1', 'ada');
      const own: JourneyFacet = {
        find: async (about) => ('interactionId' in about ? ('ada' as JourneyId) : undefined),
        list: (id, options) => website.list(id, options),
      };
      const source: ContactAdapter = new MemoryAdapter([]);
      const { journey } = withJourney(Object.assign(source, { journey: own }), undefined);
      const id = (await journey?.find({ interactionId: 'chat 1' }, asked)) as JourneyId;
      const { items } = (await journey?.list(id, { signal, limit: 10 })) ?? { items: [] };
      expect(items.map((event) => event.page?.address)).to.deep.equal(['https://shop.example/a']);
      expect(journey).to.not.have.property('watch');
    });
  });

  describe('inside all that a card puts around a source', () => {
    const ada = contactNamed('Ada', number, { emails: [email('ada@example.com')] });

    async function decorated(readonly: boolean) {
      const website = new FakeWebsite();
      const definition = {
        fields: [
          { name: 'phones', masked: true },
          { name: 'emails', masked: true },
        ],
      };
      const adapter = await decorate(new MemoryAdapter([ada]), {
        ...{ definition, readonly, agentId: () => 'marta', source: 'contacts', region: 'SE' },
        ...{ masking: maskingOf(definition), openJourney: () => Promise.resolve(website) },
      });
      return { website, adapter };
    }

    for (const readonly of [true, false])
      it(`knows a contact whose numbers the agent does not see${readonly ? ', nor may change' : ''}`, async () => {
        const { website, adapter } = await decorated(readonly);
        const seen = await adapter.get(ada.id, asked);
        expect(seen.phones[0]?.value).to.contain('•');
        website.people.set(`phone:${number}`, 'ada');
        expect(await adapter.journey?.find({ contactId: seen.id }, asked)).to.equal('ada');
        expect(website.asked[0]?.identities.map(identityKey)).to.deep.equal([
          `phone:${number}`,
          'email:ada@example.com',
        ]);
      });
  });
});

const clean = (event: JourneyEvent): JourneyEvent => ({
  ...event,
  page: { address: 'https://shop.example/a' },
});
