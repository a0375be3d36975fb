import { css } from 'lit';
import { view } from '../../styles/view.js';

export const eraseStyles = [
  view,
  css`
    /* The dialog stands in front of the page; where nothing was erased there is no box. */
    :host {
      display: contents;
    }
    dialog {
      --gap: 18px;
      inline-size: min(340px, 100vw - 32px);
      max-block-size: calc(100dvb - 32px);
      padding: var(--gap);
      scroll-padding: var(--gap);
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
    .who {
      margin-block-start: 2px;
    }
    .hint {
      margin-block-start: 10px;
    }
    /* Two halves, however narrow it is: the second question's Delete is never where the first one's was. */
    .answers {
      display: grid;
      grid-template-columns: minmax(0, 1fr) minmax(0, 1fr);
      gap: 8px;
      margin-block-start: var(--gap);
    }
    /* Enlarged fourfold, a window holds some ten lines. */
    @media (max-height: 400px) {
      dialog {
        --gap: 10px;
        max-block-size: calc(100dvb - 8px);
      }
    }
    .answers button {
      padding-inline: 6px;
    }
    .delete {
      color: var(--cc-bad);
    }
    .delete.now {
      color: var(--cc-surface);
      background: var(--cc-bad);
      border-color: transparent;
    }
    .delete.now:hover {
      background: color-mix(in oklab, var(--cc-bad), var(--cc-ink) 18%);
    }
    .erasure {
      display: flex;
      flex-wrap: wrap;
      align-items: center;
      justify-content: end;
      gap: 0 8px;
      min-block-size: 40px;
      padding-block: 4px;
      padding-inline: 14px 8px;
      border-block-start: 1px solid var(--cc-line);
      background: var(--cc-fill);
    }
    .ways {
      display: flex;
      gap: 4px;
    }
    .erasure > p {
      flex: 1 1 10em;
      overflow-wrap: anywhere;
    }
    .erasure button {
      flex: none;
      min-block-size: 28px;
    }
    .erasure button:not(.icon-only) {
      color: var(--cc-accent);
    }
    .erasure button.icon-only {
      inline-size: 28px;
    }
    .erasure button:hover {
      background: var(--cc-surface);
    }
    .failed .error {
      color: var(--cc-bad);
      font-weight: 600;
    }
    @media (forced-colors: active) {
      .delete.now {
        border-color: ButtonText;
      }
    }
  `,
];
