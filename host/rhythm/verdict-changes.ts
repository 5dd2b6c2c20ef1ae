import { verdictKind } from '../../core/engagement/verdict-kind';
import type { Change } from '../../core/workspace/workspace-data';
import type { RecordContext } from '../record-context';
import { putRecord } from '../records/put-record';

/**
 * What a verdict does to Today: stop takes the account off it until something new happens (M22).
 */
export function verdictChanges(
  context: RecordContext,
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
    // What is written down together with the verdict is no news: the dismissal is the later one.
    putRecord('setAsides', { ...dismissal, createdAt: millisecondAfter(dismissal.createdAt) }),
  ];
}

const millisecondAfter = (instant: string) => new Date(Date.parse(instant) + 1).toISOString();
