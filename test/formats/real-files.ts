import type { RefusedEntry } from '../../src/formats/contact-file.js';

/** A file as a program writes it, of invented people. What it says stands beside it, as JSON. */
export interface RealFile {
  readonly file: string;
  readonly program: string;
  readonly contacts: number;
  readonly refused: readonly RefusedEntry[];
}

const whole = (file: string, program: string, contacts = 1): RealFile => ({
  file,
  program,
  contacts,
  refused: [],
});

const reasons = {
  charset: 'the character set of the line is not known',
  colon: 'the line has no colon after its name',
  nobody: 'the card has no name, and no number or address to go by',
};

export const realFiles: readonly RealFile[] = [
  whole('android.vcf', 'Android, vCard 2.1', 2),
  whole('apple-contacts.vcf', 'Apple Contacts, vCard 3.0', 2),
  whole('davx5.vcf', 'DAVx⁵, vCard 4.0'),
  whole('evolution.vcf', 'Evolution, vCard 3.0'),
  whole('exchange.vcf', 'Exchange and Outlook.com, vCard 3.0'),
  whole('google-contacts.vcf', 'Google Contacts, vCard 3.0', 2),
  whole('icloud.vcf', 'iCloud, vCard 3.0'),
  whole('kaddressbook.vcf', 'KAddressBook, vCard 3.0'),
  whole('nextcloud.vcf', 'Nextcloud, vCard 3.0 and 4.0', 2),
  whole('nokia.vcf', 'Nokia, vCard 2.1'),
  whole('outlook-contact.vcf', 'Outlook in German, vCard 2.1 in windows-1252'),
  whole('outlook-russian.vcf', 'Outlook in Russian, vCard 2.1 in windows-1251'),
  whole('radicale.vcf', 'Radicale, vCard 3.0'),
  whole('rfc-2426.vcf', 'The examples of RFC 2426, vCard 3.0', 2),
  whole('rfc-6350.vcf', 'The example of RFC 6350, vCard 4.0'),
  whole('samsung.vcf', 'Samsung, vCard 2.1', 2),
  whole('sony-ericsson.vcf', 'Sony Ericsson, vCard 2.1'),
  whole('thunderbird.vcf', 'Thunderbird, vCard 4.0'),
  whole('thunderbird-old.vcf', 'Thunderbird before 102, vCard 2.1'),
  whole('versit-2.1.vcf', 'The examples of versit, vCard 2.1'),
  whole('whatsapp.vcf', 'WhatsApp, vCard 3.0'),
  {
    file: 'japanese-phone.vcf',
    program: 'A telephone of NTT Docomo, vCard 2.1 in Shift_JIS',
    contacts: 1,
    refused: [{ line: 8, entry: 1, reason: reasons.charset }],
  },
  {
    file: 'edited-by-hand.vcf',
    program: 'A text editor',
    contacts: 3,
    refused: [
      { line: 1, reason: 'text outside a card' },
      { line: 7, entry: 1, reason: reasons.colon },
      { line: 9, entry: 2, reason: 'VERSION: expected 2.1, 3.0 or 4.0' },
      { line: 13, entry: 3, reason: reasons.nobody },
      { line: 19, entry: 4, reason: reasons.charset },
      { line: 26, entry: 6, reason: 'another card says the same (line 22)' },
      { line: 30, entry: 7, reason: 'the card has no END:VCARD' },
    ],
  },
];
