export type DateOrder = 'day-first' | 'month-first';
export interface ParsedDate {
  /** `YYYY-MM-DD` */
  readonly date: string;
  /** `HH:mm:ss`, or empty when the cell holds no time. */
  readonly time: string;
}

const iso = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?:[T ]+(.+))?$/;
const compact = /^(\d{4})(\d{2})(\d{2})$/;
const numeric = /^(\d{1,2})([./-])(\d{1,2})\2(\d{2}|\d{4})(?:,?[T ]+(.+))?$/;
const dayMonthName = /^(\d{1,2})(?:st|nd|rd|th|\.)?[ -]+(\p{L}{3,})\.?,?[ -]+(\d{4})(?:,?[T ]+(.+))?$/u;
const monthNameDay = /^(\p{L}{3,})\.? +(\d{1,2})(?:st|nd|rd|th)?,? +(\d{4})(?:,?[T ]+(.+))?$/u;
const excelSerial = /^(\d{5})(?:[.,](\d+))?$/;
const clock =
  /^(\d{1,2}):(\d{2})(?::(\d{2})(?:[.,]\d+)?)?\s*([ap])?\.?m?\.?\s*(Z|UTC|GMT|[+-]\d{2}:?\d{2})?$/i;
const monthNames = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const otherMonthNames: Readonly<Record<string, number>> = { mär: 3, mai: 5, okt: 10, dez: 12 };

/**
 * Reads the ways in which exports write dates. `order` decides `03/04/2018`; dots always mean day first.
 * @returns `null` when the text is no date, `'ambiguous'` when it is two dates and no order is given.
 */
export function parseDate(text: string, order: DateOrder | null): ParsedDate | 'ambiguous' | null {
  const trimmed = text.trim();
  const isoMatch = iso.exec(trimmed) ?? compact.exec(trimmed);
  if (isoMatch) return build(isoMatch[1], isoMatch[2], isoMatch[3], isoMatch[4]);
  const parts = numericDate(trimmed);
  if (parts) {
    const resolved = parts.order ?? (parts.first === parts.second ? 'day-first' : order);
    if (!resolved) return 'ambiguous';
    return resolved === 'day-first'
      ? build(parts.year, parts.second, parts.first, parts.rest)
      : build(parts.year, parts.first, parts.second, parts.rest);
  }
  const named = dayMonthName.exec(trimmed);
  if (named) return build(named[3], monthOf(named[2]), named[1], named[4]);
  const american = monthNameDay.exec(trimmed);
  if (american) return build(american[3], monthOf(american[1]), american[2], american[4]);
  const serial = excelSerial.exec(trimmed);
  return serial ? dateOfSerial(Number(`${serial[1]}.${serial[2] ?? '0'}`)) : null;
}

/** Day and month of a date written in digits; `order` is set when only one reading is possible. */
export function numericDate(text: string) {
  const match = numeric.exec(text.trim());
  if (!match) return null;
  const first = Number(match[1]);
  const second = Number(match[3]);
  let order: DateOrder | null = null;
  if (match[2] === '.' || first > 12) order = 'day-first';
  else if (second > 12) order = 'month-first';
  const year = (match[4]?.length ?? 0) === 4 ? Number(match[4]) : centuryOf(Number(match[4]));
  return { first, second, year, order, rest: match[5] };
}

function centuryOf(twoDigits: number): number {
  return twoDigits < 70 ? 2000 + twoDigits : 1900 + twoDigits;
}

function monthOf(name: string | undefined): number {
  const start = (name ?? '').slice(0, 3).toLowerCase();
  return otherMonthNames[start] ?? monthNames.indexOf(start) + 1;
}

/** Excel counts days from 1899-12-30; 1927 to 2173 is what a serial of five digits can mean here. */
function dateOfSerial(serial: number): ParsedDate | null {
  if (serial < 10_000 || serial > 99_999) return null;
  const at = new Date(Date.UTC(1899, 11, 30) + Math.round(serial * 86_400) * 1_000).toISOString();
  return { date: at.slice(0, 10), time: Number.isInteger(serial) ? '' : at.slice(11, 19) };
}

function build(
  year: string | number | undefined,
  month: string | number | undefined,
  day: string | number | undefined,
  rest: string | undefined,
): ParsedDate | null {
  const date = `${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}`;
  const utc = Date.parse(`${date}T00:00:00Z`);
  if (Number.isNaN(utc) || new Date(utc).toISOString().slice(0, 10) !== date) return null;
  if (!rest?.trim()) return { date, time: '' };
  const match = clock.exec(rest.trim());
  if (!match) return null;
  const hour = hourOf(Number(match[1]), match[4]?.toLowerCase());
  const time = `${pad(hour, 2)}:${match[2]}:${match[3] ?? '00'}`;
  if (hour > 23 || Number(match[2]) > 59 || Number(match[3] ?? 0) > 59) return null;
  // Midnight in UTC is how exports write a calendar date; shifting it would move the day.
  if (!match[5] || time === '00:00:00') return { date, time: time === '00:00:00' ? '' : time };
  return localTime(utc, time, match[5]);
}

function hourOf(hour: number, half: string | undefined): number {
  if (!half) return hour;
  return half === 'p' ? (hour % 12) + 12 : hour % 12;
}

function localTime(midnightUtc: number, time: string, zone: string): ParsedDate {
  const [hours = 0, minutes = 0, seconds = 0] = time.split(':').map(Number);
  const offset = /^([+-])(\d{2}):?(\d{2})$/.exec(zone);
  const sign = offset?.[1] === '-' ? -1 : 1;
  const shiftMinutes = offset ? sign * (Number(offset[2]) * 60 + Number(offset[3])) : 0;
  const sinceMidnightMs = ((hours * 60 + minutes - shiftMinutes) * 60 + seconds) * 1_000;
  const at = new Date(midnightUtc + sinceMidnightMs);
  const shifted = new Date(at.getTime() - at.getTimezoneOffset() * 60_000).toISOString();
  return { date: shifted.slice(0, 10), time: shifted.slice(11, 19) };
}

function pad(value: string | number | undefined, length: number): string {
  return String(value ?? '').padStart(length, '0');
}
