import type { ShopStrings } from './strings.js';

export const svShop: ShopStrings = {
  tagline: 'Lampor för mörka kvällar',
  madeUp: 'En påhittad butik: här kan man inte köpa något.',
  skip: 'Gå till sidan',
  lamps: 'Lampor',
  customer: 'Du är',
  guest: 'En gäst',
  pages: {
    index: 'Start',
    search: 'Sök',
    cart: 'Varukorg',
    delivery: 'Leverans',
    payment: 'Betalning',
    order: 'Beställning lagd',
    help: 'Hjälp',
    'help-delivery': 'Hjälp: leverans',
    'help-returns': 'Hjälp: retur',
    'help-payment': 'Hjälp: betalsätt',
    'help-contact': 'Hjälp: kontakt',
    'table-lamps': 'Bordslampor',
    'ceiling-lamps': 'Taklampor',
    'floor-lamps': 'Golvlampor',
    'outdoor-lamps': 'Utelampor',
  },
  categories: {
    ...{ 'table-lamps': 'Bord', 'ceiling-lamps': 'Tak', 'floor-lamps': 'Golv' },
    'outdoor-lamps': 'Ute',
  },
  about: {
    vinge: 'En skrivbordslampa som viker sig som en vinge, och stannar där du släpper den.',
    mane: 'En måne till nattduksbordet. Full, varje natt i månaden.',
    klocka: 'En klocka i hamrad mässing, över bordet där alla sitter.',
    norrsken: 'Fem rör av ljus som sakta skiftar, som himlen längst i norr.',
    stork: 'Tre smala ben och ett varmt huvud. Står stilla i timmar.',
    bage: 'En lång båge som lyser över fåtöljen och lämnar golvet i fred.',
    fyr: 'En lykta till trappan. Storm rör den inte i ryggen.',
    glod: 'Tio meter små ljus till en balkong, ett träd eller en hel gata.',
  },

  welcome: 'Klockan tre blir det mörkt. Vi har tänkt på saken.',
  favourites: 'Tänds oftast',

  searchLabel: 'Sök bland lamporna',
  found: (count, words) => `${count === 1 ? '1 lampa' : `${count} lampor`} för ”${words}”`,
  nothingFound: (words) => `Ingen lampa för ”${words}”`,
  searchHint: 'Prova ett rum, en form eller ett namn: bord, måne, Fyr.',

  add: 'Lägg i varukorgen',
  added: (product) => `${product} ligger i varukorgen`,
  similar: 'Av samma slag',

  items: (count) => (count === 1 ? '1 vara' : `${count} varor`),
  empty: 'Varukorgen är tom. Det är mörkt här inne.',
  remove: (product) => `Ta bort ${product}`,
  sum: 'Summa',
  checkOut: 'Till kassan',
  notPaid: 'Betalningen gick inte igenom. Allt ligger kvar.',

  fields: { name: 'Namn', email: 'E-post', street: 'Gata', postcode: 'Postnummer', town: 'Ort' },
  missing: 'Fyll i det här.',
  noEmail: 'En e-postadress ser ut som namn@example.com.',
  noPostcode: 'Ett postnummer har fyra till sex siffror.',
  toPayment: 'Vidare till betalning',
  formSent: 'Leveransformuläret skickat',
  formRefused: (fields) => `Leveransformuläret avvisat: ${fields.join(', ')}`,

  ways: { card: 'Kort', invoice: 'Faktura' },
  wayHints: { card: 'Din bank tillfrågas genast.', invoice: 'Betala inom 30 dagar efter leverans.' },
  pay: (sum) => `Betala ${sum}`,
  paying: 'Frågar din bank …',
  bankSilent: 'Banken svarade inte (B-504)',
  paymentFailed: 'Inget har dragits. Börja om från varukorgen.',
  backToCart: 'Tillbaka till varukorgen',

  thanks: 'Tack. Varde ljus.',
  orderPlaced: (number) => `Din beställning ${number} går i väg i morgon bitti.`,
  bought: (count, sum) => `${count === 1 ? '1 vara' : `${count} varor`}, ${sum}`,
  goOn: 'Se dig om lite till',

  help: {
    'help-delivery': [
      'Lamporna lämnar lagret inom ett dygn, väl inslagna.',
      'Leveransen tar två till fyra dagar och kostar inget över 500 kronor.',
    ],
    'help-returns': [
      'Blev det fel ljus? Skicka tillbaka lampan inom 60 dagar.',
      'Sätt lappen från kartongen på paketet och lämna in det där paket tas emot.',
    ],
    'help-payment': [
      'Du kan betala med kort, eller mot faktura inom 30 dagar.',
      'Svarar inte banken, välj faktura: den fungerar alltid.',
    ],
    'help-contact': [
      'Ring oss på vardagar mellan åtta och arton, eller skriv när du vill.',
      'Den som svarar ser vilken sida du är på och kan visa dig vidare.',
    ],
  },
};
