import { svg, type TemplateResult } from 'lit';
import type { ProductId } from './catalogue.js';

/** Light, as far as it reaches. */
const glow = (x: number, y: number, radius: number) =>
  svg`<circle class="glow" cx=${x} cy=${y} r=${radius} fill="url(#glow)" />`;

const tubes = [34, 20, 46, 14, 38];
const bulbs: readonly (readonly [x: number, y: number])[] = [
  [14, 66],
  [40, 82],
  [66, 80],
  [92, 66],
  [118, 78],
  [144, 76],
];

/** Each on a ground of 160 × 160. */
const drawings: Readonly<Record<ProductId, TemplateResult>> = {
  vinge: svg`
    ${glow(108, 92, 58)}
    <path class="thin" d="M66 134 52 92 92 56" />
    <path class="shade" d="M82 66 104 44 128 84 98 90Z" />
    <rect class="metal" x="44" y="132" width="46" height="6" rx="3" />
    <circle class="metal" cx="52" cy="92" r="4" />
  `,
  mane: svg`
    ${glow(80, 78, 76)}
    <circle class="lit" cx="80" cy="78" r="36" />
    <circle class="crater" cx="68" cy="68" r="8" /><circle class="crater" cx="94" cy="86" r="6" />
    <circle class="crater" cx="86" cy="60" r="4" /><circle class="crater" cx="74" cy="94" r="4" />
    <path class="metal" d="M60 122 66 110H94L100 122V130H60Z" />
  `,
  klocka: svg`
    ${glow(80, 108, 62)}
    <path class="thin" d="M80 0V42" />
    <circle class="lit" cx="80" cy="98" r="9" />
    <path class="shade" d="M42 96C42 62 58 42 80 42S118 62 118 96Z" />
  `,
  norrsken: svg`
    ${glow(80, 84, 74)}
    ${tubes.map(
      (top, i) => svg`
        <path class="thin" d="M${36 + 22 * i} 0V${top + 20}" />
        <rect class="aurora" x=${32 + 22 * i} y=${top + 20} width="8" height="70" rx="4" fill="url(#aurora)" />
      `,
    )}
  `,
  stork: svg`
    ${glow(80, 72, 60)}
    <path class="thin" d="M80 76 52 148M80 76V148M80 76 108 148" />
    <path class="shade" d="M52 78 64 36H96L108 78Z" />
  `,
  bage: svg`
    ${glow(116, 84, 56)}
    <path class="thin" d="M40 144V76C40 16 116 10 116 58" />
    <path class="shade" d="M92 82C92 68 102 58 116 58S140 68 140 82Z" />
    <rect class="metal" x="22" y="142" width="36" height="7" rx="3" />
  `,
  fyr: svg`
    ${glow(80, 90, 66)}
    <path class="thin" d="M66 36a14 14 0 0 1 28 0" />
    <path class="metal" d="M48 62 80 36 112 62Z" />
    <rect class="pane" x="56" y="62" width="48" height="62" />
    <path class="lit" d="M80 78C88 90 92 96 92 104A12 12 0 0 1 68 104C68 96 72 90 80 78Z" />
    <path class="thin" d="M56 62V124M104 62V124" />
    <rect class="metal" x="48" y="124" width="64" height="8" rx="2" />
  `,
  glod: svg`
    <path class="thin" d="M0 44Q44 92 80 60T160 62" />
    ${bulbs.map(
      ([x, y]) => svg`${glow(x, y + 6, 24)}<path class="thin" d="M${x} ${y - 8}v6" />
        <circle class="lit" cx=${x} cy=${y + 6} r="6" />`,
    )}
  `,
};

export const drawingOf = (id: ProductId) =>
  svg`<svg class="drawing" viewBox="0 0 160 160" aria-hidden="true">${drawings[id]}</svg>`;

const windows = [
  ...[18, 30, 42].flatMap((x) => [148, 162, 176].map((y) => [x, y] as const)),
  ...[92, 106].flatMap((x) => [128, 146, 164].map((y) => [x, y] as const)),
  ...[236, 250, 264].flatMap((x) => [156, 172].map((y) => [x, y] as const)),
  ...[330, 344].flatMap((x) => [136, 154, 172].map((y) => [x, y] as const)),
];

/** A town at dusk, some of whose windows are lit. */
export const town = svg`<svg class="town" viewBox="0 90 400 110" preserveAspectRatio="xMidYMax slice" aria-hidden="true">
  <path class="far" d="M0 132Q60 96 120 122T240 112T400 126V200H0Z" />
  <path
    class="near"
    d="M0 140H8L34 122 60 140V200H80V116L101 100 122 116V200H150V160L186 138 222 160H226V146L252 130 278 146V200H318V126L340 106 362 126V200H400V200H0Z"
  />
  <path class="near" d="M0 184H400V200H0Z" />
  ${windows.map(
    ([x, y], i) =>
      svg`<rect class=${i % 3 === 1 ? 'dim' : 'lit'} x=${x} y=${y} width="7" height="9" rx="1" />`,
  )}
</svg>`;

/** What the drawings share. */
export const definitions = svg`<svg class="definitions" aria-hidden="true">
  <radialGradient id="glow">
    <stop offset="0" stop-color="#ffc864" stop-opacity="0.75" />
    <stop offset="0.5" stop-color="#ffb347" stop-opacity="0.22" />
    <stop offset="1" stop-color="#ffb347" stop-opacity="0" />
  </radialGradient>
  <linearGradient id="aurora" x1="0" y1="0" x2="0" y2="1">
    <stop offset="0" stop-color="#9ff5cf" /><stop offset="1" stop-color="#6aa8ff" />
  </linearGradient>
</svg>`;
