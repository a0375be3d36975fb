import { css } from 'lit';
import { view } from '../../styles/view.js';

export const stripStyles = [
  view,
  css`
    :host {
      container-type: inline-size;
    }
    .strip {
      display: flex;
      align-items: center;
      gap: 0 8px;
      min-block-size: 34px;
      padding: 3px 14px;
      font-size: 0.923em;
      color: var(--cc-ink-2);
      background: var(--cc-fill);
    }
    .channel {
      display: grid;
    }
    .address {
      color: var(--cc-ink);
      font-weight: 600;
      overflow: hidden;
      text-overflow: ellipsis;
      white-space: nowrap;
      min-inline-size: 0;
    }
    .aside {
      flex: 1 1 0;
      min-inline-size: 0;
      overflow: hidden;
      text-overflow: ellipsis;
      white-space: nowrap;
    }
    /* A country cut down to its first letters says nothing. */
    @container (max-width: 340px) {
      .strip:has(.state) .aside {
        display: none;
      }
    }
    .state {
      display: inline-flex;
      align-items: center;
      gap: 6px;
      margin-inline-start: auto;
      min-inline-size: 4em;
      white-space: nowrap;
      font-weight: 600;
      font-variant-numeric: tabular-nums;
      color: var(--cc-good);
    }
    .state[data-state='held'],
    .state[data-state='wrap-up'] {
      color: var(--cc-warn);
    }
    .state[data-state='ended'] {
      color: var(--cc-ink-2);
    }
    /* What is read first keeps its room: a number before its state, which then has a line of its own; a state before an address. */
    .address.number,
    .address:not(.number) + .aside + .state {
      flex-shrink: 0;
    }
    .address.number {
      max-inline-size: 100%;
    }
    .strip:has(.number),
    .number ~ .state {
      flex-wrap: wrap;
    }
    .number ~ .state {
      justify-content: end;
    }
    .label {
      overflow: hidden;
      text-overflow: ellipsis;
    }
    .dot {
      flex: none;
      inline-size: 7px;
      block-size: 7px;
      border-radius: 50%;
      background: currentColor;
    }
    .state[data-state='ended'] .dot {
      background: none;
      box-shadow: inset 0 0 0 1.5px currentColor;
    }
    /* The word stands beside it, and needs the room. */
    @container (max-width: 290px) {
      .strip {
        column-gap: 6px;
      }
      .dot {
        display: none;
      }
    }
    @media (forced-colors: active) {
      .dot {
        forced-color-adjust: none;
        color: CanvasText;
      }
    }
    @media (prefers-reduced-motion: no-preference) {
      .state[data-state='ringing'] .dot {
        animation: ring 1.2s ease-in-out infinite;
      }
      @keyframes ring {
        50% {
          opacity: 0.35;
        }
      }
    }
    button {
      min-block-size: 28px;
      inline-size: 28px;
    }
    @media print {
      .address,
      .aside,
      .label {
        overflow: visible;
        white-space: normal;
      }
    }
  `,
];
