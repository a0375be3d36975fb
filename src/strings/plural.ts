type Forms = { readonly [Category in Intl.LDMLPluralRule]?: string } & { readonly other: string };

/** Chooses the form that a language uses for a count, and puts the count, as the language writes it, where `#` stands. */
export function pluralFor(language: string): (count: number, forms: Forms) => string {
  const rules = new Intl.PluralRules(language);
  const numbers = new Intl.NumberFormat(language);
  return (count, forms) => (forms[rules.select(count)] ?? forms.other).replace('#', numbers.format(count));
}
