import { css } from 'lit';
import { view } from '../../styles/view.js';

export const pendingStyles = [
  view,
  css`
    :host([pinned]) {
      position: sticky;
      inset-block-end: 0;
      z-index: 1;
    }
    .saved {
      display: flex;
      align-items: center;
      gap: 8px;
      min-block-size: 40px;
      padding-block: 4px;
      padding-inline: 14px 8px;
      border-block-start: 1px solid var(--cc-line);
      background: var(--cc-fill);
    }
    .saved > .icon {
      color: var(--cc-good);
    }
    .saved > p {
      flex: 1;
      min-inline-size: 0;
      overflow-wrap: anywhere;
    }
    .saved button {
      flex: none;
      min-block-size: 28px;
      inline-size: 28px;
    }
    .saved .way {
      inline-size: auto;
      color: var(--cc-accent);
    }
    .failed > .icon {
      color: var(--cc-bad);
    }
    .pending {
      border-block-start: 1px solid var(--cc-line);
      background: var(--cc-fill);
      overflow-wrap: anywhere;
    }
    .line {
      display: flex;
      flex-wrap: wrap;
      align-items: center;
      gap: 2px 8px;
      padding-block: 4px;
      padding-inline: 14px 8px;
    }
    .gone,
    .not-live {
      border-block-start: 1px solid var(--cc-line);
      background: var(--cc-fill);
    }
    .not-live {
      padding: 6px 14px;
    }
    .line + .line,
    .group + .group {
      border-block-start: 1px solid var(--cc-line);
    }
    .line > .icon {
      color: var(--cc-warn);
    }
    .line > p {
      flex: 1 1 9em;
    }
    .ways {
      display: flex;
      flex-wrap: wrap;
      gap: 0 4px;
      margin-inline-start: auto;
    }
    .ways button {
      min-block-size: 28px;
    }
    .ways button:hover {
      background: var(--cc-surface);
    }
    .ways .first {
      color: var(--cc-accent);
    }
    .waiting {
      padding-block: 6px 4px;
      padding-inline: 14px 8px;
    }
    summary {
      cursor: pointer;
      border-radius: 4px;
      min-block-size: 24px;
      font-weight: 600;
    }
    .waiting li,
    .hint {
      padding-block: 2px;
    }
    .hint {
      padding-inline-end: 6px;
    }
    .waiting ul {
      padding-block: 2px 4px;
      padding-inline-start: 16px;
    }
    .reason {
      color: var(--cc-bad);
      font-weight: 600;
    }
    .text {
      flex: 1 1 100%;
      max-block-size: 6lh;
      overflow: auto;
      padding-inline-start: 8px;
      border-inline-start: 2px solid var(--cc-edge);
      white-space: pre-wrap;
    }
    dialog {
      inline-size: min(340px, 100vw - 32px);
      max-block-size: calc(100dvb - 32px);
      overflow: auto;
      overflow-wrap: anywhere;
      padding: 18px;
      color: var(--cc-ink);
      background: var(--cc-surface);
      border: 1px solid var(--cc-line);
      border-radius: var(--cc-radius);
      box-shadow: 0 16px 48px rgb(10 20 40 / 0.28);
    }
    dialog::backdrop {
      background: rgb(10 20 40 / 0.42);
    }
    dialog p {
      margin-block-start: 8px;
    }
    .answers {
      display: grid;
      grid-template-columns: minmax(0, 1fr) minmax(0, 1fr);
      gap: 8px;
      margin-block-start: 16px;
    }
    .answers .discard {
      color: var(--cc-bad);
    }
  `,
];
