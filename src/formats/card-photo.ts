import type { CardProperty } from './card-property.js';
import { isBinary, textOf } from './card-values.js';
import { readImageAddress } from './typed-text.js';

/** A `data:` image or an http(s) address; the binary value of vCard 3.0 as the former. */
export function readPhoto(property: CardProperty): string | undefined {
  const text = textOf(property);
  if (!text) return undefined;
  const address = readImageAddress(text);
  if (address) return address;
  const data = text.replace(/\s+/g, '');
  return isBinary(property) && /^[a-z0-9+/]+=*$/i.test(data)
    ? `data:image/${imageType(property, data)};base64,${data}`
    : undefined;
}

/** How the data of each type begins, in base64: exporters leave TYPE out, or spell it in many ways. */
const beginnings = { png: 'iVBOR', gif: 'R0lG', webp: 'UklG', bmp: 'Qk' };

function imageType({ types }: CardProperty, data: string): string {
  const told = types.map((type) => type.replace(/^image\//, '').replace(/^jpg$/, 'jpeg'));
  const begun = Object.entries(beginnings).find(([, beginning]) => data.startsWith(beginning))?.[0];
  return told.find((type) => /^(?:jpeg|png|gif|webp|bmp|avif|heic|svg\+xml)$/.test(type)) ?? begun ?? 'jpeg';
}
