import Papa, { type LocalFile, type ParseLocalConfig, type ParseResult, type Parser } from 'papaparse';
import { AppError } from '../../core/app-error';
import type { CsvRow, CsvTable } from '../../core/import/csv-table';
import { decodeText } from './decode-text';
import { Breath } from './take-breaths';
import { uniqueHeaders } from './unique-headers';

const delimiters = [',', ';', '\t', '|'] as const;
const sniffedCharacters = 65_536;
const chunkCharacters = 262_144;

/**
 * Reads the bytes of a CSV file, whatever program wrote them.
 * @throws AppError `unreadable-file` when there is no table in it, `cancelled` when told to stop.
 */
export async function readCsv(bytes: Uint8Array, breath: Breath = new Breath()): Promise<CsvTable> {
  refuseOtherFiles(bytes);
  const decoded = await decodeText(bytes, breath);
  const { text, given } = withoutSeparatorLine(decoded.text);
  if (text.trim() === '') throw new AppError('unreadable-file', 'The file is empty.');
  const lines = withOneLineBreak(text);
  const delimiter = given ?? findDelimiter(lines.text);
  const records = await parse(lines, delimiter, breath);
  const header = records.all[0] ?? [];
  const { headers, notes } = uniqueHeaders(header);
  const rows: CsvRow[] = [];
  for (let index = 1; index < records.all.length; index++) {
    if (index % 2_000 === 0 && breath.isDue()) await breath.take();
    const cells = records.all[index] ?? [];
    if (cells.every((cell) => cell.trim() === '')) continue;
    const isLast = index === records.all.length - 1;
    const problem = isLast && records.endsInQuote ? unclosedQuote : tooManyCells(cells, headers.length);
    rows.push({ row: index + 1, cells, problem });
  }
  return {
    headers,
    rows,
    encoding: decoded.encoding,
    delimiter,
    notes: [...decoded.notes, ...notes].map((message) => ({ row: 1, message })),
  };
}

const unclosedQuote =
  'A quotation mark is opened here and never closed, so that the rest of the file is one cell.';

function tooManyCells(cells: readonly string[], expected: number): string {
  const extra = cells.slice(expected).filter((cell) => cell.trim() !== '');
  if (extra.length === 0) return '';
  return `It has ${cells.length} cells where the header has ${expected}, so they can't be told apart.`;
}

function refuseOtherFiles(bytes: Uint8Array): void {
  const start = String.fromCharCode(...bytes.subarray(0, 4));
  if (start.startsWith('PK\u0003\u0004') || start === '\u00d0\u00cf\u0011\u00e0')
    throw new AppError(
      'unreadable-file',
      'This is a workbook or an archive. Save it as CSV and import that.',
    );
  if (start === '%PDF') throw new AppError('unreadable-file', 'This is a PDF. Export the data as CSV.');
}

/** Excel may write `sep=;` in front of the header. */
function withoutSeparatorLine(text: string): { text: string; given: string | null } {
  const match = /^\uFEFF?"?sep=(.)"?(\r\n|\r|\n)/i.exec(text);
  return match ? { text: text.slice(match[0].length), given: match[1] ?? null } : { text, given: null };
}

interface Lines {
  readonly text: string;
  readonly newline: '\r\n' | '\n' | '\r';
}

/** Files that were glued together mix line breaks; outside quotes they become one kind. */
function withOneLineBreak(text: string): Lines {
  const hasReturns = text.includes('\r');
  if (!hasReturns) return { text, newline: '\n' };
  const outside = text.replace(/"[^"]*"/g, '');
  const pairs = outside.split('\r\n').length - 1;
  const returns = outside.split('\r').length - 1;
  const feeds = outside.split('\n').length - 1;
  if (returns === pairs && feeds === pairs) return { text, newline: pairs > 0 ? '\r\n' : '\n' };
  if (pairs === 0 && feeds === 0) return { text, newline: '\r' };
  if (pairs === 0 && returns === 0) return { text, newline: '\n' };
  const parts = text.split('"');
  return {
    text: parts.map((part, index) => (index % 2 === 0 ? part.replace(/\r\n?/g, '\n') : part)).join('"'),
    newline: '\n',
  };
}

/** The one that parts the header into most cells; a tie goes to the one that parts the rows alike. */
function findDelimiter(text: string): string {
  const start = text.slice(0, sniffedCharacters);
  let best = { delimiter: ',', cells: 1, alike: 0 };
  for (const delimiter of delimiters) {
    const { data } = Papa.parse<string[]>(start, { delimiter, preview: 20 });
    const cells = data[0]?.length ?? 0;
    const alike = data.filter((row) => row.length === cells).length;
    if (cells > best.cells || (cells === best.cells && alike > best.alike && cells > 1))
      best = { delimiter, cells, alike };
  }
  return best.delimiter;
}

function parse(
  lines: Lines,
  delimiter: string,
  breath: Breath,
): Promise<{ all: string[][]; endsInQuote: boolean }> {
  return new Promise((resolve, reject) => {
    const all: string[][] = [];
    let endsInQuote = false;
    const config: ParseLocalConfig<string[], LocalFile> = {
      delimiter,
      newline: lines.newline,
      chunkSize: chunkCharacters,
      chunk: ({ data, errors }: ParseResult<string[]>, parser: Parser) => {
        for (const row of data) all.push(row);
        endsInQuote = errors.some(({ code }) => code === 'MissingQuotes');
        if (!breath.isDue()) return;
        parser.pause();
        breath.take().then(
          () => parser.resume(),
          (error: unknown) => {
            parser.abort();
            reject(error);
          },
        );
      },
      complete: () => resolve({ all, endsInQuote }),
      error: (error: Error) =>
        reject(new AppError('unreadable-file', 'The file could not be read as CSV.', {}, { cause: error })),
    };
    // The types know chunks of files only; a string is read in chunks just the same.
    Papa.parse<string[]>(lines.text as unknown as LocalFile, config);
  });
}
