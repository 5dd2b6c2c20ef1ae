import type { Handlers } from '../../core/contract';
import type { HostContext } from '../host-context';
import { createStockBuilder } from '../stock/build-stock';

export function stockHandlers(context: HostContext): Pick<Handlers, 'stock.get'> {
  const stock = createStockBuilder(context);
  return { 'stock.get': async (query) => stock.build(query) };
}
