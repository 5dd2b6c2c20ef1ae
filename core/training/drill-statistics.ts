import { addDays } from '../record/add-days';
import type { CountedGrade, TraineeHistory } from './card-progress';
import type { DrillCard } from './drill-card';
import { type DrillLimits, isSetAside } from './drill-queue';
import { recallAt } from './schedule';
import { trainingDay } from './training-clock';

export interface DayCount {
  readonly day: string;
  readonly count: number;
}
export interface DrillStatistics {
  /** Of the last 30 days' gradings of known cards, the share that was recalled; `null` without any. */
  readonly retention: number | null;
  readonly reviewsPerDay: DayCount[];
  /** Known cards by the day they are due, what is late on today. */
  readonly forecast: DayCount[];
}
export interface PlaybookRecall {
  readonly cardCount: number;
  readonly seenCount: number;
  readonly retention: number | null;
  /** The mean probability that a seen card is recalled now; `null` without any. */
  readonly recall: number | null;
}

const retentionDays = 30;
const shownDays = 14;

/** How one trainee does, and what the next two weeks bring. */
export function drillStatistics(
  cards: readonly DrillCard[],
  history: TraineeHistory,
  limits: DrillLimits,
  at: string,
): DrillStatistics {
  const today = trainingDay(at);
  const doneOn = countBy(history.grades.map(({ day }) => day));
  const dueDays = cards.flatMap((card) => {
    const progress = history.cards.get(card.id);
    if (!progress?.memory || isSetAside(card, progress, limits)) return [];
    const day = progress.hash === card.hash ? trainingDay(progress.memory.due) : today;
    return [day < today ? today : day];
  });
  const dueOn = countBy(dueDays);
  const days = (from: number, counts: ReadonlyMap<string, number>) =>
    Array.from({ length: shownDays }, (_, index) => {
      const day = addDays(today, from + index);
      return { day, count: counts.get(day) ?? 0 };
    });
  return {
    retention: retentionOf(history.grades, today),
    reviewsPerDay: days(1 - shownDays, doneOn),
    forecast: days(0, dueOn),
  };
}

/** The same for the cards of one playbook. */
export function playbookRecall(
  cards: readonly DrillCard[],
  history: TraineeHistory,
  at: string,
): PlaybookRecall {
  const ids = new Set(cards.map(({ id }) => id));
  const memories = cards.flatMap(({ id }) => history.cards.get(id)?.memory ?? []);
  const sum = memories.reduce((total, memory) => total + recallAt(memory, at), 0);
  return {
    cardCount: cards.length,
    seenCount: memories.length,
    retention: retentionOf(
      history.grades.filter(({ cardId }) => ids.has(cardId)),
      trainingDay(at),
    ),
    recall: memories.length === 0 ? null : sum / memories.length,
  };
}

function retentionOf(grades: readonly CountedGrade[], today: string): number | null {
  const since = addDays(today, 1 - retentionDays);
  const counted = grades.filter(({ wasReview, day }) => wasReview && day >= since);
  if (counted.length === 0) return null;
  return counted.filter(({ grade }) => grade !== 'again').length / counted.length;
}

function countBy(days: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const day of days) counts.set(day, (counts.get(day) ?? 0) + 1);
  return counts;
}
