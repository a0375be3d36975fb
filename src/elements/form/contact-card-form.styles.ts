import { css } from 'lit';
import { fields } from '../../styles/fields.js';
import { view } from '../../styles/view.js';
import { duplicateStyles } from './duplicate-panel.styles.js';

export const formStyles = [
  view,
  fields,
  duplicateStyles,
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
    .head {
      padding: 12px 14px 0;
      overflow-wrap: anywhere;
    }
    .head .told {
      margin-block-start: 2px;
    }
    .news {
      display: flex;
      gap: 8px;
      margin-block-start: 8px;
      padding: 6px 10px;
      border-radius: 7px;
      border: 1px solid var(--cc-line);
      background: var(--cc-fill);
    }
    .news p + p {
      margin-block-start: 4px;
    }
    .news > .icon {
      color: var(--cc-warn);
    }
    form {
      display: grid;
      grid-template-columns: minmax(0, 1fr);
      gap: 12px;
      padding: 12px 14px 0;
    }
    .fields {
      display: grid;
      grid-template-columns: minmax(0, 1fr);
      gap: 12px 14px;
    }
    .pair {
      display: grid;
      grid-template-columns: repeat(2, minmax(0, 1fr));
      gap: 8px;
    }
    .pair > :last-child:nth-child(odd) {
      grid-column: 1 / -1;
    }
    .rows {
      gap: 8px;
    }
    .rows > legend {
      margin-block-end: 0;
      padding-block-end: 3px;
    }
    .reach {
      display: grid;
      grid-template-columns: minmax(72px, 88px) minmax(0, 1fr) 28px;
      gap: 4px;
    }
    .reach :is(.told, .fault, .marks) {
      grid-column: 1 / -1;
    }
    .reach > input {
      text-align: start;
    }
    button.icon-only {
      inline-size: 28px;
    }
    .marks {
      display: flex;
      flex-wrap: wrap;
      gap: 0 10px;
      font-size: 0.885em;
    }
    .marks .fault {
      flex: 1 0 100%;
    }
    .add {
      justify-self: start;
      min-block-size: 28px;
      margin-inline-start: -8px;
      color: var(--cc-accent);
    }
    .address {
      display: grid;
      grid-template-columns: minmax(5em, 1fr) minmax(0, 2fr);
      gap: 8px;
      padding: 8px;
      border: 1px solid var(--cc-line);
      border-radius: 8px;
    }
    .address-head {
      grid-column: 1 / -1;
      display: flex;
      justify-content: space-between;
      gap: 8px;
    }
    .address-head select {
      inline-size: auto;
      min-inline-size: 88px;
    }
    .street {
      grid-column: 1 / -1;
    }
    .address .region {
      grid-column: 1;
    }
    .fixed .value {
      overflow-wrap: anywhere;
    }
    .summary {
      padding: 8px 10px;
      border: 1px solid var(--cc-bad);
      border-radius: 7px;
      background: color-mix(in oklab, var(--cc-bad) 6%, var(--cc-surface));
    }
    .summary-heading {
      font-size: 1em;
      font-weight: 650;
      color: var(--cc-bad);
    }
    .summary button {
      min-block-size: 24px;
      padding: 1px 0;
      text-align: start;
      justify-content: start;
      text-decoration: underline;
      font-weight: 500;
      color: var(--cc-ink);
    }
    .failure {
      display: flex;
      flex-wrap: wrap;
      align-items: center;
      gap: 4px 8px;
    }
    .failure p {
      flex: 1 1 12em;
      overflow-wrap: anywhere;
    }
    /* What saves is at hand, however long the form is. */
    .end {
      position: sticky;
      inset-block-end: 0;
      display: flex;
      flex-wrap: wrap;
      align-items: center;
      gap: 6px 8px;
      margin-inline: -14px;
      padding: 10px 14px;
      background: var(--cc-surface);
      border-block-start: 1px solid var(--cc-line);
    }
    .end .state {
      flex: 1 1 100%;
      display: flex;
      align-items: center;
      justify-content: space-between;
      gap: 8px;
    }
    .end > button {
      flex: 1 1 auto;
    }
    /* Nobody types behind it. */
    .fields :is(input, select, textarea, button) {
      scroll-margin-block: 8px 72px;
    }
    @media (max-height: 400px) {
      .end {
        position: static;
      }
    }
    .resumed {
      display: flex;
      align-items: center;
      gap: 4px;
      margin-block-start: 4px;
      color: var(--cc-warn);
    }
    .resumed button {
      min-block-size: 28px;
    }
    dialog {
      --gap: 18px;
      inline-size: min(340px, 100vw - 32px);
      max-block-size: calc(100dvb - 32px);
      padding: var(--gap);
      overflow: auto;
      overflow-wrap: anywhere;
      color: var(--cc-ink);
      background: var(--cc-surface);
      border: 1px solid var(--cc-line);
      border-radius: var(--cc-radius);
      box-shadow: 0 16px 48px rgb(10 20 40 / 0.28);
    }
    dialog::backdrop {
      background: rgb(10 20 40 / 0.42);
    }
    dialog .hint {
      margin-block-start: 10px;
    }
    .answers {
      display: grid;
      gap: 8px;
      margin-block-start: var(--gap);
    }
    .answers .discard {
      color: var(--cc-bad);
    }
    @container (min-width: 480px) {
      .fields {
        grid-template-columns: repeat(2, minmax(0, 1fr));
      }
      .wide {
        grid-column: 1 / -1;
      }
      .end .state {
        flex: 1 1 0;
      }
      .end > button {
        flex: none;
        min-inline-size: 104px;
      }
    }
  `,
];
