import { expect } from '@open-wc/testing';
import { now, wayOf } from '../../../demo/journey/made-up-way.js';
import type { SignalThresholds } from '../../../src/domain/journey/journey-definition.js';
import type { JourneyEvent } from '../../../src/domain/journey/journey-event.js';
import {
  type JourneyWarning,
  signalDefaults,
  warningOf,
} from '../../../src/domain/journey/journey-signals.js';
import { stepsOf } from '../../../src/domain/journey/journey-steps.js';
import { pageTitle } from '../../../src/domain/journey/page-address.js';

const stepsOfWay = (told: string) => stepsOf(wayOf('way', told), { awayMinutes: 30, seenAt: now });
const warn = (told: string, thresholds?: SignalThresholds) => warningOf(stepsOfWay(told), thresholds);

/** `loop 3 Cart Payment`. */
function said(warning: JourneyWarning | undefined): string {
  if (!warning) return 'nothing';
  const pages = 'pages' in warning ? warning.pages : 'page' in warning ? [warning.page] : [];
  return [warning.reason, warning.times, ...pages.map((page) => pageTitle(page))].join(' ');
}
const say = (told: string, thresholds?: SignalThresholds) => said(warn(told, thresholds));
const markedIn = (told: string) => {
  const marked = warn(told)?.steps;
  return stepsOfWay(told).flatMap(({ id, page }) => (page && marked?.has(id) ? pageTitle(page) : []));
};

const cartLoop = 'mane 20, cart 20, payment 20, cart 20, payment 20, cart 20, payment 20';

describe('A loop', () => {
  it('is told with its pages and how often it was gone through', () => {
    expect(say(cartLoop)).to.equal('loop 3 Cart Payment');
    expect(say(`${cartLoop}, cart 20`)).to.equal('loop 3 Cart Payment');
    expect(say(`${cartLoop}, cart 20, payment 20`)).to.equal('loop 4 Cart Payment');
    expect(markedIn(cartLoop)).to.deep.equal(['Cart', 'Payment', 'Cart', 'Payment', 'Cart', 'Payment']);
  });

  it('is no loop yet, or none any more', () => {
    expect(say('cart 20, payment 20, cart 20, payment 20, cart 20')).to.equal('nothing');
    expect(say(`${cartLoop}, help 20`)).to.equal('nothing');
    expect(say(`${cartLoop}, pause 40, cart 20`)).to.equal('nothing');
    expect(say(`${cartLoop}, purchase Måne, cart 20`)).to.equal('nothing');
  });

  it('goes on while the customer calls', () => {
    expect(say(cartLoop.replace('payment 20', 'payment 20, call 60, chat 20'))).to.equal(
      'loop 3 Cart Payment',
    );
  });

  it('is told by pages of no known kind where there is haste', () => {
    expect(say('foo 9, bar 8, foo 7, bar 10, foo 9, bar 8')).to.equal('loop 3 Foo Bar');
    expect(say('foo 40, bar 50, foo 60, bar 70, foo 40, bar 8')).to.equal('nothing');
    expect(say('foo 40, bar 50, error Oops, foo 60, bar 70, foo 40, bar 8')).to.equal('loop 3 Foo Bar');
  });

  it('is innocent between products, unless something fails there', () => {
    expect(say('mane 5, fyr 5, mane 5, fyr 5, mane 5, fyr 5')).to.equal('nothing');
    expect(say('mane 5, fyr 5, mane 5, fyr 5, error Sold out, mane 5, fyr 5')).to.equal('loop 3 Måne Fyr');
  });
});

describe('Errors', () => {
  const failing = 'cart 20, payment 30, error Refused, payment 20, error Refused 30';

  it('are told of the page with the most', () => {
    expect(say(failing)).to.equal('errors 2 Payment');
    expect(say(`cart 10, error Sold out, ${failing}`)).to.equal('errors 2 Payment');
    expect(say(`cart 10, error Sold out, error Sold out, ${failing}`)).to.equal('errors 2 Payment');
    expect(say(`${failing}, cart 30, help 60`)).to.equal('errors 2 Payment');
    expect(markedIn(`${failing}, cart 30, payment 20, error Refused`)).to.deep.equal(['Payment', 'Payment']);
  });

  it('are overcome by going on to a page that is new, and no help', () => {
    expect(say(`${failing}, order 20`)).to.equal('nothing');
    expect(say(`${failing}, purchase Måne`)).to.equal('nothing');
    expect(say(`${failing}, help-payment 20`)).to.equal('errors 2 Payment');
  });

  it('of one page, and of the last session, count', () => {
    expect(say('cart 20, error Sold out, payment 20, error Refused')).to.equal('nothing');
    expect(say(`${failing}, pause 40, cart 20`)).to.equal('nothing');
  });
});

