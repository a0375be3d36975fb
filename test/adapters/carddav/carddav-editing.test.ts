import { expect } from '@open-wc/testing';
import type { CardDavAdapter } from '../../../src/adapters/carddav/carddav-adapter.js';
import type { Contact, ContactDraft, ContactId } from '../../../src/domain/contact.js';
import { ContactError } from '../../../src/domain/contact-error.js';
import { FakeService } from '../../support/fake-service.js';
import { anna, annas, bookAddress, multistatus, openFake } from './carddav-service.js';

const { signal } = new AbortController();
const service = FakeService.forSuite();
const id = 'anna' as ContactId;
const lists = { phones: [], emails: [], addresses: [], languages: [], fields: {} };
const draft: ContactDraft = { kind: 'individual', active: true, name: { full: 'Zoë Lindqvist' }, ...lists };

/** One server's cards by their paths, with what it refuses. */
class FakeCards {
  readonly cards = new Map<string, { text: string; revision: number }>();
  /** Answered instead of what would be done. */
  refusal: number | undefined;
  /** It is done, and the answer is lost. */
  losesAnswers = false;

  answer = async (request: Request): Promise<Response> => {
    const { pathname } = new URL(request.url);
    if (request.method === 'REPORT') return this.#report(await request.text());
    if (this.refusal) return new Response('', { status: this.refusal });
    const status = this.#change(request, pathname, await request.text());
    if (this.losesAnswers) throw new TypeError('Failed to fetch');
    return new Response(null, { status });
  };

  #change({ method, headers }: Request, path: string, text: string): number {
    const card = this.cards.get(path);
    if (headers.get('If-None-Match') === '*' && card) return 412;
    const wanted = headers.get('If-Match');
    if (wanted !== null && !card) return method === 'PUT' ? 412 : 404;
    if (wanted !== null && wanted !== `"${card?.revision}"`) return 412;
    if (method === 'DELETE') this.cards.delete(path);
    else this.cards.set(path, { text, revision: (card?.revision ?? 0) + 1 });
    return method === 'DELETE' ? 204 : 201;
  }

  #report(asked: string): Response {
    const [, href] = /<d:href>(.*)<\/d:href>/.exec(asked) ?? [];
    const card = href === undefined ? undefined : this.cards.get(href);
    if (href !== undefined && !card) return multistatus({ href, status: 404 });
    const given = href === undefined ? [...this.cards] : [[href, card!] as const];
    return multistatus(
      ...given.map(([path, { text, revision }]) => ({
        ...{ href: path, etag: `"${revision}"` },
        card: text.replaceAll('&', '&amp;').replaceAll('<', '&lt;'),
      })),
    );
  }
}

const failureOf = (promise: Promise<unknown>) =>
  promise.then(() => undefined, ContactError.from) as Promise<ContactError>;

