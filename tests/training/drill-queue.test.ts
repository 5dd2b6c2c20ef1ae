import { describe, expect, test } from 'vitest';
import { traineeHistory } from '../../core/training/card-progress';
import type { CardReview, Grade } from '../../core/training/card-review';
import { type DrillCard, finishCard } from '../../core/training/drill-card';
import { drillQueue } from '../../core/training/drill-queue';
import { drillStatistics, playbookRecall } from '../../core/training/drill-statistics';
import { afterGrade } from '../../core/training/schedule';

const limits = { newPerDay: 2, reviewsPerDay: 2, leechLapses: 3 };
const playbook = { id: 'p', title: 'P' };
const aCard = (stepId: string, answer = 'An answer'): DrillCard =>
  finishCard(
    { kind: 'objection', stepId, prompt: `Ask ${stepId}`, answer, alternatives: [], order: [] },
    playbook,
  );
const [a, b, c, d] = [aCard('a'), aCard('b'), aCard('c'), aCard('d')];
const cards = [a, b, c, d];

/** A trainee's reviews, written down one after the other as the host does. */
class Diary {
  readonly reviews: CardReview[] = [];

  constructor(private readonly repId: string | null = 'me') {}

  get history() {
    return traineeHistory(this.reviews, this.repId);
  }

  grade(card: DrillCard, grade: Grade, at: string): this {
    const memory = this.history.cards.get(card.id)?.memory ?? null;
    return this.#add(card, { action: grade, at, memory: afterGrade(memory, grade, at, 0.9) });
  }

  undo(card: DrillCard, at: string): this {
    const undoesId = this.history.grades.at(-1)?.id ?? null;
    return this.#add(card, { action: 'undo', at, memory: null, undoesId });
  }

  bringBack(card: DrillCard, at: string): this {
    return this.#add(card, { action: 'bring-back', at, memory: null });
  }

  #add(card: DrillCard, what: Pick<CardReview, 'action' | 'at' | 'memory'> & Partial<CardReview>): this {
    const sequence = this.reviews.length + 1;
    const stamp = { id: `r${sequence}`, createdAt: '2026-01-01T00:00:00Z', updatedAt: '', device: 'd' };
    const { id: cardId, hash } = card;
    const base = { ...stamp, repId: this.repId, playbookId: 'p', cardId, hash, undoesId: null, sequence };
    this.reviews.push({ ...base, ...what });
    return this;
  }

  /** Ids and reasons of what comes, as `a new`. */
  queue(at: string, from: readonly DrillCard[] = cards): string[] {
    const queue = drillQueue(from, this.history, limits, at);
    return queue.cards.map(({ card, reason }) => `${card.stepId} ${reason}`);
  }
}

describe('what is drilled', () => {
  test('begins with as many new cards as the day allows, and no more until the next day', () => {
    const diary = new Diary();
    expect(diary.queue('2026-05-04T09:00:00')).toEqual(['a new', 'b new']);
    diary.grade(a, 'easy', '2026-05-04T09:00:00').grade(b, 'easy', '2026-05-04T09:01:00');
    expect(diary.queue('2026-05-04T23:59:00')).toEqual([]);
    expect(diary.queue('2026-05-05T03:59:00')).toEqual([]);
    expect(diary.queue('2026-05-05T04:00:00')).toEqual(['c new', 'd new']);
  });

  test('brings what is being learned back in minutes, early rather than let one wait', () => {
    const diary = new Diary().grade(a, 'again', '2026-05-04T09:00:00');
    expect(diary.queue('2026-05-04T09:00:30')).toEqual(['b new', 'a learning']);
    expect(diary.queue('2026-05-04T09:01:00')).toEqual(['a learning', 'b new']);
  });

  test('on a second day is what is due that day, the longest overdue first, within the limit', () => {
    const diary = new Diary();
    for (const card of [a, b, c]) diary.grade(card, 'good', '2026-05-04T09:00:00');
    for (const card of [c, a, b]) diary.grade(card, 'good', '2026-05-04T09:10:00');
    expect(diary.history.cards.get(a.id)?.memory?.due).toBe('2026-05-06T09:10:00');
    expect(diary.queue('2026-05-05T20:00:00')).toEqual(['d new']);
    // Due at 9:10 that day, so from four in the morning on.
    expect(diary.queue('2026-05-06T05:00:00')).toEqual(['a due', 'b due', 'd new']);
    expect(drillQueue(cards, diary.history, limits, '2026-05-06T05:00:00').heldBack).toBe(1);
    diary.grade(a, 'good', '2026-05-06T05:00:00').grade(b, 'good', '2026-05-06T05:01:00');
    expect(diary.queue('2026-05-06T05:02:00')).toEqual(['d new']);
  });

  test('keeps trainees on one machine apart', () => {
    const mine = new Diary().grade(a, 'easy', '2026-05-04T09:00:00');
    const theirs = new Diary('other').grade(b, 'easy', '2026-05-04T09:00:00');
    const all = [...mine.reviews, ...theirs.reviews];
    expect([...traineeHistory(all, 'me').cards.keys()]).toEqual([a.id]);
    expect([...traineeHistory(all, 'other').cards.keys()]).toEqual([b.id]);
    expect(traineeHistory(all, null).grades).toEqual([]);
  });
});

