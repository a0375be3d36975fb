import { css } from 'lit';
import { badges, controls } from '../../styles/controls.js';
import { avatarStyles } from '../parts/avatar.js';

export const detailsStyles = [
  controls,
  badges,
  avatarStyles,
  css`
    :host {
      container-type: inline-size;
    }
    .ways {
      display: flex;
      align-items: center;
      gap: 8px;
      margin: 4px 6px -6px;
    }
    .ways button {
      min-block-size: 28px;
      font-size: 0.923em;
    }
    .ways .reject {
      margin-inline-start: auto;
    }
    .head {
      display: grid;
      grid-template-columns: auto 1fr;
      align-items: start;
      gap: 12px;
      padding: 12px 14px;
      --avatar-size: 44px;
    }
    .who {
      min-inline-size: 0;
      display: grid;
      gap: 2px;
    }
    .name {
      font-size: 1.31em;
      line-height: 1.25;
      font-weight: 650;
      letter-spacing: -0.005em;
      overflow-wrap: anywhere;
    }
    .badges {
      margin-block-start: 4px;
    }
    .actions {
      grid-column: 1 / -1;
      display: flex;
      flex-wrap: wrap;
      gap: 6px;
    }
    .actions > button {
      flex: 1 1 auto;
    }
    .menu {
      position: fixed;
      inset: auto;
      margin: 0;
      padding: 4px;
      min-inline-size: 200px;
      max-inline-size: calc(100vw - 16px);
      color: var(--cc-ink);
      background: var(--cc-surface);
      border: 1px solid var(--cc-line);
      border-radius: 8px;
      box-shadow: 0 8px 24px rgb(10 20 40 / 0.18);
    }
    .menu button {
      inline-size: 100%;
      justify-content: space-between;
      gap: 16px;
      color: var(--cc-ink);
    }
    .groups {
      border-block-start: 1px solid var(--cc-line);
      padding: 2px 14px 8px;
      column-gap: 28px;
    }
    .detail {
      padding-block: 7px;
      border-block-end: 1px solid var(--cc-line);
      break-inside: avoid;
    }
    .group:last-child .detail:last-child {
      border-block-end: 0;
    }
    dt {
      color: var(--cc-ink-2);
      font-size: 0.885em;
    }
    .hint {
      font-weight: 550;
    }
    dd {
      display: flex;
      align-items: center;
      gap: 2px;
    }
    .value {
      flex: 1;
      min-inline-size: 0;
      overflow-wrap: anywhere;
    }
    .value > * {
      display: block;
    }
    .value > .code {
      display: table;
    }
    dd button {
      min-block-size: 28px;
      margin-block: -8px;
      align-self: start;
      transform: translateY(-1px);
    }
    dd button.icon-only {
      inline-size: 28px;
    }
    dd button[data-copied] {
      color: var(--cc-good);
    }
    @container (min-width: 560px) {
      .head {
        grid-template-columns: auto 1fr auto;
      }
      .actions {
        grid-column: auto;
        align-self: center;
      }
      .groups {
        columns: 2;
      }
      .group {
        display: contents;
      }
      .group:last-child .detail:last-child {
        border-block-end: 1px solid var(--cc-line);
      }
    }
  `,
];
