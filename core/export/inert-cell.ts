/**
 * A cell that no spreadsheet takes for a formula (imports.md); `null` and nothing are empty cells. What looks
 * like such a cell is marked too, so that every text comes back as it was.
 */
export function inertCell(value: string | number | boolean | null | undefined): string {
  const text = value === null || value === undefined ? '' : String(value);
  return /^'*[=+\-@\t\r]/.test(text) ? `'${text}` : text;
}

/** What such a cell said before it was made inert; other cells stay as they are. */
export function liveCell(cell: string): string {
  return /^'+[=+\-@\t\r]/.test(cell) ? cell.slice(1) : cell;
}
