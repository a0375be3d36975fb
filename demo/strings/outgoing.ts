import type { Delivery } from '../../src/index.js';
import type { Language } from './strings.js';

export interface OutgoingStrings {
  readonly heading: string;
  readonly about: string;
  readonly empty: string;
  readonly delivery: Readonly<Record<Delivery, string>>;
  /** What the agent reads of it, where something went wrong. */
  readonly reason: Readonly<Partial<Record<Delivery, string>>>;
}

/** Of the panel that shows what the embedded sources would send. */
export const outgoingStrings: Readonly<Record<Language, OutgoingStrings>> = {
  en: {
    heading: 'Outgoing box',
    about: 'Nothing is really sent from here. Say what becomes of a message, and watch it on the card.',
    empty: 'The agent has not sent anything yet.',
    delivery: {
      ...{ queued: 'Queued', sent: 'Sent', delivered: 'Delivered', failed: 'Failed', refused: 'Refused' },
    },
    reason: { failed: 'The phone is switched off.', refused: 'The number has blocked us.' },
  },
  sv: {
    heading: 'Utkorg',
    about: 'Inget skickas på riktigt härifrån. Säg vad som händer med ett meddelande och se det på kortet.',
    empty: 'Agenten har inte skickat något än.',
    delivery: {
      ...{
        queued: 'I kö',
        sent: 'Skickat',
        delivered: 'Levererat',
        failed: 'Misslyckat',
        refused: 'Avvisat',
      },
    },
    reason: { failed: 'Telefonen är avstängd.', refused: 'Numret har spärrat oss.' },
  },
  it: {
    heading: 'Posta in uscita',
    about: 'Da qui non parte davvero nulla. Di’ che fine fa un messaggio e guardalo sulla scheda.',
    empty: 'L’agente non ha ancora inviato nulla.',
    delivery: {
      ...{ queued: 'In coda', sent: 'Inviato', delivered: 'Consegnato', failed: 'Non riuscito' },
      refused: 'Rifiutato',
    },
    reason: { failed: 'Il telefono è spento.', refused: 'Il numero ci ha bloccati.' },
  },
  ar: {
    heading: 'صندوق الصادر',
    about: 'لا يُرسل شيء فعليًا من هنا. حدّد ما يحدث للرسالة وشاهده على البطاقة.',
    empty: 'لم يرسل الموظف شيئًا بعد.',
    delivery: {
      ...{ queued: 'في الانتظار', sent: 'أُرسلت', delivered: 'وصلت', failed: 'لم تنجح', refused: 'رُفضت' },
    },
    reason: { failed: 'الهاتف مغلق.', refused: 'حظرنا صاحب هذا الرقم.' },
  },
};
