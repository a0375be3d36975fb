import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { ContactError } from '../../src/domain/contact-error.js';
import { journeyKinds, pageIcons } from '../../src/domain/journey/journey-event.js';
import { checkJourneyEvent, checkJourneyEvents, checkPresence } from '../../src/formats/journey-schema.js';

const at = '2026-11-22T09:00:00Z';
const event = { id: 'e1', at, kind: 'page', page: { address: 'https://shop.example/cart' } };

describe('A published event', () => {
  it('is read with its page cleaned and named', () => {
    const published = {
      ...event,
      at: '2026-11-22T10:00:00+01:00',
      page: { address: 'https://shop.example/order/17?token=1&lines=2#x', title: 'Order 17', icon: 'home' },
      text: null,
      tags: ['new'],
    };
    const definition = {
      titles: [{ path: '/order/*', title: 'Your order', icon: 'order' as const }],
      keepParameters: ['lines'],
    };
    expect(checkJourneyEvent(published, definition)).to.deep.equal({
      id: 'e1',
      at,
      kind: 'page',
      page: { address: 'https://shop.example/order/*?lines=2', title: 'Your order', icon: 'order' },
      tags: ['new'],
    });
  });

  it('may be newer than the card', () => {
    const newer = { ...event, kind: 'swipe', speed: 3, page: { ...event.page, icon: 'drone', depth: 2 } };
    expect(checkJourneyEvent(newer)).to.deep.equal({ ...event, kind: 'other' });
  });

  it('is told in one line of bearable length', () => {
    const long = {
      ...event,
      page: { ...event.page, title: '  Your\n\tcart ' },
      text: `${'x'.repeat(299)}😀`,
    };
    const { page, text, tags } = checkJourneyEvent({ ...long, tags: [' ', ...Array<string>(30).fill('a')] });
    expect(page?.title).to.equal('Your cart');
    expect(text).to.equal('x'.repeat(299));
    expect(tags).to.have.length(20);
    expect(checkJourneyEvent({ ...event, text: ' \u0000 ', tags: [''] })).to.deep.equal(event);
  });

  it('turns nothing about that stands beside it', () => {
    const page = { address: 'https://shop.example/', title: '\u202Etrac\u202C' };
    const read = checkJourneyEvent({ ...event, page, text: 'a\u2067b', tags: ['\u2066'] });
    expect([read.page?.title, read.text, read.tags]).to.deep.equal(['trac', 'ab', undefined]);
  });

  it('is refused by the member that is wrong', () => {
    const wrong: [unknown, string][] = [
      ['page', 'expected an object'],
      [{ ...event, id: ' ' }, 'id: expected a text that is not empty'],
      [{ ...event, id: 'x'.repeat(201) }, 'id: expected at most 200 characters'],
      [{ ...event, at: 'now' }, 'at: expected a date or a time of ISO 8601'],
      [{ ...event, kind: undefined }, 'kind: is missing'],
      [{ ...event, page: undefined }, 'page: is missing'],
      [{ ...event, page: { title: 'Cart' } }, 'page.address: is missing'],
      [
        { ...event, page: { address: 'javascript:alert(1)' } },
        'page.address: expected an address of http or https',
      ],
      [{ ...event, text: 7 }, 'text: expected a text'],
      [{ ...event, tags: ['a', 7] }, 'tags[1]: expected a text'],
    ];
    for (const [value, message] of wrong) {
      expect(() => checkJourneyEvent(value)).to.throw(ContactError, message);
    }
  });

  it('is refused alone, by its position', () => {
    expect(checkJourneyEvents([event, { ...event, id: 7 }, { ...event, id: 'e3' }])).to.deep.equal({
      events: [event, { ...event, id: 'e3' }],
      refused: [{ entry: 2, reason: 'id: expected a text' }],
    });
    expect(() => checkJourneyEvents({})).to.throw(ContactError, 'expected a list');
  });

  it('is not changed by being checked again', () => {
    const text = fc.string({ unit: 'binary', maxLength: 400 });
    const published = fc.record(
      {
        id: fc.uuid(),
        at: fc.constant(at),
        kind: fc.oneof(fc.constantFrom(...journeyKinds), fc.constant('swipe')),
        page: fc.record(
          {
            address: fc.webUrl({ withQueryParameters: true, withFragments: true }),
            title: text,
            icon: fc.oneof(fc.constantFrom(...pageIcons), text),
          },
          { requiredKeys: ['address'] },
        ),
        text,
        tags: fc.array(text),
      },
      { requiredKeys: ['id', 'at', 'kind', 'page'] },
    );
    fc.assert(
      fc.property(published, (value) => {
        const once = checkJourneyEvent(value);
        expect(checkJourneyEvent(once)).to.deep.equal(once);
      }),
      { numRuns: 300 },
    );
  });
});

describe('A published sign of life', () => {
  it('is read, or refused by the member that is wrong', () => {
    expect(checkPresence({ at, state: 'hidden', tab: 2 })).to.deep.equal({ at, state: 'hidden' });
    expect(() => checkPresence({ at, state: 'gone' })).to.throw(ContactError, 'state: expected active');
    expect(() => checkPresence({ state: 'left' })).to.throw(ContactError, 'at: is missing');
  });
});
