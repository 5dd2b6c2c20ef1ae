import type { ParsedInput, RequestOutput } from '../../core/contract';
import type { ListedTreeLine } from '../../core/referral/listed-referral';
import { buildReferralForest } from '../../core/referral/referral-tree';
import { rollUp, type TreeLine } from '../../core/referral/roll-up';
import { type BookRow, listReferral, type ReferralBook } from './referral-book';

export interface TreeLister {
  list(page: ParsedInput<'referral.tree'>): RequestOutput<'referral.tree'>;
}

/** Referrals from referrals as lines, the roots that brought most first; drawn anew when the book's rows change. */
export function createTreeLister(book: ReferralBook): TreeLister {
  let drawn: readonly BookRow[] | null = null;
  let lines: readonly TreeLine[] = [];
  let names = new Map<string, string>();
  const refresh = () => {
    const rows = book.rows();
    if (rows === drawn) return;
    // Who gave a name stands in its row, so that the tree is made of the rows and of nothing else.
    names = new Map(rows.map(({ referral, giver }) => [referral.fromAccountId, giver?.account.name ?? '']));
    const forest = buildReferralForest(rows.map(({ referral }) => referral));
    lines = sortTrees(
      rollUp(forest, (id) => book.rowOf(id)?.won ?? []),
      names,
    );
    drawn = rows;
  };
  return {
    list({ offset, limit }) {
      refresh();
      const page = lines.slice(offset, offset + limit);
      return { total: lines.length, lines: page.map((line) => listLine(line, book, names)) };
    },
  };
}

function sortTrees(lines: readonly TreeLine[], names: ReadonlyMap<string, string>): TreeLine[] {
  const trees: TreeLine[][] = [];
  for (const line of lines) {
    if (line.depth === 0) trees.push([line]);
    else trees.at(-1)?.push(line);
  }
  const wonBy = ([root]: readonly TreeLine[]) => root?.total[0]?.amount ?? 0;
  const nameCount = ([root]: readonly TreeLine[]) => root?.nameCount ?? 0;
  const name = ([root]: readonly TreeLine[]) => names.get(root?.id ?? '') ?? '';
  return trees
    .sort((a, b) => wonBy(b) - wonBy(a) || nameCount(b) - nameCount(a) || (name(a) < name(b) ? -1 : 1))
    .flat();
}

function listLine(line: TreeLine, book: ReferralBook, names: ReadonlyMap<string, string>): ListedTreeLine {
  const sums = {
    ...line,
    goesOn: [...line.goesOn],
    own: [...line.own],
    total: [...line.total],
  };
  const row = line.kind === 'name' ? book.rowOf(line.id) : undefined;
  if (!row) {
    const name = names.get(line.id) ?? '';
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
  const name = listReferral(row);
  return {
    ...sums,
    name: name.name,
    accountId: name.toAccountId ?? '',
    accountName: name.toAccountName || name.company,
    givenBy: name.fromContactName || name.fromAccountName,
    standing: name.standing,
    standingWhy: name.standingWhy,
    givenOn: name.givenOn,
  };
}
