import type { SettingsFields } from '../../../core/settings/settings';
import { useCommand } from '../../app/use-request';

/** Saves some settings; a failure is shown and the typed value stays in its field. */
export function useSaveSettings(): (fields: Partial<SettingsFields>) => void {
  const save = useCommand('settings.save', { failure: 'The setting was not saved' });
  return (fields) => save.mutate({ fields });
}
