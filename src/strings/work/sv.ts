import { ownText } from '../own-text.js';
import { pluralFor } from '../plural.js';
import type { AddressKind } from '../strings.js';
import { svJourney } from './journey/sv.js';
import type { WorkStrings } from './work-strings.js';

const plural = pluralFor('sv');

const these: Record<AddressKind, string> = {
  number: 'det här numret',
  address: 'den här adressen',
  both: 'numret och adressen',
};

export const svWork: WorkStrings = {
  ...svJourney,

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
  messageTo: 'Till',
  messageBy: 'Skicka som',
  messageChannel: (channel) => ({ sms: 'Sms', email: 'E-post' })[channel],
  messageSubject: 'Ämne',
  messageText: 'Meddelande',
  messageTemplate: 'Mall',
  chooseTemplate: 'Välj en mall …',
  insertTemplate: 'Infoga',
  templatesFailed: 'Det gick inte att läsa in mallarna.',
  messageRead: (who) => `Så här läser ${who} det`,
  hindrance: (hindrance) =>
    ({
      'no-consent': 'vill inte ha meddelanden hit',
      'not-mobile': 'inget mobilnummer',
      'not-an-address': 'ingen e-postadress',
    })[hindrance],
  notReachable: 'Kan inte få meddelanden',
  nobodyReachable: 'Det finns ingen att skriva till',
  nothingToReach: 'Det finns varken nummer eller e-postadress.',
  recipientsLost: 'Det här var till en mottagare som inte längre finns på kortet. Välj vem det ska till.',
  smsLength: ({ left, segments }) =>
    `${plural(left, { one: '# tecken kvar', other: '# tecken kvar' })} · ${plural(segments, { other: '# sms' })}`,
  smsForcedBy: (character) => `${character} gör varje sms kortare: 70 tecken i stället för 160.`,
  chooseRecipient: 'Välj en mottagare.',
  writeSubject: 'Skriv ett ämne.',
  writeText: 'Skriv ett meddelande.',
  placeholdersMissing: (placeholders, who) => `För ${who} finns inget att sätta in för ${placeholders}.`,
  askingWhetherWanted: (who) => `Frågar om ${who} vill ha meddelanden …`,
  notAskedWhetherWanted: (who) => `Det gick inte att fråga om ${who} vill ha meddelanden.`,
  messageForbidden: (who) => `${who} får inte kontaktas med meddelanden.`,
  messageDiscouraged: (who) => `${who} vill helst inte ha meddelanden.`,
  writeAnyway: (who) => `Skriv till ${who} ändå`,
  send: 'Skicka',
  messageSending: (who) => `Skickar till ${who} …`,
  messageSent: (who) => `Meddelandet till ${who} har skickats.`,
  messageHandedOver: (who) => `Agentapplikationen tar hand om meddelandet till ${who}.`,
  messageFailed: (who) => `Meddelandet till ${who} skickades inte.`,
  messageStale: (who) =>
    `${who} har redan fått meddelandet, så som det var när du först skickade det. Det du har ändrat sedan dess skickades inte.`,
  discardMessage: 'Vill du kasta meddelandet?',
  discardMessageHint: 'Det du har skrivit försvinner.',
  messages: 'Meddelanden',
  messagesFailed: 'Det gick inte att läsa in meddelandena.',
  noMessages: 'Inget har skickats.',
  delivery: (delivery) =>
    ({
      waiting: 'Väntar på att skickas',
      queued: 'I kö',
      sent: 'Skickat',
      delivered: 'Levererat',
      failed: 'Misslyckades',
      refused: 'Avvisat',
    })[delivery],
  sendAgain: 'Skicka igen',

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
  leadConverted: (name) => `${name} är kund nu.`,

  // Duplicates and conflicts
  alreadyTaken: (name, kind) => `${name} har redan ${these[kind]}`,
  duplicatePlace: (position, count) => `${position} av ${count}`,
  typedHere: 'Skrivet här',
  agrees: 'samma',
  editInstead: (name) => `Redigera ${name}`,
  inviteInstead: 'Bjud in till ärendet',
  inviteHint: (name) => `${name} blir mottagare. Det du har skrivit kastas och ingen kontakt läggs till.`,
  inviteNow: 'Bjud in och kasta',
  invitedInstead: (name) => `${name} är nu mottagare. Ingen kontakt har lagts till.`,
  notTheSame: 'Inte samma',
  markShared: 'Båda delar på det',
  shareFailed: (name) => `${name} kunde inte ändras.`,
  saveDuplicateQuestion: (name) => `Spara fast ${name} kan vara samma kontakt?`,
  saveAllTheSame: 'Spara ändå',
  chooseHint: 'Välj vad som ska gälla där ni båda har ändrat.',
  nothingToChoose: 'Ni har ändrat olika saker: allt behålls.',
  sideName: (side) => ({ mine: 'Ditt', theirs: 'Den andras', both: 'Båda' })[side],
  chooseOne: 'Välj ett alternativ',
  changedByOne: 'Ändrat av en av er, och behålls',
  saveMerged: 'Spara så här',
  picture: 'Bild',

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
  unsentMessage: 'Ej skickat meddelande',
  unsavedContact: (name) => (name ? `Ej sparade ändringar: ${name}` : 'Ej sparad kontakt'),
  continueDraft: 'Fortsätt',
  writesWait: (count) =>
    plural(count, { one: '# ändring väntar på att skickas', other: '# ändringar väntar på att skickas' }),
  sentByThemselves: 'De finns kvar i webbläsaren och skickas så snart källan kan nås.',
  retryNow: 'Försök nu',
  writeKinds: {
    create: 'Ny kontakt',
    update: 'Ändrad kontakt',
    remove: 'Borttagen kontakt',
    'add-note': 'Anteckning',
    'update-note': 'Ändrad anteckning',
    'remove-note': 'Borttagen anteckning',
    'restore-note': 'Återställd anteckning',
    'send-message': 'Meddelande',
  },
  writeAbout: (kind, name) => `${kind}: ${name}`,
  beingSent: 'skickas',
  writeRefused: (write) => `${write} godtogs inte.`,
  mend: 'Rätta',
  discardQuestion: (what) => `Kasta ”${what}”?`,
  discardDraftHint: 'Det du har skrivit tas bort.',
  discardWriteHint: 'Det skickas aldrig, och inte heller det du har lagt till sedan dess.',
  allSent: 'Allt har skickats.',
  waits: 'Väntar på att skickas',

  // Why something failed
  storageError: (reason) =>
    ({
      full: 'Disken är full, eller den del av den som webbläsaren tillåter. Frigör utrymme och försök igen.',
      refused:
        'Webbläsaren låter inte sidan lagra något. Be den som ansvarar för agentapplikationen att tillåta det.',
      blocked:
        'En annan flik använder fortfarande en äldre version av databasen. Stäng eller ladda om den och försök sedan igen.',
      outdated: 'En annan flik har uppdaterat databasen. Ladda om sidan.',
      lost: 'Anslutningen till webbläsarens databas bröts. Försök igen, och ladda om sidan om det inte hjälper.',
    })[reason],

  // Why a look-up failed
  lookUpFailure: {
    'not-found':
      'Det finns ingen kontaktkälla på den här adressen. Den som ansvarar för agentapplikationen kan rätta den.',
    conflict: 'Något ändrades i kontaktkällan i samma ögonblick. Försök igen.',
    invalid:
      'Kontaktkällan är felaktigt inställd, eller svarar på ett sätt som kortet inte kan läsa. Den som ansvarar för agentapplikationen ser nedan vad som är fel.',
    forbidden:
      'Du har inte behörighet att söka kontakter här. Den som ansvarar för agentapplikationen kan ge dig den.',
    unauthenticated:
      'Du är inte inloggad i kontaktkällan, eller inte längre. Logga in igen och försök sedan igen.',
    offline: 'Du är offline. Kortet söker igen så snart du är tillbaka.',
    'rate-limited': 'Kontaktkällan får för många frågor just nu.',
    unavailable: 'Kontaktkällan svarar inte just nu.',
    timeout: 'Kontaktkällan svarade inte i tid. Den kan vara upptagen, eller så är anslutningen dålig.',
    unexpected:
      'Något oväntat gick fel. Om det händer igen, berätta för den som ansvarar för agentapplikationen vad som står nedan.',
  },
  sourceUnreadable:
    'Antingen svarar kontaktkällan inte, eller så låter den inte den här sidan läsa svaren (CORS): webbläsaren talar inte om vilket. Den som driver kontaktkällan kan åtgärda båda.',
  looksAgain: (when) => `Kortet söker igen av sig självt ${when}.`,

  // What others change
  changedByOthers: (labels) => `Ändrat av någon annan: ${labels}.`,
  changeSign: (change) => ({ changed: 'Ändrat', added: 'Nytt', removed: 'Borttaget' })[change],
  removedMeanwhile: (name) => `Någon annan har tagit bort ${name} under tiden.`,
  notLive: 'Andras ändringar visas inte längre direkt.',
  formTaken: (labels) =>
    `Någon annan har just ändrat kontakten. Det du inte hade rört är uppdaterat: ${labels}.`,
  formKept: (labels) =>
    `Ändrat av dig och av någon annan: ${labels}. Ditt står kvar; du väljer när du sparar.`,

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
