import { dayNumber, daysBetween } from './day-number';

const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
const daysPerMonth = 30.44;

/** A number of days in the unit that people would use: "12 days", "5 weeks", "11 months", "3 years". */
export function daysInWords(days: number): string {
  if (days < 14) return counted(days, 'day');
  if (days < 61) return counted(Math.round(days / 7), 'week');
  if (days < 700) return counted(Math.round(days / daysPerMonth), 'month');
  return counted(Math.round(days / 365.25), 'year');
}

export function counted(count: number, one: string, several = `${one}s`): string {
  return `${count.toLocaleString('en-US')} ${count === 1 ? one : several}`;
}

/** "18 Jun" near the date it is read on, "Jul 2017" further away. */
export function shortDate(date: string, asOf: string): string {
  const month = months[Number(date.slice(5, 7)) - 1] ?? '';
  const isNear = Math.abs(daysBetween(date, asOf)) < 61;
  return isNear ? `${Number(date.slice(8, 10))} ${month}` : `${month} ${date.slice(0, 4)}`;
}

/** The exact day: "18 Jun", and "18 Jun 2017" in another year than that of `asOf`. */
export function dayAndMonth(date: string, asOf: string): string {
  const day = `${Number(date.slice(8, 10))} ${months[Number(date.slice(5, 7)) - 1] ?? ''}`;
  return date.slice(0, 4) === asOf.slice(0, 4) ? day : `${day} ${date.slice(0, 4)}`;
}

/** "today", "yesterday", "12 days ago (18 Jun)", "11 months ago (Jul 2017)". */
export function agoInWords(date: string, asOf: string): string {
  const days = daysBetween(date, asOf);
  if (Number.isNaN(dayNumber(date))) return 'at an unknown time';
  if (days === 0) return 'today';
  if (days === 1) return 'yesterday';
  return `${daysInWords(days)} ago (${shortDate(date, asOf)})`;
}
