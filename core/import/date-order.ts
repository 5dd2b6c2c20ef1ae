import { type DateOrder, numericDate } from './parse-date';

export interface DateOrderFinding {
  readonly order: DateOrder | null;
  /** Some dates can be read both ways and none tells which way it is. */
  readonly isAmbiguous: boolean;
}

/** Collects what a file's date cells say about the order of day and month. */
export class DateOrderFinder {
  private dayFirst = 0;
  private monthFirst = 0;
  private open = 0;

  add(cells: Iterable<string>): void {
    for (const cell of cells) {
      const parts = cell === '' ? null : numericDate(cell);
      if (!parts) continue;
      if (parts.order === 'day-first') this.dayFirst += 1;
      else if (parts.order === 'month-first') this.monthFirst += 1;
      else if (parts.first !== parts.second) this.open += 1;
    }
  }

  finding(): DateOrderFinding {
    if (this.dayFirst > 0 && this.monthFirst === 0) return { order: 'day-first', isAmbiguous: false };
    if (this.monthFirst > 0 && this.dayFirst === 0) return { order: 'month-first', isAmbiguous: false };
    return { order: null, isAmbiguous: this.open > 0 };
  }
}
