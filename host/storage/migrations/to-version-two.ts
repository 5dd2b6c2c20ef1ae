import type { RawData, RawRecord } from '../raw-data';

/** Fields that came with version 2, by collection, each with the value that means "not known". */
const newFields: Readonly<Record<string, Readonly<Record<string, unknown>>>> = {
  accounts: { cadenceDays: null },
  contacts: { connections: [], doNotContactReason: '', quietUntil: null, quietReason: '' },
  reps: { interests: [], connections: [] },
  activities: { verdict: '', valueKind: '', ideaId: null, batchId: '' },
  referrals: {
    statusIsByHand: false,
    rewardText: '',
    rewardAmount: null,
    rewardCurrency: '',
    rewardDueWhen: 'won',
    rewardPaid: null,
    rewardPaidOn: null,
    prospectUndo: null,
  },
  nextSteps: { referralId: null, dueTime: null, durationMinutes: null },
  deals: {
    promiseKept: 'unknown',
    buyingStage: '',
    checkpoint: '',
    checkpointOn: null,
    contingencies: [],
    needsNoHandOff: false,
  },
  engagements: { programmeId: null, isCreditSettled: false },
};

/** Counts of imports have a number for each kind of record; version 1 knew no trigger events. */
function withTriggerCounts(run: RawRecord): RawRecord {
  const counted = ['created', 'updated', 'unchanged'].map((name) => [
    name,
    { triggers: 0, ...(run[name] as object) },
  ]);
  return { ...run, ...Object.fromEntries(counted) };
}

/** Version 2 only adds: collections that begin empty, and fields that nobody has filled in yet. */
export function toVersionTwo(data: RawData): RawData {
  const migrated = { ...data };
  for (const [collection, fields] of Object.entries(newFields)) {
    migrated[collection] = Object.fromEntries(
      Object.entries(data[collection] ?? {}).map(([id, record]): [string, RawRecord] => [
        id,
        { ...structuredClone(fields), ...record },
      ]),
    );
  }
  migrated.imports = Object.fromEntries(
    Object.entries(data.imports ?? {}).map(([id, run]) => [id, withTriggerCounts(run)]),
  );
  return migrated;
}
