import { css } from 'lit';

/** Forms: labels above their controls, what is wrong below them. */
export const fields = css`
  .field {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    align-content: start;
    gap: 3px;
    min-inline-size: 0;
  }
  .label {
    color: var(--cc-ink-2);
    font-size: 0.885em;
    font-weight: 550;
  }
  .star {
    color: var(--cc-bad);
  }
  fieldset {
    min-inline-size: 0;
    margin: 0;
    padding: 0;
    border: 0;
  }
  legend {
    padding: 0;
    margin-block-end: 3px;
  }
  select,
  textarea {
    font: inherit;
    color: var(--cc-ink);
    background-color: var(--cc-surface);
    border: 1px solid var(--cc-edge);
    border-radius: 7px;
    margin: 0;
    inline-size: 100%;
    min-inline-size: 0;
  }
  select {
    min-block-size: 32px;
    padding: 4px 6px;
    text-overflow: ellipsis;
  }
  textarea {
    min-block-size: 64px;
    padding: 5px 10px;
    resize: vertical;
    field-sizing: content;
    max-block-size: 40dvb;
  }
  :is(input, select, textarea)[aria-invalid='true'] {
    border-color: var(--cc-bad);
  }
  :is(input, select, textarea):disabled {
    opacity: 0.7;
  }
  .fault {
    color: var(--cc-bad);
    font-size: 0.885em;
    font-weight: 550;
  }
  .told {
    color: var(--cc-ink-2);
    font-size: 0.885em;
  }
  .check {
    display: inline-flex;
    align-items: center;
    gap: 6px;
    min-block-size: 24px;
    cursor: pointer;
  }
  input:is([type='checkbox'], [type='radio']) {
    flex: none;
    inline-size: 16px;
    block-size: 16px;
    min-block-size: 0;
    padding: 0;
    accent-color: var(--cc-accent);
  }
  /* A few choices, one beside the other. */
  .choices {
    display: flex;
    flex-wrap: wrap;
    border: 1px solid var(--cc-edge);
    border-radius: 7px;
    padding: 2px;
    gap: 2px;
  }
  .choice {
    position: relative;
    flex: 1 1 auto;
    display: flex;
    align-items: center;
    justify-content: center;
    min-block-size: 26px;
    padding-inline: 8px;
    border-radius: 5px;
    font-weight: 550;
    color: var(--cc-ink-2);
    cursor: pointer;
  }
  .choice:hover {
    color: var(--cc-ink);
    background: var(--cc-fill);
  }
  .choice input[type='radio'] {
    position: absolute;
    inset: 0;
    inline-size: 100%;
    block-size: 100%;
    opacity: 0;
    cursor: inherit;
  }
  .choice:has(:checked) {
    color: var(--cc-accent);
    background: color-mix(in oklab, var(--cc-accent) 12%, var(--cc-surface));
  }
  .choice:has(:focus-visible) {
    outline: 2px solid var(--cc-accent);
    outline-offset: 1px;
  }
  @media (forced-colors: active) {
    .choice:has(:checked) {
      forced-color-adjust: none;
      color: HighlightText;
      background: Highlight;
    }
    .fault {
      text-decoration: underline;
    }
  }
`;
