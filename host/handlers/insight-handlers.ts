import type { Handlers } from '../../core/contract';
import type { HostContext } from '../host-context';
import { createInsight } from '../insight/create-insight';

type Names = 'insight.get' | 'insight.accounts' | 'insight.week';

export function insightHandlers(context: HostContext): Pick<Handlers, Names> {
  const insight = createInsight(context);
  return {
    'insight.get': async (query) => insight.page(query),
    'insight.accounts': async (query) => insight.accounts(query),
    'insight.week': async (query) => insight.week(query),
  };
}
