import type { AccountFacts } from '../account/account-facts';
import type { AccountHistory } from '../account/account-history';
import type { PoolId } from '../pool/pool';
import type { PowerHourCall } from '../power-hour/power-hour';
import type { CountedCall } from '../power-hour/tally';
import type { Referral } from '../referral/referral';
import type { SettingsFields } from '../settings/settings';
import type { RunFact } from './run-fact';

/** An account with its history, its owner and the pools that it is in. */
export interface InsightAccount {
  readonly history: AccountHistory;
  /** What the history says up to the date. */
  readonly facts: Pick<AccountFacts, 'won' | 'lost' | 'lastAttempt' | 'lastAsk'>;
  readonly ownerId: string | null;
  readonly poolIds: readonly PoolId[];
}

/** A power hour that was held, with its calls on all machines and the wins that count for it. */
export interface HourFact {
  readonly id: string;
  readonly name: string;
  readonly on: string;
  readonly calls: readonly CountedCall[];
  readonly wins: readonly { readonly accountId: string; readonly repId: string | null }[];
}

/** A coach's shared comment on a run. */
export interface Advice {
  readonly accountId: string;
  readonly engagementId: string;
  readonly repId: string | null;
  readonly by: string;
  readonly on: string;
  readonly text: string;
}

/** Everything that Insight is computed from, as of a date; what lies after it does not exist yet. */
export interface InsightSource {
  readonly asOf: string;
  readonly accounts: readonly InsightAccount[];
  /** All completed runs up to `asOf`, oldest first. */
  readonly runs: readonly RunFact[];
  /** Calls of power hours that were made here, up to `asOf`. */
  readonly hourCalls: readonly PowerHourCall[];
  readonly hours: readonly HourFact[];
  readonly wonReferralIds: ReadonlySet<string>;
  readonly referrals: readonly Referral[];
  /** What coaches told the reps of completed runs, shared comments only, newest first. */
  readonly advice: readonly Advice[];
  readonly repNames: ReadonlyMap<string, string>;
  readonly settings: SettingsFields;
}

export const repNameIn = ({ repNames }: Pick<InsightSource, 'repNames'>, repId: string | null): string =>
  (repId === null ? undefined : repNames.get(repId)) ?? 'Nobody named';
