import { ContactError } from '../domain/contact-error.js';

const decoders = new Map<string, TextDecoder>();

/**
 * Bytes as text, by any name of a character set that browsers know; throws `invalid` for another. Where none
 * is told they are UTF-8 or, as old programs for Windows wrote without saying so, windows-1252.
 */
export function decodeBytes(bytes: Uint8Array, charset: string | undefined): string {
  if (charset) return decoderOf(charset.trim().toLowerCase()).decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return decoderOf('windows-1252').decode(bytes);
  }
}

function decoderOf(charset: string): TextDecoder {
  const known = decoders.get(charset) ?? decoderNamed(charset);
  decoders.set(charset, known);
  return known;
}

function decoderNamed(charset: string): TextDecoder {
  try {
    return new TextDecoder(charset);
  } catch {
    throw new ContactError('invalid', 'the character set of the line is not known');
  }
}

const letters = new TextDecoder('windows-1252').decode(Uint8Array.from({ length: 256 }, (_, byte) => byte));

/** A text that was decoded as windows-1252 though its bytes are of another character set; throws as `decodeBytes`. */
export const decodeAgain = (text: string, charset: string): string =>
  /[\u0080-\uffff]/.test(text)
    ? decodeBytes(
        Uint8Array.from(text, (letter) => letters.indexOf(letter)),
        charset,
      )
    : text;
