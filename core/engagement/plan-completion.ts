import type { ActivityFields } from '../activity/activity';
import { type DoNotCall, doNotCallOf } from '../activity/do-not-call';
import type { NextStepFields } from '../next-step/next-step';
import type { PlaybookStep } from '../playbook/playbook';
import { type ReferralFields, referralFields } from '../referral/referral';
import { callLengthMs } from './call-timer';
import type { Engagement } from './engagement';
import {
  type EngagementRecords,
  type PlannedWrite,
  patchFor,
  plannedWrites,
  type WriteTarget,
} from './planned-writes';
import { reviewText } from './review-text';

type Patch = Readonly<Record<string, unknown>>;

/** Everything that completing an engagement writes besides the engagement itself. */
export interface Completion {
  readonly patches: { readonly [T in WriteTarget]: Patch };
  /** The conversation, and the value that was given in it. */
  readonly call: ActivityFields;
  readonly value: ActivityFields | null;
  readonly referrals: readonly ReferralFields[];
  readonly nextStep: NextStepFields | null;
  readonly callLengthMs: number;
}

export interface CompletionMoment {
  readonly now: Date;
  /** Local time of the call; on the as-of date when one is set. */
  readonly at: string;
}

/** @param contactName how the next step and the loss reason's source name the person */
export function planCompletion(
  steps: readonly PlaybookStep[],
  engagement: Engagement,
  records: EngagementRecords,
  contactName: string,
  { now, at }: CompletionMoment,
): Completion {
  const { review } = engagement;
  const lengthMs = callLengthMs(engagement, now, engagement.updatedAt);
  const who = {
    accountId: engagement.accountId,
    contactId: engagement.contactId,
    dealId: engagement.dealId,
    repId: engagement.repId,
  };
  const activity = {
    ...who,
    engagementId: engagement.id,
    direction: 'outgoing',
    at,
    exportedAt: null,
    valueKind: '',
    ideaId: null,
    batchId: '',
  } as const;
  const call = { result: review.result, contactId: engagement.contactId, at };
  const named = review.referrals.filter(({ name, company }) => (name + company).trim() !== '');
  return {
    patches: withDoNotCall(
      patchesOf(plannedWrites(steps, engagement, records), records, { at, contactName }),
      doNotCallOf(call),
    ),
    callLengthMs: lengthMs,
    call: {
      ...activity,
      kind: 'call',
      durationMs: lengthMs > 0 ? Math.round(lengthMs) : null,
      outcome: review.outcome.trim(),
      result: review.result.trim(),
      verdict: review.verdict.trim(),
      subject: engagement.playbookTitle,
      text: reviewText(steps, engagement),
      askedForReferral: review.askedForReferral || named.length > 0,
    },
    value:
      review.valueGiven.trim() === ''
        ? null
        : {
            ...activity,
            kind: 'value',
            durationMs: null,
            outcome: '',
            result: '',
            verdict: '',
            subject: 'Value given',
            text: review.valueGiven.trim(),
            askedForReferral: false,
          },
    referrals: named.map((referral) =>
      referralFields.parse({
        fromAccountId: engagement.accountId,
        fromContactId: engagement.contactId,
        engagementId: engagement.id,
        givenOn: at.slice(0, 10),
        name: referral.name.trim() || referral.company.trim(),
        company: referral.company.trim(),
        phone: referral.phone.trim(),
        email: referral.email.trim(),
        notes: referral.notes.trim(),
      }),
    ),
    nextStep:
      review.nextStepOn === null
        ? null
        : {
            ...who,
            engagementId: engagement.id,
            referralId: null,
            kind: 'next-step',
            text:
              review.nextStepText.trim() || [review.verdict.trim(), contactName].filter(Boolean).join(': '),
            dueOn: review.nextStepOn,
            dueTime: null,
            durationMinutes: null,
            doneAt: null,
          },
  };
}

/** A real loss reason without a source gets one: who said it, and when (M11). */
function patchesOf(
  writes: readonly PlannedWrite[],
  records: EngagementRecords,
  { at, contactName }: { readonly at: string; readonly contactName: string },
): Completion['patches'] {
  const patches: { [T in WriteTarget]: Patch } = { account: {}, deal: {}, contact: {} };
  for (const { target, field, before, after, obstacle } of writes) {
    if (obstacle !== '' || before === after) continue;
    const sofar = { ...records[target], ...patches[target] };
    patches[target] = { ...patches[target], ...patchFor(field, after, sofar) };
  }
  if ('realLossReason' in patches.deal && !('realLossReasonSource' in patches.deal)) {
    const source = `Said on a call on ${at.slice(0, 10)}${contactName === '' ? '' : ` by ${contactName}`}`;
    patches.deal = { ...patches.deal, realLossReasonSource: source };
  }
  return patches;
}

function withDoNotCall(patches: Completion['patches'], asked: DoNotCall | null): Completion['patches'] {
  if (asked === null) return patches;
  const refused = { doNotContact: true, doNotContactReason: asked.reason };
  if (asked.target === 'contact') return { ...patches, contact: { ...patches.contact, ...refused } };
  return { ...patches, account: { ...patches.account, ...refused } };
}
