import { css } from 'lit';

/** Side by side where there is room, else one below the other. */
export const conflictStyles = css`
  .conflict .summary p + p {
    margin-block-start: 2px;
  }
  .sides {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 4px;
  }
  .side {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr);
    align-items: start;
    gap: 8px;
    padding: 6px 8px;
    border: 1px solid var(--cc-line);
    border-radius: 7px;
    cursor: pointer;
  }
  .side:hover {
    border-color: var(--cc-edge);
  }
  .side:has(:checked) {
    border-color: var(--cc-accent);
    background: color-mix(in oklab, var(--cc-accent) 8%, var(--cc-surface));
  }
  .side input {
    margin-block-start: 2px;
  }
  .whose,
  .lines {
    display: block;
    overflow-wrap: anywhere;
  }
  .settled {
    padding-block: 3px;
    overflow-wrap: anywhere;
  }
  @container (min-width: 480px) {
    .sides {
      grid-template-columns: repeat(auto-fit, minmax(150px, 1fr));
    }
  }
  @media (forced-colors: active) {
    .side:has(:checked) {
      border-color: Highlight;
    }
  }
`;
