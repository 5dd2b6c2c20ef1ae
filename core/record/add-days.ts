const dayMs = 86_400_000;

/** The calendar date `days` after `date`, both `YYYY-MM-DD`; no time zone is involved. */
export function addDays(date: string, days: number): string {
  return new Date(Date.parse(`${date}T00:00:00Z`) + days * dayMs).toISOString().slice(0, 10);
}
