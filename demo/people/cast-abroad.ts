import type { Contact } from '../../src/domain/contact.js';
import { recorded } from './cast-record.js';
import { cast } from './cast.js';
import { owner } from './details.js';

/** Those whose numbers, script or length put the card to the test. */
export const castAbroad: readonly Contact[] = [
  recorded({
    id: cast.brazilian.id,
    stage: 'lead',
    name: { full: 'Rafaela Nogueira Prates', given: 'Rafaela', family: 'Nogueira Prates' },
    phones: [{ value: '+55 31 98888-8888', label: 'mobile', sms: true }],
    emails: [{ value: 'rafaela.prates@post.example', label: 'home' }],
    addresses: [
      {
        street: 'Rua da Bahia, 1148',
        locality: 'Belo Horizonte',
        region: 'MG',
        postalCode: '30160-011',
        country: 'BR',
        label: 'home',
      },
    ],
    languages: ['pt-BR'],
    timeZone: 'America/Sao_Paulo',
  }),
  recorded({
    id: cast.egyptian.id,
    stage: 'customer',
    name: {
      full: 'نادية عبد الرحمن المصري',
      given: 'نادية',
      family: 'عبد الرحمن المصري',
      phonetic: 'Nadia Elmasry',
    },
    organisation: { name: 'شركة النيل للنقل', department: 'المشتريات' },
    title: 'مديرة المشتريات',
    phones: [{ value: '+20 100 123 4567', label: 'mobile', preferred: true }],
    emails: [{ value: 'nadia.elmasry@nile-transport.example', label: 'work' }],
    addresses: [
      {
        street: '٢٤ شارع طلعت حرب',
        locality: 'وسط البلد',
        region: 'القاهرة',
        postalCode: '11511',
        country: 'EG',
        label: 'work',
      },
    ],
    languages: ['ar', 'fr'],
    timeZone: 'Africa/Cairo',
    fields: { customerNumber: '20-455 031', note: 'الاتصال صباحاً فقط، من فضلك.' },
  }),
  recorded({
    id: cast.italian.id,
    stage: 'customer',
    name: {
      full: 'Arch. Maria Ludovica Bianchi Colonna di Stigliano-Pallavicini Trivulzio',
      given: 'Maria Ludovica',
      family: 'Bianchi Colonna di Stigliano-Pallavicini Trivulzio',
      prefix: 'Arch.',
    },
    organisation: {
      name: "Cantieri Riuniti dell'Alto Adriatico e della Laguna di Grado S.p.A.",
      department: 'Ufficio acquisti e rapporti con i fornitori esteri',
    },
    title: 'Responsabile della manutenzione straordinaria degli immobili',
    phones: [
      { value: '+39 347 123 4567', label: 'mobile', preferred: true, sms: true },
      { value: '040 676 1234 ext. 208', label: 'work' },
      { value: '+39 040 6761235', label: 'fax' },
    ],
    emails: [
      {
        value:
          'maria.ludovica.bianchi-colonna-di-stigliano-pallavicini@ufficio-acquisti.cantieri-riuniti-alto-adriatico.example',
        label: 'work',
        preferred: true,
      },
      { value: 'marialu@post.example', label: 'home' },
    ],
    addresses: [
      {
        street: "Riva Tommaso Gulli 12, scala B, interno 34, c/o Capitaneria (citofonare 'Cantieri')",
        locality: 'Trieste',
        region: 'TS',
        postalCode: '34123',
        country: 'IT',
        label: 'work',
      },
      {
        street: 'Via Roma 1',
        locality: 'Grado',
        region: 'GO',
        postalCode: '34073',
        country: 'IT',
        label: 'home',
      },
    ],
    languages: ['it', 'de', 'sl', 'en'],
    timeZone: 'Europe/Rome',
    owner: owner('Milano'),
    fields: {
      customerNumber: '39-700 415',
      contract: 'Frame agreement 2026–2028',
      birthday: '1971-02-28',
      nickname: 'Marialù',
      role: 'Decision maker',
      categories: ['Electrical', 'Export', 'Night delivery', 'Priority', 'Reseller'],
      note:
        'Two sites, one contract: check which one the order is for. Deliveries to the quay need a permit from the ' +
        'harbour office, which takes four days; the porter has the form.',
    },
  }),
];
