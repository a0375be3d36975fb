import { css } from 'lit';

export const duplicateStyles = css`
  .duplicate {
    grid-column: 1 / -1;
    container-type: inline-size;
    display: grid;
    gap: 8px;
    padding: 10px 12px;
    border: 1px solid var(--cc-line);
    border-inline-start: 3px solid var(--cc-warn);
    border-radius: 7px;
    background: var(--cc-fill);
    overflow-wrap: anywhere;
  }
  .taken {
    margin: 0;
    font-size: 1em;
    font-weight: 650;
  }
  table {
    inline-size: 100%;
    border-collapse: collapse;
    table-layout: fixed;
    text-align: start;
  }
  .duplicate th {
    color: var(--cc-ink-2);
    font-size: 0.885em;
    font-weight: 600;
    text-align: start;
  }
  .duplicate :is(th, td) {
    padding: 3px 8px 3px 0;
    vertical-align: baseline;
  }
  .duplicate tbody tr {
    border-block-start: 1px solid var(--cc-line);
  }
  .tick {
    display: inline-flex;
    align-items: center;
    gap: 2px;
    color: var(--cc-good);
    white-space: nowrap;
  }
  .tick .icon {
    inline-size: 14px;
    block-size: 14px;
  }
  .agrees td {
    font-weight: 550;
  }
  .duplicate .ways {
    display: flex;
    flex-wrap: wrap;
    gap: 6px;
  }
  .asked {
    font-weight: 600;
  }
  .bad {
    color: var(--cc-bad);
  }
  /* Narrow: label, then the two values below each other. */
  @container (max-width: 27em) {
    .duplicate tr {
      display: grid;
      grid-template-columns: minmax(0, 1fr) minmax(0, 1fr);
    }
    .duplicate tbody tr {
      padding-block: 3px;
    }
    .duplicate tbody th {
      grid-column: 1 / -1;
    }
    .duplicate thead td {
      display: none;
    }
    .duplicate :is(th, td) {
      padding-block: 1px;
    }
  }
  @container (max-width: 15em) {
    .duplicate tr {
      grid-template-columns: minmax(0, 1fr);
    }
  }
`;
