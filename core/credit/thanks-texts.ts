import { type CsvCell, csvText } from '../export/csv-text';
import { formatMoney } from '../money/format-money';
import { sumsInWords } from '../money/sum-deals';
import type { CreditedDeal, ThankedPerson } from './credit';

const headers = [
  'Name',
  'Role',
  'Account',
  'Deal',
  'Won on',
  'Amount',
  'Currency',
  'What for',
  'Thanked on',
] as const;

/** The page of thanks as CSV, a line for each credit. */
export function thanksCsv(people: readonly ThankedPerson[], defaultCurrency: string): string {
  const rows = people.flatMap(({ name, credits }) =>
    credits.map((credit): CsvCell[] => [
      name,
      credit.role,
      credit.accountName,
      credit.dealName,
      credit.wonOn,
      credit.amount,
      credit.amount === null ? '' : credit.currency || defaultCurrency,
      credit.helped,
      credit.thankedOn,
    ]),
  );
  return csvText(headers, rows);
}

/** The same to be read aloud in a meeting, or posted where the team writes. */
export function thanksMarkdown(people: readonly ThankedPerson[], defaultCurrency: string): string {
  const parts = people.map((person) => {
    const sums = sumsInWords(person.sums);
    const role = person.role === '' ? '' : `, ${plain(person.role)}`;
    const lines = person.credits.map((credit) => `- ${creditLine(credit, defaultCurrency)}`);
    return [
      `## ${plain(person.name)}${role}`,
      ...(sums === '' ? [] : [`Helped to win ${sums}.`]),
      lines.join('\n'),
    ].join('\n\n');
  });
  return `# Thanks\n\n${parts.join('\n\n')}\n`;
}

function creditLine(credit: CreditedDeal, defaultCurrency: string): string {
  const amount =
    credit.amount === null ? '' : `, ${formatMoney(credit.amount, credit.currency || defaultCurrency)}`;
  const won = credit.wonOn === null ? '' : `, won on ${credit.wonOn}`;
  const helped = credit.helped.trim() === '' ? '' : `: ${plain(credit.helped)}`;
  const thanked = credit.thankedOn === null ? '' : ` (thanked on ${credit.thankedOn})`;
  return `${plain(credit.accountName)}, ${plain(credit.dealName)}${amount}${won}${helped}${thanked}`;
}

/** On one line, with nothing in it that Markdown would read as markup. */
function plain(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/[\\`*_[\]<>#|]/g, '\\$&');
}
