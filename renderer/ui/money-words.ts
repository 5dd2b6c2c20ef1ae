const formats = new Map<string, Intl.NumberFormat>();

type Notation = 'standard' | 'compact' | 'scientific';
/** Compact words end with trillions; what is larger is a slip of the import, and must not break a row. */
const largestCompact = 1e15;

function notationFor(amount: number, isShort: boolean): Notation {
  if (!isShort) return 'standard';
  return Math.abs(amount) < largestCompact ? 'compact' : 'scientific';
}

function formatOf(currency: string, notation: Notation): Intl.NumberFormat {
  const key = `${currency}${notation}`;
  let format = formats.get(key);
  if (!format) {
    const short = { notation, maximumFractionDigits: notation === 'standard' ? 0 : 1 };
    try {
      format = new Intl.NumberFormat('en-US', { style: 'currency', currency, ...short });
    } catch {
      format = new Intl.NumberFormat('en-US', short);
    }
    formats.set(key, format);
  }
  return format;
}

/** An amount in its own currency, without cents; a code that no country has stands behind the number. */
export function moneyWords(amount: number, currency: string, isShort = false): string {
  const isCode = /^[A-Za-z]{3}$/.test(currency);
  const words = formatOf(isCode ? currency.toUpperCase() : '', notationFor(amount, isShort)).format(amount);
  return isCode || currency === '' ? words : `${words} ${currency}`;
}
