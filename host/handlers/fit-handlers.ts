import type { Handlers } from '../../core/contract';
import { listTargets } from '../fit/list-targets';
import type { HostContext } from '../host-context';
import { saveSettings } from '../records/save-settings';

type Names = 'fit.profile' | 'fit.setPoints' | 'fit.targets';

export function fitHandlers(context: HostContext): Pick<Handlers, Names> {
  return {
    'fit.profile': async () => context.history.fit().profile,
    'fit.setPoints': async ({ points, ...given }) => {
      await saveSettings(context, (old) => {
        const others = old.fitByHand.filter(
          ({ trait, value }) => trait !== given.trait || value !== given.value,
        );
        return { ...old, fitByHand: points === null ? others : [...others, { ...given, points }] };
      });
      return {};
    },
    'fit.targets': async (query) => listTargets(context, query),
  };
}
