import { css } from 'lit';

/** The picture of a journey's steps. */
export const drawingStyles = css`
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
`;
