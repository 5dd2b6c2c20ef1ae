import type { HostContext } from '../host-context';

export interface StockTarget {
  readonly target: number;
  readonly repCount: number;
}

/** The setting is one rep's target; everybody's is that of all reps who have not left. */
export function stockTarget(
  { history, settings }: Pick<HostContext, 'history' | 'settings'>,
  repId: string | null,
): StockTarget {
  const wanted = settings().stockTarget;
  if (repId !== null) return { target: wanted, repCount: 1 };
  const { asOf, reps } = history.poolContext();
  const active = Object.values(reps).filter(
    ({ hasLeft, leftOn }) => !hasLeft || (leftOn !== null && leftOn > asOf),
  );
  const repCount = Math.max(1, active.length);
  return { target: wanted * repCount, repCount };
}
