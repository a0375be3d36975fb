import { ownText } from '../own-text.js';
import { pluralFor } from '../plural.js';
import type { WorkStrings } from './work-strings.js';

const plural = pluralFor('sv');

export const svWork: WorkStrings = {
  // Shared by these views
  save: 'Spara',
  discard: 'Kasta',
  notKept: 'Webbläsaren kan inte behålla det du skriver: skicka innan du lämnar sidan.',

  // Notes
  notes: 'Anteckningar',
  addNote: 'Lägg till anteckning',
  newNote: 'Ny anteckning',
  changedText: 'Ändra anteckningen',
  noteRecipients: 'Mottagare',
  charactersLeft: (count) => plural(count, { one: '# tecken kvar', other: '# tecken kvar' }),
  charactersTooMany: (count) => plural(count, { one: '# tecken för mycket', other: '# tecken för mycket' }),
  savingNote: 'Sparar …',
  noteSaved: 'Anteckningen är sparad.',
  noteNotSaved: 'Anteckningen kunde inte sparas.',
  saveAsNewNote: 'Spara som ny anteckning',
  noteDiscarded: 'Texten kastades.',
  you: 'Du',
  unnamedAgent: 'Agent utan namn',
  onlyToRead: 'endast läsning',
  changedAt: (time) => `ändrad ${time}`,
  noteTo: (names) => `Till ${names}`,
  noteToSo: (count) => plural(count, { one: 'Till # mottagare', other: 'Till # mottagare' }),
  noteWaits: 'Väntar på att skickas',
  showWholeNote: 'Visa allt',
  showExtract: 'Visa mindre',
  editNote: 'Ändra anteckning',
  deleteNote: 'Ta bort anteckning',
  deleteNoteQuestion: 'Ta bort anteckningen?',
  deleteNoteHint: 'Den tas bort för alla och kan inte återställas.',
  deletingNote: 'Tar bort anteckningen …',
  noteDeleted: 'Anteckningen togs bort.',
  noteNotDeleted: 'Anteckningen kunde inte tas bort.',
  restoringNote: 'Återställer anteckningen …',
  noteRestored: 'Anteckningen är tillbaka.',
  noteNotRestored: 'Anteckningen kunde inte återställas.',
  loadingNotes: 'Hämtar anteckningar …',
  notesFailed: 'Anteckningarna kunde inte hämtas.',
  noNotes: 'Inga anteckningar än',
  showOlderNotes: 'Visa äldre anteckningar',
  olderNotesFailed: 'Äldre anteckningar kunde inte hämtas.',
  addNoteTo: (name) => `Lägg till hos ${name}`,
  addNotesTo: (count, name) =>
    `${plural(count, { one: 'Lägg till # anteckning hos ', other: 'Lägg till # anteckningar hos ' })}${name}`,
  noteAddedTo: (name) => `Tillagd hos ${name}.`,
  noteNotAdded: 'Det gick inte att lägga till.',
  noteConflict: 'Anteckningen har ändrats under tiden. Inget är förlorat: välj vad som ska gälla.',
  savedText: 'Så som den är sparad nu',
  yourText: 'Din text',
  saveYours: 'Spara din',
  keepSaved: 'Behåll den sparade',
  joinBoth: 'Sätt ihop båda',

  // Messages

  // Adding and editing
  newContact: 'Ny kontakt',
  editing: (name) => `Redigera ${name}`,
  contactField: (name) => ownText(contactFields, name) ?? name,
  partOfAddress: (part) =>
    ({ street: 'Gata', postalCode: 'Postnummer', locality: 'Ort', region: 'Region', country: 'Land' })[part],
  requiredHint: 'Fält märkta med * måste fyllas i.',
  immutableHint: 'Kan inte ändras.',
  notChosen: 'Inte angivet',
  labelOf: (value) => (value ? `Etikett för ${value}` : 'Etikett'),
  addPhone: 'Lägg till nummer',
  addEmail: 'Lägg till e-post',
  addAddress: 'Lägg till adress',
  removeValue: (value) => (value ? `Ta bort ${value}` : 'Ta bort'),
  useForSms: 'Använd för sms',
  useForEmail: 'Använd för e-post',
  numberUnread: 'Kan inte läsas som ett telefonnummer. Det sparas som du skriver det.',
  smsNeedsNumber: 'Sms kräver ett mobilnummer.',
  maskedChanged: 'En del av värdet är dolt: ersätt det helt.',
  oneTimeOnly: 'Bara för denna interaktion',
  oneTimeHint: 'Senare sökningar hittar inte kontakten.',
  saving: 'Sparar …',
  faults: (count) =>
    pluralFor('sv')(count, { one: '# fält behöver ses över', other: '# fält behöver ses över' }),
  missing: (label) => `${label} saknas`,
  nameMissing: 'Namnet saknas: förnamn eller efternamn räcker',
  notValid: (type) =>
    ({
      email: 'Detta är ingen e-postadress',
      url: 'Detta är ingen webbadress: den börjar med https://',
      number: 'Detta är inget tal',
      date: 'Detta är inget datum',
    })[type],
  valueRefused: (label) => `Kontaktkällan godtar inte: ${label}`,
  saveFailed: 'Kontakten kunde inte sparas.',
  savedMeanwhile: 'Någon annan har sparat kontakten under tiden.',
  loadTheirs: 'Hämta deras',
  saveMine: 'Spara mina ändå',
  unsaved: 'Osparade ändringar',
  leaveQuestion: 'Lämna utan att spara?',
  leaveHint: 'Som utkast väntar dina ändringar här tills du kommer tillbaka.',
  keepAndLeave: 'Behåll utkastet och lämna',
  stay: 'Stanna kvar',
  contactAdded: (name) => `${name} lades till.`,
  contactChanged: (name) => `${name} sparades.`,

  // Duplicates and conflicts

  // Finding and attaching
  nameNumberOrAddress: 'Namn, nummer eller e-post',
  findHint: 'Personen kan redan vara känd, med ett annat nummer eller en annan adress.',
  contactsFound: (count, more) =>
    more
      ? plural(count, { one: 'Den första kontakten', other: 'De första # kontakterna' })
      : plural(count, { one: '# kontakt', other: '# kontakter' }),
  noContactFound: (text) => `Ingen kontakt stämmer med ”${text}”.`,
  noContactsYet: (organisation) => `Ännu är ingen kontakt hos ${organisation} känd.`,
  searchFailed: 'Det gick inte att söka bland kontakterna.',
  showMore: 'Visa fler',
  moreFailed: 'Det gick inte att hämta fler.',
  attachQuestion: (value, name) => `Lägga till ${value} hos ${name}?`,
  attach: 'Lägg till',
  labelFor: (value) => `Etikett för ${value}`,
  alreadyHas: (value, name) => `${name} har redan ${value}.`,
  useQuestion: (name) => `Är det ${name}?`,
  useForInteraction: 'Använd i det här ärendet',
  attaching: (name) => `Sparar ${name} …`,
  attached: (value, name) => `${value} har lagts till hos ${name}.`,
  attachFailed: (name) => `Inget har lagts till hos ${name}.`,
  makeRecipient: 'Gör till mottagare',
  recipient: 'Mottagare',
  isRecipientNow: (name) => `${name} är nu mottagare.`,

  // What waits

  // Masked values
  reveal: (masked) => `Visa ${masked}`,
  hideValue: (value) => `Dölj ${value}`,
  valueShown: (seconds) => `Visas i ${seconds} sekunder`,
  valueHidden: 'Dolt igen',
  maskedNotDialled: 'Bara agentapplikationen kan ringa ett maskerat nummer, och det gjorde den inte.',
};

const contactFields: Record<string, string> = {
  kind: 'Typ',
  name: 'Namn',
  'name.full': 'Namn',
  'name.prefix': 'Tilltal',
  'name.given': 'Förnamn',
  'name.family': 'Efternamn',
  'name.suffix': 'Namntillägg',
  'name.phonetic': 'Uttalas',
  'organisation.name': 'Organisation',
  'organisation.department': 'Avdelning',
  title: 'Befattning',
  phones: 'Telefon',
  emails: 'E-post',
  addresses: 'Adress',
  languages: 'Föredraget språk',
  timeZone: 'Tidszon',
  stage: 'Läge',
  oneTime: 'Tillfällig',
};
