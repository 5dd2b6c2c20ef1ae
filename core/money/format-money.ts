const formats = new Map<string, (amount: number) => string>();
/** From here on `String` writes a power of ten. */
const largestPlain = 1e21;

/** An amount with its currency as people write it: "$4,821", "€950.50", "4,821" where no currency is known. */
export function formatMoney(amount: number, currency: string): string {
  const whole = Number.isInteger(amount);
  const key = `${whole}${currency}`;
  let format = formats.get(key);
  if (!format) {
    format = formatOf(currency, whole ? 0 : 2);
    formats.set(key, format);
  }
  return format(amount);
}

/** English on every machine, so that a sentence reads the same in the terminal, an export and a test. */
function formatOf(currency: string, fractionDigits: number): (amount: number) => string {
  const digits = { minimumFractionDigits: fractionDigits, maximumFractionDigits: fractionDigits };
  const code = currency.trim().toUpperCase();
  if (!/^[A-Z]{3}$/.test(code)) {
    const plain = new Intl.NumberFormat('en-US', digits);
    return (amount) => (code === '' ? plain.format(amount) : `${plain.format(amount)} ${currency.trim()}`);
  }
  const money = new Intl.NumberFormat('en-US', { ...digits, style: 'currency', currency: code });
  const exact = (amount: number) => money.format(amount).replaceAll('\u00a0', ' ');
  const symbol = exact(0).slice(0, -1);
  // Most amounts are whole and positive; `Intl` takes ten times as long for them.
  const isPlain = (amount: number) => fractionDigits === 0 && amount >= 0 && amount < largestPlain;
  return (amount) => (isPlain(amount) ? symbol + grouped(amount) : exact(amount));
}

function grouped(amount: number): string {
  let rest = String(amount);
  if (rest.length <= 3) return rest;
  let text = '';
  for (; rest.length > 3; rest = rest.slice(0, -3)) text = `,${rest.slice(-3)}${text}`;
  return rest + text;
}
