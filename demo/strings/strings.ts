import type { InteractionState } from '../../src/index.js';
import type { Reach } from '../reach.js';
import type { ScenarioGroupId, ScenarioId } from '../scenarios.js';
import type { Theme } from '../settings.js';
import { ar } from './ar.js';
import type { DatabaseStrings } from './database/strings.js';
import { en } from './en.js';
import { it } from './it.js';
import type { OutgoingStrings } from './outgoing.js';
import type { ShopPanelStrings } from './shop-panel.js';
import { sv } from './sv.js';

export type Language = 'en' | 'sv' | 'it' | 'ar';

/** Every text of the demo's own desktop; the card brings its own. */
export interface DemoStrings {
  readonly title: string;
  readonly note: string;
  readonly skip: string;
  readonly language: string;
  readonly theme: string;
  readonly themes: Readonly<Record<Theme, string>>;

  readonly incoming: string;
  readonly byHand: string;
  readonly ring: string;
  readonly groups: Readonly<Record<ScenarioGroupId, string>>;
  readonly scenarios: Readonly<Record<ScenarioId, string>>;

  readonly open: string;
  readonly nothingOpen: string;
  readonly withheld: string;
  readonly states: Readonly<Record<InteractionState, string>>;
  /** As `ringing`, where nothing rings: an e-mail, a chat. */
  readonly waiting: string;
  readonly controls: string;
  readonly answer: string;
  readonly hold: string;
  readonly resume: string;
  readonly wrapUp: string;
  readonly end: string;
  readonly width: string;
  readonly fluid: string;
  /** How well the source of the interaction on screen can be reached. */
  readonly reach: string;
  readonly reaches: Readonly<Record<Reach, string>>;

  readonly attributes: string;
  readonly interaction: string;
  readonly setUp: string;
  readonly html: string;
  readonly copy: string;
  readonly copied: string;

  readonly events: string;
  readonly noEvents: string;
  readonly clear: string;
  readonly hostDials: string;
  readonly hostOpens: string;
  readonly dialled: (number: string) => string;
  readonly opened: (contact: string) => string;
  readonly byHost: string;

  readonly laidOut: LaidOutStrings;
  /** Of the page on which the card is in a frame. */
  readonly framed: Readonly<Record<'title' | 'note' | 'link' | 'back' | 'frame' | 'said', string>>;

  readonly database: DatabaseStrings;
  readonly outgoing: OutgoingStrings;
  readonly shop: ShopPanelStrings;
  /** The desktop sends messages itself. */
  readonly hostSends: string;
  readonly messaged: (to: string) => string;
  /** The desktop leads customers to a page itself. */
  readonly hostGuides: string;
  readonly guided: (address: string) => string;
}

/** The page on which the desktop has put the views of the card where it wants them. */
interface LaidOutStrings {
  readonly title: string;
  readonly note: string;
  /** The way back to the demo. */
  readonly inOnePiece: string;
  readonly list: string;
  readonly listPlace: string;
}

export const strings: Readonly<Record<Language, DemoStrings>> = { en, sv, it, ar };

/** In its own language, so that whoever reads no other finds it. */
export const languageNames: Readonly<Record<Language, string>> = {
  en: 'English',
  sv: 'Svenska',
  it: 'Italiano',
  ar: 'العربية',
};
