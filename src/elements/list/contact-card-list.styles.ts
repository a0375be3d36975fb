import { css } from 'lit';
import { view } from '../../styles/view.js';
import { avatarStyles } from '../parts/avatar.js';

export const listStyles = [
  view,
  avatarStyles,
  css`
    :host {
      container-type: inline-size;
    }
    .top {
      position: relative;
      display: grid;
      gap: 8px;
      padding: 12px 14px 8px;
    }
    .look-again {
      position: absolute;
      inset-block-start: 6px;
      inset-inline-end: 8px;
      inline-size: 28px;
      min-block-size: 28px;
    }
    .top:has(.look-again) .heading {
      padding-inline-end: 28px;
    }
    .search {
      position: relative;
      display: block;
    }
    .search .icon {
      position: absolute;
      inset-block: 0;
      margin-block: auto;
      inset-inline-start: 10px;
      color: var(--cc-ink-2);
      pointer-events: none;
    }
    .search input {
      padding-inline-start: 34px;
    }
    .viewport {
      max-block-size: var(--cc-list-height);
      overflow-y: auto;
      overscroll-behavior: contain;
    }
    .rows {
      overflow: clip;
    }
    .section-heading {
      padding: 10px 14px 4px;
      line-height: 1.3;
    }
    .match {
      display: flex;
      justify-content: flex-start;
      gap: 10px;
      inline-size: 100%;
      block-size: 3.85em;
      min-block-size: 0;
      padding: 0 14px;
      border: 0;
      border-radius: 0;
      background: none;
      font-weight: inherit;
      text-align: start;
    }
    .match:hover {
      background: var(--cc-fill);
    }
    .match[aria-current] {
      padding-inline-start: 11px;
      border-inline-start: 3px solid var(--cc-accent);
      background: var(--cc-fill);
    }
    .match:focus-visible {
      outline-offset: -2px;
    }
    .who,
    .why {
      display: grid;
      line-height: 1.4;
      min-inline-size: 0;
    }
    .who {
      flex: 1;
    }
    .name {
      font-weight: 550;
    }
    .name,
    .line {
      /* A name is cut at its own end, and stands where the card's direction begins. */
      text-align: match-parent;
      overflow: hidden;
      text-overflow: ellipsis;
      white-space: nowrap;
    }
    .why {
      flex: none;
      max-inline-size: 42%;
      text-align: end;
    }
    .add {
      padding: 4px 6px;
      border-block-start: 1px solid var(--cc-line);
    }
    .foot {
      padding: 8px 14px 12px;
    }
    /* Large text: line by line. */
    @container (max-width: 17em) {
      .match {
        display: grid;
        grid-template-columns: minmax(0, 1fr);
        align-content: center;
        gap: 0;
        block-size: 6.2em;
      }
      .avatar {
        display: none;
      }
      .why {
        max-inline-size: none;
        text-align: start;
      }
    }
    @container (min-width: 560px) {
      .why {
        display: flex;
        gap: 16px;
      }
    }
    /* Every row, which the list draws for it, and of each all the text. */
    @media print {
      .viewport {
        max-block-size: none;
        overflow: visible;
      }
      .rows {
        block-size: auto !important;
        padding: 0 !important;
        overflow: visible;
      }
      .match {
        block-size: auto;
        padding-block: 4px;
        break-inside: avoid;
      }
      .name,
      .line {
        overflow: visible;
        white-space: normal;
      }
    }
  `,
];
