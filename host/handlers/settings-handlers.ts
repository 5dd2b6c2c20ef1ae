import { AppError } from '../../core/app-error';
import type { Handlers } from '../../core/contract';
import { mergeSettings } from '../../core/settings/merge-settings';
import type { HostContext } from '../host-context';
import { saveSettings } from '../records/save-settings';

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
      return saveSettings(context, (old) => mergeSettings(old, fields));
    },
  };
}
