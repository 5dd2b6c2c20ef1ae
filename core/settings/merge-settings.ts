import type { SettingsFields } from './settings';

export type SettingsPatch = Partial<Omit<SettingsFields, 'thresholds' | 'weights'>> & {
  readonly thresholds?: Partial<SettingsFields['thresholds']> | undefined;
  readonly weights?: Partial<SettingsFields['weights']> | undefined;
};

/** The settings with a patch; thresholds and weights keep what the patch does not name. */
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
  };
}
