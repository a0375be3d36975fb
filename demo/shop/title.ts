import { shopStrings } from '../strings/shop/strings.js';
import type { Language } from '../strings/strings.js';
import { isProduct, productOf } from './catalogue.js';
import type { PageName } from './pages.js';

export const titleIn = (language: Language, page: PageName): string =>
  isProduct(page) ? productOf(page).name : shopStrings[language].pages[page];
