import type { Handlers } from '../../core/contract';
import type { HostContext } from '../host-context';
import { findProcess } from '../process/find-process';
import { listProcessDeals } from '../process/list-process-deals';

export function processHandlers(context: HostContext): Pick<Handlers, 'process.get' | 'process.deals'> {
  return {
    'process.get': async () => ({ page: await findProcess(context) }),
    'process.deals': async (query) => {
      const page = await findProcess(context);
      return listProcessDeals(context, page?.playbook.stages ?? [], query);
    },
  };
}