describe('CardDavEditing', () => {
  let adapter: CardDavAdapter;
  let server: FakeCards;
  let seen: Contact;
  const cardOfAnna = () => server.cards.get(annas.href)!;

  beforeEach(async () => {
    adapter = await openFake(service);
    server = new FakeCards();
    server.cards.set(annas.href, { text: anna, revision: 1 });
    service.answer = server.answer;
    seen = await adapter.get(id, { signal });
    service.asked.length = 0;
  });

  const writes = () => service.asked.filter(({ method }) => method !== 'REPORT');

  it('creates a card of version 3.0, where there is none of its name', async () => {
    const created = await adapter.editing.create(draft, { signal, key: 'a' });
    expect(created).to.deep.include({ name: draft.name, revision: '"1"' });
    const [put] = writes();
    expect([put!.method, put!.url]).to.deep.equal(['PUT', `${bookAddress}contact-a.vcf`]);
    expect(put!.headers.get('If-None-Match')).to.equal('*');
    expect(server.cards.get('/agent/contacts/contact-a.vcf')!.text).to.contain('VERSION:3.0');
  });

  it('creates once for a key whose answer was lost', async () => {
    server.losesAnswers = true;
    const options = { signal, key: 'no name for a file: é/..' };
    expect((await failureOf(adapter.editing.create(draft, options))).code).to.equal('unavailable');
    server.losesAnswers = false;
    const created = await adapter.editing.create(draft, options);
    expect(created.name.full).to.equal('Zoë Lindqvist');
    expect(server.cards.size).to.equal(2);
  });

  it('creates nobody where the server answers with somebody else’s card', async () => {
    service.answer = ({ method }) =>
      method === 'PUT' ? new Response(null, { status: 201 }) : multistatus(annas);
    const error = await failureOf(adapter.editing.create(draft, { signal, key: 'k' }));
    expect(error).to.have.property('code', 'invalid');
  });

  it('writes nothing over a card whose revision cannot be said again', async () => {
    service.answer = () => multistatus({ ...annas, etag: '"日本"' });
    const read = await adapter.get(id, { signal });
    const error = await failureOf(adapter.editing.update(read, { title: 'Chief' }, { signal, key: 'k' }));
    expect(error).to.have.property('code', 'invalid');
    expect(writes()).to.have.length(0);
  });

  it('updates on condition of the revision that was seen', async () => {
    const { title, revision } = await adapter.editing.update(seen, { title: 'Chief' }, { signal, key: 'a' });
    expect([title, revision]).to.deep.equal(['Chief', '"2"']);
    expect(writes().map(({ headers }) => headers.get('If-Match'))).to.deep.equal(['"1"']);
  });

  it('tells of a change that came between', async () => {
    service.answer = (request) => {
      if (request.method === 'PUT') cardOfAnna().revision = 7;
      return server.answer(request);
    };
    const { code, current } = await failureOf(
      adapter.editing.update(seen, { title: 'Chief' }, { signal, key: 'a' }),
    );
    expect([code, current?.revision, current?.title]).to.deep.equal(['conflict', '"7"', undefined]);
  });

  it('has updated where the answer was lost', async () => {
    server.losesAnswers = true;
    const update = () => adapter.editing.update(seen, { title: 'Chief' }, { signal, key: 'a' });
    expect((await failureOf(update())).code).to.equal('unavailable');
    server.losesAnswers = false;
    expect(await update()).to.include({ title: 'Chief', revision: '"2"' });
    expect(writes().length).to.equal(1);
  });

  const refusals = {
    403: 'forbidden',
    404: 'invalid',
    409: 'invalid',
    413: 'unavailable',
    507: 'unavailable',
  } as const;
  for (const [status, code] of Object.entries(refusals))
    it(`is ${code} where a change is answered with ${status}, and leaves the card as it was`, async () => {
      server.refusal = Number(status);
      const options = { signal, key: 'a' };
      const update = adapter.editing.update(seen, { title: 'Chief' }, options);
      expect((await failureOf(update)).code).to.equal(code);
      expect((await failureOf(adapter.editing.create(draft, options))).code).to.equal(code);
      expect([...server.cards.values()]).to.deep.equal([{ text: anna, revision: 1 }]);
    });

  it('puts back the very card that was removed', async () => {
    const removal = await adapter.editing.remove(id, { signal });
    expect(server.cards.size).to.equal(0);
    await removal.undo!({ signal });
    expect(cardOfAnna().text).to.equal(anna);
  });

  it('puts back once where the answer was lost', async () => {
    const removal = await adapter.editing.remove(id, { signal });
    server.losesAnswers = true;
    expect((await failureOf(removal.undo!({ signal }))).code).to.equal('unavailable');
    server.losesAnswers = false;
    expect((await removal.undo!({ signal })).id).to.equal(id);
  });

  it('does not put back over somebody else’s card', async () => {
    const removal = await adapter.editing.remove(id, { signal });
    server.cards.set(annas.href, { text: anna.replaceAll('Svensson', 'Lind'), revision: 9 });
    const { code, current } = await failureOf(removal.undo!({ signal }));
    expect([code, current?.name.full]).to.deep.equal(['conflict', 'Anna Lind']);
  });

  it('removes a card that is changed meanwhile, as it is then', async () => {
    let isChanged = false;
    service.answer = (request) => {
      if (request.method === 'DELETE' && !isChanged) Object.assign(cardOfAnna(), { revision: 5 });
      isChanged ||= request.method === 'DELETE';
      return server.answer(request);
    };
    await adapter.editing.remove(id, { signal });
    expect(server.cards.size).to.equal(0);
  });
});
