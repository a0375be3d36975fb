import { countryCode } from '../../domain/country.js';
import type { FormView } from './form-view.js';

/** Where a number without a country code belongs: as the source will read it, once it is saved. */
export function regionOf({ values, region }: FormView): string | undefined {
  const countries = values.addresses.map(({ now }) => now.country && countryCode(now.country));
  return countries.find((code) => code !== undefined && code !== '') ?? region;
}
