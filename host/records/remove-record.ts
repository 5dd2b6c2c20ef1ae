import { AppError } from '../../core/app-error';
import { countInWords, recordWords } from '../../core/record/record-words';
import {
  type EditableCollection,
  editableCollections,
  type Reference,
  references,
} from '../../core/record/references';
import type { Change, CollectionName } from '../../core/workspace/workspace-data';
import type { HostContext } from '../host-context';
import { recordOrThrow } from './build-record';
import { idsIn } from './check-references';
import { putRecord } from './put-record';

/**
 * The changes that remove a record that nothing else names. An account takes its snoozes along,
 * a referral the thanks for it, an engagement what its coaches gave.
 * @throws AppError `not-allowed` for what people don't edit, `not-found`, or `bad-request` saying what depends.
 */
export function removalChanges(context: HostContext, collection: CollectionName, id: string): Change[] {
  if (!isEditable(collection)) {
    throw new AppError(
      'not-allowed',
      'Records of this kind are kept by the app and are not removed by hand.',
    );
  }
  recordOrThrow(context, collection, id);
  const dependents = dependentsOf(context, collection, id);
  if (dependents.length > 0) {
    throw new AppError('bad-request', refusal(collection, dependents), { dependents });
  }
  const changes: Change[] = [{ remove: collection, id }];
  if (collection === 'referrals') {
    for (const step of Object.values(context.store.data.nextSteps)) {
      if (step.referralId === id) changes.push({ remove: 'nextSteps', id: step.id });
    }
  }
  if (collection === 'engagements') {
    const { coachScores, comments, supervisedRuns } = context.store.data;
    for (const score of Object.values(coachScores))
      if (score.reviewId === id) changes.push({ remove: 'coachScores', id: score.id });
    for (const comment of Object.values(comments))
      if (comment.reviewId === id) changes.push({ remove: 'comments', id: comment.id });
    // What a coach signed for was seen, whatever becomes of the engagement.
    for (const run of Object.values(supervisedRuns)) {
      if (run.engagementId !== id) continue;
      const unlinked = context.records.update('supervisedRuns', run, { engagementId: null });
      changes.push(putRecord('supervisedRuns', unlinked));
    }
  }
  if (collection === 'accounts') {
    for (const row of Object.values(context.store.data.setAsides)) {
      if (row.accountId === id) changes.push({ remove: 'setAsides', id: row.id });
    }
  }
  return changes;
}

function isEditable(collection: CollectionName): collection is EditableCollection {
  return (editableCollections as readonly string[]).includes(collection);
}

function dependentsOf(context: HostContext, to: EditableCollection, id: string): string[] {
  const found: string[] = [];
  for (const collection of editableCollections) {
    const fields = references[collection].filter((reference) => reference.to === to);
    // The thanks for a referral go with it.
    if (fields.length === 0 || (to === 'referrals' && collection === 'nextSteps')) continue;
    let count = 0;
    for (const record of Object.values(context.store.data[collection])) {
      if (names(record, fields, id)) count += 1;
    }
    if (count > 0) found.push(countInWords(collection, count));
  }
  if (to === 'reps' && hasTrained(context, id)) found.push('what they learned in training');
  return found;
}

function hasTrained({ store }: HostContext, repId: string): boolean {
  const { cardReviews, lessonProgress, takes, trainingPaths, supervisedRuns, readyMarks } = store.data;
  return [cardReviews, lessonProgress, takes, trainingPaths, supervisedRuns, readyMarks].some((records) =>
    Object.values<{ readonly repId: string | null }>(records).some((one) => one.repId === repId),
  );
}

function names(record: object, fields: readonly Reference[], id: string): boolean {
  return fields.some(({ field }) => idsIn((record as Record<string, unknown>)[field]).includes(id));
}

function refusal(collection: EditableCollection, dependents: readonly string[]): string {
  const word = recordWords[collection][0];
  const rest = collection === 'reps' ? ' Mark the rep as left instead and hand the accounts over.' : '';
  return `This ${word} was not removed: ${dependents.join(', ')} still refer to it. Remove or move those first.${rest}`;
}
