import { split } from 'split-sms';

/** How a text travels as SMS (3GPP TS 23.038 and 23.040). */
export interface SmsLength {
  /** UCS-2 is what a single character brings about that the alphabet of GSM does not have. */
  readonly alphabet: 'GSM-7' | 'UCS-2';
  /** How many messages it is sent, and billed, as: of an empty text one. */
  readonly segments: number;
  /** So many more fit into the last of them. Some characters take two places: `€` in GSM-7, an emoji in UCS-2. */
  readonly left: number;
  /** The first character that GSM-7 does not have. */
  readonly forcedBy?: string;
}

export function smsLength(text: string): SmsLength {
  // Half a surrogate pair is sent as the replacement character.
  const sent = text.replace(/\p{Surrogate}/gu, '\uFFFD');
  const { characterSet, parts, remainingInPart: left } = split(sent, { summary: true });
  const segments = parts.length;
  if (characterSet === 'GSM') return { alphabet: 'GSM-7', segments, left };
  const forcedBy = [...sent].find((character) => split(character).characterSet !== 'GSM');
  return { alphabet: 'UCS-2', segments, left, ...(forcedBy !== undefined && { forcedBy }) };
}
