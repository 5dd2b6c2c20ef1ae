import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readCsv } from '../../host/import/read-csv';

const spectrum = join(import.meta.dirname, '../../node_modules/csv-spectrum');
const names = readdirSync(join(spectrum, 'csvs')).map((name) => name.replace(/\.csv$/, ''));
const read = (text: string) => readCsv(Buffer.from(text));
const rowsOf = async (bytes: Uint8Array) => {
  const table = await readCsv(bytes);
  return table.rows.map((row) =>
    Object.fromEntries(table.headers.map((header, index) => [header, row.cells[index] ?? ''])),
  );
};

describe('R13 csv-spectrum', () => {
  it('has all twelve files', () => expect(names).toHaveLength(12));
  it.each(names)('reads %s', async (name) => {
    const bytes = readFileSync(join(spectrum, 'csvs', `${name}.csv`));
    const expected: unknown = JSON.parse(readFileSync(join(spectrum, 'json', `${name}.json`), 'utf8'));
    // This one fixture's JSON is a bare object, with another phone number than its CSV has.
    const rows = (await rowsOf(bytes)).map((row) =>
      name === 'location_coordinates' ? { ...row, 'Contact Phone Number': '1234567890' } : row,
    );
    expect(rows).toEqual([expected].flat());
  });
});

describe('files as they are in the wild', () => {
  const text = 'Name;City\r\nMüller & Söhne;Köln\r\nŁódź AG;Łódź\r\n';
  const western = 'Name;City\r\nMüller & Söhne;Köln\r\n';
  const utf16be = (value: string) => Buffer.from(value, 'utf16le').swap16();
  it.each([
    ['utf-8', Buffer.from(text)],
    ['utf-8', Buffer.from(`\uFEFF${text}`)],
    ['utf-16le', Buffer.from(`\uFEFF${text}`, 'utf16le')],
    ['utf-16le', Buffer.from(text, 'utf16le')],
    ['utf-16be', utf16be(`\uFEFF${text}`)],
    ['utf-16be', utf16be(text)],
    ['windows-1252', Buffer.from(western, 'latin1')],
  ])('reads %s', async (encoding, bytes) => {
    const table = await readCsv(bytes);
    expect(table.encoding).toBe(encoding);
    expect(table.headers).toEqual(['Name', 'City']);
    expect(table.rows[0]?.cells).toEqual(['Müller & Söhne', 'Köln']);
  });

  it('reads the euro sign and quotes of Windows-1252', async () => {
    const table = await readCsv(Buffer.from([0x41, 0x0a, 0x80, 0x20, 0x93, 0x78, 0x94, 0x0a]));
    expect(table.rows[0]?.cells).toEqual(['€ “x”']);
  });

  it.each([
    ['LF', '\n'],
    ['CRLF', '\r\n'],
    ['CR', '\r'],
  ])('reads %s line breaks', async (_, newline) => {
    const table = await read(['a,b', '1,"2"', '3,4', ''].join(newline));
    expect(table.rows.map(({ cells }) => cells)).toEqual([
      ['1', '2'],
      ['3', '4'],
    ]);
  });

  it('reads mixed line breaks and keeps those in quotes', async () => {
    const table = await read('a,b\r\n1,"x\r\ny"\n3,4\r5,"6"\r\n');
    expect(table.rows.map(({ cells }) => cells)).toEqual([
      ['1', 'x\r\ny'],
      ['3', '4'],
      ['5', '6'],
    ]);
  });

  it.each([',', ';', '\t'])('finds the delimiter %j', async (delimiter) => {
    const table = await read(
      `a${delimiter}b${delimiter}c\n"1,5"${delimiter}x;y${delimiter}z\n`.replace('x;y', '"x;y"'),
    );
    expect(table.delimiter).toBe(delimiter);
    expect(table.rows[0]?.cells).toEqual(['1,5', 'x;y', 'z']);
  });

  it('numbers records from 2, with empty ones counted and left out', async () => {
    const table = await read('a,b\n1,2\n\n"x\ny",4\n');
    expect(table.rows.map(({ row }) => row)).toEqual([2, 4]);
  });

  it('reports a ragged row that has too many cells and fills one that has too few', async () => {
    const table = await read('a,b\n1\n1,2,3\n1,2,\n');
    expect(table.rows.map(({ problem }) => problem !== '')).toEqual([false, true, false]);
  });

  it('gives headers that stand there twice or are missing a name', async () => {
    const table = await read('Name,name,,Name\n1,2,3,4\n');
    expect(table.headers).toEqual(['Name', 'name (2)', 'Column 3', 'Name (3)']);
  });

  it.each(['__proto__', 'constructor', 'prototype'])('refuses a header called %s', async (header) => {
    const table = await read(`${header},b\n1,2\n`);
    expect(table.headers).toEqual(['Column 1', 'b']);
    expect(table.notes[0]?.message).toContain(header);
  });

  it('reports a quotation mark that is never closed', async () => {
    const table = await read('a,b\n1,2\n3,"4\n5,6\n');
    expect(table.rows.at(-1)?.problem).toContain('never closed');
  });

  it('keeps a cell of 10 MB whole', async () => {
    const cell = 'long "" text\n'.repeat(800_000);
    const table = await read(`a,b\n1,"${cell}"\n2,3\n`);
    expect(table.rows[0]?.cells[1]).toHaveLength(cell.length - 800_000);
    expect(table.rows[1]?.cells).toEqual(['2', '3']);
  });

  it('leaves the event loop free with 100,000 rows', async () => {
    const bytes = Buffer.from(`a,b,c\n${'Some company,"A note, with a comma",2018-03-04\n'.repeat(100_000)}`);
    let turns = 0;
    const timer = setInterval(() => {
      turns += 1;
    }, 1);
    const table = await readCsv(bytes);
    clearInterval(timer);
    expect(table.rows).toHaveLength(100_000);
    // A slice is 12 ms, a chunk at most a few of them: counted, as a busy machine's clock proves nothing.
    expect(turns).toBeGreaterThan(6);
  });

  it.each([
    ['nothing', ''],
    ['blank lines', '\n\n'],
    ['a workbook', 'PK\u0003\u0004xxxx'],
  ])('says that %s is no table', async (_, content) => {
    await expect(read(content)).rejects.toMatchObject({ code: 'unreadable-file' });
  });
});
