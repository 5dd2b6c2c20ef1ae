import type { SettingsPatch } from '../../../core/settings/merge-settings';
import { useCommand } from '../../app/use-request';

/**
 * Saves some settings; a failure is shown and the typed value stays in its field. Of a group only what changed is
 * given: another field of it may be on its way, too.
 */
export function useSaveSettings(): (fields: SettingsPatch) => void {
  const save = useCommand('settings.save', { failure: 'The setting was not saved' });
  return (fields) => save.mutate({ fields });
}
