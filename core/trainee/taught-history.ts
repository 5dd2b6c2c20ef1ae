import { type TraineeHistory, traineeHistory } from '../training/card-progress';
import type { CardReview } from '../training/card-review';
import type { Trainee } from './trainee';

/** What a trainee drilled, as their own machine would tell it. */
export function taughtHistory({
  id: repId,
  createdAt,
  updatedAt,
  device,
  playbooks,
}: Trainee): TraineeHistory {
  const stamp = { repId, createdAt, updatedAt, device };
  const reviews = playbooks.flatMap(({ playbookId, cards }) =>
    cards.flatMap((card) =>
      card.reviews.map(
        (review): CardReview => ({ ...stamp, ...review, playbookId, cardId: cardIdOf(playbookId, card.id) }),
      ),
    ),
  );
  return traineeHistory(reviews, repId);
}

/** A card's id as the drills name it: a trainee's file leaves the playbook out. */
export function cardIdOf(playbookId: string, cardInPlaybook: string): string {
  return `${playbookId}/${cardInPlaybook}`;
}
