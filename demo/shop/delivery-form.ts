import type { DeliveryField, ShopStrings } from '../strings/shop/strings.js';

export const deliveryFields: readonly DeliveryField[] = ['name', 'email', 'street', 'postcode', 'town'];

export type Delivery = Readonly<Record<DeliveryField, string>>;
export type Objection = 'missing' | 'noEmail' | 'noPostcode';

export function readForm(form: HTMLFormElement): Delivery {
  const text = (name: DeliveryField) => (form.elements.namedItem(name) as HTMLInputElement).value.trim();
  return Object.fromEntries(deliveryFields.map((name) => [name, text(name)])) as unknown as Delivery;
}

export function objectionTo(name: DeliveryField, written: string): Objection | undefined {
  if (!written) return 'missing';
  if (name === 'email' && !/^\S+@\S+\.\S+$/.test(written)) return 'noEmail';
  if (name === 'postcode' && !/^\p{Nd}{4,6}$/u.test(written.replaceAll(/\s/g, ''))) return 'noPostcode';
  return undefined;
}

export const refusedFields = (delivery: Delivery) =>
  deliveryFields.filter((name) => objectionTo(name, delivery[name]));

/** Which fields, and never what is in them. */
export const toldOf = (delivery: Delivery, { fields, formSent, formRefused }: ShopStrings) => {
  const refused = refusedFields(delivery).map((name) => fields[name]);
  return refused.length > 0 ? formRefused(refused) : formSent;
};
