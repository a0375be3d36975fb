import { css } from 'lit';

/**
 * What the page around a card may not change of its text by inheritance, beside what `type` says, or by a reset of
 * everything: inside a shadow tree `!important` beats the page's. The page's own to say are where the box stands
 * and how large it is, `color-scheme`, `visibility`, `pointer-events` and `lang`.
 */
export const shield = css`
  :host {
    hyphens: manual !important;
    letter-spacing: normal !important;
    line-break: auto !important;
    tab-size: 8 !important;
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
