export const categories = ['table-lamps', 'ceiling-lamps', 'floor-lamps', 'outdoor-lamps'] as const;
export type CategoryId = (typeof categories)[number];

interface Product {
  readonly id: string;
  /** The same in every language. */
  readonly name: string;
  readonly category: CategoryId;
  /** Swedish kronor. */
  readonly price: number;
}

export const products = [
  { id: 'vinge', name: 'Vinge', category: 'table-lamps', price: 890 },
  { id: 'mane', name: 'Måne', category: 'table-lamps', price: 640 },
  { id: 'klocka', name: 'Klocka', category: 'ceiling-lamps', price: 1_290 },
  { id: 'norrsken', name: 'Norrsken', category: 'ceiling-lamps', price: 2_490 },
  { id: 'stork', name: 'Stork', category: 'floor-lamps', price: 1_890 },
  { id: 'bage', name: 'Båge', category: 'floor-lamps', price: 3_190 },
  { id: 'fyr', name: 'Fyr', category: 'outdoor-lamps', price: 740 },
  { id: 'glod', name: 'Glöd', category: 'outdoor-lamps', price: 420 },
] as const satisfies readonly Product[];
export type ProductId = (typeof products)[number]['id'];

export const isProduct = (id: string): id is ProductId => products.some((product) => product.id === id);

export const productOf = (id: ProductId) => products.find((product) => product.id === id) as Product;
