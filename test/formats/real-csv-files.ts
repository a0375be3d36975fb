interface RealCsvFile {
  /** In `files/`: as the program lays it out, of invented people. */
  readonly file: string;
  readonly program: string;
  /** `name | work | numbers | e-mails | addresses | the rest | fields`, without what is empty. */
  readonly contacts: readonly string[];
  readonly refused: readonly { readonly line: number; readonly reason: string }[];
}

export const realCsvFiles: readonly RealCsvFile[] = [
  {
    file: 'outlook.csv',
    program: 'Outlook',
    contacts: [
      'Dr Émilie Rose Lefèvre | Acheteuse, Quai Neuf SARL, Achats | fax +33 1 99 00 12 35, work +33 1 99 00 12 34, mobile +33 6 39 98 12 34 | emilie.lefevre@quaineuf.example | 12 rue du Port / Bâtiment C, Nantes, 44000, FR, work | https://quaineuf.example | additionalName: Rose, birthday: 4/12/1984, categories: Fournisseurs,Priorité, note: Rappeler le lundi. / Parle anglais.',
      'John Miller | home (415) 555-0112, home (415) 555-0113 | john@miller.example, j.miller@work.example | 1 Bay St, San Francisco, CA, 94105, US, home | User 1: Gold',
      'Harbour Freight Ltd | Harbour Freight Ltd | main 020 7946 0999',
    ],
    refused: [],
  },
  {
    file: 'outlook-swedish.csv',
    program: 'Outlook in Swedish',
    contacts: [
      'Åsa Öhman | Elektriker, Fjällbyns El AB | work 090-390 06 01, mobile 070-174 06 05 | asa.ohman@fjallbyn.example | Storgatan 12, Umeå, 903 26, SE, work | note: Kund sedan 2019; ring före nio',
      'Bertil Åkerlund | home 0980-465 04 | Åvägen 3, Kiruna, 981 30, home | birthday: 1951-03-09',
    ],
    refused: [{ line: 4, reason: 'Mobiltelefon: a spreadsheet has cut the number short' }],
  },
  {
    file: 'outlook-com.csv',
    program: 'Outlook.com',
    contacts: [
      '太郎 山田 | 港システム | work 03-5500-1234 | 東京, JP, work',
      'Wanjiru Kamau | mobile +254 711 555 012 | wanjiru@kamau.example, bookings@harbour.example | nickname: Ciru, birthday: 1990-02-03, note: Said: "call me", twice.',
    ],
    refused: [],
  },
  {
    file: 'google.csv',
    program: 'Google Contacts',
    contacts: [
      'Yusuf Can Demirel | Müdür, Liman A.Ş. | mobile +90 532 555 01 23, mobile +90 533 555 01 24, Tekne 0212 555 01 25 | * yusuf@demirel.example | https://photos.example/y.jpg | additionalName: Can, note: Geri ara, categories: İş, Spouse: Elif, anniversary: 2010-06-05, Müşteri no: 42',
      'Nadia | 5 Corniche / Cairo, home',
    ],
    refused: [],
  },
  {
    file: 'google-before-2024.csv',
    program: 'Google Contacts, as it was',
    contacts: [
      'Giulia Conti | Titolare, Conti e Figli | mobile +39 347 555 0123, fax 06 555 0124 | work * giulia@conti.example, home g1@casa.example, home g2@casa.example | Via Appia 7, Roma, 00179, IT, home | it https://conti.example | birthday: --04-12, categories: Clienti,starred, Partita IVA: 012345',
      '+1 415 555 0199 | +1 415 555 0199',
    ],
    refused: [],
  },
  {
    file: 'numbers.csv',
    program: 'Numbers',
    contacts: [
      'Noor el Amrani | +212 661-555 012 | noor@amrani.example | 3 rue des Fleurs / Rabat | birthday: 1988-11-02',
    ],
    refused: [
      { line: 4, reason: 'another row says the same (line 2)' },
      { line: 7, reason: 'the row has more cells than there are headings' },
    ],
  },
  {
    file: 'thunderbird.csv',
    program: 'Thunderbird',
    contacts: [
      'Dieter Vogel | Vogel & Söhne | work 030/23125 012, mobile 0171 3920012 | dieter@vogel.example, info@vogel.example | Am Ufer 4 / Hinterhaus, Berlin, 10115, DE, work | https://vogel.example | Custom 1: Kunde 7',
    ],
    refused: [],
  },
  {
    file: 'hubspot.csv',
    program: 'HubSpot',
    contacts: [
      'Pernille Skovgaard | Indkøber, Skov ApS | +45 32 12 34 56 | pernille@skov.example | Aarhus, DK | customer 2024-05-01T08:30:00Z | Contact owner: Mette Holm',
      'Bo | mobile +45 42 12 34 57 | stage: Subscriber',
    ],
    refused: [{ line: 4, reason: 'another row has the same id (line 2)' }],
  },
  {
    file: 'salesforce.csv',
    program: 'Salesforce',
    contacts: [
      'Ms. Rafaela Nogueira | Head of Sales, Porto Azul SA | +55 31 3555-0123, mobile +55 31 98888-8888 | rafaela@portoazul.example | Rua da Praia 9 / Sala 2, Belo Horizonte, MG, 30130-000, BR, mailing | Account Owner: Ivo Reis',
    ],
    refused: [],
  },
  {
    file: 'zoho.csv',
    program: 'Zoho',
    contacts: [
      'Charlotte O\'Brien | Quay Books | 020 7946 0123, mobile 07700 900123 | charlotte@obrien.example | 4 Quay "B" Street, London, E1 6AN, GB, mailing | Contact Owner: Ivo, Description: Prefers mail, categories: VIP,Newsletter, Customer No: QB-17',
    ],
    refused: [{ line: 3, reason: 'a quote is not closed: nothing after it was read' }],
  },
  {
    file: 'excel-sep.csv',
    program: 'Excel, which is told the separator',
    contacts: [
      'Lind; Johanna | 08-555 01 201 | johanna@lind.example | Umeå',
      'Bosse | +41 44 668 18 00',
      '=Sven | 0046-31-390 06 00',
    ],
    refused: [{ line: 6, reason: 'the row has more cells than there are headings' }],
  },
];
