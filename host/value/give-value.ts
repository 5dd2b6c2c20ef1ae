import { activityFields } from '../../core/activity/activity';
import { AppError } from '../../core/app-error';
import type { ParsedInput, RequestOutput } from '../../core/contract';
import { valueWords } from '../../core/value/value-kinds';
import type { Change } from '../../core/workspace/workspace-data';
import type { HostContext } from '../host-context';
import { recordOrThrow } from '../records/build-record';
import { putRecord } from '../records/put-record';
import { findRecipients } from './find-recipients';

/**
 * Writes down what was given, to one or to many in one transaction with one id to take it back by.
 * @throws AppError `not-allowed` when everybody is left out, with the reason; `bad-request` for nothing given
 */
export async function giveValue(
  context: HostContext,
  { to, kind, text, ideaId }: ParsedInput<'value.give'>,
): Promise<RequestOutput<'value.give'>> {
  const idea = ideaId === null ? null : recordOrThrow(context, 'ideas', ideaId);
  const words = text.trim() || idea?.text.trim() || '';
  if (words === '' && idea === null) {
    throw new AppError('bad-request', 'Say in a few words what was given. Nothing was saved.');
  }
  const { recipients, leftOut } = findRecipients(context, to);
  if (recipients.length === 0) {
    const reason = leftOut[0]?.reason ?? 'Nobody is in this pool';
    throw new AppError('not-allowed', `${reason}. Nothing was saved.`, { leftOut });
  }
  const batchId = context.newId();
  const [one] = valueWords[kind];
  const subject = idea?.title ?? `${one.charAt(0).toUpperCase()}${one.slice(1)}`;
  const shared = activityFields.omit({ accountId: true, contactId: true }).parse({
    kind: 'value',
    at: context.localNow(),
    repId: context.settings().meRepId,
    subject,
    text: words,
    valueKind: kind,
    ideaId,
    batchId,
  });
  const changes = recipients.map(({ accountId, contactId }): Change => {
    const activity = context.records.create('activities', { ...shared, accountId, contactId });
    return putRecord('activities', activity);
  });
  await context.store.commit(changes);
  return { batchId, count: recipients.length, leftOutCount: leftOut.length };
}

/** Takes back all that was given at once. @throws AppError `not-found` when it was taken back before */
export async function takeValueBack(context: HostContext, batchId: string): Promise<number> {
  const given = Object.values(context.store.data.activities).filter(
    (activity) => activity.batchId === batchId,
  );
  if (given.length === 0) {
    throw new AppError('not-found', 'This was taken back before. Nothing was changed.');
  }
  await context.store.commit(given.map(({ id }): Change => ({ remove: 'activities', id })));
  return given.length;
}
