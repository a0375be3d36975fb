export const csvHead = (): string => '';
export const csvRow = (c: unknown): string => String(c);
