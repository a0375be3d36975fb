import { keep, read } from './kept.js';
import { languages, themes, type Theme } from '../settings.js';
import type { Language } from '../strings/strings.js';

/** How the demo looks: the shop looks the same, in the frame and in tabs of its own. */
export interface Look {
  readonly language: Language;
  readonly theme: Theme;
}

const key = 'contact-card-demo.look';

export const keepLook = ({ language, theme }: Look) => keep(key, { language, theme });

export function readLook(): Look {
  const { language, theme } = (read(key) ?? {}) as Partial<Record<string, unknown>>;
  return {
    language: languages.find((each) => each === language) ?? 'en',
    theme: themes.find((each) => each === theme) ?? 'system',
  };
}
