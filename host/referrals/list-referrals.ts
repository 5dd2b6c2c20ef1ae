import type { ParsedInput, RequestOutput } from '../../core/contract';
import type { ReferralFilter } from '../../core/referral/listed-referral';
import { sumRewards } from '../../core/referral/reward';
import type { HostContext } from '../host-context';
import { type BookRow, listReferral, type ReferralBook } from './referral-book';

const filters: Readonly<Record<ReferralFilter, (row: BookRow) => boolean>> = {
  all: () => true,
  given: ({ path }) => path.status === 'given',
  contacted: ({ path }) => path.status === 'contacted',
  won: ({ path }) => path.status === 'won',
  lost: ({ path }) => path.status === 'lost',
  'no-account': ({ referral }) => referral.toAccountId === null,
  'thanks-due': ({ thanks, giverObstacle }) => thanks.state !== 'done' && giverObstacle === '',
  reward: ({ reward }) => reward.state !== 'none',
  'reward-owed': ({ reward }) => reward.state === 'owed',
};

/** One page of the names, and what the filters and the programme count. */
export function listReferrals(
  context: HostContext,
  book: ReferralBook,
  { filter, offset, limit }: ParsedInput<'referral.list'>,
): RequestOutput<'referral.list'> {
  const rows = book.rows();
  const wanted = rows.filter(filters[filter]);
  const counts = Object.entries(filters).map(([name, fits]) => [name, rows.filter(fits).length]);
  const { promised, owed, paid } = sumRewards(rows, context.settings().defaultCurrency);
  return {
    total: wanted.length,
    rows: wanted.slice(offset, offset + limit).map(listReferral),
    counts: Object.fromEntries(counts),
    programme: { promised: [...promised], owed: [...owed], paid: [...paid] },
  };
}
