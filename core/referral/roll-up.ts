import type { MoneySum } from '../account/account-page';
import type { ReferralNode, ReferralRoot } from './referral-tree';

/** One line of the tree as a screen draws it, in reading order. */
export interface TreeLine {
  readonly kind: 'root' | 'name';
  /** The account of a root, the referral of a name. */
  readonly id: string;
  readonly depth: number;
  /** For each of the last levels, its own one at the end, whether the line goes on below this one. */
  readonly goesOn: readonly boolean[];
  /** What was won by this name itself. */
  readonly own: readonly MoneySum[];
  /** What was won by it and by everything that hangs on it. */
  readonly total: readonly MoneySum[];
  readonly nameCount: number;
}

/** Deeper levels are told by their number, not by more room at the left. */
const mostDrawn = 10;

type OwnSums = (referralId: string) => readonly MoneySum[];

interface Frame {
  readonly line: { -readonly [K in keyof TreeLine]: TreeLine[K] };
  readonly children: readonly ReferralNode[];
  next: number;
}

/** The forest as lines with sums rolled up to the roots, a currency at a time; no recursion, so no depth is too deep. */
export function rollUp(roots: readonly ReferralRoot[], own: OwnSums): TreeLine[] {
  const lines: TreeLine[] = [];
  for (const root of roots) {
    const first: Frame = {
      line: { kind: 'root', id: root.accountId, depth: 0, goesOn: [], own: [], total: [], nameCount: 0 },
      children: root.children,
      next: 0,
    };
    const way = [first];
    lines.push(first.line);
    for (let frame = way.at(-1); frame; frame = way.at(-1)) {
      const child = frame.children[frame.next];
      if (child) {
        frame.next += 1;
        const made = frameOf(child, frame, own);
        lines.push(made.line);
        way.push(made);
        continue;
      }
      way.pop();
      const above = way.at(-1);
      if (!above) break;
      above.line.total = addSums(above.line.total, frame.line.total);
      above.line.nameCount += frame.line.nameCount + 1;
    }
  }
  return lines;
}

function frameOf({ referral, children }: ReferralNode, above: Frame, own: OwnSums): Frame {
  const sums = own(referral.id);
  const isLast = above.next >= above.children.length;
  return {
    line: {
      kind: 'name',
      id: referral.id,
      depth: above.line.depth + 1,
      goesOn: [...above.line.goesOn, !isLast].slice(-mostDrawn),
      own: sums,
      total: sums,
      nameCount: 0,
    },
    children,
    next: 0,
  };
}

/** Sums side by side, one a currency, the largest first. */
export function addSums(a: readonly MoneySum[], b: readonly MoneySum[]): readonly MoneySum[] {
  if (a.length === 0) return b;
  if (b.length === 0) return a;
  const sums = new Map(a.map((sum) => [sum.currency, { ...sum }]));
  for (const sum of b) {
    const known = sums.get(sum.currency);
    if (!known) {
      sums.set(sum.currency, { ...sum });
      continue;
    }
    known.amount = Math.round((known.amount + sum.amount) * 100) / 100;
    known.count += sum.count;
  }
  return [...sums.values()].sort((x, y) => y.amount - x.amount || (x.currency < y.currency ? -1 : 1));
}
