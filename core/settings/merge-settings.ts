import type { SettingsFields } from './settings';

export type SettingsPatch = Partial<Omit<SettingsFields, 'thresholds' | 'weights' | 'reminders'>> & {
  readonly thresholds?: Partial<SettingsFields['thresholds']> | undefined;
  readonly weights?: Partial<SettingsFields['weights']> | undefined;
  readonly reminders?: Partial<SettingsFields['reminders']> | undefined;
};

/** The settings with a patch; thresholds, weights and reminders keep what the patch does not name. */
export function mergeSettings(old: SettingsFields, patch: SettingsPatch): SettingsFields {
  return {
    ...old,
    ...patch,
    thresholds: { ...old.thresholds, ...patch.thresholds },
    weights: {
      ...old.weights,
      ...patch.weights,
      pool: { ...old.weights.pool, ...patch.weights?.pool },
    },
    reminders: { ...old.reminders, ...patch.reminders },
  };
}