describe('undo', () => {
  test('leaves a card as it was, limits and figures included, one grading after the other', () => {
    const diary = new Diary().grade(a, 'easy', '2026-05-04T09:00:00');
    const before = diary.history;
    diary.grade(b, 'again', '2026-05-04T09:01:00').undo(b, '2026-05-04T09:02:00');
    expect(diary.history.cards).toEqual(before.cards);
    expect(diary.history.grades).toEqual(before.grades);
    diary.undo(a, '2026-05-04T09:03:00');
    expect(diary.queue('2026-05-04T09:03:00')).toEqual(['a new', 'b new']);
    diary.grade(a, 'good', '2026-05-04T09:04:00');
    expect(diary.history.cards.get(a.id)?.memory?.reps).toBe(1);
  });
});

describe('a card that is forgotten too often', () => {
  const forgotten = () => {
    const diary = new Diary().grade(a, 'easy', '2026-01-01T09:00:00');
    for (const month of ['02', '03', '04']) {
      diary.grade(a, 'again', `2026-${month}-01T09:00:00`).grade(a, 'good', `2026-${month}-01T09:30:00`);
    }
    return diary;
  };
  const at = '2026-08-01T09:00:00';

  test('is set aside, asked no more and in no forecast', () => {
    const diary = forgotten();
    expect(diary.queue(at, [a])).toEqual([]);
    expect(drillQueue([a], diary.history, limits, at).setAside).toEqual([a]);
    const { forecast } = drillStatistics([a], diary.history, limits, at);
    expect(forecast.every(({ count }) => count === 0)).toBe(true);
  });

  test('comes again when the trainee brings it back, or when the coach mends it', () => {
    expect(forgotten().queue(at, [aCard('a', 'Said better')])).toEqual(['a changed']);
    const diary = forgotten().bringBack(a, at);
    expect(diary.queue(at, [a])).toEqual(['a due']);
    expect(diary.history.grades).toHaveLength(7);
    diary.grade(a, 'again', at);
    expect(drillQueue([a], diary.history, limits, at).setAside).toEqual([]);
  });
});

describe('a card that the coach changed', () => {
  test('is shown again though it is not due, once, and its history stays', () => {
    const diary = new Diary().grade(a, 'easy', '2026-05-04T09:00:00');
    const edited = aCard('a', 'Another answer');
    const at = '2026-05-05T09:00:00';
    expect(diary.queue(at, [a])).toEqual([]);
    expect(diary.queue(at, [edited])).toEqual(['a changed']);
    diary.grade(edited, 'good', at);
    expect(diary.queue(at, [edited])).toEqual([]);
    expect(diary.history.cards.get(a.id)?.memory?.reps).toBe(2);
  });
});

describe('figures', () => {
  test('count retention on known cards only, reviews by day, and what comes', () => {
    const diary = new Diary()
      .grade(a, 'easy', '2026-05-04T09:00:00')
      .grade(b, 'again', '2026-05-04T09:00:00');
    const first = drillStatistics(cards, diary.history, limits, '2026-05-04T12:00:00');
    expect(first.retention).toBeNull();
    expect(first.reviewsPerDay.at(-1)).toEqual({ day: '2026-05-04', count: 2 });
    expect(first.forecast.filter(({ count }) => count > 0)).toEqual([
      { day: '2026-05-04', count: 1 },
      { day: '2026-05-12', count: 1 },
    ]);
    diary.grade(a, 'again', '2026-05-12T09:00:00');
    expect(drillStatistics(cards, diary.history, limits, '2026-05-12T12:00:00').retention).toBe(0);
    expect(drillStatistics(cards, diary.history, limits, '2026-06-30T12:00:00').retention).toBeNull();
    const recall = playbookRecall(cards, diary.history, '2026-05-12T12:00:00');
    expect(recall).toMatchObject({ cardCount: 4, seenCount: 2, retention: 0 });
    expect(recall.recall).toBeGreaterThan(0.5);
  });
});
