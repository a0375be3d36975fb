import type { Faker } from '@faker-js/faker';

export type Sex = 'female' | 'male';

export interface PersonName {
  readonly given: string;
  readonly family: string;
  /** How an e-mail address has it, where the name is not in Latin script. */
  readonly latin?: { readonly given: string; readonly family: string };
  readonly phonetic?: string;
}

/** In `postalCode` and `landline`, `#` stands for a digit and `?` for a capital letter. */
export interface Town {
  readonly name: string;
  /** Only where addresses customarily name one. */
  readonly region?: string;
  readonly postalCode: string;
  /** E.164; a range reserved for fiction where the country has one of use. */
  readonly landline: string;
  /** Where it is not the country's. */
  readonly timeZone?: string;
}

/** What is told of the people of one country. In streets, `{}` stands for a number. */
export interface Country {
  /** ISO 3166-1 alpha-2. */
  readonly code:
    | 'SE'
    | 'NO'
    | 'DK'
    | 'FI'
    | 'DE'
    | 'FR'
    | 'IT'
    | 'ES'
    | 'GB'
    | 'US'
    | 'CA'
    | 'BR'
    | 'EG'
    | 'JP'
    | 'PL'
    | 'IN';
  /** Its share of the contacts, beside those of the others. */
  readonly weight: number;
  readonly faker: Faker;
  /** BCP 47; each entry is what one person may speak, the preferred language first. */
  readonly languages: readonly (readonly string[])[];
  readonly timeZone: string;
  readonly towns: readonly Town[];
  readonly streets: readonly string[];
  /** The numbers that `{}` in a street may be; 1 to 120 unless said. */
  readonly houses?: { readonly min: number; readonly max: number };
  /** Patterns as in `Town.landline`; absent where mobile numbers are numbers of the town. */
  readonly mobiles?: readonly string[];
  /** Names of companies, `{}` a family's, and the names of their domains. */
  readonly companies: Readonly<Record<string, string>>;
  readonly titles: readonly string[];
  readonly departments: readonly string[];
  readonly prefixes?: readonly string[];
  readonly familyFirst?: boolean;
  /** Where Faker's own names of the locale do not do. */
  person?(sex: Sex): PersonName;
}
