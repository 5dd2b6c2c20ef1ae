const dayMs = 86_400_000;

function utcOf(date: string): number {
  return Date.UTC(Number(date.slice(0, 4)), Number(date.slice(5, 7)) - 1, Number(date.slice(8, 10)));
}

/** Days from one calendar date to another; negative when `to` lies before. */
export function daysBetween(from: string, to: string): number {
  return Math.round((utcOf(to) - utcOf(from)) / dayMs);
}

export function addDays(date: string, days: number): string {
  return new Date(utcOf(date) + days * dayMs).toISOString().slice(0, 10);
}

/** The same day of a later month, or that month's last day. */
export function addMonths(date: string, months: number): string {
  const year = Number(date.slice(0, 4));
  const month = Number(date.slice(5, 7)) - 1 + months;
  const lastDay = new Date(Date.UTC(year, month + 1, 0)).getUTCDate();
  const day = Math.min(Number(date.slice(8, 10)), lastDay);
  return new Date(Date.UTC(year, month, day)).toISOString().slice(0, 10);
}

const exact = new Intl.DateTimeFormat('en-GB', {
  day: 'numeric',
  month: 'long',
  year: 'numeric',
  timeZone: 'UTC',
});

/** `2018-06-30T14:05` becomes `30 June 2018, 14:05`. */
export function exactDate(date: string): string {
  const time = date.length > 10 ? `, ${date.slice(11, 16)}` : '';
  return exact.format(utcOf(date)) + time;
}

const amountOf = (count: number, unit: string) => `${count} ${unit}${count === 1 ? '' : 's'}`;

/** `12 days`, `3 weeks`, `2 months`. */
export function spanOfDays(days: number): string {
  if (days < 14) return amountOf(days, 'day');
  if (days < 60) return amountOf(Math.round(days / 7), 'week');
  if (days < 700) return amountOf(Math.round(days / 30.44), 'month');
  return amountOf(Math.round(days / 365.25), 'year');
}

/** `yesterday`, `3 weeks ago`, `in 2 months`, as seen from `asOf`. */
export function relativeDate(date: string, asOf: string): string {
  const days = daysBetween(asOf, date);
  if (days === 0) return 'today';
  if (days === -1) return 'yesterday';
  if (days === 1) return 'tomorrow';
  return days < 0 ? `${spanOfDays(-days)} ago` : `in ${spanOfDays(days)}`;
}
