import { type PoolId, poolIds } from '../pool/pool';
import { isId } from './step-id';

/** These turn what YAML gave into what a playbook holds; what is wrong has been reported before. */
export function readText(value: unknown): string {
  return typeof value === 'string' ? value.trim() : '';
}

export function readId(value: unknown): string {
  return typeof value === 'string' && isId(value) ? value : '';
}

/** In the order in which they are written: the first is the one that the playbook is most made for. */
export function readPools(value: unknown): PoolId[] {
  if (!Array.isArray(value)) return [];
  return [...new Set(value)].filter((pool): pool is PoolId => poolIds.includes(pool));
}

/** A date that the calendar has, as `YYYY-MM-DD`; `null` otherwise. */
export function readReviewBy(value: unknown): string | null {
  if (typeof value !== 'string' || !/^\d{4}-\d{2}-\d{2}$/.test(value)) return null;
  const time = Date.parse(`${value}T00:00:00Z`);
  return Number.isNaN(time) || new Date(time).toISOString().slice(0, 10) !== value ? null : value;
}
