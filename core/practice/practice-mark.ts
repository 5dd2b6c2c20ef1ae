/** Every id that a practice workspace makes begins so: no record of it ever meets one of a real workspace. */
export const practiceIdStart = 'practice-';

/** The column that every CSV file from practice carries; an import into a real workspace looks for it. */
export const practiceColumn = 'Rekindle practice';

/** What stands before the names of files and the titles of appointments that leave practice. */
export const practiceWord = 'Practice';

export function isPracticeId(id: string): boolean {
  return id.startsWith(practiceIdStart);
}

/** All rows of a file come from one place, and a hundred thousand are not read for it. */
const rowsLookedAt = 200;

/** Whether somebody would find the mark in this table: by its column, or by the ids of records. */
export function isPracticeTable(
  headers: readonly string[],
  rows: readonly { readonly cells: readonly string[] }[],
): boolean {
  if (headers.some((header) => header.trim() === practiceColumn)) return true;
  return rows.slice(0, rowsLookedAt).some(({ cells }) => cells.some(isPracticeRecordId));
}

/** A cell may begin with the word by chance; an id goes on with hexadecimal figures and hyphens alone. */
function isPracticeRecordId(cell: string): boolean {
  return isPracticeId(cell) && /^[0-9a-f]{8}-[0-9a-f-]{27}$/.test(cell.slice(practiceIdStart.length));
}
