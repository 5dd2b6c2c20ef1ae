import { counted } from '../calendar/date-words';
import { formatMoney } from '../money/format-money';
import type { WeekAccount, WeekMeasure, WeekSummary } from './week-summary';
import { usualWords, weekTitle } from './week-words';

/** The summary as a Markdown file that reads the same in any editor. */
export function weekMarkdown(week: WeekSummary): string {
  // Of a rep's own week everything is theirs.
  const who = (repName: string) => (week.repName === '' ? repName : '');
  const parts: string[] = [
    `# ${plain(weekTitle(week))}`,
    table(
      ['', 'This week', 'Usual'],
      week.measures.map(({ label, count, usual }) => [
        label,
        String(count),
        usual === null ? '–' : String(usual),
      ]),
    ),
    usualWords(week),
    ...week.measures.filter(({ count }) => count > 0).map(accountLine),
    ...part('Verdicts', verdictLines(week)),
    ...part(
      ['Deals won', week.wonWorth].filter(Boolean).join(': '),
      week.won.map(({ accountName, dealName, repName, amount, currency }) =>
        item([accountName, dealName, amount === null ? '' : formatMoney(amount, currency), who(repName)]),
      ),
      week.wonCount,
    ),
    ...part(
      'Referrals given',
      week.referrals.map(({ accountName, name }) => item([name, `from ${accountName}`])),
    ),
    ...part(
      'Power hours',
      week.hours.map(({ name, on, calls, conversations }) =>
        item([`${on} ${name}`.trim(), counted(calls, 'call'), counted(conversations, 'conversation')]),
      ),
    ),
    ...repPart(week),
    ...part(
      'Due in the week after',
      week.due.map(({ dueOn, accountName, text, repName }) => item([dueOn, accountName, text, who(repName)])),
    ),
    ...(week.thing ? part('One thing to try', [plain(week.thing.text), '', plain(week.thing.why)]) : []),
  ];
  return `${parts.join('\n\n')}\n`;
}

/** @param count of all, where not all of them are listed */
function part(title: string, lines: readonly string[], count = lines.length): string[] {
  if (lines.length === 0) return [];
  const rest = count > lines.length ? [`- and ${count - lines.length} more`] : [];
  return [`## ${title}\n\n${[...lines, ...rest].join('\n')}`];
}

const accountLine = ({ label, accounts }: WeekMeasure): string =>
  `**${label}**: ${accounts.map(accountWords).join('; ')}`;

const accountWords = ({ name, count }: WeekAccount): string =>
  count > 1 ? `${plain(name)} (${count})` : plain(name);

function verdictLines({ verdicts }: WeekSummary): string[] {
  return verdicts
    .filter(({ count }) => count > 0)
    .map(({ label, count, accounts }) => `- ${label}: ${count} (${accounts.map(accountWords).join('; ')})`);
}

function repPart({ reps, measures }: WeekSummary): string[] {
  if (reps.length === 0) return [];
  const rows = reps.map(({ name, counts }) => [name, ...counts.map(String)]);
  return [`## By rep\n\n${table(['', ...measures.map(({ label }) => label)], rows)}`];
}

function table(headers: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.map(plain).join(' | ')} |`;
  const rule = `|${headers.map((_, place) => (place === 0 ? '---' : '--:')).join('|')}|`;
  return [line(headers), rule, ...rows.map(line)].join('\n');
}

const item = (words: readonly string[]): string =>
  `- ${words
    .filter((word) => word !== '')
    .map(plain)
    .join(' · ')}`;

/** Names are data: nothing in them becomes a heading, a link, a table's edge or markup. */
const plain = (text: string): string =>
  text
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/[\\`*_[\]<>|#~]/g, '\\$&');
