import { css } from 'lit';
import { view } from '../../styles/view.js';
import { rowStyles } from '../parts/contact-row.js';
import { searchFieldStyles } from '../parts/search-field.js';

export const searchStyles = [
  view,
  rowStyles,
  searchFieldStyles,
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
    .top {
      display: grid;
      gap: 8px;
      padding: 12px 14px 8px;
      overflow-wrap: anywhere;
    }
    .heading:focus-visible {
      outline-offset: 2px;
    }
    .viewport {
      max-block-size: var(--cc-list-height);
      overflow-y: auto;
      overscroll-behavior: contain;
    }
    /* Here rows are as high as what they say. */
    .match {
      block-size: auto;
      min-block-size: 3.85em;
      padding-block: 6px;
    }
    .reach {
      display: block;
    }
    .mark {
      display: flex;
      align-items: center;
      justify-content: flex-end;
      gap: 4px;
      color: var(--cc-accent);
      font-weight: 550;
    }
    .mark.is {
      color: var(--cc-good);
    }
    .open {
      background: var(--cc-fill);
      box-shadow: inset 3px 0 var(--cc-accent);
    }
    .open:dir(rtl) {
      box-shadow: inset -3px 0 var(--cc-accent);
    }
    .open .match[aria-current] {
      padding-inline-start: 14px;
      border-inline-start: 0;
      background: none;
    }
    .question {
      display: grid;
      gap: 8px;
      padding: 2px 14px 12px;
      overflow-wrap: anywhere;
    }
    .asked {
      font-weight: 600;
    }
    select {
      font: inherit;
      color: var(--cc-ink);
      background: var(--cc-surface);
      min-block-size: 32px;
      max-inline-size: 100%;
      justify-self: start;
      padding: 4px 8px;
      border: 1px solid var(--cc-edge);
      border-radius: 7px;
    }
    .answers {
      display: flex;
      flex-wrap: wrap;
      gap: 8px;
    }
    .answers [aria-disabled='true'] {
      opacity: 0.55;
      cursor: default;
    }
    .failed b,
    .problem b {
      color: var(--cc-bad);
    }
    .problem {
      display: flex;
      flex-wrap: wrap;
      align-items: center;
      gap: 4px 8px;
      padding: 4px 14px;
    }
    .foot {
      display: flex;
      flex-wrap: wrap;
      gap: 8px;
      padding: 8px 14px 12px;
      border-block-start: 1px solid var(--cc-line);
    }
    .more {
      display: block;
      padding: 8px 14px;
    }
    @media print {
      .viewport {
        max-block-size: none;
        overflow: visible;
      }
    }
  `,
];
