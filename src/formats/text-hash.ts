/**
 * Stays the same as long as the text does: two 32-bit hashes after FNV-1a in hexadecimal digits. For telling
 * apart what people wrote, not for security.
 */
export function hashText(text: string): string {
  return [hash(text, 0x811c9dc5, 0x01000193), hash(text, 0x9e3779b9, 0x85ebca6b)]
    .map((half) => half.toString(16).padStart(8, '0'))
    .join('');
}

function hash(text: string, seed: number, prime: number): number {
  let value = seed;
  for (let at = 0; at < text.length; at += 1) {
    value = Math.imul(value ^ text.charCodeAt(at), prime);
    value ^= value >>> 15;
  }
  return value >>> 0;
}
