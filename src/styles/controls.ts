import { css } from 'lit';

/** What all views share: box model, buttons, quiet texts, focus. 4 px grid, 32 px controls. */
export const controls = css`
  :host {
    display: block;
  }
  :host([hidden]) {
    display: none;
  }
  *,
  ::before,
  ::after {
    box-sizing: border-box;
  }
  h2,
  h3,
  p,
  dl,
  dd,
  ul {
    margin: 0;
    padding: 0;
  }
  /* Safari takes it for no list then: each says that it is one. */
  ul {
    list-style: none;
  }
  .quiet {
    color: var(--cc-ink-2);
  }
  .small {
    font-size: 0.885em;
  }
  .code {
    direction: ltr;
    unicode-bidi: isolate;
    font-variant-numeric: tabular-nums;
  }
  .icon {
    flex: none;
    display: block;
  }
  .row {
    display: flex;
    align-items: center;
    gap: 8px;
  }
  .heading {
    font-size: 1.155em;
    font-weight: 650;
    line-height: 1.3;
  }
  .section-heading {
    color: var(--cc-ink-2);
    font-size: 0.885em;
    font-weight: 600;
  }

  button,
  input {
    font: inherit;
    color: var(--cc-ink);
    background: var(--cc-surface);
    border: 1px solid var(--cc-edge);
    border-radius: 7px;
    margin: 0;
  }
  button {
    display: inline-flex;
    align-items: center;
    justify-content: center;
    gap: 6px;
    min-block-size: 32px;
    padding: 4px 12px;
    font-weight: 550;
    cursor: pointer;
    border-color: var(--cc-line);
  }
  button:hover {
    background: var(--cc-fill);
    border-color: var(--cc-edge);
  }
  button.primary {
    color: var(--cc-on-accent);
    background: var(--cc-accent);
    border-color: transparent;
  }
  button.primary:hover {
    background: color-mix(in oklab, var(--cc-accent), var(--cc-ink) 14%);
  }
  button.plain {
    background: none;
    border-color: transparent;
    color: var(--cc-ink-2);
    padding-inline: 8px;
  }
  button.plain:hover {
    color: var(--cc-ink);
    background: var(--cc-fill);
  }
  button.icon-only {
    inline-size: 32px;
    padding: 0;
  }
  button[data-copied] {
    color: var(--cc-good);
  }
  button[disabled] {
    opacity: 0.55;
    cursor: default;
  }
  input {
    min-block-size: 32px;
    inline-size: 100%;
    padding: 4px 10px;
  }
  input::placeholder {
    color: var(--cc-ink-2);
    opacity: 1;
  }
  :focus-visible {
    outline: 2px solid var(--cc-accent);
    outline-offset: 1px;
  }
  :dir(rtl) > .mirrored > .icon {
    transform: scaleX(-1);
  }
  @media (forced-colors: active) {
    button {
      border-color: ButtonText;
    }
    button:hover {
      border-color: Highlight;
    }
    button.primary,
    button.primary:hover {
      forced-color-adjust: none;
      color: HighlightText;
      background: Highlight;
    }
    /* Browsers leave colours that an SVG sets itself: they may be those of what the person sees behind it. */
    .icon {
      forced-color-adjust: auto;
    }
  }
  /* On paper nothing can be pressed, and nothing scrolls into view. */
  @media print {
    button:not([part]),
    form,
    label,
    dialog,
    [popover],
    slot[name='actions'] {
      display: none !important;
    }
  }
`;

/** Small labels: a state that is not an action. */
export const badges = css`
  .badges {
    display: flex;
    flex-wrap: wrap;
    gap: 4px 6px;
  }
  .badge {
    padding: 1px 8px;
    border-radius: 99px;
    font-size: 0.846em;
    font-weight: 600;
    line-height: 1.55;
    color: var(--cc-ink-2);
    background: var(--cc-fill);
  }
  .badge.good {
    color: var(--cc-good);
    background: color-mix(in oklab, var(--cc-good) 12%, var(--cc-surface));
  }
  .badge.warn {
    color: var(--cc-warn);
    background: color-mix(in oklab, var(--cc-warn) 14%, var(--cc-surface));
  }
  @media (forced-colors: active), print {
    .badge {
      border: 1px solid;
    }
  }
`;
