import { formatAddress } from 'localized-address-format';
import type { PostalAddress } from './contact.js';

/** The lines of an address in the order of its country, without the country itself. */
export function addressLines({ street, locality, region, postalCode, country }: PostalAddress): string[] {
  const lines = formatAddress({
    ...(country && { postalCountry: country }),
    ...(region && { administrativeArea: region }),
    ...(locality && { locality }),
    ...(postalCode && { postalCode }),
    addressLines: street?.split('\n') ?? [],
  });
  const all = lines.map((line) => line.trim()).filter(Boolean);
  // A country's own way leaves out what its letters do not need; the agent sees all that is known.
  const left = [locality, region, postalCode].filter(
    (part) => part && !all.some((line) => line.includes(part)),
  );
  return [...all, ...left.filter((part) => part !== undefined)];
}
