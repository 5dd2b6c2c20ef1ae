import { type Card, createEmptyCard, type FSRS, type Grade as FsrsGrade, fsrs, Rating, State } from 'ts-fsrs';
import { type CardMemory, type Grade, grades } from './card-review';
import { localFrom, schedulerTime } from './training-clock';

const ratings: Readonly<Record<Grade, FsrsGrade>> = {
  again: Rating.Again,
  hard: Rating.Hard,
  good: Rating.Good,
  easy: Rating.Easy,
};
const states = { learning: State.Learning, review: State.Review, relearning: State.Relearning } as const;

const schedulers = new Map<number, FSRS>();

/** FSRS 6 with its published parameters, without chance in the intervals (decision 52). */
function schedulerFor(retention: number): FSRS {
  const known = schedulers.get(retention);
  if (known) return known;
  const made = fsrs({ request_retention: retention, enable_fuzz: false });
  schedulers.set(retention, made);
  return made;
}

/** The card after a grading at `at` (local time). A clock that went back counts as standing still. */
export function afterGrade(
  memory: CardMemory | null,
  grade: Grade,
  at: string,
  retention: number,
): CardMemory {
  const time = schedulerTime(memory !== null && memory.reviewedAt > at ? memory.reviewedAt : at);
  const card = memory === null ? createEmptyCard(time) : toCard(memory);
  return toMemory(schedulerFor(retention).next(card, time, ratings[grade]).card);
}

/** When the card would be due after each grade. */
export function dueAfterEach(
  memory: CardMemory | null,
  at: string,
  retention: number,
): Record<Grade, string> {
  const due = (grade: Grade) => afterGrade(memory, grade, at, retention).due;
  return Object.fromEntries(grades.map((grade) => [grade, due(grade)])) as Record<Grade, string>;
}

/** The probability, 0 to 1, that the card is recalled at `at` (FSRS's forgetting curve). */
export function recallAt(memory: CardMemory, at: string): number {
  return schedulerFor(0.9).get_retrievability(toCard(memory), schedulerTime(at), false);
}

function toCard(memory: CardMemory): Card {
  return {
    due: schedulerTime(memory.due),
    last_review: schedulerTime(memory.reviewedAt),
    stability: memory.stability,
    difficulty: memory.difficulty,
    state: states[memory.state],
    learning_steps: memory.learningStep,
    scheduled_days: memory.scheduledDays,
    elapsed_days: 0,
    reps: memory.reps,
    lapses: memory.lapses,
  };
}

function toMemory(card: Card): CardMemory {
  const state =
    card.state === State.Review ? 'review' : card.state === State.Relearning ? 'relearning' : 'learning';
  return {
    due: localFrom(card.due),
    reviewedAt: localFrom(card.last_review ?? card.due),
    stability: card.stability,
    difficulty: card.difficulty,
    state,
    learningStep: card.learning_steps,
    scheduledDays: card.scheduled_days,
    reps: card.reps,
    lapses: card.lapses,
  };
}
