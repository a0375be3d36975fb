import { css } from 'lit';

/** Adopted with the first change: none of this is needed before. */
export const changeMarkStyles = css`
  .detail:is(.changed, .added, .removed) {
    background: color-mix(in oklab, var(--cc-accent) 9%, var(--cc-surface));
    border-inline-start: 3px solid var(--cc-accent);
    margin-inline-start: -10px;
    padding-inline-start: 7px;
  }
  .removed .value {
    text-decoration: line-through;
    color: var(--cc-ink-2);
  }
  .sign {
    display: inline-block;
    padding: 0 6px;
    border: 1px solid;
    border-radius: 99px;
    color: var(--cc-accent);
    font-size: 0.885em;
    font-weight: 600;
    line-height: 1.4;
  }
  .head-change {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    gap: 2px 6px;
    margin-block: 4px;
  }
  dt .sign {
    margin-inline-start: 6px;
  }
  @media (forced-colors: active) {
    .detail:is(.changed, .added, .removed) {
      border-inline-start-color: Highlight;
    }
  }
`;
