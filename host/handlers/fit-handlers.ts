import type { Handlers } from '../../core/contract';
import { listTargets } from '../fit/list-targets';
import type { HostContext } from '../host-context';

export function fitHandlers(context: HostContext): Pick<Handlers, 'fit.profile' | 'fit.targets'> {
  return {
    'fit.profile': async () => context.history.fit().profile,
    'fit.targets': async (query) => listTargets(context, query),
  };
}
