import type { ShopStrings } from '../strings/shop/strings.js';
import { products } from './catalogue.js';

/** Accents and case aside, so that `mane` finds `Måne`. */
const plain = (text: string) => text.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase();

/** Every word is in the lamp's name, its kind or what is said of it. */
export function productsFor(words: string, { about, pages }: Pick<ShopStrings, 'about' | 'pages'>) {
  const wanted = plain(words).split(/\s+/).filter(Boolean);
  return products.filter(({ id, name, category }) => {
    const text = plain(`${name} ${pages[category]} ${about[id]}`);
    return wanted.every((word) => text.includes(word));
  });
}
