import type { Language } from '../strings/strings.js';

export const priceIn = (language: Language, price: number) =>
  new Intl.NumberFormat(language, { style: 'currency', currency: 'SEK', maximumFractionDigits: 0 }).format(
    price,
  );
