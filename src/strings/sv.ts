import { ownText } from './own-text.js';
import { pluralFor } from './plural.js';
import type { AddressKind, Strings } from './strings.js';

const plural = pluralFor('sv');
const digits = (count: number) => plural(count, { other: '#' });
const these: Record<AddressKind, string> = {
  number: 'det här numret',
  address: 'den här e-postadressen',
  both: 'numret eller e-postadressen',
};

export const sv: Strings = {
  interaction: (channel, direction) =>
    ({
      voice: direction === 'outbound' ? 'Utgående samtal' : 'Inkommande samtal',
      email: 'E-post',
      chat: 'Chatt',
      sms: 'SMS',
      social: 'Sociala medier',
      task: 'Uppgift',
    })[channel],
  interactionState: (state, channel) =>
    ({
      ringing: channel === 'voice' ? 'Ringer' : 'Väntar',
      connected: channel === 'voice' ? 'Samtal pågår' : 'Pågår',
      held: 'På vänt',
      'wrap-up': 'Efterbehandling',
      ended: 'Avslutat',
    })[state],
  networkName: (name) => `Namn enligt telenätet: ${name}`,
  lookedUpByHand: 'Manuell sökning',
  numberWithheld: 'Dolt nummer',

  waiting: 'Väntar på nästa förfrågan',
  waitingHint: 'Kortet visas automatiskt. Du kan också söka efter någon.',
  numberOrAddress: 'Nummer eller e-postadress',
  lookUp: 'Sök',
  lookingUp: 'Söker …',
  stillLookingIn: (source) => `Söker fortfarande i ${source} …`,

  nobodyHas: (kind) => `Ingen kontakt har ${these[kind]}`,
  nobodyHint: (kind) => `Antingen finns kontakten inte än, eller så importerades den utan ${these[kind]}.`,
  sourceEmpty: (source) =>
    `Kontaktkällan ”${source}” innehåller inga kontakter: antingen har den inte fyllts än, eller så har webbläsaren tömt den.`,
  withheld: (channel) => (channel === 'voice' ? 'Den som ringer döljer sitt nummer' : 'Avsändaren är dold'),
  withheldHint: 'Det finns inget att söka på. Fråga vem kunden är.',
  hidden: 'Uppgiften är maskerad i agentapplikationen',
  hiddenHint: 'Det går inte att söka på ett maskerat nummer eller en maskerad e-postadress.',
  invalid: (reason) =>
    ({
      'not-an-address': 'Det här är varken ett nummer eller en e-postadress',
      'too-short': 'Numret är för kort',
      'too-long': 'Numret är för långt',
      'region-needed': 'Det är oklart vilket land numret hör till',
    })[reason],
  invalidHint: (reason) =>
    reason === 'region-needed'
      ? 'Numret saknar landskod och kortet har ingen region inställd.'
      : 'Ingen sökning gjordes. Kontrollera att det är rätt skrivet.',
  lookUpFailed: 'Sökningen misslyckades',
  sourceFailed: (source) => `Det går inte att öppna ${source}`,
  error: (code) =>
    ({
      'not-found': 'Uppgiften hittades inte.',
      conflict: 'Någon annan har ändrat uppgiften.',
      invalid: 'Kortet och kontaktkällan förstår inte varandra.',
      forbidden: 'Du saknar behörighet till uppgiften.',
      unauthenticated: 'Du är inte inloggad i kontaktkällan.',
      offline: 'Du är offline.',
      'rate-limited': 'Kontaktkällan ber dig vänta en stund.',
      unavailable: 'Kontaktkällan svarar inte.',
      timeout: 'Kontaktkällan svarade inte i tid.',
      storage: 'Det går inte att använda webbläsarens lagring.',
      unexpected: 'Ett oväntat fel uppstod.',
    })[code],
  namedContactMissing: 'Agentapplikationen angav en kontakt som inte finns här.',

  earlierWith: (kind) => `Historik för ${these[kind]}`,
  nothingEarlier: 'Det finns ingen historik.',
  historyFailed: 'Historiken kunde inte läsas in.',
  pastInteraction: (channel, direction, answered) => {
    if (channel !== 'voice') return sv.interaction(channel, direction);
    if (direction === 'outbound') return 'Utgående samtal';
    return answered ? 'Samtal' : 'Missat samtal';
  },
  withAgent: (name) => `med ${name}`,

  contactsWith: (count, kind, certain) =>
    certain
      ? plural(count, { one: `# kontakt har ${these[kind]}`, other: `# kontakter har ${these[kind]}` })
      : plural(count, { one: `# kontakt kan ha ${these[kind]}`, other: `# kontakter kan ha ${these[kind]}` }),
  searchMatches: 'Sök bland kontakterna',
  matchesShown: (shown, total) =>
    plural(total, { one: `${digits(shown)} av # kontakt`, other: `${digits(shown)} av # kontakter` }),
  noMatchShown: (filter) => `Ingen av kontakterna matchar ”${filter}”.`,
  onlyFirstShown: (count) =>
    plural(count, { one: 'Bara den första visas.', other: 'Bara de # första visas.' }),
  maybe: 'Kanske',
  certainty: (certainty, kind) =>
    ({
      exact: kind === 'number' ? 'samma nummer' : 'samma e-postadress',
      normalised: kind === 'number' ? 'samma nummer' : 'samma e-postadress',
      'extension-dropped': 'samma nummer, utan anknytning',
      maybe: 'liknande nummer',
    })[certainty],
  matchedAs: (value) => `står som ${value}`,
  sameLastDigits: 'samma slutsiffror',
  sameLastDigitsAs: (value) => `samma slutsiffror som ${value}`,
  suggestedByDesktop: 'föreslagen av agentapplikationen',

  valueOfInteraction: (kind, direction) => {
    if (direction === 'outbound') return kind === 'number' ? 'uppringt nummer' : 'mottagarens adress';
    return kind === 'number' ? 'inkommande nummer' : 'avsändarens adress';
  },
  label: (label) => ownText(labels, label) ?? label,
  phone: 'Telefon',
  email: 'E-post',
  extension: (extension) => `ankn. ${extension}`,
  department: 'Avdelning',
  address: 'Adress',
  languages: 'Språk',
  timeZone: 'Tidszon',
  owner: 'Ägare',
  phoneticName: 'Uttal',
  created: 'Skapad',
  updated: 'Uppdaterad',
  knownField: (name) => ownText(knownFields, name),
  yes: 'Ja',
  no: 'Nej',

  stage: (stage) => ({ lead: 'Potentiell kund', customer: 'Kund' })[stage],
  kind: (kind) => ({ individual: 'Person', group: 'Grupp', organisation: 'Organisation' })[kind],
  inactive: 'Inaktiv',
  oneTime: 'Engångskontakt',
  shared: 'Delas av flera',
  preferred: 'I första hand',
  timeThere: (time) => `${time} lokal tid`,

  call: 'Ring',
  callNumber: (number) => `Ring ${number}`,
  numbersToCall: 'Nummer att ringa',
  copyValue: (value) => `Kopiera ${value}`,
  copied: (value) => `${value} har kopierats`,
  selectedToCopy: 'Texten är markerad: kopiera med tangentbordet',
  openRecord: 'Öppna kontaktpost',
  addContact: 'Lägg till kontakt',
  editContact: 'Redigera',
  convertLead: 'Gör till kund',
  sendMessage: 'Skicka meddelande',
  findContact: 'Hitta en kontakt',
  contactsOf: (organisation) => `Kontakter hos ${organisation}`,
  notThisPerson: 'Inte den här personen',
  back: 'Tillbaka',
  close: 'Stäng',
  retry: 'Försök igen',
  lookAgain: 'Sök igen',

  deleteContact: 'Radera kontakten',
  deleteQuestion: (name) => `Vill du radera ${name}?`,
  deleteHint: (withPast) =>
    withPast
      ? 'Kontakten raderas, tillsammans med den historik som hör till den. Ingen sökning hittar den längre.'
      : 'Kontakten raderas. Ingen sökning hittar den längre.',
  deleteAndAsk: 'Radera …',
  deleteConfirmation: (name) => `Är du säker på att ${name} ska raderas?`,
  deleteConfirmationHint: 'Kontakten raderas direkt, för alla som arbetar med kontakterna.',
  deleteNow: 'Radera nu',
  cancel: 'Avbryt',
  deleting: (name) => `Raderar ${name} …`,
  contactDeleted: (name) => `${name} har raderats.`,
  deleteFailed: (name) => `Det gick inte att radera ${name}.`,
  undo: 'Ångra',
  restoring: (name) => `Återställer ${name} …`,
  contactRestored: (name) => `${name} har återställts.`,
  restoreFailed: (name) => `Det gick inte att återställa ${name}.`,

  contactShown: (name) => `Kontakt: ${name}`,
};

const labels: Record<string, string> = {
  mobile: 'Mobil',
  work: 'Arbete',
  home: 'Hem',
  fax: 'Fax',
  pager: 'Personsökare',
  main: 'Huvudnummer',
  other: 'Övrigt',
};

const knownFields: Record<string, string> = {
  anniversary: 'Årsdag',
  birthday: 'Födelsedag',
  categories: 'Kategorier',
  contract: 'Avtal',
  customerNumber: 'Kundnummer',
  impp: 'Snabbmeddelanden',
  nickname: 'Smeknamn',
  note: 'Anteckning',
  role: 'Roll',
  url: 'Webbplats',
};
