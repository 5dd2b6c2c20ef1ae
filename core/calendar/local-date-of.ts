/** The calendar date that the wall clock showed at an instant: what was done in the evening belongs to that day. */
export function localDateOf(instant: string): string {
  const date = new Date(instant);
  const pad = (part: number) => String(part).padStart(2, '0');
  return `${date.getFullYear()}-${pad(date.getMonth() + 1)}-${pad(date.getDate())}`;
}
