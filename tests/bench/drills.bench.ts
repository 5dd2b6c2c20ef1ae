import { settings } from '../../core/settings/settings';
import { traineeHistory } from '../../core/training/card-progress';
import type { CardMemory, CardReview } from '../../core/training/card-review';
import { type DrillCard, finishCard } from '../../core/training/drill-card';
import { drillQueue } from '../../core/training/drill-queue';
import { drillStatistics, playbookRecall } from '../../core/training/drill-statistics';
import { afterGrade } from '../../core/training/schedule';
import { type BenchFigure, median } from './bench-figure';

const reviewCount = 50_000;
const cardCount = 2_500;
const at = '2026-05-04T09:00:00';

/** From the text of 50,000 reviews to what is due, the figures and the forecast. */
export async function measure(): Promise<BenchFigure[]> {
  const { drills } = settings.parse({
    id: 's',
    createdAt: at.concat('Z'),
    updatedAt: at.concat('Z'),
    device: 'd',
  });
  const cards = Array.from({ length: cardCount }, (_, index) => aCard(index));
  const text = JSON.stringify(someReviews(cards));
  const times: number[] = [];
  let due = 0;
  for (let round = 0; round < 9; round += 1) {
    const start = performance.now();
    const reviews = JSON.parse(text) as Record<string, CardReview>;
    const history = traineeHistory(Object.values(reviews), 'me');
    due = drillQueue(cards, history, drills, at).cards.length;
    drillStatistics(cards, history, drills, at);
    playbookRecall(cards, history, at);
    times.push(performance.now() - start);
  }
  return [
    {
      name: '50,000 reviews loaded and scheduled',
      value: median(times),
      limit: 300,
      unit: 'ms',
      note: `${cardCount} cards, ${due} to drill; the first time ${times[0]?.toFixed(0)} ms`,
    },
  ];
}

function aCard(index: number): DrillCard {
  const draft = { kind: 'objection' as const, stepId: `step-${index}`, prompt: 'Why?', answer: 'Because.' };
  return finishCard({ ...draft, alternatives: [], order: [] }, { id: 'p', title: 'P' });
}

/** Twenty rounds over all cards, half a month apart; every seventh time a card is forgotten. */
function someReviews(cards: readonly DrillCard[]): Record<string, CardReview> {
  const memories = new Map<string, CardMemory>();
  const reviews: Record<string, CardReview> = {};
  for (let sequence = 1; sequence <= reviewCount; sequence += 1) {
    const card = cards[sequence % cards.length];
    if (!card) continue;
    const day = Math.floor(sequence / cards.length) * 15;
    const time = new Date(Date.UTC(2025, 5, 1 + day, 9)).toISOString();
    const action = sequence % 7 === 3 ? 'again' : 'good';
    const memory = afterGrade(memories.get(card.id) ?? null, action, time.slice(0, 19), 0.9);
    memories.set(card.id, memory);
    const id = `review-${sequence}`;
    const stamp = { id, createdAt: time, updatedAt: time, device: 'd' };
    const what = { repId: 'me', playbookId: 'p', cardId: card.id, hash: card.hash, undoesId: null };
    reviews[id] = { ...stamp, ...what, action, at: time.slice(0, 19), sequence, memory };
  }
  return reviews;
}
