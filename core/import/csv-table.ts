/** A file as it was read: text only, nothing interpreted yet. */
export interface CsvTable {
  /** Unique names: a second "Name" is "Name (2)", one without a name is "Column 3". */
  readonly headers: readonly string[];
  readonly rows: readonly CsvRow[];
  readonly encoding: string;
  readonly delimiter: string;
  /** What was odd about the file, in words; `row` is 1 when it concerns the header. */
  readonly notes: readonly { readonly row: number; readonly message: string }[];
}

export interface CsvRow {
  /** The header is row 1; a record's number is its ordinal number + 1, empty records counted. */
  readonly row: number;
  readonly cells: readonly string[];
  /** Why this row can't be used; empty when it can. */
  readonly problem: string;
}
