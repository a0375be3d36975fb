import { html, type TemplateResult } from 'lit';

/** A text that breaks behind `@` and before dots first, where it is an address that does not fit. */
export function breakable(text: string): string | TemplateResult {
  if (!text.includes('@')) return text;
  const [first, ...rest] = text.split(/(?<=@)|(?=\.)/);
  return html`${first}${rest.map((part) => html`<wbr />${part}`)}`;
}
