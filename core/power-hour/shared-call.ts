import { z } from 'zod';
import { compareText } from '../deal/compare-deals';
import { instant, localTime, recordId, recordSource, shortText } from '../record/record';

/** A call as a session file carries it: enough to count it and to recognise the account elsewhere. */
export const sharedCall = z.object({
  callId: recordId,
  updatedAt: instant,
  repId: recordId.nullable(),
  repName: shortText,
  accountId: recordId,
  accountName: shortText,
  /** The account's id in the CRM that it was imported from, which is the same on every machine. */
  accountSource: recordSource.pick({ system: true, key: true }).nullable(),
  calledAt: localTime,
  outcome: shortText,
  result: shortText,
  hasFollowUp: z.boolean(),
  hasReferral: z.boolean(),
  bookedAmount: z.number().nullable(),
  bookedCurrency: z.string().max(8),
});
export type SharedCall = z.infer<typeof sharedCall>;

/**
 * The union of two sets of calls, each call once: the later version wins, and of two versions of one moment
 * always the same one. So the order of merging, and merging twice, make no difference.
 */
export function mergeSharedCalls(known: readonly SharedCall[], arrived: readonly SharedCall[]): SharedCall[] {
  const byId = new Map<string, SharedCall>();
  for (const call of [...known, ...arrived]) {
    const other = byId.get(call.callId);
    if (other === undefined || isNewer(call, other)) byId.set(call.callId, call);
  }
  return [...byId.values()].sort(
    (a, b) => compareText(a.calledAt, b.calledAt) || compareText(a.callId, b.callId),
  );
}

function isNewer(call: SharedCall, other: SharedCall): boolean {
  return (compareText(call.updatedAt, other.updatedAt) || compareText(written(call), written(other))) > 0;
}

const written = (call: SharedCall) => JSON.stringify(call, Object.keys(call).sort());
