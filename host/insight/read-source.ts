import type { Engagement } from '../../core/engagement/engagement';
import type { InsightAccount, InsightSource } from '../../core/insight/insight-source';
import { type RunFact, readRun } from '../../core/insight/run-fact';
import { parsePlaybook } from '../../core/playbook/parse-playbook';
import type { PlaybookStep } from '../../core/playbook/playbook';
import { groupBy } from '../../core/record/group-by';
import { creditWins } from '../../core/referral/credit-wins';
import { onceAnEntry } from '../history/once-an-entry';
import type { HostContext } from '../host-context';
import { countedCalls, winsByHour } from '../power-hour/counted-calls';
import { callsByHour } from '../power-hour/power-hour-records';
import { readAdvice } from './read-advice';

const changesRuns: ReadonlySet<string> = new Set(['engagements', 'accounts', 'texts']);

/** Reads all that Insight is made of; a run is read once for as long as its engagement stays as it is. */
export function createSourceReader(context: HostContext): () => InsightSource {
  const runs = new WeakMap<Engagement, { readonly run: RunFact | null }>();
  /** A pinned text never changes. Picklists only bring options, which are no matter here. */
  const steps = new Map<string, readonly PlaybookStep[]>();

  const stepsOf = (textHash: string): readonly PlaybookStep[] | null => {
    const known = steps.get(textHash);
    if (known) return known;
    const pinned = context.store.data.texts[textHash];
    if (pinned === undefined) return null;
    const read = parsePlaybook(pinned.text, { picklists: context.settings() }).steps;
    steps.set(textHash, read);
    return read;
  };
  const texts = new Map<string, string>();
  const share = (text: string): string => {
    const known = texts.get(text);
    if (known === undefined) texts.set(text, text);
    return known ?? text;
  };
  const runOf = (engagement: Engagement): RunFact | null => {
    const known = runs.get(engagement);
    if (known) return known.run;
    const itsSteps = stepsOf(engagement.textHash);
    const run = readRun(engagement, itsSteps ?? [], share);
    // Its text may come later, with a merge or a restore.
    if (itsSteps !== null) runs.set(engagement, { run });
    return run;
  };

  /** Sorting them takes longest, and most changes are not of engagements. */
  let sorted: readonly RunFact[] | null = null;
  context.store.onCommitted((changes) => {
    if (changes.some((change) => changesRuns.has('put' in change ? change.put : change.remove)))
      sorted = null;
  });
  const knownRuns = (): RunFact[] => {
    const found: RunFact[] = [];
    for (const { engagements } of context.history.all()) {
      for (const engagement of engagements) {
        const run = runOf(engagement);
        if (run !== null) found.push(run);
      }
    }
    return found;
  };
  const runsUpTo = (asOf: string): readonly RunFact[] => {
    sorted ??= oldestFirst(knownRuns());
    return (sorted.at(-1)?.on ?? '') <= asOf ? sorted : sorted.filter(({ on }) => on <= asOf);
  };

  const accountOf = onceAnEntry(
    ({ history, facts, pools }): InsightAccount => ({
      history,
      facts,
      ownerId: facts.owner.repId,
      poolIds: pools.map(({ pool }) => pool),
    }),
  );

  return () => {
    const { data } = context.store;
    const asOf = context.asOf();
    const accounts = context.history.entries().map(accountOf);
    const referrals = Object.values(data.referrals).filter(({ givenOn }) => givenOn <= asOf);
    const credited = creditWins(referrals, (id) => context.history.of(id), asOf);
    const isWon = (one: (typeof referrals)[number]) =>
      credited.has(one.id) || (one.status === 'won' && (one.statusIsByHand || one.toAccountId === null));
    return {
      asOf,
      accounts,
      runs: runsUpTo(asOf),
      hourCalls: Object.values(data.powerHourCalls).filter(
        ({ state, calledAt }) => state === 'called' && calledAt !== null && calledAt.slice(0, 10) <= asOf,
      ),
      hours: hoursOf(context, asOf),
      referrals,
      advice: readAdvice(context),
      wonReferralIds: new Set(referrals.filter(isWon).map(({ id }) => id)),
      repNames: new Map(Object.values(data.reps).map(({ id, name }) => [id, name])),
      settings: context.settings(),
    };
  };
}

/** By day, then id. There are few days among many runs, so that hardly two are compared by both. */
function oldestFirst(runs: readonly RunFact[]): RunFact[] {
  const byDay = [...groupBy(runs, ({ on }) => on)].sort(([a], [b]) => (a < b ? -1 : 1));
  return byDay.flatMap(([, sameDay]) => sameDay.sort((a, b) => (a.id < b.id ? -1 : 1)));
}

function hoursOf(context: HostContext, asOf: string): InsightSource['hours'] {
  const byHour = callsByHour(context);
  const wins = winsByHour(context);
  const calls = context.store.data.powerHourCalls;
  return Object.values(context.store.data.powerHours)
    .filter(({ status, beganAt }) => status === 'ended' && beganAt !== null && beganAt.slice(0, 10) <= asOf)
    .map((hour) => ({
      id: hour.id,
      name: hour.name,
      on: (hour.beganAt ?? '').slice(0, 10),
      calls: countedCalls(context, hour, byHour.get(hour.id) ?? []),
      wins: (wins.get(hour.id) ?? []).map(({ deal, conversation }) => ({
        accountId: deal.accountId,
        repId: calls[conversation.callId]?.repId ?? null,
      })),
    }))
    .sort((a, b) => (a.on === b.on ? (a.id < b.id ? -1 : 1) : a.on < b.on ? -1 : 1));
}