describe('Searches', () => {
  const searching = 'results 9, search moon 9, results 9, search lamp 9, results 9, search round 9';

  it('are told in a row, whatever is glanced at in between', () => {
    expect(say(searching)).to.equal('searches 3');
    expect(say(searching.replaceAll(', results', ', fyr 5, results'))).to.equal('searches 3');
    expect(markedIn(searching)).to.deep.equal(['Search']);
  });

  it('led somewhere when a page was read', () => {
    expect(say(`${searching}, mane 60`)).to.equal('nothing');
    expect(say(searching.replace('lamp 9', 'lamp 9, mane 60'))).to.equal('nothing');
  });

  it('for the same words are one', () => {
    expect(say('results 9, search moon 9, results 9, search moon 9, search moon 9')).to.equal('nothing');
    expect(say('results 9, search 9, search 9, search 9'), 'no words told').to.equal('searches 3');
  });
});

describe('Quick returns', () => {
  const hub =
    'help 5, help-delivery 5, help 5, help-returns 5, help 5, help-payment 5, help 5, help-contact 5, help 5';

  it('to one page are told, from wherever', () => {
    expect(say(hub)).to.equal('quick-returns 4 Help');
    expect(say(`mane 60, ${hub}, orders 90`)).to.equal('quick-returns 4 Help');
    expect(markedIn(`${hub}, orders 90`)).to.have.length(9);
  });

  it('are innocent where the pages in between are read, or are products', () => {
    expect(say(hub.replace('help-payment 5', 'help-payment 60'))).to.equal('nothing');
    expect(
      say('wishlist 5, mane 5, wishlist 5, fyr 5, wishlist 5, glod 5, wishlist 5, bage 5, wishlist 5'),
    ).to.equal('nothing');
    expect(say(hub.replaceAll('help 5', 'help 40'))).to.equal('nothing');
  });

  it('are also those to the page itself, where something is to be done or fails', () => {
    const reload = (page: string) => Array<string>(6).fill(`${page} 4`).join(', ');
    expect(say(reload('payment'))).to.equal('quick-returns 5 Payment');
    expect(say(reload('floor-lamps'))).to.equal('nothing');
    expect(say(`${reload('floor-lamps')}, error Oops`)).to.equal('quick-returns 5 Floor lamps');
    expect(say(reload('payment').replaceAll('4', '40'))).to.equal('nothing');
  });
});

describe('A warning', () => {
  const all =
    'cart 5, payment 5, error Refused, error Refused, cart 5, payment 5, cart 5, payment 5, cart 5, search moon, search lamp, search way out, payment 5, cart 5';

  it('is the most telling of several; each of them can be switched off', () => {
    expect(say(all)).to.equal('loop 4 Cart Payment');
    expect(say(all, { loops: 0 })).to.equal('errors 2 Payment');
    expect(say(all, { loops: 0, errors: 0 })).to.equal('searches 3');
    expect(say(all, { loops: 0, errors: 0, searches: 0 })).to.equal('quick-returns 4 Cart');
    expect(say(all, { loops: 0, errors: 0, searches: 0, quickReturns: 0 })).to.equal('nothing');
  });

  it('comes from as many as the definition says', () => {
    expect(say(cartLoop, { loops: 4 })).to.equal('nothing');
    expect(say('cart 20, payment 20, cart 20, payment 20', { loops: 2 })).to.equal('loop 2 Cart Payment');
    expect(say('cart 20, payment 20, cart 20', { loops: 1 })).to.equal('nothing');
    expect(say('payment 20, error Refused', { errors: 1 })).to.equal('errors 1 Payment');
    expect(say(all, { loops: 0, errors: 3, searches: 4, quickReturns: 5 })).to.equal('nothing');
    expect(say('foo 30, bar 30, foo 30, bar 30, foo 30, bar 30', { quickSeconds: 31 })).to.equal(
      'loop 3 Foo Bar',
    );
    expect(say(cartLoop, signalDefaults)).to.equal(say(cartLoop));
  });

  it('is not given about nothing, nor about other channels', () => {
    expect(warningOf([])).to.equal(undefined);
    expect(say('call 60, email, chat 60, call 60, email, chat 60')).to.equal('nothing');
  });
});

describe('A journey of 100,000 events', () => {
  it('is judged without trying the patience of anybody', () => {
    const events = Array.from({ length: 100_000 }, (_, index): JourneyEvent => {
      const at = new Date(now + index * 10_000).toISOString();
      return { id: `e${index}`, at, kind: 'page', page: { address: `https://shop.example/p${index % 3}` } };
    });
    const began = performance.now();
    expect(said(warningOf(stepsOf(events, { awayMinutes: 30 })))).to.equal('loop 33333 P0 P1 P2');
    expect(performance.now() - began).to.be.lessThan(2000);
  });
});
