import { sumDeals, sumsInWords } from '../money/sum-deals';
import { callKindOf } from '../power-hour/call-kind';
import { addDays } from '../record/add-days';
import { groupBy } from '../record/group-by';
import { type Happening, readHappenings, weekOf } from './happening';
import { type InsightSource, repNameIn } from './insight-source';
import { type Measure, measures, verdictMeasures } from './measures';
import { beginOf, type DateRange, isWithin } from './period';
import { askerOf } from './referral-figure';
import { thingsToTry } from './things-to-try';
import { usualCount, usualWeeks, weeksAtWork } from './usual';
import { dueAfter } from './week-due';
import type { WeekAccount, WeekMeasure, WeekQuery, WeekSummary } from './week-summary';

/** One week of a rep or of the team: what was done and came of it, beside what is usual, and what is due next. */
export function summariseWeek(source: InsightSource, { on, repId }: WeekQuery): WeekSummary {
  const latest = beginOf(source.asOf, 'week');
  const wanted = beginOf(on ?? source.asOf, 'week');
  const from = wanted > latest ? latest : wanted;
  const to = addDays(from, 6);
  const until = to > source.asOf ? source.asOf : to;
  const week: DateRange = { from, to: until };
  const happenings = readHappenings(source, { from: addDays(from, -7 * usualWeeks), to: until }, repId);
  const inWeek = happenings.filter((one) => one.week === weekOf(from));
  const weeks = weeksAtWork(happenings, weekOf(from));
  const nameOf = accountNames(source);
  const measureOf = ({ key, label }: Measure): WeekMeasure => {
    const ofKind = happenings.filter(({ kind }) => kind === key);
    const here = inWeek.filter(({ kind }) => kind === key);
    const usual = usualCount(ofKind, { weeks, upTo: 6 });
    return { key, label, count: here.length, usual, accounts: accountsOf(here, nameOf) };
  };
  const due = dueAfter(source, { repId, until, from: addDays(to, 1), to: addDays(to, 7) });
  const won = wonIn(source, week, repId);
  const [thing] = thingsToTry(asItWas(source, until), repId);
  return {
    ...{ from, to, until, isLatest: from === latest },
    repName: repId === null ? '' : repNameIn(source, repId),
    ...{ usualOf: weeks.length, usualMost: usualWeeks },
    measures: measures.map(measureOf),
    verdicts: verdictMeasures.map(measureOf),
    reps: repId === null ? repRows(source, inWeek) : [],
    ...{ won: won.slice(0, mostListed), wonCount: won.length },
    wonWorth: sumsInWords(sumDeals(won, source.settings.defaultCurrency)),
    referrals: namesIn(source, week, repId),
    hours: hoursIn(source, week, repId),
    ...{ due: due.slice(0, mostListed), dueCount: due.length },
    thing: thing ? { text: thing.text, why: thing.why, link: thing.link } : null,
  };
}

/** As many as anybody reads; the counts are of all. */
const mostListed = 100;

/** What is known of a week that is over. Pools are known of today only, so they propose nothing for the past. */
function asItWas(source: InsightSource, until: string): InsightSource {
  if (until === source.asOf) return source;
  const runs = source.runs.filter(({ on }) => on <= until);
  const advice = source.advice.filter(({ on }) => on <= until);
  return { ...source, asOf: until, runs, advice, accounts: [] };
}

function accountNames({ accounts }: InsightSource): (id: string) => string {
  const names = new Map(accounts.map(({ history }) => [history.account.id, history.account.name]));
  return (id) => names.get(id) ?? 'An account that was removed';
}

function accountsOf(happenings: readonly Happening[], nameOf: (id: string) => string): WeekAccount[] {
  return [...groupBy(happenings, ({ accountId }) => accountId)]
    .map(([id, group]) => ({ id, name: nameOf(id), count: group.length }))
    .sort((a, b) => b.count - a.count || (a.name < b.name ? -1 : 1));
}

function repRows(source: InsightSource, inWeek: readonly Happening[]): WeekSummary['reps'] {
  return [...groupBy(inWeek, ({ repId }) => repId ?? '')]
    .map(([id, group]) => ({
      id: id || null,
      name: repNameIn(source, id || null),
      counts: measures.map(({ key }) => group.filter(({ kind }) => kind === key).length),
    }))
    .filter(({ counts }) => counts.some((count) => count > 0))
    .sort((a, b) => (a.name < b.name ? -1 : 1));
}

function namesIn(source: InsightSource, week: DateRange, repId: string | null): WeekSummary['referrals'] {
  const given = source.referrals.filter(({ givenOn }) => isWithin(givenOn, week));
  return given.flatMap(({ fromAccountId: accountId, givenOn, name, company }) => {
    const from = source.accounts.find(({ history }) => history.account.id === accountId);
    if (!from) return [];
    const by = askerOf(from.history, givenOn) ?? from.ownerId;
    if (repId !== null && by !== repId) return [];
    const words = [name, company].filter((word) => word.trim() !== '').join(', ');
    return [
      { accountId, accountName: from.history.account.name, repName: repNameIn(source, by), name: words },
    ];
  });
}

function wonIn(source: InsightSource, week: DateRange, repId: string | null): WeekSummary['won'] {
  return source.accounts.flatMap(({ history, facts, ownerId }) =>
    facts.won
      .filter(
        ({ deal, on }) =>
          on !== null && isWithin(on, week) && (repId === null || (deal.ownerId ?? ownerId) === repId),
      )
      .map(({ deal }) => ({
        ...{ accountId: history.account.id, accountName: history.account.name, dealName: deal.name },
        repName: repNameIn(source, deal.ownerId ?? ownerId),
        ...{ amount: deal.amount, currency: deal.currency || source.settings.defaultCurrency },
      })),
  );
}

function hoursIn(source: InsightSource, week: DateRange, repId: string | null): WeekSummary['hours'] {
  return source.hours.flatMap(({ id, name, on, calls }) => {
    if (!isWithin(on, week)) return [];
    const mine = calls.filter((call) => repId === null || call.repId === repId);
    if (repId !== null && mine.length === 0) return [];
    const conversations = mine.filter((call) => callKindOf(call).isConversation).length;
    return [{ ...{ id, name, on }, calls: mine.length, conversations }];
  });
}
