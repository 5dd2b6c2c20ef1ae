import { counted } from '../calendar/date-words';
import { poolNames } from '../pool/pool-names';
import { groupBy } from '../record/group-by';
import { attemptFigures } from './attempt-figures';
import { countCell, type Figure, idsOf, type OfAccount, type PartFacts, sentence } from './figure';
import { hourFigure } from './hour-figure';
import type { InsightFilter } from './insight';
import type { InsightSource } from './insight-source';
import { neglectFigure } from './neglect-figure';
import { beginnerOf, rangeOf, stepOf, stepsBetween, stepWords } from './period';
import { referralFigure } from './referral-figure';
import { readTouches, selectTouches, type Touch, type WonBack, winsOf } from './touch';
import { verdictFigure } from './verdict-figure';
import { wonBackFigures } from './won-back-figures';

const stages = [
  { key: 'called', label: 'Called' },
  { key: 'talked', label: 'Talked' },
  { key: 'meeting', label: 'Meeting' },
  { key: 'won', label: 'Won' },
  { key: 'stopped', label: 'Stopped' },
] as const;
const stageColumns = stages.map((stage) => ({ ...stage, unit: 'count' as const }));
const stageKeys = stages.map(({ key }) => key);

/** From a reason to call again to a win or a clear no, and whom nobody worked. */
export function pipelinePart(source: InsightSource, filter: InsightFilter): PartFacts {
  const range = rangeOf(filter.period, source.asOf);
  const all = readTouches(source);
  const touches = selectTouches(all, filter, range);
  const wins = winsOf(source, all, filter, range);
  const attempts = attemptFigures(source, filter);
  const neglect = neglectFigure(source, filter);
  const referrals = referralFigure(source, filter);
  const step = stepOf(filter.period);
  const talked = touches.filter(({ isReached }) => isReached);
  return {
    sentences: [
      sentence(
        'sum',
        `${counted(touches.length, 'call')} again: ${counted(talked.length, 'conversation')}, ${counted(touches.filter(({ isMeeting }) => isMeeting).length, 'meeting')}, ${counted(wins.length, 'deal')} won back within ${source.settings.powerHour.attributionDays} days of a conversation.`,
        idsOf(touches),
      ),
      ...attempts.sentences,
      ...neglect.sentences,
      ...referrals.sentences,
    ],
    figures: [
      funnel(source, filter, touches, wins),
      {
        id: 'time',
        title: step === 'week' ? 'Week by week' : 'Month by month',
        note: 'Calls of engagements and power hours; a win counts when it was won, for the last conversation before it.',
        rowHeading: 'From',
        columns: stageColumns,
        rows: timeRows(touches, wins, step),
        chart: { kind: 'lines', columns: [...stageKeys] },
      },
      ...wonBackFigures(wins),
      ...attempts.figures,
      verdictFigure(source, filter),
      hourFigure(source, filter),
      referrals.figure,
      neglect.figure,
    ],
  };
}

function timeRows(
  touches: readonly Touch[],
  wins: readonly WonBack[],
  step: 'week' | 'month',
): Figure['rows'] {
  const begins = stepsBetween([...touches.map(({ on }) => on), ...wins.map(({ wonOn }) => wonOn)], step);
  const begin = beginnerOf(step);
  const byTime = groupBy(touches, ({ on }) => begin(on));
  const wonByTime = groupBy(wins, ({ wonOn }) => begin(wonOn));
  return begins.map((key) => ({
    key,
    label: stepWords(key, step),
    cells: stageCells(byTime.get(key) ?? [], wonByTime.get(key) ?? [], (items) => items),
  }));
}

/** Accounts, each once: in the pool now or called from it, and how far they came. */
function funnel(
  source: InsightSource,
  filter: InsightFilter,
  touches: readonly Touch[],
  wins: readonly WonBack[],
): Figure {
  const inPools = new Map<string, OfAccount[]>(Object.keys(poolNames).map((pool) => [pool, []]));
  for (const { poolIds, ownerId, history } of source.accounts) {
    if (filter.repId !== null && ownerId !== filter.repId) continue;
    for (const pool of poolIds) inPools.get(pool)?.push({ accountId: history.account.id });
  }
  const rows = Object.entries(poolNames).flatMap(([pool, label]) => {
    if (filter.pool !== null && filter.pool !== pool) return [];
    const called = touches.filter((touch) => touch.pool === pool);
    const inside = inPools.get(pool) ?? [];
    const won = wins.filter(({ touch }) => touch.pool === pool);
    const cells = [countCell(once([...inside, ...called])), ...stageCells(called, won, once)];
    return [{ key: pool, label, cells }];
  });
  return {
    id: 'pools',
    title: 'Pools: from in to won',
    note: 'Accounts, each once. In: in the pool today, or called from it in the period; the figure after this one tells how many were in it before.',
    rowHeading: 'Pool',
    columns: [{ key: 'in', label: 'In', unit: 'count' }, ...stageColumns],
    rows,
    chart: { kind: 'bars', columns: ['in', 'called', 'talked', 'won'] },
  };
}

function stageCells(
  touches: readonly Touch[],
  wins: readonly WonBack[],
  pick: (items: readonly OfAccount[]) => readonly OfAccount[],
) {
  return [
    countCell(pick(touches)),
    countCell(pick(touches.filter(({ isReached }) => isReached))),
    countCell(pick(touches.filter(({ isMeeting }) => isMeeting))),
    countCell(pick(wins)),
    countCell(pick(touches.filter(({ isStopped }) => isStopped))),
  ];
}

function once(items: readonly OfAccount[]): OfAccount[] {
  const seen = new Set<string>();
  return items.filter(({ accountId }) => {
    const isNew = !seen.has(accountId);
    if (isNew) seen.add(accountId);
    return isNew;
  });
}
