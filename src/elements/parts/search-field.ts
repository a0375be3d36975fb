import { css } from 'lit';

/** A `.search` label around an icon and a field. */
export const searchFieldStyles = css`
  .search {
    position: relative;
    display: block;
  }
  .search .icon {
    position: absolute;
    inset-block: 0;
    margin-block: auto;
    inset-inline-start: 10px;
    color: var(--cc-ink-2);
    pointer-events: none;
  }
  .search input {
    padding-inline-start: 34px;
  }
`;
