import type { Deal, DealFields } from './deal';

/**
 * The dates that follow from a new status: closing without a date closes as of `asOf`, reopening clears it.
 * A date that the patch names is kept.
 */
export function settleDeal(
  patch: Partial<DealFields>,
  old: Pick<Deal, 'status' | 'closedOn'> | null,
  asOf: string,
): Partial<DealFields> {
  const status = patch.status ?? old?.status ?? 'open';
  const closedOn = 'closedOn' in patch ? patch.closedOn : old?.closedOn;
  if (status !== 'open' && !closedOn) return { ...patch, closedOn: asOf };
  if (status === 'open' && old !== null && old.status !== 'open' && !('closedOn' in patch)) {
    return { ...patch, closedOn: null };
  }
  return patch;
}
