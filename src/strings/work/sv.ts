import { ownText } from '../own-text.js';
import { pluralFor } from '../plural.js';
import type { WorkStrings } from './work-strings.js';

export const svWork: WorkStrings = {
  // Shared by these views
  save: 'Spara',
  discard: 'Kasta',
  notKept: 'Webbläsaren kan inte behålla det du skriver: skicka innan du lämnar sidan.',

  // Notes

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
  unsaved: 'Osparade ändringar',
  leaveQuestion: 'Lämna utan att spara?',
  leaveHint: 'Som utkast väntar dina ändringar här tills du kommer tillbaka.',
  keepAndLeave: 'Behåll utkastet och lämna',
  stay: 'Stanna kvar',
  contactAdded: (name) => `${name} lades till.`,
  contactChanged: (name) => `${name} sparades.`,

  // Duplicates and conflicts
  chooseHint: 'Välj vad som ska gälla där ni båda har ändrat.',
  nothingToChoose: 'Ni har ändrat olika saker: allt behålls.',
  sideName: (side) => ({ mine: 'Ditt', theirs: 'Den andras', both: 'Båda' })[side],
  chooseOne: 'Välj ett alternativ',
  changedByOne: 'Ändrat av en av er, och behålls',
  saveMerged: 'Spara så här',
  picture: 'Bild',

  // Finding and attaching

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
