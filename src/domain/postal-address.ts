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
  return lines.map((line) => line.trim()).filter(Boolean);
}
