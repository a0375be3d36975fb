import { expect } from '@open-wc/testing';
import type { CardDavAdapter } from '../../../src/adapters/carddav/carddav-adapter.js';
import type { ContactId } from '../../../src/domain/contact.js';
import { ContactError } from '../../../src/domain/contact-error.js';
import { parseIdentity } from '../../../src/domain/identity.js';
import { FakeService } from '../../support/fake-service.js';
import { anna, annas, bookAddress, cardText, multistatus, openFake, xml } from './carddav-service.js';

const { signal } = new AbortController();
const service = FakeService.forSuite();

async function findBy(adapter: CardDavAdapter, address: string) {
  return adapter.find([await parseIdentity(address, { region: 'SE' })], { signal, limit: 9 });
}

const namesOf = ({ matches }: Awaited<ReturnType<typeof findBy>>) =>
  matches.map(({ contact }) => contact.name.full);

const failureOf = (promise: Promise<unknown>) =>
  promise.then(() => undefined, ContactError.from) as Promise<ContactError>;

describe('CardDavAdapter', () => {
  let warnings: string[];
  let adapter: CardDavAdapter;
  beforeEach(async () => {
    warnings = [];
    adapter = await openFake(service, warnings);
  });

  it('asks once for whoever may have a number, and tells it in no address', async () => {
    service.answer = () => multistatus(annas);
    const { matches } = await findBy(adapter, '+46701740605');
    expect(matches.map(({ contact }) => [contact.id, contact.revision])).to.deep.equal([['anna', '"1"']]);
    const [request, ...others] = service.asked;
    expect([others.length, request!.method, request!.url]).to.deep.equal([0, 'REPORT', bookAddress]);
    expect(request!.headers.get('Depth')).to.equal('1');
    expect(await request!.text()).to.contain('addressbook-query');
  });

  it('asks nothing where nothing can be looked up', async () => {
    expect(await findBy(adapter, 'anonymous')).to.deep.equal({ matches: [], more: false });
    expect(service.asked).to.deep.equal([]);
  });

  it('shows only who has the number, whoever else the server gives', async () => {
    const bo = cardText('UID:bo', 'FN:Bo', 'N:Bo;;;;', 'TEL:070-174 06 50');
    service.answer = () => multistatus(annas, { href: 'bo.vcf', etag: '"1"', card: bo });
    expect(namesOf(await findBy(adapter, '+46701740605'))).to.deep.equal(['Anna Svensson']);
  });

  const noAnswers: Readonly<Record<string, () => Response>> = {
    'a page': () => new Response('<!doctype html><p>Sign in', { headers: { 'Content-Type': 'text/html' } }),
    'nothing at all': () => new Response(null, { status: 204 }),
    'an empty body': () => xml(''),
    'text of no XML': () => xml('no & no <'),
    'XML of something else': () => xml('<error xmlns="DAV:"/>'),
    'XML that a plain success gives': () => xml('<multistatus xmlns="DAV:"/>', 200),
    'XML that ends in the middle': () => xml('<multistatus xmlns="DAV:"><response><href>/a</href>'),
    'XML that ends between two cards': () =>
      xml(`<multistatus xmlns="DAV:"><response><href>/a</href><status>HTTP/1.1 404 Gone</status></response>`),
    JSON: () => Response.json({}),
  };
  for (const [what, answer] of Object.entries(noAnswers))
    it(`takes ${what} for no answer, rather than for nobody`, async () => {
      service.answer = answer;
      expect((await failureOf(findBy(adapter, '+46701740605'))).code).to.equal('invalid');
    });

  it('takes a multistatus of nothing for nobody', async () => {
    service.answer = () => multistatus();
    expect(namesOf(await findBy(adapter, '+46701740605'))).to.deep.equal([]);
    service.answer = () => xml('<D:multistatus xmlns:D="DAV:"/>\n');
    expect(namesOf(await findBy(adapter, '+46701740605'))).to.deep.equal([]);
  });

  it('leaves out cards that cannot be read, and says so once without what they say', async () => {
    const broken = { href: '/agent/contacts/private.vcf', etag: '"1"', card: 'BEGIN:VCARD\nTEL:0701740605' };
    const refused = { href: '/agent/contacts/secret.vcf', status: 403 };
    service.answer = () => multistatus(broken, annas, refused);
    for (let time = 0; time < 2; time += 1)
      expect(namesOf(await findBy(adapter, '+46701740605'))).to.deep.equal(['Anna Svensson']);
    expect(warnings).to.deep.equal(['Some cards cannot be read, and are left out']);
  });

  it('does not say that it is nobody where the server gives only some of the cards', async () => {
    const cutOff = { href: '/agent/contacts/', status: 507 };
    service.answer = () => multistatus(cutOff);
    expect((await failureOf(findBy(adapter, '+46701740605'))).code).to.equal('unavailable');
    service.answer = () => multistatus(annas, cutOff);
    expect((await findBy(adapter, '+46701740605')).more).to.equal(true);
    expect(warnings).to.deep.equal(['The server gives only some of the cards']);
  });

  it('reads a card in a CDATA section, and one with a large photo', async () => {
    const photo = `PHOTO;ENCODING=b;TYPE=JPEG:${'/9j/4AAQSkZJRgABAQ'.repeat(20_000)}`;
    const withPhoto = anna.replace('END:VCARD', `${photo}\r\nEND:VCARD`);
    for (const card of [`<![CDATA[${anna}]]>`, withPhoto]) {
      service.answer = () => multistatus({ ...annas, card });
      expect(namesOf(await findBy(adapter, '+46701740605'))).to.deep.equal(['Anna Svensson']);
    }
  });

  it('knows a card without a UID by its name, whatever it says later', async () => {
    const href = '/agent/contacts/anna%20s.vcf';
    service.answer = () => multistatus({ href, etag: '"1"', card: anna.replace('UID:anna\r\n', '') });
    const { matches } = await findBy(adapter, '+46701740605');
    const { id } = matches[0]!.contact;
    service.answer = () =>
      multistatus({ href, etag: '"2"', card: cardText('FN:Anna Lind', 'N:Lind;Anna;;;') });
    expect((await adapter.get(id, { signal })).name.full).to.equal('Anna Lind');
    const later = await openFake(service);
    service.answer = () =>
      multistatus({ href, etag: '"2"', card: cardText('FN:Anna Lind', 'N:Lind;Anna;;;') });
    expect(await later.get(id, { signal })).to.include({ id });
    expect(await service.asked[0]!.text()).to.contain('<d:href>/agent/contacts/anna%20s.vcf</d:href>');
  });

  it('asks for a contact that it has not met by its UID, escaped', async () => {
    service.answer = () => multistatus({ ...annas, card: anna.replace('UID:anna', 'UID:a&lt;b>&amp;"c"') });
    const id = 'a<b>&"c"' as ContactId;
    expect((await adapter.get(id, { signal })).name.full).to.equal('Anna Svensson');
    expect(await service.asked[0]!.text()).to.contain('a&lt;b&gt;&amp;"c"');
    expect((await failureOf(adapter.get('a' as ContactId, { signal }))).code).to.equal('not-found');
  });

  it('finds a contact that has been moved meanwhile', async () => {
    service.answer = () => multistatus(annas);
    await findBy(adapter, '+46701740605');
    service.answer = async (request) =>
      (await request.text()).includes('multiget')
        ? multistatus({ href: annas.href, status: 404 })
        : multistatus({ ...annas, href: '/agent/contacts/moved.vcf' });
    expect((await adapter.get('anna' as ContactId, { signal })).name.full).to.equal('Anna Svensson');
  });

  it('has the cards sent once while somebody types', async () => {
    service.answer = () => multistatus(annas);
    for (const text of ['a', 'an', 'ann']) {
      const { items } = await adapter.search({ text }, { signal, limit: 9 });
      expect(items.map(({ name }) => name.full)).to.deep.equal(['Anna Svensson']);
    }
    expect(service.asked.length).to.equal(1);
  });

  it('goes on reading the cards for the next letter', async () => {
    let answer!: (response: Response) => void;
    service.answer = () => new Promise((resolve) => (answer = resolve));
    const controller = new AbortController();
    const first = adapter.search({ text: 'a' }, { signal: controller.signal, limit: 9 });
    const reason = new Error('another letter');
    controller.abort(reason);
    expect(await first.catch((error: unknown) => error)).to.equal(reason);
    const second = adapter.search({ text: 'an' }, { signal, limit: 9 });
    answer(multistatus(annas));
    expect((await second).items.length).to.equal(1);
    expect(service.asked.length).to.equal(1);
  });

  it('reads the cards anew after one has failed, and after a write', async () => {
    service.answer = () => new Response('', { status: 503 });
    expect((await failureOf(adapter.search({}, { signal, limit: 9 }))).code).to.equal('unavailable');
    service.answer = ({ method }) =>
      method === 'PUT' ? new Response('', { status: 403 }) : multistatus(annas);
    const { items } = await adapter.search({}, { signal, limit: 9 });
    const update = adapter.editing.update(items[0]!, { title: 'Chief' }, { signal, key: 'a' });
    expect((await failureOf(update)).code).to.equal('forbidden');
    service.asked.length = 0;
    await adapter.search({}, { signal, limit: 9 });
    expect(service.asked.length).to.equal(1);
  });
});
