const twoDigits = (value: number): string => String(value).padStart(2, '0');

/** The local calendar date of an instant, `YYYY-MM-DD`. */
export function localDate(at: Date): string {
  return `${at.getFullYear()}-${twoDigits(at.getMonth() + 1)}-${twoDigits(at.getDate())}`;
}

/** The local time of day of an instant, `HH:mm:ss`. */
export function localTimeOfDay(at: Date): string {
  return `${twoDigits(at.getHours())}:${twoDigits(at.getMinutes())}:${twoDigits(at.getSeconds())}`;
}
