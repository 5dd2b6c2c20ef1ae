const formats = new Map<string, Intl.NumberFormat>();

function formatOf(currency: string, isShort: boolean): Intl.NumberFormat {
  const key = `${currency}${isShort}`;
  let format = formats.get(key);
  if (!format) {
    const short = isShort
      ? ({ notation: 'compact', maximumFractionDigits: 1 } as const)
      : { maximumFractionDigits: 0 };
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
  const words = formatOf(isCode ? currency.toUpperCase() : '', isShort).format(amount);
  return isCode || currency === '' ? words : `${words} ${currency}`;
}
