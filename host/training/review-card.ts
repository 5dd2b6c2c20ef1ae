import { AppError } from '../../core/app-error';
import type { CardReview, Grade } from '../../core/training/card-review';
import { isSetAside } from '../../core/training/drill-queue';
import { afterGrade } from '../../core/training/schedule';
import { trainingDay } from '../../core/training/training-clock';
import type { RecordContext } from '../record-context';
import { putRecord } from '../records/put-record';
import { ownHistory, traineeId } from './trainee';
import type { TrainingPlaybooks } from './training-playbooks';

type ReviewDraft = Pick<CardReview, 'cardId' | 'playbookId' | 'action' | 'undoesId' | 'hash' | 'memory'>;

/** Writes one grading of mine. @throws AppError `not-found` when no playbook has this card any more */
export async function gradeCard(
  context: RecordContext,
  training: TrainingPlaybooks,
  { cardId, hash, grade }: { readonly cardId: string; readonly hash: string; readonly grade: Grade },
): Promise<{ isSetAside: boolean; playbookId: string }> {
  const card = await findCard(training, cardId);
  const { drills } = context.settings();
  const history = ownHistory(context);
  const known = history.cards.get(cardId)?.memory ?? null;
  const memory = afterGrade(known, grade, context.localNow(), drills.retention);
  const draft = { cardId, playbookId: card.playbookId, action: grade, undoesId: null, hash, memory };
  await addReview(context, draft, history.nextSequence);
  const progress = ownHistory(context).cards.get(cardId);
  return {
    isSetAside: progress !== undefined && isSetAside(card, progress, drills),
    playbookId: card.playbookId,
  };
}

/** Takes the last grading of today back, and no other: later ones stand on it. @throws AppError `bad-request` */
export async function undoGrade(context: RecordContext, reviewId: string): Promise<void> {
  const history = ownHistory(context);
  const last = history.grades.at(-1);
  const undone = context.store.data.cardReviews[reviewId];
  if (!undone || last?.id !== reviewId || last.day !== trainingDay(context.localNow())) {
    throw new AppError(
      'bad-request',
      'Only the last grading of today can be taken back. Nothing was changed; the card comes again when it is due.',
    );
  }
  const { cardId, playbookId, hash } = undone;
  const draft = { cardId, playbookId, action: 'undo' as const, undoesId: reviewId, hash, memory: null };
  await addReview(context, draft, history.nextSequence);
}

/** Gives a card that was set aside another chance. @throws AppError `not-found` */
export async function bringCardBack(
  context: RecordContext,
  training: TrainingPlaybooks,
  cardId: string,
): Promise<void> {
  const { playbookId, hash } = await findCard(training, cardId);
  const draft = { cardId, playbookId, action: 'bring-back' as const, undoesId: null, hash, memory: null };
  await addReview(context, draft, ownHistory(context).nextSequence);
}

async function findCard(training: TrainingPlaybooks, cardId: string) {
  const card = (await training.list()).flatMap(({ cards }) => cards).find(({ id }) => id === cardId);
  if (card) return card;
  throw new AppError(
    'not-found',
    'This card is gone: its step was taken out of the playbook. Your other cards are safe; go on with the next.',
    { cardId },
  );
}

async function addReview(context: RecordContext, draft: ReviewDraft, sequence: number): Promise<void> {
  const record = context.records.create('cardReviews', {
    ...draft,
    repId: traineeId(context),
    at: context.localNow(),
    sequence,
  });
  await context.store.commit([putRecord('cardReviews', record)]);
}
