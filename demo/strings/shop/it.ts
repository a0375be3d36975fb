import type { ShopStrings } from './strings.js';

export const itShop: ShopStrings = {
  tagline: 'Lampade per le sere buie',
  madeUp: 'Un negozio inventato: qui non si compra nulla.',
  skip: 'Vai alla pagina',
  lamps: 'Lampade',
  customer: 'Tu sei',
  guest: 'Un ospite',
  pages: {
    index: 'Inizio',
    search: 'Ricerca',
    cart: 'Carrello',
    delivery: 'Consegna',
    payment: 'Pagamento',
    order: 'Ordine inviato',
    help: 'Aiuto',
    'help-delivery': 'Aiuto: consegna',
    'help-returns': 'Aiuto: resi',
    'help-payment': 'Aiuto: come pagare',
    'help-contact': 'Aiuto: contatti',
    'table-lamps': 'Lampade da tavolo',
    'ceiling-lamps': 'Lampade a soffitto',
    'floor-lamps': 'Lampade da terra',
    'outdoor-lamps': 'Lampade da esterno',
  },
  categories: {
    ...{ 'table-lamps': 'Tavolo', 'ceiling-lamps': 'Soffitto', 'floor-lamps': 'Terra' },
    'outdoor-lamps': 'Esterno',
  },
  about: {
    vinge: 'Una lampada da scrivania che si piega come un’ala e resta dove la lasci.',
    mane: 'Una luna per il comodino. Piena, ogni notte del mese.',
    klocka: 'Una campana di ottone martellato, sopra il tavolo dove ci si siede tutti.',
    norrsken: 'Cinque tubi di luce che cambiano piano, come il cielo del nord.',
    stork: 'Tre gambe sottili e una testa calda. Sta ferma per ore.',
    bage: 'Un lungo arco che porta la luce sulla poltrona e lascia in pace il pavimento.',
    fyr: 'Una lanterna per i gradini. Le tempeste non la turbano.',
    glod: 'Dieci metri di piccole luci per un balcone, un albero o una via intera.',
  },

  welcome: 'Alle tre fa buio. Ci abbiamo pensato noi.',
  favourites: 'Le più accese',

  searchLabel: 'Cerca tra le lampade',
  found: (count, words) => `${count === 1 ? '1 lampada' : `${count} lampade`} per «${words}»`,
  nothingFound: (words) => `Nessuna lampada per «${words}»`,
  searchHint: 'Prova una stanza, una forma o un nome: tavolo, luna, Fyr.',

  add: 'Metti nel carrello',
  added: (product) => `${product} è nel carrello`,
  similar: 'Dello stesso genere',

  items: (count) => (count === 1 ? '1 articolo' : `${count} articoli`),
  empty: 'Il carrello è vuoto. È buio qui dentro.',
  remove: (product) => `Togli ${product}`,
  sum: 'Totale',
  checkOut: 'Alla cassa',
  notPaid: 'Il pagamento non è andato a buon fine. È ancora tutto qui.',

  fields: { name: 'Nome', email: 'E-mail', street: 'Via', postcode: 'CAP', town: 'Località' },
  missing: 'Compila questo campo.',
  noEmail: 'Un indirizzo e-mail ha la forma nome@example.com.',
  noPostcode: 'Un CAP ha da quattro a sei cifre.',
  toPayment: 'Vai al pagamento',
  formSent: 'Modulo di consegna inviato',
  formRefused: (fields) => `Modulo di consegna rifiutato: ${fields.join(', ')}`,

  ways: { card: 'Carta', invoice: 'Fattura' },
  wayHints: {
    card: 'La tua banca viene interpellata subito.',
    invoice: 'Paghi entro 30 giorni dalla consegna.',
  },
  pay: (sum) => `Paga ${sum}`,
  paying: 'Chiediamo alla tua banca…',
  bankSilent: 'La banca non ha risposto (B-504)',
  paymentFailed: 'Non è stato addebitato nulla. Ricomincia dal carrello.',
  backToCart: 'Torna al carrello',

  thanks: 'Grazie. E luce sia.',
  orderPlaced: (number) => `Il tuo ordine ${number} parte domani mattina.`,
  bought: (count, sum) => `${count === 1 ? '1 articolo' : `${count} articoli`}, ${sum}`,
  goOn: 'Guardati ancora intorno',

  help: {
    'help-delivery': [
      'Le lampade lasciano il magazzino entro un giorno, ben imballate.',
      'La consegna richiede da due a quattro giorni ed è gratuita oltre le 500 corone.',
    ],
    'help-returns': [
      'Non è la luce giusta? Rimanda la lampada entro 60 giorni.',
      'Incolla sul pacco il foglietto che trovi nella scatola e consegnalo dove si accettano i pacchi.',
    ],
    'help-payment': [
      'Puoi pagare con carta, oppure con fattura entro 30 giorni.',
      'Se la banca non risponde, scegli la fattura: funziona sempre.',
    ],
    'help-contact': [
      'Chiamaci nei giorni feriali dalle otto alle diciotto, o scrivi quando vuoi.',
      'Chi risponde vede su quale pagina sei, e da lì può accompagnarti.',
    ],
  },
};
