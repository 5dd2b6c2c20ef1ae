import { AppError } from '../../core/app-error';
import type { Handlers } from '../../core/contract';
import { mergeSettings } from '../../core/settings/merge-settings';
import type { HostContext } from '../host-context';
import { putRecord } from '../records/put-record';

/** The one record of its collection. */
const settingsId = 'settings';

export function settingsHandlers(context: HostContext): Pick<Handlers, 'settings.save'> {
  return {
    'settings.save': async ({ fields }) => {
      const { meRepId } = fields;
      if (typeof meRepId === 'string' && !Object.hasOwn(context.store.data.reps, meRepId)) {
        throw new AppError(
          'bad-request',
          'This rep does not exist any more. Nothing was saved; choose another.',
        );
      }
      const old = context.settings();
      const merged = mergeSettings(old, fields);
      const kept = context.store.data.settings[old.id];
      const record =
        kept === undefined
          ? context.records.create('settings', { ...merged, id: old.id || settingsId })
          : context.records.update('settings', kept, merged);
      await context.store.commit([putRecord('settings', record)]);
      return record;
    },
  };
}
