import { css } from 'lit';
import { controls } from './controls.js';
import { tokens } from './tokens.js';

/**
 * How a card and what it says are written, whatever the page around it does: all that a text inherits. The page's own
 * to say are where the card stands and how large it is, `color-scheme`, `visibility`, `pointer-events` and `lang`.
 */
export const type = css`
  font: var(--cc-font-size) / 1.45
    var(--contact-card-font-family, system-ui, 'Segoe UI', Inter, 'Helvetica Neue', sans-serif);
  color: var(--cc-ink);
  hyphens: manual;
  letter-spacing: normal;
  line-break: auto;
  overflow-wrap: break-word;
  tab-size: 8;
  text-align: start;
  text-align-last: auto;
  text-indent: 0;
  text-shadow: none;
  text-transform: none;
  text-wrap: wrap;
  user-select: text;
  white-space: normal;
  word-break: normal;
  word-spacing: normal;
  -webkit-text-fill-color: currentColor;
  -webkit-text-stroke: 0;
  -webkit-user-select: text;
`;

/** The box of a card, and of a view that stands by itself. */
export const box = css`
  min-inline-size: 0;
  overflow: clip;
  background: var(--cc-surface);
  border: 1px solid var(--cc-line);
  border-radius: var(--cc-radius);
`;

/** What every view begins with. In the host's own page it is a card of its own; in the card it is a part of that. */
export const view = [
  tokens,
  controls,
  css`
    :host {
      ${type}
      ${box}
    }
    :host([empty]) {
      display: none !important;
    }
    @media print {
      :host {
        overflow: visible;
      }
    }
  `,
];
