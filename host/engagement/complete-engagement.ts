import { accountFields } from '../../core/account/account';
import { AppError } from '../../core/app-error';
import { contactFields } from '../../core/contact/contact';
import { contactName } from '../../core/contact/contact-name';
import { dealFields } from '../../core/deal/deal';
import { completionProblems } from '../../core/engagement/completion-problems';
import type { Engagement } from '../../core/engagement/engagement';
import { planCompletion } from '../../core/engagement/plan-completion';
import type { NextStep, NextStepFields } from '../../core/next-step/next-step';
import type { Change } from '../../core/workspace/workspace-data';
import type { RecordContext } from '../record-context';
import { buildRecord } from '../records/build-record';
import { deliveryCheckChanges } from '../records/follow-up-changes';
import { putRecord } from '../records/put-record';
import { plannedThanks } from '../referrals/save-referral';
import { verdictChanges } from '../rhythm/verdict-changes';
import { engagementRecords } from './engagement-records';
import { openEngagement } from './open-engagement';
import { pinnedPlaybook } from './pinned-playbook';

/**
 * Ends an engagement: answers go to their fields, the conversation to the history, and everything that the
 * review promises is written with it, all in one transaction.
 * @throws AppError `bad-request` with what is missing (`details.problems`); then nothing is written.
 */
export async function completeEngagement(context: RecordContext, id: string): Promise<Engagement> {
  const engagement = openEngagement(context, id);
  const { steps } = pinnedPlaybook(context, engagement).playbook;
  const { verdicts } = context.settings();
  const problems = completionProblems(steps, engagement, { asOf: context.asOf(), verdicts });
  if (problems.length > 0) {
    const list = problems.map(({ message }) => message).join(' ');
    throw new AppError('bad-request', `Not completed yet; everything typed is saved. ${list}`, { problems });
  }
  const changes: Change[] = [];
  const done = completionChanges(context, engagement, changes);
  await context.store.commit(changes);
  return done;
}

function completionChanges(context: RecordContext, engagement: Engagement, changes: Change[]): Engagement {
  const { records, store } = context;
  const targets = engagementRecords(context, engagement);
  const { account, deal, contact } = targets;
  const now = context.now();
  const { steps } = pinnedPlaybook(context, engagement).playbook;
  const plan = planCompletion(steps, engagement, targets, contactName(contact), {
    now,
    at: callMoment(context, engagement),
  });

  if (hasFields(plan.patches.account)) {
    const input = { id: account.id, fields: plan.patches.account };
    changes.push(putRecord('accounts', buildRecord(context, 'accounts', accountFields, input)));
  }
  if (contact !== null && hasFields(plan.patches.contact)) {
    const input = { id: contact.id, fields: plan.patches.contact };
    changes.push(putRecord('contacts', buildRecord(context, 'contacts', contactFields, input)));
  }
  if (deal !== null) {
    const input = { id: deal.id, fields: plan.patches.deal };
    const after = hasFields(plan.patches.deal) ? buildRecord(context, 'deals', dealFields, input) : deal;
    if (after !== deal) changes.push(putRecord('deals', after));
    changes.push(...deliveryCheckChanges(context, after, deal));
  }
  // References that vanished meanwhile are left out rather than keeping the review from being saved.
  const known = {
    contactId: contact?.id ?? null,
    dealId: deal?.id ?? null,
    repId: engagement.repId !== null && store.data.reps[engagement.repId] ? engagement.repId : null,
  };
  const call = records.create('activities', { ...plan.call, ...known });
  changes.push(putRecord('activities', call));
  if (plan.value !== null) {
    changes.push(putRecord('activities', records.create('activities', { ...plan.value, ...known })));
  }
  // Said on this very call, and so not in the store yet.
  const wantsPeace = [plan.patches.contact, plan.patches.account].some(
    (patch) => 'doNotContact' in patch || 'quietUntil' in patch,
  );
  for (const referral of plan.referrals) {
    const fields = { ...referral, fromContactId: known.contactId };
    const given = records.create('referrals', fields);
    changes.push(putRecord('referrals', given), ...(wantsPeace ? [] : plannedThanks(context, given)));
  }
  if (plan.nextStep !== null) changes.push(nextStepChange(context, { ...plan.nextStep, ...known }, changes));
  const done = records.update('engagements', engagement, {
    status: 'done',
    phase: 'review',
    completedAt: now.toISOString(),
    activityId: call.id,
    timerStartedAt: null,
    elapsedMs: plan.callLengthMs,
  });
  changes.push(putRecord('engagements', done));
  const { verdict, verdictReason } = engagement.review;
  changes.push(...verdictChanges(context, account.id, { verdict, reason: verdictReason }));
  return done;
}

/** The review's step; on the day of the deal's delivery check it is that check, so that nobody is asked twice. */
function nextStepChange(context: RecordContext, step: NextStepFields, changes: Change[]): Change {
  const isCheck = (one: NextStep) =>
    one.kind === 'delivery-check' &&
    one.doneAt === null &&
    one.dealId === step.dealId &&
    one.dueOn === step.dueOn;
  const planned = changes.findIndex(
    (change) => 'put' in change && change.put === 'nextSteps' && isCheck(change.record),
  );
  const [made] = planned === -1 ? [] : changes.splice(planned, 1);
  const check =
    made !== undefined && 'put' in made && made.put === 'nextSteps'
      ? made.record
      : Object.values(context.store.data.nextSteps).find(isCheck);
  if (check === undefined || step.dealId === null) {
    return putRecord('nextSteps', context.records.create('nextSteps', step));
  }
  const text = `${step.text}. ${check.text}`;
  return putRecord('nextSteps', {
    ...check,
    contactId: step.contactId,
    engagementId: step.engagementId,
    text,
  });
}

/** When the call was; never after the date that everything is shown for. */
function callMoment(context: RecordContext, { calledAt }: Engagement): string {
  return calledAt !== null && calledAt.slice(0, 10) <= context.asOf() ? calledAt : context.localNow();
}

function hasFields(patch: object): boolean {
  return Object.keys(patch).length > 0;
}
