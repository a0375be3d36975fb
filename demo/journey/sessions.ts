import type { JourneyEvent } from '../../src/domain/journey/journey-event.js';
import type { JourneyWarning } from '../../src/domain/journey/journey-signals.js';
import { wayOf } from './made-up-way.js';

/** A customer's way as it might be, and what an agent must be told of it. */
export interface MadeUpSession {
  readonly name: string;
  readonly kind: 'straight' | 'comparing' | 'reading' | 'looping' | 'lost' | 'failing' | 'long';
  readonly events: readonly JourneyEvent[];
  /** Absent: nothing is wrong. */
  readonly warning?: { readonly reason: JourneyWarning['reason']; readonly times: number };
}

const session = (
  name: string,
  kind: MadeUpSession['kind'],
  told: string,
  warning?: MadeUpSession['warning'],
): MadeUpSession => ({
  name,
  kind,
  events: wayOf(name.toLowerCase().replaceAll(' ', '-'), told),
  ...(warning && { warning }),
});

const again = (times: number, told: string) => Array<string>(times).fill(told).join(', ');

const innocent: readonly MadeUpSession[] = [
  session(
    'Straight to the till',
    'straight',
    'start 9, table-lamps 24, mane 70, cart 11, delivery 48, form Delivery, payment 55',
  ),
  session(
    'Bought, and reads the receipt',
    'straight',
    'start 6, outdoor-lamps 15, glod 44, cart 8, delivery 40, payment 31, order 3, purchase Glöd, help-delivery 35',
  ),
  session(
    'A form corrected once',
    'straight',
    'start 5, fyr 61, cart 9, delivery 38, error Postcode missing, delivery 14, form Delivery, payment 26',
  ),
  session('One page, read for long', 'straight', 'norrsken 540'),
  session(
    'Two lamps compared',
    'comparing',
    'start 7, floor-lamps 20, stork 65, bage 80, stork 42, bage 38, stork 55, bage 47',
  ),
  session(
    'Every table lamp looked at',
    'comparing',
    'table-lamps 18, vinge 50, table-lamps 9, mane 44, table-lamps 6, vinge 39, table-lamps 8, mane 61, table-lamps 7, klocka 33, table-lamps 5, vinge 72',
  ),
  session(
    'Flipping between two tabs',
    'comparing',
    'ceiling-lamps 22, klocka 31, norrsken 28, klocka 7, norrsken 6, klocka 5, norrsken 9, klocka 8, norrsken 12',
  ),
  session(
    'Glances from a list',
    'comparing',
    'floor-lamps 14, stork 6, floor-lamps 9, bage 5, floor-lamps 8, stork 7, floor-lamps 6, vinge 4, floor-lamps 5, bage 8',
  ),
  session(
    'Hopping from the wish list',
    'comparing',
    'wishlist 12, mane 9, wishlist 5, fyr 13, wishlist 4, glod 11, wishlist 5, bage 8, wishlist 6, stork 10, wishlist 9',
  ),
  session(
    'Turning the pages of a list',
    'comparing',
    'lamps-page-1 20, lamps-page-2 17, lamps-page-3 22, lamps-page-2 8, lamps-page-3 9, lamps-page-4 30',
  ),
  session(
    'Reads how returns work',
    'reading',
    'start 4, help 16, help-returns 95, help 12, help-delivery 70, help 9, help-payment 120, help 11, help-returns 64',
  ),
  session(
    'Back the next day',
    'reading',
    'start 8, table-lamps 30, mane 95, cart 14, pause 1320, start 5, mane 30, cart 20',
  ),
  session(
    'Looped yesterday, fine today',
    'straight',
    `${again(4, 'cart 9, payment 20')}, pause 1200, start 6, cart 12, delivery 33`,
  ),
  session(
    'Found at the second try',
    'reading',
    'start 4, results 3, search månne 5, results 2, search måne 8, mane 80, results 2, search fyr 6, fyr 51',
  ),
];

