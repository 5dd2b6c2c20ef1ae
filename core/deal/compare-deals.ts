import type { Deal } from './deal';

/** By opening date, then id: the id of the system that it came from, which is the same on every machine. */
export function compareByOpening(a: Deal, b: Deal): number {
  return compareText(a.openedOn ?? '', b.openedOn ?? '') || compareText(sourceKey(a), sourceKey(b));
}

export function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

const sourceKey = (deal: Deal) => deal.source?.key ?? deal.id;
