import type { ShopStrings } from './strings.js';

export const enShop: ShopStrings = {
  tagline: 'Lamps for dark evenings',
  madeUp: 'A made-up shop: nothing can be bought here.',
  skip: 'Skip to the page',
  lamps: 'Lamps',
  customer: 'You are',
  guest: 'A guest',
  pages: {
    index: 'Start',
    search: 'Search',
    cart: 'Cart',
    delivery: 'Delivery',
    payment: 'Payment',
    order: 'Order placed',
    help: 'Help',
    'help-delivery': 'Help: delivery',
    'help-returns': 'Help: returns',
    'help-payment': 'Help: ways to pay',
    'help-contact': 'Help: contact',
    'table-lamps': 'Table lamps',
    'ceiling-lamps': 'Ceiling lamps',
    'floor-lamps': 'Floor lamps',
    'outdoor-lamps': 'Outdoor lamps',
  },
  categories: {
    ...{ 'table-lamps': 'Table', 'ceiling-lamps': 'Ceiling', 'floor-lamps': 'Floor' },
    'outdoor-lamps': 'Outdoors',
  },
  about: {
    vinge: 'A desk lamp that bends like a wing, and stays where you leave it.',
    mane: 'A moon for the bedside table. Full, every night of the month.',
    klocka: 'A bell of hammered brass, over the table where everybody sits.',
    norrsken: 'Five tubes of light that change slowly, like the sky up north.',
    stork: 'Three thin legs, one warm head. Stands still for hours.',
    bage: 'A long arc that puts light over the armchair, and the floor in peace.',
    fyr: 'A lantern for the steps. Storms do not trouble it.',
    glod: 'Ten metres of small lights for a balcony, a tree or a whole street.',
  },

  welcome: 'It gets dark at three. We have thought of something.',
  favourites: 'Lit most often',

  searchLabel: 'Search the lamps',
  found: (count, words) => `${count === 1 ? '1 lamp' : `${count} lamps`} for “${words}”`,
  nothingFound: (words) => `No lamp for “${words}”`,
  searchHint: 'Try a room, a shape or a name: table, moon, Fyr.',

  add: 'Put in the cart',
  added: (product) => `${product} is in the cart`,
  similar: 'Of the same kind',

  items: (count) => (count === 1 ? '1 item' : `${count} items`),
  empty: 'The cart is empty. It is dark in here.',
  remove: (product) => `Remove ${product}`,
  sum: 'Sum',
  checkOut: 'Check out',
  notPaid: 'Your payment did not go through. Everything is still here.',

  fields: { name: 'Name', email: 'E-mail', street: 'Street', postcode: 'Postcode', town: 'Town' },
  missing: 'Please fill this in.',
  noEmail: 'An e-mail address looks like name@example.com.',
  noPostcode: 'A postcode has four to six digits.',
  toPayment: 'On to payment',
  formSent: 'Delivery form sent',
  formRefused: (fields) => `Delivery form refused: ${fields.join(', ')}`,

  ways: { card: 'Card', invoice: 'Invoice' },
  wayHints: { card: 'Your bank is asked at once.', invoice: 'Pay within 30 days of delivery.' },
  pay: (sum) => `Pay ${sum}`,
  paying: 'Asking your bank …',
  bankSilent: 'The bank did not answer (B-504)',
  paymentFailed: 'Nothing has been charged. Please start again from your cart.',
  backToCart: 'Back to the cart',

  thanks: 'Thank you. Let there be light.',
  orderPlaced: (number) => `Your order ${number} leaves us tomorrow morning.`,
  bought: (count, sum) => `${count === 1 ? '1 item' : `${count} items`}, ${sum}`,
  goOn: 'Look around some more',

  help: {
    'help-delivery': [
      'Lamps leave our store within a day, well wrapped.',
      'Delivery takes two to four days and costs nothing over 500 kronor.',
    ],
    'help-returns': [
      'Not the right light? Send the lamp back within 60 days.',
      'Put the slip from the box on the parcel, and hand it in wherever parcels are taken.',
    ],
    'help-payment': [
      'You can pay by card, or by invoice within 30 days.',
      'If your bank does not answer, choose the invoice: it always works.',
    ],
    'help-contact': [
      'Call us on weekdays from eight to six, or write whenever you like.',
      'Whoever answers sees the page that you are on, and can lead you on from there.',
    ],
  },
};
