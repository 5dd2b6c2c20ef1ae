import type { CardProgress, TraineeHistory } from './card-progress';
import type { DrillCard } from './drill-card';
import { trainingDay } from './training-clock';

export interface DrillLimits {
  readonly newPerDay: number;
  readonly reviewsPerDay: number;
  /** A card that lapses this often is set aside. */
  readonly leechLapses: number;
}

export type DrillReason = 'learning' | 'changed' | 'due' | 'new';
interface QueuedCard {
  readonly card: DrillCard;
  readonly reason: DrillReason;
}
export interface DrillQueue {
  /** In the order in which they come, as far as today's limits let them. */
  readonly cards: readonly QueuedCard[];
  readonly setAside: readonly DrillCard[];
  /** Due today, but beyond the day's limit. */
  readonly heldBack: number;
}

/** A card that is being learned may come this much early, rather than let somebody wait. */
const learnAheadMinutes = 20;

/**
 * What one trainee drills at `at` (local time): what is being learned, what the coach changed and what is due,
 * then new cards. The day's limits count over all playbooks.
 */
export function drillQueue(
  cards: readonly DrillCard[],
  history: TraineeHistory,
  limits: DrillLimits,
  at: string,
): DrillQueue {
  const today = trainingDay(at);
  const learning: { card: DrillCard; due: string }[] = [];
  const due: { card: DrillCard; due: string; reason: DrillReason }[] = [];
  const fresh: DrillCard[] = [];
  const setAside: DrillCard[] = [];
  for (const card of cards) {
    const progress = history.cards.get(card.id);
    const memory = progress?.memory;
    if (!progress || !memory) fresh.push(card);
    else if (isSetAside(card, progress, limits)) setAside.push(card);
    else if (progress.hash !== card.hash) due.push({ card, due: '', reason: 'changed' });
    else if (memory.state !== 'review') learning.push({ card, due: memory.due });
    else if (trainingDay(memory.due) <= today) due.push({ card, due: memory.due, reason: 'due' });
  }
  const done = history.grades.filter(({ day }) => day === today);
  const newLeft = limits.newPerDay - done.filter(({ isFirst }) => isFirst).length;
  const reviewsLeft = limits.reviewsPerDay - done.filter(({ wasReview }) => wasReview).length;
  const reviews = due.sort(byDue).slice(0, Math.max(0, reviewsLeft));
  const inReach = learning.sort(byDue).filter((one) => one.due <= minutesAfter(at, learnAheadMinutes));
  const asLearning = ({ card }: { card: DrillCard }): QueuedCard => ({ card, reason: 'learning' });
  return {
    cards: [
      ...inReach.filter((one) => one.due <= at).map(asLearning),
      ...reviews.map(({ card, reason }) => ({ card, reason })),
      ...fresh.slice(0, Math.max(0, newLeft)).map((card): QueuedCard => ({ card, reason: 'new' })),
      ...inReach.filter((one) => one.due > at).map(asLearning),
    ],
    setAside,
    heldBack: due.length - reviews.length,
  };
}

/** Forgotten too often as it stands; a change of the card gives it another chance. */
export function isSetAside(card: DrillCard, progress: CardProgress, limits: DrillLimits): boolean {
  return progress.lapses >= limits.leechLapses && progress.hash === card.hash;
}

function byDue(a: { readonly due: string }, b: { readonly due: string }): number {
  return a.due < b.due ? -1 : a.due > b.due ? 1 : 0;
}

function minutesAfter(local: string, minutes: number): string {
  return new Date(Date.parse(`${local}Z`) + minutes * 60_000).toISOString().slice(0, 19);
}
