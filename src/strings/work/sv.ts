import { pluralFor } from '../plural.js';
import type { WorkStrings } from './work-strings.js';

const plural = pluralFor('sv');

export const svWork: WorkStrings = {
  // Shared by these views
  save: 'Spara',
  discard: 'Kasta',
  notKept: 'Webbläsaren kan inte behålla det du skriver: skicka innan du lämnar sidan.',

  // Notes

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

  // Duplicates and conflicts

  // Finding and attaching

  // What waits

  // Masked values
};
