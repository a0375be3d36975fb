import { html, type TemplateResult } from 'lit';
import type { Strings } from '../../strings/strings.js';
import { icon } from './icon.js';

export interface CopyControls {
  readonly strings: Strings;
  /** What was copied a moment ago. */
  readonly copied: string | undefined;
  readonly copy: (copies: string, text: string, shownIn: Element) => void;
}

/** Copies a value, which stands beside the control as `.value`. */
export function copyControl(
  copies: string,
  text: string,
  { strings, copied, copy }: CopyControls,
): TemplateResult {
  const isCopied = copied === copies;
  const name = strings.copyValue(text);
  const click = ({ currentTarget }: Event) => {
    const control = currentTarget as Element;
    copy(copies, text, control.parentElement?.querySelector('.value') ?? control);
  };
  return html`
    <button class="plain icon-only" title=${name} aria-label=${name} ?data-copied=${isCopied} @click=${click}>
      ${icon(isCopied ? 'copied' : 'copy')}
    </button>
  `;
}
