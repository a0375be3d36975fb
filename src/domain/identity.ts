declare const brand: unique symbol;
type Branded<T, Name> = T & { readonly [brand]: Name };

/** E.164: a plus sign, the country code and the number, `+46701234567`. */
export type PhoneNumber = Branded<string, 'PhoneNumber'>;

/** Trimmed and in lower case; the contact keeps what was written. */
export type EmailAddress = Branded<string, 'EmailAddress'>;

/** What an interaction brings. `raw` is what the host, or the agent, wrote. */
export type Identity =
  | PhoneIdentity
  | { kind: 'internal'; value: string; raw: string }
  | { kind: 'email'; value: EmailAddress; raw: string }
  | { kind: 'withheld'; raw: string }
  | { kind: 'hidden'; raw: string }
  | { kind: 'invalid'; raw: string; reason: InvalidReason };

export interface PhoneIdentity {
  kind: 'phone';
  value: PhoneNumber;
  extension?: string;
  raw: string;
  /** A doubtful reading of the text: whatever it matches is a maybe. */
  maybe?: true;
}

export type InvalidReason = 'not-an-address' | 'too-short' | 'too-long' | 'region-needed';
