import { css } from 'lit';
import { fields } from '../../styles/fields.js';
import { view } from '../../styles/view.js';

export const messageStyles = [
  view,
  fields,
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
    }
    .compose {
      display: grid;
      grid-template-columns: minmax(0, 1fr);
      gap: 10px;
      padding: 10px 14px 14px;
      overflow-wrap: anywhere;
    }
    .recipient {
      display: grid;
      grid-template-columns: auto minmax(0, 1fr);
      align-items: baseline;
      gap: 8px;
      padding-block: 4px;
    }
    /* A number is not parted while it has a line's room. */
    :is(.recipient, .hindered) .code {
      display: inline-block;
    }
    .recipient input {
      align-self: start;
      margin-block-start: 2px;
    }
    textarea {
      min-block-size: 7em;
    }
    [readonly] {
      background: var(--cc-fill);
    }
    .templates {
      display: grid;
      grid-template-columns: minmax(0, 1fr) auto;
      align-items: end;
      gap: 8px;
    }
    .warn {
      color: var(--cc-warn);
    }
    .bad {
      color: var(--cc-bad);
    }
    .good {
      color: var(--cc-good);
    }
    .compose .row {
      align-items: start;
    }
    .compose .row > .icon {
      margin-block-start: 1px;
    }
    .preview {
      padding: 8px 10px;
      border-inline-start: 3px solid var(--cc-line);
      background: var(--cc-fill);
      border-radius: 4px;
    }
    .written {
      white-space: pre-wrap;
      overflow-wrap: anywhere;
    }
    .outcomes {
      display: grid;
      gap: 4px;
      font-weight: 600;
    }
    .ends {
      display: flex;
      flex-wrap: wrap;
      gap: 8px;
    }
    .ends .primary {
      flex: 1 1 8em;
    }
    [aria-disabled='true'] {
      opacity: 0.55;
      cursor: default;
    }
    .nobody,
    .sent {
      padding: 12px 14px;
      overflow-wrap: anywhere;
    }
    .nobody {
      display: grid;
      gap: 8px;
    }
    .sent {
      border-block-start: 1px solid var(--cc-line);
    }
    .message {
      padding-block: 8px;
      border-block-end: 1px solid var(--cc-line);
    }
    .message:last-child {
      border-block-end: 0;
    }
    .message button {
      margin-inline-start: -8px;
      color: var(--cc-accent);
    }
    .line {
      display: flex;
      flex-wrap: wrap;
      column-gap: 8px;
    }
    .line time {
      margin-inline-start: auto;
    }
    .state {
      display: inline-flex;
      align-items: center;
      gap: 4px;
      font-weight: 600;
    }
    .state .icon {
      inline-size: 14px;
      block-size: 14px;
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
    .answers {
      display: grid;
      grid-template-columns: minmax(0, 1fr) minmax(0, 1fr);
      gap: 8px;
      margin-block-start: 18px;
    }
    .delete {
      color: var(--cc-bad);
    }
  `,
];
