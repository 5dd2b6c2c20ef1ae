/** Filters of `{{ field | filter }}`. All are ours: none can repeat, split or reach beyond its value. */
export const mergeFilters: Readonly<Record<string, (value: unknown, ...rest: unknown[]) => unknown>> = {
  upcase: (value) => textOf(value).toUpperCase(),
  downcase: (value) => textOf(value).toLowerCase(),
  capitalize: (value) => textOf(value).replace(/^\s*\p{L}/u, (letter) => letter.toUpperCase()),
  strip: (value) => textOf(value).trim(),
  truncate: (value, length) => truncate(textOf(value), numberOf(length) ?? 50),
  default: (value, fallback) => (isEmpty(value) ? fallback : value),
  first: (value) => (Array.isArray(value) ? value[0] : value),
  last: (value) => (Array.isArray(value) ? value.at(-1) : value),
  join: (value, between) => (Array.isArray(value) ? value.map(textOf).join(separator(between)) : value),
  size: (value) => (Array.isArray(value) ? value.length : textOf(value).length),
  round: (value, digits) => round(value, digits),
  number: (value) => withNumber(value, (number) => new Intl.NumberFormat('en-US').format(number)),
  money: (value, currency) => withNumber(value, (number) => money(number, textOf(currency))),
  date: (value, format) => formatDate(textOf(value), typeof format === 'string' ? format : '%-d %B %Y'),
};

export const mergeFilterNames: readonly string[] = Object.keys(mergeFilters);

/** Longest text that a filled field may have; a note of megabytes does not belong in a sentence. */
const mostCharacters = 10_000;

/** A fact as the words that stand in the text: lists with commas, yes and no, dates as they are. */
export function textOf(value: unknown): string {
  if (typeof value === 'string') return value.slice(0, mostCharacters);
  if (typeof value === 'number') return Number.isFinite(value) ? String(value) : '';
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  if (Array.isArray(value)) return value.slice(0, 200).map(textOf).join(', ').slice(0, mostCharacters);
  return '';
}

export function isEmpty(value: unknown): boolean {
  return textOf(value).trim() === '';
}

function separator(value: unknown): string {
  return typeof value === 'string' ? value.slice(0, 100) : ', ';
}

function numberOf(value: unknown): number | null {
  const number = typeof value === 'string' && value.trim() !== '' ? Number(value) : value;
  return typeof number === 'number' && Number.isFinite(number) ? number : null;
}

function withNumber(value: unknown, change: (number: number) => unknown): unknown {
  const number = numberOf(value);
  return number === null ? value : change(number);
}

function truncate(text: string, length: number): string {
  const most = Math.max(1, Math.min(mostCharacters, Math.floor(length)));
  return text.length <= most ? text : `${text.slice(0, most - 1).trimEnd()}…`;
}

function round(value: unknown, digits: unknown): unknown {
  const places = Math.max(0, Math.min(10, Math.floor(numberOf(digits) ?? 0)));
  return withNumber(value, (number) => Number(number.toFixed(places)));
}

/** Whole amounts without cents; a code that is no ISO currency stands behind the number. */
function money(amount: number, currency: string): string {
  const digits = Number.isInteger(amount) ? 0 : 2;
  const format = { minimumFractionDigits: digits, maximumFractionDigits: digits };
  const code = currency.trim().toUpperCase();
  if (/^[A-Z]{3}$/.test(code)) {
    return new Intl.NumberFormat('en-US', { style: 'currency', currency: code, ...format }).format(amount);
  }
  return `${new Intl.NumberFormat('en-US', format).format(amount)} ${currency.trim()}`.trim();
}

const months = 'January February March April May June July August September October November December'.split(
  ' ',
);
const days = 'Sunday Monday Tuesday Wednesday Thursday Friday Saturday'.split(' ');

/** `%Y %m %-m %B %b %d %-d %A %a %y` of a calendar date; what is no date stays as it is. */
function formatDate(text: string, format: string): string {
  const match = /^(\d{4})-(\d\d)-(\d\d)/.exec(text);
  const [year = '', month = '', day = ''] = match?.slice(1) ?? [];
  const date = new Date(`${year}-${month}-${day}T00:00:00Z`);
  if (!match || Number.isNaN(date.getTime())) return text;
  const monthName = months[Number(month) - 1] ?? '';
  const dayName = days[date.getUTCDay()] ?? '';
  const parts: Readonly<Record<string, string>> = {
    '%Y': year,
    '%y': year.slice(2),
    '%m': month,
    '%-m': String(Number(month)),
    '%B': monthName,
    '%b': monthName.slice(0, 3),
    '%d': day,
    '%-d': String(Number(day)),
    '%A': dayName,
    '%a': dayName.slice(0, 3),
  };
  return format.slice(0, 200).replace(/%-?[A-Za-z]/g, (part) => parts[part] ?? part);
}
