import type { SettingsFields } from './settings';

export type SettingsPatch = Partial<
  Omit<
    SettingsFields,
    'thresholds' | 'weights' | 'powerHour' | 'reminders' | 'drills' | 'readiness' | 'insight'
  >
> & {
  readonly insight?: Partial<SettingsFields['insight']> | undefined;
  readonly thresholds?: Partial<SettingsFields['thresholds']> | undefined;
  readonly weights?: Partial<SettingsFields['weights']> | undefined;
  readonly drills?: Partial<SettingsFields['drills']> | undefined;
  readonly readiness?: Partial<SettingsFields['readiness']> | undefined;
  readonly powerHour?:
    | (Partial<Omit<SettingsFields['powerHour'], 'points'>> & {
        readonly points?: Partial<SettingsFields['powerHour']['points']> | undefined;
      })
    | undefined;
  readonly reminders?: Partial<SettingsFields['reminders']> | undefined;
};

/** The settings with a patch; its groups keep what the patch does not name. */
export function mergeSettings(old: SettingsFields, patch: SettingsPatch): SettingsFields {
  return {
    ...old,
    ...patch,
    thresholds: { ...old.thresholds, ...patch.thresholds },
    drills: { ...old.drills, ...patch.drills },
    readiness: { ...old.readiness, ...patch.readiness },
    weights: {
      ...old.weights,
      ...patch.weights,
      pool: { ...old.weights.pool, ...patch.weights?.pool },
    },
    insight: { ...old.insight, ...patch.insight },
    powerHour: {
      ...old.powerHour,
      ...patch.powerHour,
      points: { ...old.powerHour.points, ...patch.powerHour?.points },
    },
    reminders: { ...old.reminders, ...patch.reminders },
  };
}
