import type { Moment } from './scenario';

/** The moments that some way leads to from these, themselves included; `next` names where a moment leads. */
function reach(starts: readonly string[], next: (id: string) => readonly string[]): Set<string> {
  const seen = new Set(starts);
  const open = [...starts];
  for (let id = open.pop(); id !== undefined; id = open.pop()) {
    for (const to of next(id)) {
      if (seen.has(to)) continue;
      seen.add(to);
      open.push(to);
    }
  }
  return seen;
}

/** The moments that a run can come to. */
export function reachableMoments(moments: readonly Moment[]): ReadonlySet<string> {
  const known = new Map(moments.map((moment) => [moment.id, moment]));
  const next = (id: string) =>
    (known.get(id)?.replies ?? []).map(({ leadsTo }) => leadsTo).filter((to) => known.has(to));
  return moments[0] ? reach([moments[0].id], next) : new Set();
}

/** The moments from which some way leads to an ending. */
export function endingMoments(moments: readonly Moment[]): ReadonlySet<string> {
  const before = new Map<string, string[]>();
  for (const { id, replies } of moments) {
    for (const { leadsTo } of replies) {
      const known = before.get(leadsTo);
      if (known) known.push(id);
      else before.set(leadsTo, [id]);
    }
  }
  const endings = moments.filter(({ ending }) => ending !== null).map(({ id }) => id);
  return reach(endings, (id) => before.get(id) ?? []);
}
