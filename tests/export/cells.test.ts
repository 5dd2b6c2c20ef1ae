import fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, test } from 'vitest';
import { csvText } from '../../core/export/csv-text';
import { inertCell, liveCell } from '../../core/export/inert-cell';
import { safeFileName } from '../../core/export/safe-file-name';

describe('cells', () => {
  test.each(['=1+1', '+49 30', '-2', '@SUM(A1)', '\tx', '\rx', "'=1"])(
    '%j can not run as a formula',
    (text) => {
      expect(inertCell(text)).toBe(`'${text}`);
    },
  );

  test.each(['a=1', '', 'x-y', '2-1', ' +1'])('%j stays as it is', (text) =>
    expect(inertCell(text)).toBe(text),
  );

  test('whatever the cells hold, a reader gets them back and none of them is live', () => {
    fc.assert(
      fc.property(fc.array(fc.array(fc.string(), { minLength: 2, maxLength: 2 })), (rows) => {
        const text = csvText(['a', 'b'], rows);
        const back = Papa.parse<string[]>(text.slice(0, -2)).data.slice(1);
        expect(back).toEqual(rows.map((row) => row.map(inertCell)));
        expect(back.map((row) => row.map(liveCell))).toEqual(rows);
        for (const cell of back.flat()) expect(cell).not.toMatch(/^[=+\-@\t\r]/);
      }),
    );
  });
});

describe('file names', () => {
  test.each([
    ['../../etc/passwd', 'etc passwd'],
    ['CON', '_CON'],
    ['nul.txt', '_nul.txt'],
    ['A/B: "C"?', 'A B C'],
    ['...', 'unnamed'],
    ['x'.repeat(300), 'x'.repeat(80)],
  ])('%s is written as %s', (name, written) => expect(safeFileName(name)).toBe(written));

  test('no name leaves its folder', () => {
    fc.assert(
      fc.property(fc.string(), (name) => {
        expect(safeFileName(name)).not.toMatch(/[/\\<>:"|?*]|^\.|\.$|^$/);
      }),
    );
  });
});
