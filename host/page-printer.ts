import type { Paper } from '../core/call-sheet/papers';

/** Prints the page that the window shows, as its print style sheet has it. */
export interface PagePrinter {
  /** Shows the operating system's dialog; false when the user changed their mind. */
  print(): Promise<boolean>;
  /**
   * Asks where to, `name` proposed, and writes a PDF there. Answers with the file's name, `null` when the user
   * changed their mind.
   * @throws AppError `disk-full` or `disk-failed`
   */
  savePdf(name: string, paper: Paper): Promise<string | null>;
}
