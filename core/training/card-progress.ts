import type { CardMemory, CardReview, Grade } from './card-review';
import { trainingDay } from './training-clock';

/** Where one trainee stands with one card. */
export interface CardProgress {
  readonly playbookId: string;
  /** `null` for a card that was only brought back. */
  readonly memory: CardMemory | null;
  /** Of the card as it was last seen. */
  readonly hash: string;
  /** Lapses since the card was changed or brought back: too many set it aside. */
  readonly lapses: number;
  readonly firstDay: string;
}

/** One grading that counts, for figures by day. */
export interface CountedGrade {
  readonly id: string;
  readonly cardId: string;
  readonly playbookId: string;
  readonly day: string;
  readonly grade: Grade;
  /** The card was known for a day or longer; the others are still being learned. */
  readonly wasReview: boolean;
  readonly isFirst: boolean;
}

export interface TraineeHistory {
  readonly cards: ReadonlyMap<string, CardProgress>;
  readonly grades: readonly CountedGrade[];
  readonly nextSequence: number;
}

/** Everything that one trainee did, in order; what was taken back never happened. */
export function traineeHistory(all: Iterable<CardReview>, repId: string | null): TraineeHistory {
  const own = [...all].filter((review) => review.repId === repId);
  own.sort((a, b) => a.sequence - b.sequence || (a.createdAt < b.createdAt ? -1 : 1));
  const undone = new Set(own.map(({ undoesId }) => undoesId));
  const cards = new Map<string, CardProgress>();
  const grades: CountedGrade[] = [];
  for (const review of own) {
    if (review.action === 'undo' || undone.has(review.id)) continue;
    const before = cards.get(review.cardId);
    const day = trainingDay(review.at);
    const memory = review.memory ?? before?.memory ?? null;
    const isFreed = review.action === 'bring-back' || before?.hash !== review.hash;
    const wasReview = before?.memory?.state === 'review';
    const isLapse = review.action === 'again' && wasReview;
    cards.set(review.cardId, {
      playbookId: review.playbookId,
      memory,
      hash: review.hash,
      lapses: (isFreed ? 0 : (before?.lapses ?? 0)) + (isLapse ? 1 : 0),
      firstDay: before?.firstDay ?? day,
    });
    if (review.action === 'bring-back') continue;
    const { id, cardId, playbookId, action: grade } = review;
    grades.push({ id, cardId, playbookId, day, grade, wasReview, isFirst: !before });
  }
  return { cards, grades, nextSequence: (own.at(-1)?.sequence ?? 0) + 1 };
}
