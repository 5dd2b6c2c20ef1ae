import { agoInWords, counted } from '../calendar/date-words';
import { peaceOfAccount } from '../contact/peace';
import type { PoolId } from '../pool/pool';
import { poolNames } from '../pool/pool-names';
import { addDays } from '../record/add-days';
import { groupBy } from '../record/group-by';
import { activeSetAside } from '../today/set-aside-state';
import { diagnoseProcess } from './diagnose-process';
import { idsOf, type Sentence, sentence } from './figure';
import type { InsightFilter } from './insight';
import type { InsightSource } from './insight-source';
import { isWithin, rangeOf } from './period';
import { type RunFact, selectRuns } from './run-fact';
import { type Comparison, compareSteps, stepWords, verdictOf } from './what-works-part';

/** A coach's words are taken up for so long. */
const adviceDays = 28;

/**
 * What is worth trying next, the best first (decision 64): what a coach said, the step that the diagnosis names,
 * a step that shows better results when done, the pool that waits longest for its calls. For one rep, or, with
 * `null`, for the team, whom no comment is meant for.
 */
export function thingsToTry(source: InsightSource, repId: string | null): Sentence[] {
  return [
    ...fromCoach(source, repId),
    ...fromDiagnosis(source, repId),
    ...fromWhatWorks(source, repId),
    ...fromPools(source, repId),
  ];
}

const filterOf = (repId: string | null): InsightFilter => ({
  ...{ period: '52-weeks', repId, playbookId: null, pool: null },
});

function tryNext(key: string, text: string, why: string, accountIds: readonly string[]): Sentence {
  return { ...sentence(`try ${key}`, text, accountIds, 'try'), why };
}

function fromCoach({ advice, asOf }: InsightSource, repId: string | null): Sentence[] {
  const since = addDays(asOf, -adviceDays);
  const latest = advice.find(
    (one) => repId !== null && one.repId === repId && one.on >= since && one.on <= asOf,
  );
  if (!latest) return [];
  const { by, text, on, accountId, engagementId } = latest;
  const link = { label: 'Open the review', address: `/engagements/${engagementId}`, pool: null };
  const why = `Written on a review of yours ${agoInWords(on, asOf)}.`;
  return [{ ...tryNext('coach', `Take up what ${by} wrote: “${clipped(text)}”`, why, [accountId]), link }];
}

function fromDiagnosis({ runs, asOf, settings }: InsightSource, repId: string | null): Sentence[] {
  const judged = selectRuns(runs, { ...filterOf(repId), period: 'all' }, rangeOf('all', asOf));
  const { step, text, accountIds } = diagnoseProcess(judged, asOf, settings.insight);
  return step === undefined
    ? []
    : [tryNext('process', `Do this step in every engagement: “${step}”`, text, accountIds)];
}

function fromWhatWorks(source: InsightSource, repId: string | null): Sentence[] {
  if (repId === null) return stepToTry(teamsBest(source)[0], 'In the team: ');
  const compared = compareSteps(runsOf(source, repId));
  const [own] = clearlyBetter(compared, source);
  if (own) return stepToTry(own, 'In your own engagements: ');
  const leftOut = new Set(compared.flatMap((step) => (step.leftOut.length > 0 ? [step.key] : [])));
  const teams = leftOut.size === 0 ? undefined : teamsBest(source).find(({ key }) => leftOut.has(key));
  return stepToTry(teams, 'In the team, and you left it out at times: ');
}

const runsOf = (source: InsightSource, repId: string | null): RunFact[] =>
  selectRuns(source.runs, filterOf(repId), rangeOf('52-weeks', source.asOf));

/** Steps with better results when done, as far as that can be claimed; the clearest gain first. */
function clearlyBetter(compared: readonly Comparison[], { settings }: InsightSource): Comparison[] {
  const gain = ({ done, leftOut }: Comparison) => shareOf(done) - shareOf(leftOut);
  return compared
    .filter((step) => verdictOf(step, settings.insight.fewestRuns) === 'better when done')
    .sort((a, b) => gain(b) - gain(a) || (a.key < b.key ? -1 : 1));
}

const known = new WeakMap<
  readonly RunFact[],
  { readonly asOf: string; readonly settings: InsightSource['settings']; readonly best: Comparison[] }
>();

/** All runs of the team are read for every rep, and most changes are of no run. */
function teamsBest(source: InsightSource): readonly Comparison[] {
  const { runs, asOf, settings } = source;
  const last = known.get(runs);
  if (last?.asOf === asOf && last.settings === settings) return last.best;
  const best = clearlyBetter(compareSteps(runsOf(source, null)), source);
  known.set(runs, { asOf, settings, best });
  return best;
}

const shareOf = (runs: readonly RunFact[]) => runs.filter(({ ledOn }) => ledOn).length / runs.length;

function stepToTry(step: Comparison | undefined, whose: string): Sentence[] {
  if (step === undefined) return [];
  const ids = idsOf([...step.done, ...step.leftOut]);
  return [
    tryNext(
      'step',
      `Do “${step.text}” (${step.title}) each time.`,
      `${whose}${stepWords(step)} The cause may be another.`,
      ids,
    ),
  ];
}

/** Accounts that Today shows and that nobody tried to reach for eight weeks, in the pool with most of them. */
function fromPools({ accounts, asOf }: InsightSource, repId: string | null): Sentence[] {
  const lately = rangeOf('8-weeks', asOf);
  const waiting = accounts
    .filter(
      ({ ownerId, poolIds, facts, history }) =>
        (repId === null || ownerId === repId) &&
        poolIds.length > 0 &&
        (facts.lastAttempt === null || !isWithin(facts.lastAttempt.at, lately)) &&
        activeSetAside(history, asOf) === null &&
        peaceOfAccount(history.account, history.contacts, asOf) === null,
    )
    .flatMap(({ poolIds, history }) => poolIds.map((pool) => ({ pool, accountId: history.account.id })));
  const [most] = [...groupBy(waiting, ({ pool }) => pool)].sort(
    ([a, one], [b, other]) => other.length - one.length || (a < b ? -1 : 1),
  );
  if (!most) return [];
  const [pool, inside] = most;
  const id = pool as PoolId;
  const whose = repId === null ? '' : ' of yours';
  const why = `${counted(inside.length, 'account')}${whose} with this reason to call had no attempt in eight weeks.`;
  const link = { label: 'Show them on Today', address: '/today', pool: id };
  return [{ ...tryNext('pool', `Call from “${poolNames[id]}” this week.`, why, idsOf(inside)), link }];
}

const clipped = (text: string): string => {
  const line = text.trim().replace(/\s+/g, ' ');
  return line.length > 240 ? `${line.slice(0, 239).trimEnd()}…` : line;
};
