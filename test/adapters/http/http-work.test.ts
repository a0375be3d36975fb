import { expect } from '@open-wc/testing';
import type { Subject } from '../../../src/adapters/contact-adapter.js';
import { parseIdentity } from '../../../src/domain/identity.js';
import type { MessageDraft } from '../../../src/domain/message.js';
import { present } from '../../../src/testing/adapter-case.js';
import { noteDraft } from '../../../src/testing/cases/note-writing-cases.js';
import { sampleMessages, sampleNotes } from '../../../src/testing/sample-work.js';
import { FakeService } from '../../support/fake-service.js';
import { answering, askedOf, failureOf, openWhole, problem } from './crm.js';

const { signal } = new AbortController();
const options = { signal, key: 'k-1' };
const [note] = sampleNotes as [(typeof sampleNotes)[number]];
const [message] = sampleMessages as [(typeof sampleMessages)[number]];
const interaction = {
  id: 'i-1',
  channel: 'voice',
  direction: 'inbound',
  at: '2026-03-02T09:15:00Z',
} as const;

describe('what belongs to the contacts of a service', () => {
  const service = FakeService.forSuite();
  const open = () => openWhole(service);

  for (const [name, items, wrong] of [
    ['history', [interaction], { ...interaction, channel: 'telex' }],
    ['notes', [note], { ...note, text: '' }],
    ['messages', [message], { ...message, delivery: 'lost' }],
  ] as const)
    describe(`is listed: ${name}`, () => {
      const list = async (about: Subject, answer: unknown) => {
        const { history, notes, messaging } = await open();
        service.answer = answering(answer);
        const facets = { history, notes, messages: messaging };
        const facet = facets[name] as typeof history;
        return facet.list(about, { signal, limit: 3, after: 'a' });
      };

      it('by the page, about a contact, an interaction or an address', async () => {
        const identity = await parseIdentity('+46701740605');
        for (const [about, sent] of [
          [{ contactId: 'c' as never }, { contactId: 'c' }],
          [{ interactionId: 'i' }, { interactionId: 'i' }],
          [{ identity }, { identity: { kind: 'phone', value: '+46701740605' } }],
        ] as const) {
          const page = { items, next: 'n', total: 4 };
          expect(await list(about, { ...page, later: 'unknown' })).to.deep.equal(page);
          const { line, body } = await askedOf(service);
          expect([line, body]).to.deep.equal([`POST ${name}/list`, { about: sent, limit: 3, after: 'a' }]);
        }
      });

      it('not about somebody who may be anybody', async () => {
        const identity = await parseIdentity('anonymous');
        expect(await list({ identity }, {})).to.deep.equal({ items: [] });
        expect(service.asked).to.deep.equal([]);
      });

      it('naming what is wrong', async () => {
        const about = { contactId: 'c' as never };
        const { code, message } = await failureOf(list(about, { items: [items[0], wrong] }));
        expect(code).to.equal('invalid');
        expect(message).to.match(/^The list of \w+: items\[1\]\.(channel|text|delivery): expected/);
        expect((await failureOf(list(about, {}))).message).to.match(/^The list of \w+: items: is missing$/);
      });
    });

  it('is recorded: whom an interaction was with, of those who can be named', async () => {
    const { history } = await open();
    service.answer = () => new Response(null, { status: 204 });
    const about = await Promise.all(['+46701740605', 'anonymous'].map(async (text) => parseIdentity(text)));
    await present(history.record?.bind(history))(interaction, about, { signal });
    const { line, body } = await askedOf(service);
    expect(line).to.equal('POST history/record');
    expect(body).to.deep.equal({ interaction, about: [{ kind: 'phone', value: '+46701740605' }] });
  });

  describe('is written: notes', () => {
    const writing = async () => present((await open()).notes.writing);

    it('once for a key', async () => {
      const { add } = await writing();
      const { revision: _, ...unrevised } = note;
      service.answer = answering(unrevised, { status: 201, headers: { ETag: '"r1"' } });
      expect(await add(noteDraft, options)).to.deep.equal({ ...note, revision: 'r1' });
      const { line, headers, body } = await askedOf(service);
      expect([line, headers.get('Idempotency-Key'), body]).to.deep.equal(['POST notes', 'k-1', noteDraft]);
    });

    it('and changed, where nobody else was first', async () => {
      const { update } = await writing();
      service.answer = answering({ ...note, text: 'New' });
      expect(await update(note, { text: 'New' }, options)).to.deep.equal({ ...note, text: 'New' });
      const { line, headers, body } = await askedOf(service);
      expect([line, body]).to.deep.equal(['PATCH notes/n-2', { text: 'New' }]);
      expect([headers.get('If-Match'), headers.get('Idempotency-Key')]).to.deep.equal(['"1"', 'k-1']);
      expect(headers.get('Content-Type')).to.equal('application/merge-patch+json');
    });

    it('and not changed where somebody was, whose note is told, or asked for', async () => {
      const { update } = await writing();
      const theirs = { ...note, text: 'Theirs', revision: '2' };
      service.answer = problem(412, { current: theirs });
      const told = await failureOf(update(note, { text: 'New' }, options));
      expect([told.code, told.currentNote]).to.deep.equal(['conflict', theirs]);

      service.answer = (asked) =>
        (asked.method === 'PATCH' ? problem(412) : answering({ items: [{ ...theirs, id: 'n-0' }, theirs] }))(
          asked,
        );
      const asked = await failureOf(update(note, { text: 'New' }, options));
      expect([asked.code, asked.currentNote]).to.deep.equal(['conflict', theirs]);
      const { line, body } = await askedOf(service);
      expect([line, body]).to.deep.equal([
        'POST notes/list',
        { about: { contactId: 'anna-svensson' }, limit: 100 },
      ]);

      service.answer = problem(412, { current: { ...theirs, id: 'n-9' } });
      expect(await failureOf(update(note, { text: 'New' }, options))).to.have.property('code', 'invalid');
    });

    it('and removed, gone already as they may be', async () => {
      const { remove } = await writing();
      for (const status of [204, 404, 410]) {
        service.answer = () => new Response(null, { status });
        await remove(note, options);
      }
      const { line, headers } = await askedOf(service);
      expect([line, headers.get('Idempotency-Key')]).to.deep.equal(['DELETE notes/n-2', 'k-1']);
      service.answer = problem(500);
      expect(await failureOf(remove(note, options))).to.have.property('code', 'unavailable');
    });

    it('and put back', async () => {
      const { restore } = await writing();
      service.answer = answering(note);
      expect(await present(restore)(note, options)).to.deep.equal(note);
      const { line, headers, body } = await askedOf(service);
      expect([line, body]).to.deep.equal(['POST notes/n-2/restore', note]);
      expect(headers.get('Idempotency-Key')).to.equal('k-1');
    });

    it('not as another that comes back', async () => {
      const { update, restore } = await writing();
      service.answer = answering({ ...note, id: 'n-9' });
      for (const failed of [update(note, { text: 'New' }, options), present(restore)(note, options)])
        expect((await failureOf(failed)).message).to.match(/ note: id: expected the one that was asked for$/);
    });
  });

  describe('is written: messages', () => {
    const draft: MessageDraft = {
      ...{ channel: 'sms', to: '+46701740605', text: 'On our way.' },
      ...{ author: message.author, at: message.at },
    };

    it('once for a key', async () => {
      const { messaging } = await open();
      service.answer = answering(message, { status: 201 });
      expect(await messaging.send(draft, options)).to.deep.equal(message);
      const { line, headers, body } = await askedOf(service);
      expect([line, headers.get('Idempotency-Key'), body]).to.deep.equal(['POST messages', 'k-1', draft]);
    });

    it('that begin with a template', async () => {
      const { messaging } = await open();
      const items = [{ id: 't', name: 'Hello', text: 'Hello {name.given}', channel: 'sms' }];
      service.answer = answering({ items });
      expect(await messaging.templates?.({ signal })).to.deep.equal(items);
      expect((await askedOf(service)).line).to.equal('GET messages/templates');
      service.answer = answering({ items: [{ id: 't' }] });
      expect((await failureOf(present(messaging.templates?.({ signal })))).message).to.equal(
        'The templates: items[0].name: is missing',
      );
    });

    it('to whom wants them, of whom nothing else is told', async () => {
      const { messaging } = await open();
      const permission = { status: 'discouraged', reason: 'It is late' };
      service.answer = answering(permission);
      const recipient = { channel: 'sms', to: '+46701740605', contactId: 'c' as never } as const;
      const asked = present(messaging.permission)({ ...recipient, ref: 'r' } as never, { signal });
      expect(await asked).to.deep.equal(permission);
      const { line, body } = await askedOf(service);
      expect([line, body]).to.deep.equal(['POST messages/permission', recipient]);
    });
  });
});
