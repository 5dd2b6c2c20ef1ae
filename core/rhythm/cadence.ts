import type { Account } from '../account/account';
import type { SettingsFields } from '../settings/settings';

export interface Cadence {
  readonly everyDays: number;
  /** Who says so: the account itself, its segment, or the settings for all others. */
  readonly from: 'account' | 'segment' | 'default';
}

/** How often they want to hear from us (M28); segments match without regard to case. */
export function cadenceOf(
  { cadenceDays, segment }: Pick<Account, 'cadenceDays' | 'segment'>,
  { cadences, defaultCadenceDays }: Pick<SettingsFields, 'cadences' | 'defaultCadenceDays'>,
): Cadence {
  if (cadenceDays !== null) return { everyDays: cadenceDays, from: 'account' };
  const wanted = segment.trim().toLowerCase();
  const found =
    wanted === '' ? undefined : cadences.find((cadence) => cadence.segment.trim().toLowerCase() === wanted);
  return found
    ? { everyDays: found.everyDays, from: 'segment' }
    : { everyDays: defaultCadenceDays, from: 'default' };
}

export const everyInWords = (everyDays: number) =>
  everyDays === 1 ? 'every day' : `every ${everyDays} days`;
