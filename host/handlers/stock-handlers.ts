import type { Handlers } from '../../core/contract';
import type { HostContext } from '../host-context';
import { buildStock } from '../stock/build-stock';

export function stockHandlers(context: HostContext): Pick<Handlers, 'stock.get'> {
  return { 'stock.get': async (input) => buildStock(context, input) };
}
