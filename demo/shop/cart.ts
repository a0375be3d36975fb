import { isProduct, type ProductId, productOf } from './catalogue.js';
import { keep, read } from './kept.js';

const key = 'skymning.cart';

/** One entry for each piece. */
export const cart = {
  get items(): readonly ProductId[] {
    const kept = read(key);
    return Array.isArray(kept) ? kept.map(String).filter(isProduct) : [];
  },
  get sum(): number {
    return cart.items.reduce((sum, id) => sum + productOf(id).price, 0);
  },
  add: (id: ProductId) => keep(key, [...cart.items, id]),
  remove: (id: ProductId) =>
    keep(
      key,
      cart.items.filter((item) => item !== id),
    ),
  empty: () => keep(key, []),
};
