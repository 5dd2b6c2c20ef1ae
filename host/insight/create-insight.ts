import { AppError } from '../../core/app-error';
import type { ParsedInput, RequestOutput } from '../../core/contract';
import { buildPart } from '../../core/insight/build-part';
import { createAccountCounter } from '../../core/insight/count-accounts';
import type { PartFacts } from '../../core/insight/figure';
import type { InsightFilter, InsightPart } from '../../core/insight/insight';
import type { InsightSource } from '../../core/insight/insight-source';
import { rangeOf } from '../../core/insight/period';
import { selectRuns } from '../../core/insight/run-fact';
import { summariseWeek } from '../../core/insight/summarise-week';
import type { WeekSummary } from '../../core/insight/week-summary';
import type { HostContext } from '../host-context';
import { namedAccounts } from './named-accounts';
import { createSourceReader } from './read-source';

export interface Insight {
  page(query: ParsedInput<'insight.get'>): RequestOutput<'insight.get'>;
  /** @throws AppError `not-found` when the figure is not there any more. */
  accounts(query: ParsedInput<'insight.accounts'>): RequestOutput<'insight.accounts'>;
  week(query: ParsedInput<'insight.week'>): RequestOutput<'insight.week'>;
}

/** Filters that were looked at since the last change; more would only hold memory. */
const mostKept = 24;
const watched: readonly string[] = ['powerHours', 'powerHourCalls', 'texts', 'comments'];

/** Computes a part once for each filter, until a record, a setting or the date changes. */
export function createInsight(context: HostContext): Insight {
  const readSource = createSourceReader(context);
  let source: InsightSource | null = null;
  let version = -1;
  const parts = new Map<string, PartFacts>();
  const weeks = new Map<string, WeekSummary>();
  const countAccounts = createAccountCounter();
  const pages = new WeakMap<PartFacts, RequestOutput<'insight.get'>>();
  context.store.onCommitted((changes) => {
    if (changes.some((change) => watched.includes('put' in change ? change.put : change.remove)))
      source = null;
  });

  const currentSource = (): InsightSource => {
    const current = context.history.version();
    if (source !== null && current === version) return source;
    parts.clear();
    weeks.clear();
    source = readSource();
    version = current;
    return source;
  };
  const factsOf = (part: InsightPart, filter: InsightFilter): PartFacts => {
    const current = currentSource();
    const key = JSON.stringify([part, filter.period, filter.repId, filter.playbookId, filter.pool]);
    const known = parts.get(key);
    if (known) return known;
    const made = buildPart(part, current, filter);
    if (parts.size >= mostKept) parts.clear();
    parts.set(key, made);
    return made;
  };

  return {
    week(query) {
      const current = currentSource();
      const key = JSON.stringify([query.on, query.repId]);
      const known = weeks.get(key);
      if (known) return known;
      const made = summariseWeek(current, query);
      if (weeks.size >= mostKept) weeks.clear();
      weeks.set(key, made);
      return made;
    },
    page({ part, filter }) {
      const facts = factsOf(part, filter);
      const known = pages.get(facts);
      if (known) return known;
      const { runs, asOf } = currentSource();
      const range = rangeOf(filter.period, asOf);
      const titles = new Map(runs.map(({ playbookId, playbookTitle }) => [playbookId, playbookTitle]));
      const page = {
        ...range,
        runCount: selectRuns(runs, filter, range).length,
        sentences: facts.sentences.map(({ accountIds, ...sentence }) => ({
          ...sentence,
          accountCount: countAccounts(accountIds),
        })),
        figures: facts.figures.map((figure) => ({
          ...figure,
          rows: figure.rows.map((row) => ({
            ...row,
            cells: row.cells.map(({ value, words, accountIds }) => ({
              ...{ value, words, accountCount: countAccounts(accountIds) },
            })),
          })),
        })),
        playbooks: [...titles].map(([id, title]) => ({ id, title })),
      };
      pages.set(facts, page);
      return page;
    },
    accounts({ part, filter, figure, row, column }) {
      const ids = idsBehind(factsOf(part, filter), { figure, row, column });
      if (ids === null) {
        throw new AppError(
          'not-found',
          'This figure has changed meanwhile. Nothing is lost; look at the page again.',
        );
      }
      return namedAccounts(context, ids);
    },
  };
}

interface Place {
  readonly figure: string;
  readonly row: string;
  readonly column: string;
}

function idsBehind(facts: PartFacts, { figure, row, column }: Place): readonly string[] | null {
  if (figure === '') return facts.sentences.find(({ key }) => key === row)?.accountIds ?? null;
  const found = facts.figures.find(({ id }) => id === figure);
  const place = found?.columns.findIndex(({ key }) => key === column) ?? -1;
  return found?.rows.find(({ key }) => key === row)?.cells[place]?.accountIds ?? null;
}
