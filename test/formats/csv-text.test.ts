import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { CsvText, longestRow, type CsvRow } from '../../src/formats/csv-text.js';

function rowsOf(...pieces: string[]): CsvRow[] {
  const text = new CsvText();
  return [...pieces.flatMap((piece) => text.read(piece)), ...text.end()];
}

const tooLong = 'a quote is not closed, or the row is longer than a million characters';

const cellsOf = (text: string) => rowsOf(text).map((row) => ('cells' in row ? row.cells : row.reason));

/** `text` cut after each of these positions. */
const cut = (text: string, positions: readonly number[]): string[] => {
  const ends = [...positions.map((at) => at % (text.length + 1)), text.length].sort((a, b) => a - b);
  return ends.map((end, index) => text.slice(ends[index - 1] ?? 0, end));
};

describe('The rows of a CSV', () => {
  it('have their separator from the headings', () => {
    expect(cellsOf('a,b;c\n1,2;3')).to.deep.equal([
      ['a', 'b;c'],
      ['1', '2;3'],
    ]);
    expect(cellsOf('a;b;c\n1,5;2;3')[1]).to.deep.equal(['1,5', '2', '3']);
    expect(cellsOf('a\tb\n1,2\t3')[1]).to.deep.equal(['1,2', '3']);
    expect(cellsOf('a|b\n1|2')[1]).to.deep.equal(['1', '2']);
    expect(cellsOf('"a;x;y;z",b\n1,2')[1]).to.deep.equal(['1', '2']);
    expect(cellsOf('a\n1;2')[1]).to.deep.equal(['1;2']);
  });

  it('have it from the line that is written for Excel, which is no row', () => {
    expect(rowsOf('\uFEFFsep=;\r\na,b;c\r\n1;2')).to.deep.equal([
      { line: 2, cells: ['a,b', 'c'] },
      { line: 3, cells: ['1', '2'] },
    ]);
  });

  it('begin where they begin, however many lines each has, whatever ends these', () => {
    const rows = rowsOf('\uFEFF\r\na,b\r\n"1\r\n1\n1","2\r2"\r\n\r\n,\n3,4\r5,6');
    expect(rows).to.deep.equal([
      { line: 2, cells: ['a', 'b'] },
      { line: 3, cells: ['1\n1\n1', '2\n2'] },
      { line: 9, cells: ['3', '4'] },
      { line: 10, cells: ['5', '6'] },
    ]);
  });

  it('are none in an empty file', () => {
    for (const text of ['', '\uFEFF', '\n\r\n', ' ,\n;'.slice(0, 1)]) expect(rowsOf(text)).to.deep.equal([]);
  });

  it('hold quotes that are doubled, and others where they do no harm', () => {
    expect(cellsOf('a,b\n"5"" nail",x\n"5" nail",y\n5" nail,z')).to.deep.equal([
      ['a', 'b'],
      ['5" nail', 'x'],
      ['5" nail', 'y'],
      ['5" nail', 'z'],
    ]);
  });

  it('are refused where a quote that is not doubled hides their end', () => {
    expect(rowsOf('a,b\n"Anna" Lind,1\nBo,2\nEva,3')).to.deep.equal([
      { line: 1, cells: ['a', 'b'] },
      { line: 2, reason: 'a quote is not closed: nothing after it was read' },
    ]);
    expect(rowsOf('a,b\n"Anna" Lind,1\n"Bo",2\nEva,3').slice(1)).to.deep.equal([
      { line: 2, reason: 'a quote within a cell is not doubled: lines 2 to 3 were not read' },
      { line: 4, cells: ['Eva', '3'] },
    ]);
  });

  it('go on after a quote that is never closed', () => {
    const line = `${'x'.repeat(62)},\n`;
    const many = Math.ceil(longestRow / line.length) * 2;
    const rows = rowsOf(`a,b\n1,"2\n${line.repeat(many)}3,4`);
    const [, refused, next] = rows;
    const lastLine = 3 + longestRow / line.length;
    expect(refused).to.deep.equal({
      line: 2,
      reason: `${tooLong}: lines 2 to ${lastLine - 1} were not read`,
    });
    expect(next).to.include({ line: lastLine });
    expect(rows.at(-1)).to.deep.equal({ line: many + 3, cells: ['3', '4'] });
  });

  it('are refused where they are too long, and hold what just fits', () => {
    const fits = `x,${'y'.repeat(longestRow - 3)}\n`;
    expect(rowsOf(`a,b\n${fits}1,2`)).to.have.lengthOf(3);
    expect(rowsOf(`a,b\n${fits.replace('x', 'xx')}1,2`).slice(1)).to.deep.equal([
      { line: 2, reason: `${tooLong}: lines 2 to 2 were not read` },
      { line: 3, cells: ['1', '2'] },
    ]);
  });

  it('cannot keep the reader busy, in pieces as they come from a disk', () => {
    const hostile = [
      `a,b\n${'"x\n'.repeat(1_500_000)}`,
      `a,b\n"${'" "'.repeat(1_500_000)}`,
      `a,b\n${'"'.repeat(4_500_000)}`,
      `a,b\n${','.repeat(4_500_000)}`,
      `${'"'.repeat(900_000)}`,
    ];
    const began = performance.now();
    for (const text of hostile) rowsOf(...(text.match(/[^]{1,16384}/g) ?? []));
    expect(performance.now() - began).to.be.below(4_000);
  });

  const pieces = fc.constantFrom(
    ...['a', ',', ';', '"', '""', '\n', '\r', '\r\n', ' ', '"b"', '"c,d"', '😀', 'sep=;\n', '\uFEFF'],
  );
  const texts = fc.array(pieces, { maxLength: 60 }).map((all) => all.join(''));

  it('are the same wherever the file is cut', () => {
    fc.assert(
      fc.property(texts, fc.array(fc.nat(200), { maxLength: 8 }), (text, positions) => {
        expect(rowsOf(...cut(text, positions))).to.deep.equal(rowsOf(text));
      }),
      { numRuns: 1_000 },
    );
  });

  it('are the same around a row that is too long, wherever the file is cut', () => {
    const text = `a,b\r\n"${'x\r\n'.repeat(400_000)}",1\r\n"2",3`;
    const whole = rowsOf(text);
    for (const size of [100_000, 262_144, 1_000_000])
      expect(rowsOf(...(text.match(new RegExp(`[^]{1,${size}}`, 'g')) ?? []))).to.deep.equal(whole);
  });
});
