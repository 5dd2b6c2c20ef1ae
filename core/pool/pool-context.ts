import type { Offering } from '../offering/offering';
import type { Rep } from '../rep/rep';
import type { PoolThresholds, SettingsFields } from '../settings/settings';

/** What the pools need to know besides the account's own history. */
export interface PoolContext {
  /** The date that everything is told for; what lies after it does not exist yet. */
  readonly asOf: string;
  readonly thresholds: PoolThresholds;
  readonly cadences: SettingsFields['cadences'];
  readonly defaultCadenceDays: number;
  /** For amounts that name no currency. */
  readonly defaultCurrency: string;
  readonly reps: Readonly<Record<string, Rep>>;
  readonly offerings: Readonly<Record<string, Offering>>;
}
