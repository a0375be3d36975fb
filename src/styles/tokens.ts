import { css } from 'lit';

/**
 * The public custom properties and their defaults, read once by the root; every view inside uses the
 * short names. Light or dark follows `color-scheme`, which is the page's to set.
 */
export const tokens = css`
  :host {
    --cc-accent: var(--contact-card-accent-color, light-dark(#2a56d0, #8fb0ff));
    --cc-on-accent: var(--contact-card-on-accent-color, light-dark(#fff, #0c1630));
    --cc-surface: var(--contact-card-surface-color, light-dark(#fff, #151a23));
    --cc-fill: var(--contact-card-fill-color, light-dark(#f4f6fa, #1d2430));
    --cc-ink: var(--contact-card-text-color, light-dark(#161b26, #e9ecf2));
    --cc-ink-2: var(--contact-card-quiet-text-color, light-dark(#545e72, #a5afc1));
    --cc-line: var(--contact-card-line-color, light-dark(#e2e6ed, #2b3342));
    --cc-edge: var(--contact-card-control-border-color, light-dark(#8590a5, #6c778b));
    --cc-good: var(--contact-card-good-color, light-dark(#0f6b3f, #63d69d));
    --cc-warn: var(--contact-card-warning-color, light-dark(#875100, #f2b95f));
    --cc-bad: var(--contact-card-danger-color, light-dark(#b3231a, #ff9388));
    --cc-radius: var(--contact-card-corner-radius, 10px);
    --cc-font-size: var(--contact-card-font-size, 13px);
    /* Of a page that is enlarged fourfold, too, something is left beside the list by which to scroll it. */
    --cc-list-height: var(--contact-card-list-max-height, min(448px, 75dvb));
  }
  /* Paper is white, and a printer leaves backgrounds out: what is light on dark would be gone. */
  @media print {
    :host {
      color-scheme: light !important;
      --cc-accent: #000;
      --cc-on-accent: #000;
      --cc-surface: #fff;
      --cc-fill: #fff;
      --cc-ink: #000;
      --cc-ink-2: #333;
      --cc-line: #999;
      --cc-edge: #999;
      --cc-good: #000;
      --cc-warn: #000;
      --cc-bad: #000;
    }
  }
`;
