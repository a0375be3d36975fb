import { expect } from '@open-wc/testing';
import type { ContactChanges, ContactDraft, ContactId } from '../../../src/domain/contact.js';
import { present } from '../../../src/testing/adapter-case.js';
import { contactNamed } from '../../support/contacts.js';
import { FakeService } from '../../support/fake-service.js';
import { answering, askedOf, failureOf, openWhole, problem } from './crm.js';

const options = { signal: new AbortController().signal, key: 'k-1' };
const { id, ...draft } = contactNamed('Anna', '+46701740605');
const anna = { ...draft, id, revision: 'r1' };
const revised = { ...anna, revision: 'r2', title: 'Chief' };

describe('contacts of a service', () => {
  const service = FakeService.forSuite();
  const open = () => openWhole(service, { region: 'SE' });

  describe('are read', () => {
    it('with the revision that only the head tells, weak as it may be called', async () => {
      const adapter = await open();
      for (const [ETag, revision] of [
        ['"r7"', 'r7'],
        ['W/"r7"', 'r7'],
        ['r7', undefined],
        ['"r"7"', undefined],
      ] as const) {
        service.answer = answering({ id: 'anna', name: 'Anna' }, { headers: { ETag } });
        const { revision: read } = await adapter.get(anna.id, options);
        expect(read, ETag).to.equal(revision);
      }
    });

    it('by an id that is one segment of the address, whatever it holds', async () => {
      const odd = 'a b/../c?d' as ContactId;
      const adapter = await open();
      service.answer = answering({ id: odd, name: 'Anna' });
      await adapter.get(odd, options);
      expect((await askedOf(service)).line).to.equal('GET contacts/a%20b%2F..%2Fc%3Fd');
    });

    it('not where somebody else comes', async () => {
      const adapter = await open();
      service.answer = answering({ id: 'bo', name: 'Bo' });
      expect(await failureOf(adapter.get(anna.id, options))).to.include({
        ...{ code: 'invalid', message: 'The contact: id: expected the one that was asked for' },
      });
    });

    it('by the page, their numbers as well', async () => {
      const adapter = await open();
      const items = [{ id: 'anna', name: 'Anna', phones: [{ value: '070-174 06 05' }] }];
      service.answer = answering({ items, next: 'n', total: 7 });
      const page = await adapter.search({ text: 'ann' }, { ...options, limit: 2, after: 'a' });
      expect(page).to.deep.include({ next: 'n', total: 7 });
      expect(page.items[0]?.phones[0]?.number).to.equal('+46701740605');
      const { line, body } = await askedOf(service);
      expect([line, body]).to.deep.equal(['POST contacts/search', { text: 'ann', limit: 2, after: 'a' }]);
    });

    it('with handles of what is masked, which is revealed by them', async () => {
      const adapter = await open();
      const phones = [{ value: '+46•••••0605', handle: 'h1' }];
      service.answer = answering({
        id: 'anna',
        name: 'A',
        phones,
        fields: { vip: '•••' },
        handles: { vip: 'h2' },
      });
      const { phones: read, handles } = await adapter.get(anna.id, options);
      expect([read, handles]).to.deep.equal([phones, { vip: 'h2' }]);
      service.answer = answering({ value: '+46701740605' });
      expect(await adapter.masking.reveal(anna.id, 'h1', options)).to.equal('+46701740605');
      const { line, body } = await askedOf(service);
      expect([line, body]).to.deep.equal(['POST contacts/anna/reveal', { handle: 'h1' }]);
    });
  });

  describe('are created', () => {
    it('once for a key, their numbers as they were written', async () => {
      const { editing } = await open();
      service.answer = answering({ ...draft, id: 'anna' }, { status: 201, headers: { ETag: '"r1"' } });
      expect(await editing.create(draft, options)).to.deep.equal(anna);
      const { line, headers, body } = await askedOf(service);
      expect([line, headers.get('Idempotency-Key')]).to.deep.equal(['POST contacts', 'k-1']);
      expect(body).to.deep.equal({ ...draft, phones: [{ value: '+46701740605' }] });
    });

    const wrong: [part: Partial<ContactDraft>, message: string][] = [
      [{ name: { full: ' ' } }, 'name.full: expected a text that is not empty'],
      [{ phones: [{ value: '' }] }, 'phones[0].value: expected a text that is not empty'],
    ];
    for (const [part, message] of wrong)
      it(`not with ${JSON.stringify(part)}, which is not sent`, async () => {
        const { editing } = await open();
        expect(await failureOf(editing.create({ ...draft, ...part }, options))).to.include({
          ...{ code: 'invalid', message: `The contact: ${message}` },
        });
        expect(service.asked).to.deep.equal([]);
      });
  });

  describe('are changed', () => {
    const was = {
      ...anna,
      name: { full: 'Anna Svensson', given: 'Anna', family: 'Svensson' },
      title: 'Clerk',
      fields: { visits: 3, newsletter: false },
    };
    const patches: [what: string, changes: ContactChanges, patch: object][] = [
      ['a member', { title: 'Chief' }, { title: 'Chief' }],
      ['a member that goes', { title: undefined }, { title: null }],
      [
        'an object of which a part goes',
        { name: { full: 'Anna', given: 'Anna' } },
        { name: { full: 'Anna', given: 'Anna', family: null } },
      ],
      ['an object that is new', { organisation: { name: 'Nord' } }, { organisation: { name: 'Nord' } }],
      ['fields, of which one goes', { fields: { visits: 4 } }, { fields: { visits: 4, newsletter: null } }],
      [
        'a list, which is whole',
        { phones: [{ value: '031', number: '+4631' as never }] },
        { phones: [{ value: '031' }] },
      ],
    ];
    for (const [what, changes, patch] of patches)
      it(`in ${what}`, async () => {
        const { editing } = await open();
        service.answer = answering({ ...was, revision: 'r2' });
        await editing.update(was, changes, options);
        const { line, headers, body } = await askedOf(service);
        expect([line, body]).to.deep.equal(['PATCH contacts/anna', patch]);
        expect(headers.get('Content-Type')).to.equal('application/merge-patch+json');
        expect([headers.get('If-Match'), headers.get('Idempotency-Key')]).to.deep.equal(['"r1"', 'k-1']);
      });

    it('as they are, where the service names no revisions', async () => {
      const { editing } = await open();
      const { revision: _, ...seen } = was;
      service.answer = answering(seen);
      await editing.update(seen, { title: 'Chief' }, options);
      expect((await askedOf(service)).headers.get('If-Match')).to.equal('*');
    });

    it('not where a revision cannot be sent', async () => {
      const { editing } = await open();
      const update = editing.update({ ...was, revision: 'r"Ä' }, { title: 'Chief' }, options);
      expect(await failureOf(update)).to.have.property('code', 'invalid');
      expect(service.asked).to.deep.equal([]);
    });

    it('not without a name', async () => {
      const { editing } = await open();
      for (const name of [undefined, { full: '' }])
        expect(await failureOf(editing.update(was, { name }, options))).to.have.property('code', 'invalid');
      expect(service.asked).to.deep.equal([]);
    });

    describe('not where somebody else was first', () => {
      /** A 412 that says so much, and the contact for whoever asks. */
      const answer = (more: object) => (asked: Request) =>
        asked.method === 'PATCH' ? problem(412, more)(asked) : answering(revised)(asked);
      const refuse = async (more: object) => {
        const { editing } = await open();
        service.answer = answer(more);
        return failureOf(editing.update(was, { title: 'Clerk' }, options));
      };

      it('which tells what there is now', async () => {
        const { code, current } = await refuse({ current: revised });
        expect([code, current]).to.deep.equal(['conflict', revised]);
        expect(service.asked.map(({ method }) => method)).to.deep.equal(['PATCH']);
      });

      it('and asks what there is where the service does not tell', async () => {
        const { code, current } = await refuse({});
        expect([code, current]).to.deep.equal(['conflict', revised]);
        expect(service.asked.map(({ method }) => method)).to.deep.equal(['PATCH', 'GET']);
      });

      it('and takes no other contact for it', async () => {
        expect(await refuse({ current: { ...revised, id: 'bo' } })).to.include({
          ...{ code: 'invalid', message: 'The conflict: id: expected the one that was asked for' },
        });
        expect(await refuse({ current: { ...revised, name: 7 } })).to.include({ code: 'invalid' });
      });

      it('also by a page of somebody in between', async () => {
        const { editing } = await open();
        service.answer = (asked) =>
          asked.method === 'PATCH' ? new Response('<h1>No', { status: 412 }) : answering(revised)(asked);
        const { code, current } = await failureOf(editing.update(was, { title: 'Clerk' }, options));
        expect([code, current]).to.deep.equal(['conflict', revised]);
      });
    });
  });

  describe('are removed', () => {
    const remove = async (answer: object) => {
      const { editing } = await open();
      service.answer = answering(answer);
      return present(editing.remove?.bind(editing))(anna.id, options);
    };

    it('each time by a key of its own', async () => {
      expect(await remove({})).to.deep.equal({});
      const first = await askedOf(service);
      await remove({});
      const second = await askedOf(service);
      expect(first.line).to.equal('DELETE contacts/anna');
      const keys = [first, second].map(({ headers }) => headers.get('Idempotency-Key'));
      expect(keys[0]).to.match(/^[\da-f-]{36}$/);
      expect(new Set(keys).size).to.equal(2);
    });

    it('and put back, by what the service gave for that', async () => {
      const { undo } = await remove({ undo: 'u-1' });
      service.answer = answering(anna);
      expect(await present(undo)(options)).to.deep.equal(anna);
      const { line, body } = await askedOf(service);
      expect([line, body]).to.deep.equal(['POST contacts/anna/restore', { undo: 'u-1' }]);
    });
  });
});
