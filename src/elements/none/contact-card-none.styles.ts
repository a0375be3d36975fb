import { css } from 'lit';
import { view } from '../../styles/view.js';

export const noneStyles = [
  view,
  css`
    .unknown {
      display: grid;
      gap: 4px;
      padding: 18px 14px 14px;
    }
    .address {
      display: flex;
      align-items: center;
      gap: 4px;
    }
    .number {
      font-size: 1.615em;
      font-weight: 650;
      line-height: 1.25;
      letter-spacing: 0.005em;
      overflow-wrap: anywhere;
    }
    .address button {
      flex: none;
    }
    .place {
      min-block-size: 1.45em;
    }
    .said {
      margin-block-start: 6px;
      font-weight: 600;
    }
    .ways > .plain:first-child {
      margin-inline-start: -8px;
    }
    @media (forced-colors: active) {
      .ways > .plain:first-child {
        margin-inline-start: 0;
      }
    }
    .ways {
      display: flex;
      flex-wrap: wrap;
      gap: 8px;
      margin-block-start: 8px;
    }
    .ways:empty {
      display: none;
    }
    .hint {
      overflow-wrap: anywhere;
    }
    .history {
      padding: 10px 14px;
      border-block-start: 1px solid var(--cc-line);
    }
    .past {
      padding-block: 8px;
      border-block-end: 1px solid var(--cc-line);
    }
    .past:last-child {
      border-block-end: 0;
    }
    .line {
      display: flex;
      flex-wrap: wrap;
      column-gap: 6px;
    }
    .line b {
      color: var(--cc-ink);
      font-weight: 600;
    }
    .line time {
      margin-inline-start: auto;
    }
    .summary {
      overflow-wrap: anywhere;
    }
  `,
];
