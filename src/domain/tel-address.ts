/** What asks this machine to call a number, as the contact has it or E.164 (RFC 3966). */
export function telAddress(phone: string, extension?: string): string {
  const digits = phone.replace(/[^\d+*#]/g, '').replaceAll('#', '%23');
  return `tel:${digits}${extension ? `;ext=${encodeURIComponent(extension)}` : ''}`;
}
