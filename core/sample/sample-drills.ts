import { shortHashNumber } from '../playbook/short-hash';
import type { DrillSettings } from '../settings/settings';
import { traineeHistory } from '../training/card-progress';
import type { CardReview, Grade } from '../training/card-review';
import type { DrillCard } from '../training/drill-card';
import { drillQueue } from '../training/drill-queue';
import { afterGrade } from '../training/schedule';

interface DrillDays {
  readonly repId: string;
  /** The cards that are drilled on each day (`YYYY-MM-DD`), oldest first. */
  readonly days: readonly { readonly day: string; readonly cards: readonly DrillCard[] }[];
  readonly settings: DrillSettings;
  readonly newId: () => string;
}
type MadeReview = Omit<CardReview, 'createdAt' | 'updatedAt' | 'device'>;

const mostPerDay = 60;
const secondsPerCard = 20;

/** What a trainee would have done with their cards on these days, with something forgotten here and there. */
export function sampleDrills({ repId, days, settings, newId }: DrillDays): MadeReview[] {
  const made: MadeReview[] = [];
  for (const { day, cards } of days) {
    for (let count = 0; count < mostPerDay; count++) {
      const at = timeOf(day, count);
      const stamped = made.map((review) => ({ ...review, createdAt: '', updatedAt: '', device: '' }));
      const history = traineeHistory(stamped, repId);
      const card = drillQueue(cards, history, settings, at).cards[0]?.card;
      if (!card) break;
      const known = history.cards.get(card.id)?.memory ?? null;
      const action = gradeOf(card, known?.reps ?? 0);
      made.push({
        id: newId(),
        repId,
        playbookId: card.playbookId,
        cardId: card.id,
        action,
        undoesId: null,
        hash: card.hash,
        at,
        sequence: history.nextSequence,
        memory: afterGrade(known, action, at, settings.retention),
      });
    }
  }
  return made;
}

function gradeOf(card: DrillCard, reps: number): Grade {
  const chance = shortHashNumber(`${card.id} ${reps}`) % 10;
  if (chance === 0 && reps < 4) return 'again';
  if (chance < 3) return 'hard';
  return chance < 8 ? 'good' : 'easy';
}

function timeOf(day: string, count: number): string {
  return new Date(Date.parse(`${day}T08:20:00Z`) + count * secondsPerCard * 1_000).toISOString().slice(0, 19);
}
