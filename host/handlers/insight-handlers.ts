import type { Handlers } from '../../core/contract';
import type { HostContext } from '../host-context';
import { createInsight } from '../insight/create-insight';
import { namedAccounts } from '../insight/named-accounts';
import { createPoolStock } from '../insight/pool-stock';

type Names = 'insight.get' | 'insight.accounts' | 'insight.stock' | 'insight.week';

export function insightHandlers(context: HostContext): Pick<Handlers, Names> {
  const insight = createInsight(context);
  const stock = createPoolStock(context);
  return {
    'insight.get': async (query) => insight.page(query),
    'insight.accounts': async (query) => {
      if (query.figure !== 'stock') return insight.accounts(query);
      return namedAccounts(context, await stock.accountIds(query.filter, query.row, query.column));
    },
    'insight.stock': ({ filter }) => stock.figure(filter),
    'insight.week': async (query) => insight.week(query),
  };
}
