/** A text of a table, and nothing that merely every object has: labels come from outside, `constructor` among them. */
export const ownText = (texts: Readonly<Record<string, string>>, key: string): string | undefined =>
  Object.hasOwn(texts, key) ? texts[key] : undefined;
