import { fsrs, Rating } from 'ts-fsrs';
import { describe, expect, test } from 'vitest';
import type { CardMemory, Grade } from '../../core/training/card-review';
import { afterGrade, dueAfterEach, recallAt } from '../../core/training/schedule';
import { localFrom, schedulerTime, trainingDay } from '../../core/training/training-clock';

const retention = 0.9;
const start = '2022-12-29T12:30:00';
const later = (local: string, days: number) =>
  localFrom(new Date(schedulerTime(local).getTime() + days * 86_400_000));

/** Grades one after the other, each when the card is due; gives the intervals in days. */
function intervalsOf(grades: readonly Grade[]): number[] {
  let memory: CardMemory | null = null;
  let at = start;
  return grades.map((grade) => {
    memory = afterGrade(memory, grade, at, retention);
    at = memory.due;
    return memory.scheduledDays;
  });
}

describe('FSRS', () => {
  test('gives the intervals that ts-fsrs publishes for FSRS 6 (its FSRS-6 tests, ivl_history)', () => {
    const good: Grade[] = ['good', 'good', 'good', 'good', 'good', 'good'];
    const grades: Grade[] = [...good, 'again', 'again', ...good.slice(1)];
    expect(intervalsOf(grades)).toEqual([0, 2, 11, 46, 163, 498, 0, 0, 2, 4, 7, 12, 21]);
  });

  test('gives the memory that fsrs-rs publishes: stability 53.62691, difficulty 6.3574867', () => {
    const days = [0, 0, 1, 3, 8, 21];
    const grades: Grade[] = ['again', 'good', 'good', 'good', 'good', 'good'];
    let memory: CardMemory | null = null;
    let at = start;
    for (const [index, grade] of grades.entries()) {
      at = later(at, days[index] ?? 0);
      memory = afterGrade(memory, grade, at, retention);
    }
    expect(memory?.stability).toBeCloseTo(53.62691, 4);
    expect(memory?.difficulty).toBeCloseTo(6.3574867, 4);
  });

  test('gives the published first steps, and the recall after the interval of an easy card', () => {
    const first = (['again', 'hard', 'good', 'easy'] as const).map((grade) =>
      afterGrade(null, grade, start, retention),
    );
    expect(first.map(({ stability }) => stability)).toEqual([0.212, 1.2931, 2.3065, 8.2956]);
    expect(first.map(({ difficulty }) => difficulty)).toEqual([6.4133, 5.11217071, 2.11810397, 1]);
    expect(first.map(({ state }) => state)).toEqual(['learning', 'learning', 'learning', 'review']);
    expect(first[3] && recallAt(first[3], first[3].due)).toBeCloseTo(0.9024733, 6);
  });

  test('is the same through our records as straight through the library', () => {
    const grades: Grade[] = ['good', 'hard', 'easy', 'again', 'good', 'good', 'again', 'hard', 'easy'];
    const library = fsrs({ request_retention: retention, enable_fuzz: false });
    const ratings = { again: Rating.Again, hard: Rating.Hard, good: Rating.Good, easy: Rating.Easy } as const;
    let state: { stability: number; difficulty: number } | null = null;
    let memory: CardMemory | null = null;
    for (const [index, grade] of grades.entries()) {
      const elapsed = index === 0 ? 0 : 3;
      memory = afterGrade(memory, grade, later(start, index * 3), retention);
      memory = JSON.parse(JSON.stringify(memory)) as CardMemory;
      state = library.next_state(state, elapsed, ratings[grade]);
      expect(memory.stability).toBeCloseTo(state.stability, 6);
      expect(memory.difficulty).toBeCloseTo(state.difficulty, 6);
    }
  });

  test('shows when the card comes again after each grade, and keeps its word', () => {
    const known = afterGrade(null, 'easy', start, retention);
    const due = dueAfterEach(known, known.due, retention);
    expect(due.again < due.hard && due.hard < due.good && due.good < due.easy).toBe(true);
    expect(afterGrade(known, 'good', known.due, retention).due).toBe(due.good);
  });

  test('takes a clock that was put back for one that stands still', () => {
    const known = afterGrade(null, 'easy', '2026-05-10T10:00:00', retention);
    const after = afterGrade(known, 'good', '2026-01-01T10:00:00', retention);
    expect(after.reviewedAt).toBe('2026-05-10T10:00:00');
    expect(Number.isFinite(after.stability)).toBe(true);
  });
});

describe('the training day', () => {
  test('begins at four in the morning, also where the clocks change', () => {
    expect(trainingDay('2026-03-01T03:59:59')).toBe('2026-02-28');
    expect(trainingDay('2026-03-01T04:00:00')).toBe('2026-03-01');
    expect(trainingDay('2028-02-29T23:00:00')).toBe('2028-02-29');
    expect(trainingDay('2028-03-01T01:00:00')).toBe('2028-02-29');
    expect(trainingDay('2026-03-29T04:00:00')).toBe('2026-03-29');
    expect(trainingDay('2026-10-25T02:30:00')).toBe('2026-10-24');
  });

  test('is what intervals count: a card of one in the night is due the evening after', () => {
    const known = afterGrade(null, 'easy', '2026-03-01T01:00:00', retention);
    expect(localFrom(schedulerTime(known.due))).toBe(known.due);
    expect(trainingDay(known.due)).toBe('2026-03-08');
  });
});
