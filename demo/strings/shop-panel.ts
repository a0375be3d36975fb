import type { Play } from '../journey-player.js';
import type { Language } from './strings.js';

export interface ShopPanelStrings {
  readonly name: string;
  readonly about: string;
  readonly frame: string;
  readonly address: string;
  readonly ownTab: string;
  readonly close: string;
  /** What a customer did in the shop, to be played as if they did it now. */
  readonly toPlay: string;
  readonly plays: Readonly<Record<Play, string>>;
  readonly stop: string;
}

/** Of the panel with the made-up shop in it. */
export const shopPanelStrings: Readonly<Record<Language, ShopPanelStrings>> = {
  en: {
    name: 'Shop',
    about: 'Wander through the shop as the customer; the card shows where you are.',
    frame: 'The customer’s browser',
    address: 'Address',
    ownTab: 'Open in a tab of its own',
    close: 'Close the shop',
    toPlay: 'Play a customer',
    plays: {
      comparing: 'compares two lamps',
      looping: 'goes in circles',
      searching: 'finds nothing',
      lost: 'is lost',
    },
    stop: 'Stop',
  },
  sv: {
    name: 'Butik',
    about: 'Gå runt i butiken som kunden; kortet visar var du är.',
    frame: 'Kundens webbläsare',
    address: 'Adress',
    ownTab: 'Öppna i en egen flik',
    close: 'Stäng butiken',
    toPlay: 'Spela upp en kund',
    plays: {
      comparing: 'jämför två lampor',
      looping: 'går i cirklar',
      searching: 'hittar inget',
      lost: 'går vilse',
    },
    stop: 'Stoppa',
  },
  it: {
    name: 'Negozio',
    about: 'Gira per il negozio come farebbe il cliente: la scheda mostra dove sei.',
    frame: 'Il browser del cliente',
    address: 'Indirizzo',
    ownTab: 'Apri in una scheda a parte',
    close: 'Chiudi il negozio',
    toPlay: 'Riproduci un cliente',
    plays: {
      comparing: 'confronta due lampade',
      looping: 'gira in tondo',
      searching: 'non trova nulla',
      lost: 'si è perso',
    },
    stop: 'Ferma',
  },
  ar: {
    name: 'المتجر',
    about: 'تجوّل في المتجر كأنك العميل، والبطاقة تعرض أين أنت.',
    frame: 'متصفح العميل',
    address: 'العنوان',
    ownTab: 'افتح في علامة تبويب مستقلة',
    close: 'أغلق المتجر',
    toPlay: 'شغّل رحلة عميل',
    plays: {
      comparing: 'يقارن بين مصباحين',
      looping: 'يدور في حلقة',
      searching: 'لا يجد شيئًا',
      lost: 'تائه',
    },
    stop: 'إيقاف',
  },
};
