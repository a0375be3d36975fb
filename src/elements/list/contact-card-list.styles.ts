import { css } from 'lit';
import { view } from '../../styles/view.js';
import { rowStyles } from '../parts/contact-row.js';
import { searchFieldStyles } from '../parts/search-field.js';

export const listStyles = [
  view,
  rowStyles,
  searchFieldStyles,
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
    .add {
      display: flex;
      flex-wrap: wrap;
      gap: 4px;
      padding: 4px 6px;
      border-block-start: 1px solid var(--cc-line);
    }
    .foot {
      padding: 8px 14px 12px;
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
