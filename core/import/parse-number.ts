export type NumberStyle = 'dot-decimal' | 'comma-decimal';
export interface ParsedAmount {
  readonly value: number;
  /** ISO code when the cell named a currency, else empty. */
  readonly currency: string;
}

const symbols: Readonly<Record<string, string>> = {
  '€': 'EUR',
  $: 'USD',
  US$: 'USD',
  '£': 'GBP',
  '¥': 'JPY',
  '₹': 'INR',
  '₽': 'RUB',
  '₩': 'KRW',
  '₺': 'TRY',
  zł: 'PLN',
  R$: 'BRL',
  A$: 'AUD',
  C$: 'CAD',
  Fr: 'CHF',
  kr: 'SEK',
};
const amount = /^([^\d.,()+-]*)([(+-]?)\s*([^\d.,()+-]*)(\d[\d.,'’\s]*|[.,]\d+)(-|\))?\s*(\D*)$/u;

/**
 * Reads `1,100.04`, `1.100,04`, `1 100,04`, `1'100`, `(500)`, `€ 1.200` and `USD 500`.
 * @returns `null` when the text is no number.
 */
export function parseNumber(text: string, style: NumberStyle): ParsedAmount | null {
  const match = amount.exec(text.replace(/[\u00A0\u202F]/g, ' ').trim());
  if (!match) return null;
  const words = [match[1], match[3], match[6]].map((word) => (word ?? '').trim()).filter(Boolean);
  const code = words.length > 1 ? null : currencyOf(words[0] ?? '');
  if (code === null) return null;
  const value = numberOf((match[4] ?? '').replace(/['’\s]/g, ''), style);
  if (value === null) return null;
  const isNegative = match[2] === '-' || match[2] === '(' || match[5] === '-';
  return { value: isNegative && value !== 0 ? -value : value, currency: code };
}

function currencyOf(word: string): string | null {
  if (word === '' || word === '%') return '';
  if (Object.hasOwn(symbols, word)) return symbols[word] ?? '';
  return /^[A-Za-z]{3}$/.test(word) ? word.toUpperCase() : null;
}

function numberOf(digits: string, style: NumberStyle): number | null {
  const decimal = decimalMark(digits, style);
  const at = decimal ? digits.lastIndexOf(decimal) : digits.length;
  const whole = digits.slice(0, at);
  const rest = digits.slice(at + 1);
  if (/[.,]/.test(rest)) return null;
  if (/[.,]/.test(whole) && !/^\d{1,3}([.,]\d{2,3})+$/.test(whole)) return null;
  const value = Number(`${whole.replace(/[.,]/g, '') || '0'}.${rest || '0'}`);
  return Number.isFinite(value) ? value : null;
}

function decimalMark(digits: string, style: NumberStyle): '.' | ',' | null {
  const lastDot = digits.lastIndexOf('.');
  const lastComma = digits.lastIndexOf(',');
  if (lastDot < 0 && lastComma < 0) return null;
  if (lastDot >= 0 && lastComma >= 0) return lastDot > lastComma ? '.' : ',';
  const mark = lastDot >= 0 ? '.' : ',';
  if (digits.indexOf(mark) !== digits.lastIndexOf(mark)) return null;
  const isGroup = /^[1-9]\d{0,2}[.,]\d{3}$/.test(digits);
  if (!isGroup) return mark;
  return (style === 'dot-decimal') === (mark === '.') ? mark : null;
}

/**
 * Tells from all cells of a column what the decimal mark is. Where every cell has exactly three digits
 * after its only mark (`1.200`), the mark groups thousands: amounts and heads are not written with three decimals.
 */
export function findNumberStyle(cells: Iterable<string>): NumberStyle {
  let dot = 0;
  let comma = 0;
  let groupedByDot = 0;
  for (const cell of cells) {
    const digits = /\d[\d.,'’\s]*/.exec(cell)?.[0]?.trim() ?? '';
    const marks = digits.replace(/[^.,]/g, '');
    if (marks === '') continue;
    const last = marks.at(-1);
    if (marks.includes('.') && marks.includes(',')) last === '.' ? dot++ : comma++;
    else if (marks.length > 1) last === '.' ? comma++ : dot++;
    else if (!/^[1-9]\d{0,2}[.,]\d{3}$/.test(digits)) last === '.' ? dot++ : comma++;
    else if (last === '.') groupedByDot++;
  }
  if (dot === 0 && comma === 0) return groupedByDot > 0 ? 'comma-decimal' : 'dot-decimal';
  return comma > dot ? 'comma-decimal' : 'dot-decimal';
}
