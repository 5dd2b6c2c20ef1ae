import { verdictKind } from '../../core/engagement/verdict-kind';
import type { Change } from '../../core/workspace/workspace-data';
import type { HostContext } from '../host-context';
import { putRecord } from '../records/put-record';

/**
 * What a verdict does to Today: stop takes the account off it until something new happens (M22). To be made
 * last, since what was written down before it is no news.
 */
export function verdictChanges(
  context: HostContext,
  accountId: string,
  { verdict, reason }: { readonly verdict: string; readonly reason: string },
): Change[] {
  if (verdictKind(verdict, context.settings().verdicts) !== 'stop') return [];
  const earlier = context.history.of(accountId)?.setAsides ?? [];
  const dismissal = context.records.create('setAsides', {
    accountId,
    kind: 'dismissal',
    until: null,
    reason: `${verdict.trim()}: ${reason.trim()}`.slice(0, 1_000),
    on: context.asOf(),
  });
  return [
    ...earlier.map(({ id }) => ({ remove: 'setAsides', id }) as const),
    putRecord('setAsides', dismissal),
  ];
}
