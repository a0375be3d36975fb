import { css } from 'lit';

/**
 * What the page around a card may not change by inheritance or by a reset of everything: in a shadow tree,
 * `!important` beats whatever the page says. How text looks is the card's own, by its custom properties. The page's
 * remain where the box stands and how large it is, `color-scheme`, `visibility`, `pointer-events`, `lang`.
 */
export const shield = css`
  :host {
    color: var(--cc-ink) !important;
    font: var(--cc-font-size) / 1.45
      var(--contact-card-font-family, system-ui, 'Segoe UI', Inter, 'Helvetica Neue', sans-serif) !important;
    hyphens: manual !important;
    letter-spacing: normal !important;
    line-break: auto !important;
    overflow-wrap: break-word !important;
    tab-size: 8 !important;
    text-align: start !important;
    text-align-last: auto !important;
    text-indent: 0 !important;
    text-shadow: none !important;
    text-transform: none !important;
    text-wrap: wrap !important;
    user-select: text !important;
    white-space: normal !important;
    word-break: normal !important;
    word-spacing: normal !important;
    writing-mode: horizontal-tb !important;
    -webkit-text-fill-color: currentColor !important;
    -webkit-text-stroke: 0 !important;
    -webkit-user-select: text !important;
  }
  :host([hidden]) {
    display: none !important;
  }
`;
