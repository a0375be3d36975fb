import { readSlice, slicesOf } from './file-slices.js';

/** What is neither marked nor UTF-8 is taken for; every byte means something in it. */
export const guessedEncoding = 'windows-1252';

const mebibyte = 1024 * 1024;

/**
 * The name, for TextDecoder, of the encoding of a text file: what its byte order mark says, else UTF-8 where all
 * of the file is, else the guessed one. Rejects as `slicesOf` does.
 */
export async function findEncoding(file: Blob, signal: AbortSignal): Promise<string> {
  return (
    markedEncoding(await readSlice(file, 0, 2)) ?? ((await isUtf8(file, signal)) ? 'utf-8' : guessedEncoding)
  );
}

/** By its mark; UTF-16 without one by the empty half of its first letter. */
function markedEncoding([first, second]: Uint8Array): string | undefined {
  if (first === undefined || second === undefined) return undefined;
  if ((first === 0xff && second === 0xfe) || (first > 0 && second === 0)) return 'utf-16le';
  if ((first === 0xfe && second === 0xff) || (first === 0 && second > 0)) return 'utf-16be';
  return undefined;
}

async function isUtf8(file: Blob, signal: AbortSignal): Promise<boolean> {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  for await (const { bytes } of slicesOf(file, mebibyte, signal)) {
    if (!decodes(decoder, bytes, true)) return false;
  }
  return decodes(decoder, new Uint8Array(), false);
}

function decodes(decoder: TextDecoder, bytes: Uint8Array, stream: boolean): boolean {
  try {
    decoder.decode(bytes, { stream });
    return true;
  } catch {
    return false;
  }
}
