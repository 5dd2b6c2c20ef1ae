import { activityFields } from '../../core/activity/activity';
import { AppError } from '../../core/app-error';
import type { ParsedInput } from '../../core/contract';
import { verdictKind } from '../../core/engagement/verdict-kind';
import { nextStepFields } from '../../core/next-step/next-step';
import type { HostContext } from '../host-context';
import { recordOrThrow } from '../records/build-record';
import { putRecord } from '../records/put-record';
import { verdictChanges } from './verdict-changes';

/**
 * Writes a verdict that was given outside of an engagement to the history, with its next step.
 * @throws AppError `not-found`, or `bad-request` when the next step lacks its date or lies in the past
 */
export async function decide(context: HostContext, input: ParsedInput<'rhythm.decide'>): Promise<void> {
  const { records, store } = context;
  const account = recordOrThrow(context, 'accounts', input.accountId);
  const { verdicts, meRepId } = context.settings();
  const { verdict, reason, nextStepOn } = input;
  if (nextStepOn === null && verdictKind(verdict, verdicts) !== 'stop') {
    throw new AppError(
      'bad-request',
      `“${verdict}” needs a next step with a date, or it is over. Nothing was saved.`,
    );
  }
  if (nextStepOn !== null && nextStepOn < context.asOf()) {
    throw new AppError('bad-request', 'The date of the next step lies in the past. Nothing was saved.');
  }
  const who = { accountId: account.id, repId: meRepId };
  const note = activityFields.parse({
    ...who,
    kind: 'note',
    at: context.localNow(),
    subject: `Verdict: ${verdict}`,
    text: reason,
    verdict,
  });
  const changes = [putRecord('activities', records.create('activities', note))];
  if (nextStepOn !== null) {
    const text = input.nextStepText.trim() || verdict;
    const step = nextStepFields.parse({ ...who, text, dueOn: nextStepOn });
    changes.push(putRecord('nextSteps', records.create('nextSteps', step)));
  }
  await store.commit([...changes, ...verdictChanges(context, account.id, { verdict, reason })]);
}