const troubled: readonly MadeUpSession[] = [
  session(
    'Cart and payment, back and forth',
    'looping',
    'start 8, norrsken 140, cart 12, payment 34, cart 9, payment 41, cart 14, payment 28',
    { reason: 'loop', times: 3 },
  ),
  session(
    'The card is refused',
    'looping',
    `start 5, bage 66, ${again(4, 'cart 8, payment 37, error Card refused')}`,
    { reason: 'loop', times: 4 },
  ),
  session(
    'Round the till in three steps',
    'looping',
    `start 6, klocka 58, ${again(3, 'cart 10, delivery 24, payment 19')}, cart 6`,
    { reason: 'loop', times: 3 },
  ),
  session(
    'Round the till by way of the help',
    'looping',
    `mane 47, ${again(3, 'cart 7, delivery 22, payment 18, help-payment 40')}`,
    { reason: 'loop', times: 3 },
  ),
  session('Sign in, and sign in again', 'looping', `start 5, ${again(5, 'login 9, account 2')}`, {
    reason: 'loop',
    times: 5,
  }),
  session(
    'Payment fails twice',
    'failing',
    'start 9, stork 77, cart 12, delivery 40, payment 33, error Card refused, payment 28, error Card refused 20',
    { reason: 'errors', times: 2 },
  ),
  session(
    'Payment fails, and help is sought',
    'failing',
    'vinge 35, cart 9, payment 42, error Card refused, payment 20, error No answer, cart 16, help-payment 50',
    { reason: 'errors', times: 2 },
  ),
  session('Reloading the order again and again', 'failing', `start 4, ${again(9, 'orders 4')}`, {
    reason: 'quick-returns',
    times: 8,
  }),
  session(
    'Searching without an end',
    'lost',
    'start 6, ceiling-lamps 12, results 2, search bedside moon 9, outdoor-lamps 8, results 2, search moonlamp 6, start 4, help 7, results 2, search round lamp 11, table-lamps 6',
    { reason: 'searches', times: 3 },
  ),
  session(
    'All over the shop',
    'lost',
    'start 7, results 2, search invoice 9, help 8, account 6, results 2, search receipt 7, start 3, help-contact 9, orders 5, results 2, search pay invoice 12, help 4, account 8',
    { reason: 'searches', times: 3 },
  ),
  session(
    'Lost in the help',
    'lost',
    'start 5, help 8, help-delivery 6, help 5, help-returns 9, help 4, help-contact 5, help 6, help-payment 7, help 5, help-delivery 4, help 6',
    { reason: 'quick-returns', times: 5 },
  ),
  session(
    'Everywhere at once',
    'lost',
    'start 7, help 6, start 5, account 8, start 4, orders 6, start 6, help-contact 5, start 3, outdoor-lamps 9, start 5, account 4',
    { reason: 'quick-returns', times: 5 },
  ),
];

const evenings = [
  'start 5, table-lamps 20, vinge 44, mane 60, ceiling-lamps 17, klocka 35, norrsken 90, table-lamps 9, vinge 31',
  'floor-lamps 12, stork 41, bage 33, stork 60, help-delivery 25, floor-lamps 10, bage 75, wishlist 14, mane 28',
  'outdoor-lamps 16, glod 52, fyr 70, glod 24, outdoor-lamps 8, fyr 48, cart 10, fyr 33, start 6, ceiling-lamps 21',
  'norrsken 66, help-returns 45, norrsken 38, klocka 81, table-lamps 11, mane 95, wishlist 12, stork 29, cart 18',
];
const evening = evenings.join(', ');

const long: readonly MadeUpSession[] = [
  session(
    'With a call, a chat and a letter',
    'straight',
    'email Your order is on its way, pause 90, start 8, orders 25, call 240, orders 12, help-returns 66, chat 180, cart 15, delivery 31',
  ),
  session('A long evening', 'long', `${again(2, evening)}, delivery 30`),
  session(
    'A long winter',
    'long',
    `${[...evenings, ...evenings, ...evenings].map((each) => `${each}, ${evenings[2]}`).join(', pause 1400, ')}, cart 8, payment 40`,
  ),
  session('A long evening that ends in a loop', 'long', `${evening}, ${again(3, 'cart 9, payment 25')}`, {
    reason: 'loop',
    times: 3,
  }),
];

export const madeUpSessions: readonly MadeUpSession[] = [...innocent, ...troubled, ...long];
