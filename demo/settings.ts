import type { Language } from './strings/strings.js';

export const languages: readonly Language[] = ['en', 'sv', 'it', 'ar'];
export const themes = ['system', 'light', 'dark'] as const;
export type Theme = (typeof themes)[number];
export const widths = ['280', '320', '480', '720', 'fluid'] as const;
export type Width = (typeof widths)[number];

/** How the page looks: what a host sets around the card, and the card follows. Fires `change`. */
export class Settings extends EventTarget {
  readonly #stage: HTMLElement;
  language: Language = 'en';
  theme: Theme = 'system';
  width: Width = 'fluid';

  constructor(stage: HTMLElement) {
    super();
    this.#stage = stage;
    this.#apply();
  }

  speak(language: Language): void {
    this.language = language;
    this.#apply();
  }

  light(theme: Theme): void {
    this.theme = theme;
    this.#apply();
  }

  widen(width: Width): void {
    this.width = width;
    this.#apply();
  }

  #apply(): void {
    const page = document.documentElement;
    page.lang = this.language;
    page.dir = this.language === 'ar' ? 'rtl' : 'ltr';
    page.dataset.theme = this.theme;
    this.#stage.dataset.width = this.width;
    this.dispatchEvent(new Event('change'));
  }
}
