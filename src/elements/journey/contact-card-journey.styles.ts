import { css } from 'lit';
import { badges } from '../../styles/controls.js';
import { fields } from '../../styles/fields.js';
import { view } from '../../styles/view.js';
import { guideStyles } from './guide-control.js';

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
    .picture {
      margin-block-start: 6px;
      border-radius: 4px;
      cursor: default;
      touch-action: pan-y;
      user-select: none;
      -webkit-user-select: none;
    }
    .picture:focus-visible {
      outline-offset: 2px;
    }
    svg:not(.icon) {
      display: block;
      overflow: visible;
      max-inline-size: 100%;
    }
    .lane {
      fill: var(--cc-fill);
    }
    .lane.marked {
      fill: color-mix(in oklab, var(--cc-bad) 6%, var(--cc-surface));
    }
    .name {
      display: flex;
      align-items: center;
      justify-content: end;
      gap: 6px;
      block-size: 100%;
      padding-inline: 4px 8px;
      font-size: 0.885em;
      line-height: 1.1;
      text-align: end;
      color: var(--cc-ink-2);
    }
    .name bdi {
      display: -webkit-box;
      -webkit-box-orient: vertical;
      -webkit-line-clamp: 2;
      overflow: hidden;
      overflow-wrap: anywhere;
      text-align: match-parent;
      text-wrap: balance;
    }
    .name.here {
      color: var(--cc-accent);
      font-weight: 650;
    }
    .name .icon {
      inline-size: 14px;
      block-size: 14px;
    }
    .way {
      fill: none;
      stroke: color-mix(in oklab, var(--cc-ink-2), var(--cc-surface) 25%);
      stroke-width: 1.75;
      stroke-linecap: round;
    }
    .way.marked {
      stroke: var(--cc-bad);
      stroke-width: 2.5;
    }
    .way.cut {
      stroke-width: 3;
      stroke-dasharray: 0 6;
    }
    .break {
      stroke: var(--cc-edge);
      stroke-dasharray: 2 3;
    }
    .chosen {
      stroke: var(--cc-accent);
      stroke-opacity: 0.35;
      stroke-width: 8;
    }
    .dot {
      fill: var(--cc-ink-2);
      stroke: var(--cc-surface);
      stroke-width: 1.5;
    }
    .dot.marked {
      fill: var(--cc-bad);
    }
    .dot.error {
      fill: var(--cc-bad);
    }
    .dot.rail {
      fill: var(--cc-surface);
      stroke: var(--cc-ink-2);
    }
    .dot.current {
      fill: var(--cc-accent);
      stroke: color-mix(in oklab, var(--cc-accent) 30%, var(--cc-surface));
      stroke-width: 4;
    }
    .dot.selected {
      stroke: var(--cc-ink);
      stroke-width: 2;
    }
    /* Of a page that was just opened, for less than five seconds: nobody can stop it. */
    @media (prefers-reduced-motion: no-preference) {
      .journey:has(.presence.live) .dot.current:not(.selected) {
        animation: breathe 1.5s ease-in-out 3;
      }
    }
    @keyframes breathe {
      50% {
        stroke-width: 7;
      }
    }
    .mark {
      fill: none;
      stroke: var(--cc-surface);
      stroke-width: 3;
      stroke-linecap: round;
      stroke-linejoin: round;
      pointer-events: none;
    }
    .mark.rail {
      stroke: var(--cc-ink-2);
    }
    .mark.current {
      stroke: var(--cc-on-accent);
    }
    .loads {
      font-size: 0.769em;
      font-weight: 600;
      fill: var(--cc-ink-2);
      paint-order: stroke;
      stroke: var(--cc-surface);
      stroke-width: 3px;
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
    @media (forced-colors: active) {
      svg:not(.icon) {
        forced-color-adjust: none;
      }
      .lane,
      .lane.marked {
        fill: Canvas;
        stroke: GrayText;
      }
      .name {
        color: CanvasText;
      }
      .name.here {
        color: Highlight;
        text-decoration: underline;
      }
      .way {
        stroke: CanvasText;
      }
      .way.marked {
        stroke: CanvasText;
        stroke-width: 4;
      }
      .break,
      .chosen {
        stroke: GrayText;
      }
      .dot,
      .dot.marked,
      .dot.error {
        fill: CanvasText;
        stroke: Canvas;
      }
      .dot.rail {
        fill: Canvas;
        stroke: CanvasText;
      }
      .dot.current,
      .dot.selected {
        fill: Highlight;
        stroke: CanvasText;
      }
      .mark {
        stroke: Canvas;
      }
      .mark.rail {
        stroke: CanvasText;
      }
      .mark.current {
        stroke: HighlightText;
      }
      .loads {
        fill: CanvasText;
        stroke: Canvas;
      }
      .presence.live::before {
        background: CanvasText;
      }
    }
    @media print {
      .picture,
      .step {
        break-inside: avoid;
      }
    }
  `,
];
