import { type Offering, offeringFields } from '../../core/offering/offering';
import type { PoolContext } from '../../core/pool/pool-context';
import { type Rep, repFields } from '../../core/rep/rep';
import { type Settings, type SettingsFields, settings } from '../../core/settings/settings';
import { testStamp } from './an-account';

export function aRep(id: string, fields: Partial<Rep> = {}): Rep {
  return { ...repFields.parse({ name: `Rep ${id}`, ...fields }), ...testStamp, id };
}

export function anOffering(name: string, fields: Partial<Offering> = {}): Offering {
  const id = name.toLowerCase().replace(/[^a-z0-9]+/g, '-');
  return { ...offeringFields.parse({ name, ...fields }), ...testStamp, id };
}

export function someSettings(fields: Partial<SettingsFields> = {}): Settings {
  return settings.parse({ ...fields, ...testStamp, id: 'settings' });
}

/** The defaults of a new workspace as of 30 June 2018, with one rep, Anna Snelling (`rep-1`). */
export function aPoolContext(fields: Partial<PoolContext> = {}): PoolContext {
  const { thresholds, cadences, defaultCadenceDays, defaultCurrency } = someSettings();
  return {
    asOf: '2018-06-30',
    thresholds,
    cadences,
    defaultCadenceDays,
    defaultCurrency,
    reps: { 'rep-1': aRep('rep-1', { name: 'Anna Snelling' }) },
    offerings: {},
    ...fields,
  };
}

export const byId = <T extends { readonly id: string }>(...records: readonly T[]): Record<string, T> =>
  Object.fromEntries(records.map((record) => [record.id, record]));
