import type { ParsedInput, RequestOutput } from '../../core/contract';
import type { ListedReferral, ListedTreeLine, ReferralFilter } from '../../core/referral/listed-referral';
import { buildReferralForest } from '../../core/referral/referral-tree';
import { sumRewards } from '../../core/referral/reward';
import { rollUp, type TreeLine } from '../../core/referral/roll-up';
import type { HostContext } from '../host-context';
import type { ReferralBook } from './referral-book';

const filters: Readonly<Record<ReferralFilter, (row: ListedReferral) => boolean>> = {
  all: () => true,
  given: ({ standing }) => standing === 'given',
  contacted: ({ standing }) => standing === 'contacted',
  won: ({ standing }) => standing === 'won',
  lost: ({ standing }) => standing === 'lost',
  'no-account': ({ toAccountId }) => toAccountId === null,
  'thanks-due': ({ thanks, giverObstacle }) => thanks !== 'done' && giverObstacle === '',
  reward: ({ reward }) => reward !== 'none',
  'reward-owed': ({ reward }) => reward === 'owed',
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
  const rewarded = rows.map((row) => ({
    referral: row,
    reward: { state: row.reward, owed: row.rewardOwed },
  }));
  const { promised, owed, paid } = sumRewards(rewarded, context.settings().defaultCurrency);
  return {
    total: wanted.length,
    rows: wanted.slice(offset, offset + limit),
    counts: Object.fromEntries(counts),
    programme: { promised: [...promised], owed: [...owed], paid: [...paid] },
  };
}

/** Referrals from referrals as lines, the roots that brought most first. */
export function listTree(context: HostContext, book: ReferralBook): ListedTreeLine[] {
  const rows = book.rows();
  const nameOf = (accountId: string) => context.store.data.accounts[accountId]?.name ?? '';
  const lines = rollUp(buildReferralForest(rows), (id) => book.rowOf(id)?.won ?? []);
  return sortTrees(lines, nameOf).map((line) => listLine(line, book, nameOf));
}

function sortTrees(lines: readonly TreeLine[], nameOf: (accountId: string) => string): TreeLine[] {
  const trees: TreeLine[][] = [];
  for (const line of lines) {
    if (line.depth === 0) trees.push([line]);
    else trees.at(-1)?.push(line);
  }
  const wonBy = ([root]: readonly TreeLine[]) => root?.total[0]?.amount ?? 0;
  const nameCount = ([root]: readonly TreeLine[]) => root?.nameCount ?? 0;
  const name = ([root]: readonly TreeLine[]) => nameOf(root?.id ?? '');
  return trees
    .sort((a, b) => wonBy(b) - wonBy(a) || nameCount(b) - nameCount(a) || (name(a) < name(b) ? -1 : 1))
    .flat();
}

function listLine(line: TreeLine, book: ReferralBook, nameOf: (accountId: string) => string): ListedTreeLine {
  const sums = {
    ...line,
    goesOn: [...line.goesOn],
    own: [...line.own],
    total: [...line.total],
  };
  const row = line.kind === 'name' ? book.rowOf(line.id) : undefined;
  if (!row) {
    const name = nameOf(line.id);
    return {
      ...sums,
      name,
      accountId: line.id,
      accountName: name,
      givenBy: '',
      standing: null,
      standingWhy: '',
      givenOn: null,
    };
  }
  return {
    ...sums,
    name: row.name,
    accountId: row.toAccountId ?? '',
    accountName: row.toAccountName || row.company,
    givenBy: row.fromContactName || row.fromAccountName,
    standing: row.standing,
    standingWhy: row.standingWhy,
    givenOn: row.givenOn,
  };
}
