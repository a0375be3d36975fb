import { css } from 'lit';
import { badges } from '../../styles/controls.js';
import { view } from '../../styles/view.js';
import { avatarStyles } from '../parts/avatar.js';
import { menuStyles } from '../parts/popover-menu.js';

export const detailsStyles = [
  view,
  badges,
  avatarStyles,
  menuStyles,
  css`
    :host {
      container-type: inline-size;
    }
    .way {
      margin: 6px 6px -6px;
    }
    .way button {
      min-block-size: 28px;
      font-size: 0.923em;
    }
    .said {
      margin: 10px 14px -2px;
    }
    .doubts {
      position: absolute;
      inset-block-start: 8px;
      inset-inline-end: 8px;
      display: grid;
      gap: 2px;
    }
    .doubts button {
      min-block-size: 28px;
    }
    .head:has(.doubts) .who {
      padding-inline-end: 24px;
    }
    .head {
      position: relative;
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
      grid-template-columns: minmax(0, 1fr);
      overflow-wrap: anywhere;
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
    .groups {
      border-block-start: 1px solid var(--cc-line);
      padding: 0 14px;
    }
    .group {
      padding-block: 4px;
    }
    .group + .group {
      border-block-start: 1px solid var(--cc-line);
    }
    .detail {
      padding-block: 6px;
    }
    .reach .detail + .detail {
      border-block-start: 1px solid var(--cc-line);
    }
    .facts .detail {
      display: grid;
      grid-template-columns: minmax(6em, 38%) minmax(0, 1fr);
      column-gap: 12px;
      padding-block: 3px;
    }
    .facts {
      padding-block: 8px 12px;
    }
    dt {
      color: var(--cc-ink-2);
      font-size: 0.885em;
      line-height: 1.6;
      overflow-wrap: anywhere;
    }
    /* A label that fills its line leaves the controls their place. */
    .reach .detail:has(button) dt {
      padding-inline-end: 30px;
    }
    .reach .detail:has(button + button) dt {
      padding-inline-end: 60px;
    }
    .reach .detail:has(button + button + button) dt {
      padding-inline-end: 90px;
    }
    .problem {
      color: var(--cc-bad);
    }
    .hint {
      font-weight: 600;
    }
    dd {
      display: flex;
      align-items: start;
      gap: 2px;
    }
    .value {
      flex: 1;
      min-inline-size: 0;
      overflow-wrap: anywhere;
    }
    dd button.icon-only {
      inline-size: 28px;
      min-block-size: 28px;
      margin-block: -14px -8px;
    }
    .colleagues {
      padding: 0 6px 6px;
    }
    .colleagues button {
      min-block-size: 28px;
      overflow-wrap: anywhere;
      text-align: start;
    }
    .facts dd button.icon-only {
      margin-block: -4px;
    }
    .end {
      display: flex;
      justify-content: end;
      margin-block-start: -8px;
      padding: 0 8px 6px;
    }
    .end button {
      min-block-size: 28px;
    }
    /* Large text: names need the room. */
    @container (max-width: 17em) {
      .head,
      .facts .detail {
        grid-template-columns: minmax(0, 1fr);
      }
      .avatar {
        display: none;
      }
    }
    @media print {
      .detail {
        break-inside: avoid;
      }
      .actions,
      .way,
      .doubts,
      .end {
        display: none;
      }
    }
    @container (min-width: 560px) {
      .head {
        grid-template-columns: auto minmax(45%, 1fr) auto;
        padding-inline-end: 44px;
      }
      .head:has(.doubts) .who {
        padding-inline-end: 0;
      }
      .actions {
        grid-column: auto;
        align-self: center;
      }
      .groups {
        display: grid;
        grid-template-columns: 1fr 1fr;
        column-gap: 28px;
      }
      .group + .group {
        border-block-start: 0;
      }
      .group:only-child {
        grid-column: 1 / -1;
        columns: 2;
        column-gap: 28px;
      }
      .group:only-child .detail {
        break-inside: avoid;
      }
    }
  `,
];
