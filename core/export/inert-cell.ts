/** A cell that no spreadsheet takes for a formula (imports.md); `null` and nothing are empty cells. */
export function inertCell(value: string | number | boolean | null | undefined): string {
  const text = value === null || value === undefined ? '' : String(value);
  return /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
}
