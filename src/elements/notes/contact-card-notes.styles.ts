import { css } from 'lit';
import { badges } from '../../styles/controls.js';
import { view } from '../../styles/view.js';

export const notesStyles = [
  view,
  badges,
  css`
    .notes {
      padding: 6px 14px 10px;
      border-block-start: 1px solid var(--cc-line);
    }
    .head {
      display: flex;
      align-items: center;
      flex-wrap: wrap;
      justify-content: space-between;
      gap: 0 8px;
      min-block-size: 32px;
    }
    .head .count {
      font-weight: 400;
    }
    .head button,
    .older button,
    .offer button {
      min-block-size: 28px;
      font-size: 0.923em;
    }
    .note {
      padding-block: 8px;
      border-block-end: 1px solid var(--cc-line);
    }
    .note:last-child {
      border-block-end: 0;
    }
    .note:focus {
      outline: none;
    }
    .line {
      display: flex;
      flex-wrap: wrap;
      align-items: baseline;
      column-gap: 6px;
      overflow-wrap: anywhere;
    }
    .line b {
      color: var(--cc-ink);
      font-weight: 600;
    }
    .facts {
      overflow-wrap: anywhere;
    }
    .end {
      display: flex;
      align-items: center;
      margin-inline-start: auto;
    }
    .end button.icon-only {
      inline-size: 28px;
      min-block-size: 28px;
      margin-block: -6px;
    }
    .end .edit {
      margin-inline-start: 2px;
    }
    .text {
      overflow-wrap: anywhere;
      white-space: pre-line;
    }
    .extract {
      display: -webkit-box;
      overflow: hidden;
      -webkit-box-orient: vertical;
      -webkit-line-clamp: 3;
      line-clamp: 3;
    }
    button.more {
      display: none;
      min-block-size: 24px;
      padding: 0 8px;
      margin-inline-start: -8px;
      font-size: 0.885em;
      color: var(--cc-accent);
    }
    [data-cut] > button.more,
    button.more[aria-expanded='true'] {
      display: inline-flex;
    }
    .attach {
      display: flex;
      min-block-size: 28px;
      margin-block-start: 4px;
      font-size: 0.923em;
      overflow-wrap: anywhere;
    }
    .offer {
      margin-block: 4px;
    }
    .older button.plain {
      margin-inline-start: -8px;
      color: var(--cc-accent);
    }
    form {
      display: grid;
      grid-template-columns: minmax(0, 1fr);
      gap: 4px;
      padding-block: 2px 8px;
    }
    textarea {
      field-sizing: content;
      font: inherit;
      color: var(--cc-ink);
      background: var(--cc-surface);
      border: 1px solid var(--cc-edge);
      border-radius: 7px;
      inline-size: 100%;
      min-block-size: calc(3lh + 14px);
      max-block-size: 40dvb;
      margin: 0;
      padding: 6px 10px;
      resize: vertical;
    }
    textarea[aria-invalid='true'] {
      border-color: var(--cc-bad);
    }
    textarea[readonly] {
      background: var(--cc-fill);
    }
    .saved {
      padding: 6px 10px;
      background: var(--cc-fill);
      border-radius: 7px;
    }
    fieldset {
      display: flex;
      flex-wrap: wrap;
      gap: 0 14px;
      min-inline-size: 0;
      margin: 4px 0 0;
      padding: 0;
      border: 0;
    }
    legend {
      padding: 0;
    }
    .recipient {
      display: flex;
      align-items: center;
      gap: 6px;
      min-inline-size: 0;
      min-block-size: 28px;
      overflow-wrap: anywhere;
    }
    .recipient input {
      flex: none;
      inline-size: 16px;
      min-block-size: 16px;
      block-size: 16px;
      accent-color: var(--cc-accent);
    }
    .error {
      color: var(--cc-bad);
      font-weight: 600;
    }
    .ways {
      display: flex;
      flex-wrap: wrap;
      justify-content: end;
      gap: 6px;
      margin-block-start: 2px;
    }
    button[aria-disabled='true'] {
      opacity: 0.55;
      cursor: default;
    }
    .gone {
      display: flex;
      flex-wrap: wrap;
      align-items: center;
      gap: 0 4px;
      padding-block: 2px;
      padding-inline: 8px 4px;
      background: var(--cc-fill);
      border-radius: 7px;
    }
    .gone > p {
      flex: 1 1 10em;
      overflow-wrap: anywhere;
    }
    .gone button {
      flex: none;
      min-block-size: 28px;
    }
    .gone button.icon-only {
      inline-size: 28px;
    }
    .gone button.undo,
    button.add {
      color: var(--cc-accent);
    }
    dialog {
      inline-size: min(340px, 100vw - 32px);
      max-block-size: calc(100dvb - 16px);
      padding: 18px;
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
    dialog .ways {
      margin-block-start: 14px;
    }
    .delete-now {
      color: var(--cc-bad);
    }
    @media print {
      .extract {
        display: block;
      }
      .note {
        break-inside: avoid;
      }
    }
  `,
];
