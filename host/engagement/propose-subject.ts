import type { ParsedInput } from '../../core/contract';
import type { Engagement } from '../../core/engagement/engagement';
import { proposeDeal } from '../../core/engagement/propose-deal';
import type { PoolId } from '../../core/pool/pool';
import { proposeContact } from '../../core/pool/pool-subject';
import type { RecordContext } from '../record-context';

/** The pool that brought the account here, and the deal and contact that it means. */
export function proposeSubject(
  context: RecordContext,
  start: Pick<ParsedInput<'engagement.start'>, 'accountId' | 'pool' | 'dealId' | 'contactId'>,
  pools: readonly PoolId[],
): Pick<Engagement, 'pool' | 'dealId' | 'contactId'> {
  const memberships = context.history.poolsOf(start.accountId);
  const membership =
    start.pool === null
      ? memberships.find(({ pool }) => pools.includes(pool))
      : memberships.find(({ pool }) => pool === start.pool);
  const pool = start.pool ?? membership?.pool ?? null;
  const history = context.history.of(start.accountId);
  const deals = history?.deals ?? [];
  const dealId =
    start.dealId ??
    membership?.dealId ??
    proposeDeal(deals, pool ?? pools[0] ?? null, context.asOf())?.id ??
    null;
  const deal = deals.find(({ id }) => id === dealId) ?? null;
  const contactId =
    start.contactId ??
    membership?.contactId ??
    proposeContact(history?.contacts ?? [], deal, context.asOf())?.id ??
    null;
  return { pool, dealId, contactId };
}
