import { css } from 'lit';
import { controls } from '../../styles/controls.js';
import { tokens } from '../../styles/tokens.js';
import { box, type } from '../../styles/view.js';
import { lookingStyles } from '../parts/looking.js';

export const rootStyles = [
  tokens,
  controls,
  lookingStyles,
  css`
    :host {
      min-inline-size: 0;
      writing-mode: horizontal-tb !important;
    }
    :host([hidden]) {
      display: none !important;
    }
    .card {
      ${type}
    }
    .card.whole {
      ${box}
      box-shadow: 0 1px 2px rgb(10 20 40 / 0.06);
    }
    .whole > * {
      font: inherit;
      border: 0;
      border-radius: 0;
    }
    .whole > contact-card-strip {
      border-block-end: 1px solid var(--cc-line);
    }
    /* What the host has left to the card: one box below the other. */
    .card:not(.whole) {
      display: grid;
      gap: 8px;
    }
    .card:not(.whole) > .looking {
      ${box}
    }
    slot[name='footer'] {
      display: block;
    }
    slot[hidden] {
      display: none;
    }
    @media print {
      .card.whole {
        overflow: visible;
        box-shadow: none;
      }
    }
  `,
];
