import { changeWords } from '../engagement/change-words';
import type { Engagement } from '../engagement/engagement';
import type { FieldValue } from '../engagement/field-value';
import { findPlaybookField } from '../playbook/playbook-fields';
import type { WorkspaceData } from '../workspace/workspace-data';
import type { TrialWrite } from './trial';

const facts = { accounts: 'account', contacts: 'contact', deals: 'deal' } as const;
const additions = ['activities', 'referrals', 'nextSteps'] as const;
export const trialCollections = [...Object.keys(facts), ...additions] as (keyof TrialRecords)[];
/** The collections that a run can write to, beside the engagement itself. */
export type TrialRecords = Pick<WorkspaceData, keyof typeof facts | (typeof additions)[number]>;

const nameOfTarget = { account: 'Account', contact: 'Contact', deal: 'Deal' } as const;
const nameOfActivity = { call: 'Timeline: call', value: 'Timeline: value given' } as const;

/** What differs between the records before a trial and after it, in the order in which a review is read. */
export function wouldHaveWritten(
  before: TrialRecords,
  after: TrialRecords,
  engagement: Engagement,
): TrialWrite[] {
  return [
    ...newRecords(before.activities, after.activities).map((activity) => ({
      where: nameOfActivity[activity.kind as keyof typeof nameOfActivity] ?? `Timeline: ${activity.kind}`,
      what: joined([activity.outcome, activity.result, activity.text], ' · '),
      on: null,
    })),
    ...changedFields(before, after),
    ...newRecords(before.referrals, after.referrals).map(({ name, company }) => ({
      where: 'Referral',
      what: joined([name, company], ', '),
      on: null,
    })),
    ...reviewOf(engagement),
    ...newRecords(before.nextSteps, after.nextSteps).map(({ text, dueOn }) => ({
      where: 'Next step',
      what: text,
      on: dueOn,
    })),
  ];
}

function newRecords<T>(before: Readonly<Record<string, T>>, after: Readonly<Record<string, T>>): T[] {
  return Object.entries(after).flatMap(([id, record]) => (Object.hasOwn(before, id) ? [] : [record]));
}

function changedFields(before: TrialRecords, after: TrialRecords): TrialWrite[] {
  const writes: TrialWrite[] = [];
  for (const collection of Object.keys(facts) as (keyof typeof facts)[]) {
    const target = facts[collection];
    for (const [id, record] of Object.entries(after[collection])) {
      const old = before[collection][id];
      if (old === undefined || old === record) continue;
      const was = fieldsOf(old);
      for (const [name, value] of Object.entries(fieldsOf(record))) {
        const field = findPlaybookField(`${target}.${name}`);
        if (!field?.canSave || JSON.stringify(value) === JSON.stringify(was[name])) continue;
        const what = changeWords(was[name] ?? null, value);
        writes.push({ where: `${nameOfTarget[target]}: ${field.label}`, what, on: null });
      }
    }
  }
  return writes;
}

/** A record's fields by the names that playbooks use; free facts stand beside the others. */
function fieldsOf(record: object): Record<string, FieldValue> {
  const { facts: free = {}, ...fields } = record as { readonly facts?: Readonly<Record<string, string>> };
  const named = Object.entries(free).map(([name, value]) => [`facts.${name}`, value]);
  return { ...fields, ...Object.fromEntries(named) };
}

function reviewOf({ review, notes }: Engagement): TrialWrite[] {
  const verdict = joined([review.verdict, review.verdictReason], ': ');
  const story = joined(Object.values(review.story), ' ');
  const kept = notes.map(({ text }) => text).join(' · ');
  return [
    { where: 'Review: verdict', what: verdict, on: null },
    { where: 'Review: their story', what: story, on: null },
    { where: 'Notes of the call', what: kept, on: null },
  ].filter(({ what }) => what !== '');
}

function joined(parts: readonly string[], between: string): string {
  return parts.filter((part) => part.trim() !== '').join(between);
}
