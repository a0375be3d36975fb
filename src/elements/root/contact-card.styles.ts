import { css } from 'lit';
import { controls } from '../../styles/controls.js';
import { shield } from '../../styles/shield.js';
import { tokens } from '../../styles/tokens.js';

export const rootStyles = [
  tokens,
  shield,
  controls,
  css`
    :host {
      min-inline-size: 0;
    }
    .card {
      overflow: clip;
      background: var(--cc-surface);
      border: 1px solid var(--cc-line);
      border-radius: var(--cc-radius);
      box-shadow: 0 1px 2px rgb(10 20 40 / 0.06);
    }
    .looking {
      position: relative;
      overflow: clip;
      display: grid;
      justify-items: start;
      gap: 8px;
      padding: 18px 14px;
    }
    /* A quick answer shows no sign of waiting. */
    .looking {
      animation: appear 120ms 200ms both;
    }
    @keyframes appear {
      from {
        opacity: 0;
      }
    }
    @media (prefers-reduced-motion: no-preference) {
      .progress {
        animation: run 1.4s ease-in-out infinite;
      }
      @keyframes run {
        from {
          inset-inline-start: -30%;
        }
        to {
          inset-inline-start: 100%;
        }
      }
    }
    .view[tabindex]:focus-visible {
      outline: none;
    }
    .progress {
      position: absolute;
      inset-block-start: 0;
      inline-size: 30%;
      block-size: 2px;
      background: var(--cc-accent);
    }
    slot[name='footer'] {
      display: block;
    }
    @media print {
      .card {
        box-shadow: none;
      }
    }
  `,
];
