import { css } from 'lit';
import { badges } from '../../styles/controls.js';
import { fields } from '../../styles/fields.js';
import { view } from '../../styles/view.js';
import { guideStyles } from './guide-control.js';
import { drawingStyles } from './journey-drawing.styles.js';

export const journeyStyles = [
  view,
  badges,
  fields,
  guideStyles,
  css`
    .journey {
      padding: 6px 14px 10px;
      border-block-start: 1px solid var(--cc-line);
    }
    .head {
      display: flex;
      flex-wrap: wrap;
      align-items: center;
      gap: 0 8px;
      min-block-size: 32px;
    }
    .head > button {
      margin-inline-start: auto;
    }
    h4,
    ol {
      margin: 0;
      padding: 0;
      list-style: none;
    }
    button.toggle {
      min-block-size: 28px;
      margin-inline-start: -8px;
      padding-inline: 6px 8px;
      gap: 4px;
      font-weight: 600;
    }
    @media (prefers-reduced-motion: no-preference) {
      button.toggle .icon {
        transition: rotate 120ms;
      }
    }
    button.toggle[aria-expanded='false'] .icon {
      rotate: -90deg;
    }
    :dir(rtl) > button.toggle[aria-expanded='false'] .icon {
      rotate: 90deg;
    }
    .presence {
      display: inline-flex;
      align-items: center;
      gap: 5px;
      font-weight: 600;
      color: var(--cc-ink-2);
    }
    .presence::before {
      content: '';
      inline-size: 7px;
      block-size: 7px;
      border: 1.5px solid currentColor;
      border-radius: 50%;
    }
    .presence.live {
      color: var(--cc-good);
    }
    .presence.live::before {
      background: currentColor;
    }
    .presence.idle {
      color: var(--cc-warn);
    }
    .sentence {
      font-size: 1.077em;
      overflow-wrap: anywhere;
    }
    .sentence b {
      font-weight: 650;
    }
    .clock,
    .facts {
      font-variant-numeric: tabular-nums;
    }
    .warning {
      align-items: start;
      gap: 6px;
      margin-block-start: 2px;
      color: var(--cc-bad);
      font-weight: 600;
      overflow-wrap: anywhere;
    }
    .warning .icon {
      margin-block-start: 1px;
    }
    .lost {
      gap: 6px;
      margin-block-start: 2px;
      color: var(--cc-warn);
      font-weight: 600;
    }
    .error {
      color: var(--cc-bad);
      font-weight: 600;
    }
    .paging {
      display: flex;
      flex-wrap: wrap;
      justify-content: space-between;
      margin-block-start: 4px;
      margin-inline-start: -8px;
    }
    .paging button {
      min-block-size: 26px;
      color: var(--cc-accent);
      font-variant-numeric: tabular-nums;
    }
    .paging .latest {
      margin-inline-start: auto;
    }
    .paging .latest .icon,
    .paging button:dir(rtl) .icon {
      scale: -1 1;
    }
    .paging .latest:dir(rtl) .icon {
      scale: 1 1;
    }
    /* What is known of a step has its place already: nothing moves from one step to the next. */
    .detail {
      display: flex;
      flex-wrap: wrap;
      align-items: center;
      align-content: center;
      gap: 0 6px;
      min-block-size: calc(28px + 1lh);
      margin-block-start: 4px;
    }
    .picture:has(.with-mark) + .detail {
      min-block-size: calc(28px + 2lh);
    }
    .detail .step-line {
      display: contents;
    }
    .detail .step-name {
      flex: 1 1 5em;
      white-space: nowrap;
    }
    .detail .step-name bdi {
      display: inline-block;
      max-inline-size: 100%;
      overflow: hidden;
      text-decoration: inherit;
      text-overflow: ellipsis;
      vertical-align: bottom;
    }
    .detail > button {
      min-block-size: 28px;
      margin-inline-start: auto;
      font-size: 0.923em;
      color: var(--cc-accent);
    }
    .detail .facts,
    .detail .events {
      flex: 1 0 100%;
      order: 1;
      padding-inline-start: 22px;
    }
    .step-line {
      display: flex;
      flex-wrap: wrap;
      align-items: center;
      gap: 0 6px;
      overflow-wrap: anywhere;
    }
    .step-line > .icon {
      color: var(--cc-ink-2);
    }
    .step-name {
      font-weight: 600;
      min-inline-size: 0;
    }
    a {
      color: inherit;
      text-decoration-color: var(--cc-edge);
      text-underline-offset: 2px;
    }
    a:hover {
      color: var(--cc-accent);
    }
    .events {
      padding-inline-start: 22px;
    }
    .events li {
      display: flex;
      flex-wrap: wrap;
      align-items: center;
      gap: 0 6px;
      overflow-wrap: anywhere;
    }
    .events .icon {
      inline-size: 14px;
      block-size: 14px;
    }
    .events b {
      font-weight: 600;
    }
    .events .error {
      font-weight: inherit;
    }
    .foot {
      display: flex;
      flex-wrap: wrap;
      align-items: center;
      justify-content: end;
      gap: 6px;
    }
    .foot .list-toggle {
      margin-inline-end: auto;
    }
    .foot .new {
      min-block-size: 28px;
      color: var(--cc-accent);
      border-color: currentColor;
      border-radius: 99px;
      font-variant-numeric: tabular-nums;
    }
    .foot > button {
      min-block-size: 28px;
      font-size: 0.923em;
    }
    .list-toggle {
      font-variant-numeric: tabular-nums;
    }
    #list h4 {
      margin-block: 6px 2px;
    }
    .step {
      padding-block: 5px;
      border-block-end: 1px solid var(--cc-line);
    }
    .step:last-child {
      border-block-end: 0;
    }
    .more {
      margin-inline-start: -8px;
      color: var(--cc-accent);
    }
    .options {
      inline-size: 240px;
      padding: 12px;
    }
    .options:popover-open {
      display: grid;
      gap: 10px;
    }
    .options fieldset {
      display: grid;
    }
    [hidden] {
      display: none;
    }
    @media print {
      .picture,
      .step {
        break-inside: avoid;
      }
    }
  `,
  drawingStyles,
];
