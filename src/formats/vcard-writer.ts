export const writeVCard = (c: unknown): string => String(c);
