import { readAccountFacts } from '../../core/account/account-facts';
import type { AccountHistory } from '../../core/account/account-history';
import type { InsightFilter } from '../../core/insight/insight';
import type { InsightSource } from '../../core/insight/insight-source';
import type { RunFact } from '../../core/insight/run-fact';
import { aPoolContext, someSettings } from './a-pool-context';

export const wholeFilter: InsightFilter = { period: 'all', repId: null, playbookId: null, pool: null };

/** A completed run that led nowhere; name what matters to the test. */
export function aRun(fields: Partial<RunFact> & Pick<RunFact, 'id' | 'on'>): RunFact {
  return {
    ...{ accountId: 'acme', repId: 'rep-1', playbookId: 'come-back', playbookTitle: 'Come back' },
    ...{ textHash: 'text-1', pool: 'old-no', isReached: true, isMeeting: false, ledOn: false },
    ...{ verdict: 'Keep warm', steps: [] },
    ...fields,
  };
}

export type Standing = RunFact['steps'][number]['standing'];

/** Steps of the preparation by id; `!` before an id makes it required. */
export function steps(standings: Readonly<Record<string, Standing>>): RunFact['steps'] {
  return Object.entries(standings).map(([name, standing]) => {
    const id = name.replace('!', '');
    return { id, text: `Step ${id}`, phase: 'prepare', isRequired: name.startsWith('!'), standing };
  });
}

/** As of 30 June 2018, with two reps, and nothing else unless it is named. */
export function anInsightSource(
  fields: Partial<Omit<InsightSource, 'accounts'>> & { readonly histories?: readonly AccountHistory[] } = {},
): InsightSource {
  const { histories = [], ...rest } = fields;
  return {
    asOf: '2018-06-30',
    accounts: histories.map((history) => ({
      history,
      facts: readAccountFacts(history, aPoolContext()),
      ownerId: history.account.ownerId,
      poolIds: [],
    })),
    ...{ runs: [], hourCalls: [], hours: [], referrals: [], advice: [], wonReferralIds: new Set<string>() },
    repNames: new Map([
      ['rep-1', 'Anna Snelling'],
      ['rep-2', 'Ben Ortega'],
    ]),
    settings: someSettings(),
    ...rest,
  };
}
