import type { JourneyDefinition } from './journey/journey-definition.js';

/** What an installation enables. Every part is optional. */
export interface Definition {
  /** Reads national numbers that arrive, where the card's own `region` does not say. ISO 3166-1 alpha-2. */
  readonly region?: string;
  /** A number without a plus sign and with at most so many digits is one of the company's own exchange. Default 5. */
  readonly internalLength?: number;
  /** How many matches a look-up asks for. Default 100. */
  readonly matchLimit?: number;
  /** How long a look-up may take, in milliseconds. Default 10,000. */
  readonly deadlineMs?: number;
  /** How many minutes an answer of a source that is not embedded is remembered. Default 120 and 5; 0: not at all. */
  readonly cache?: { readonly matchMinutes?: number; readonly missMinutes?: number };
  readonly fields?: readonly FieldDefinition[];
  /** The actions that agents may take, each an `Action`; absent: all that the source can do. */
  readonly allow?: readonly string[];
  /** Characters of a note. Default 4,000. */
  readonly noteLength?: number;
  /** How long what an agent has not finished is kept. Default and at most 30. */
  readonly draftDays?: number;
  readonly journey?: JourneyDefinition;
  /** Origins, apart from `data:`, that contacts' photos may be loaded from: `https://photos.example`. */
  readonly photoOrigins?: readonly string[];
}

export interface FieldDefinition {
  /** The key in `contact.fields`, or a member of the contact itself: `phones`, `emails`, `name.given`, `title` … */
  readonly name: string;
  readonly label?: string;
  /** Smaller comes first; fields without an order follow in the contact's own. */
  readonly order?: number;
  readonly required?: boolean;
  readonly immutable?: boolean;
  readonly masked?: boolean;
  readonly type?: 'text' | 'number' | 'date' | 'boolean' | 'url';
}

export const lookupDefaults = { internalLength: 5, matchLimit: 100, deadlineMs: 10_000 } as const;
