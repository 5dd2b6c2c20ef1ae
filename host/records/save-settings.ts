import type { Settings, SettingsFields } from '../../core/settings/settings';
import type { HostContext } from '../host-context';
import { putRecord } from './put-record';

/** The one record of its collection. */
const settingsId = 'settings';

/** Keeps the settings as a function makes them of those that hold now. @throws AppError when they can't be written */
export async function saveSettings(
  context: HostContext,
  change: (old: Settings) => SettingsFields,
): Promise<Settings> {
  const old = context.settings();
  const changed = change(old);
  const kept = context.store.data.settings[old.id];
  const record =
    kept === undefined
      ? context.records.create('settings', { ...changed, id: old.id || settingsId })
      : context.records.update('settings', kept, changed);
  await context.store.commit([putRecord('settings', record)]);
  return record;
}
