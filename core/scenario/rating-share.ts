import type { ScoreStep } from '../playbook/playbook';

/** What a rating may be, in words; `null` for a score that takes no figure. */
export function ratingWords(score: ScoreStep): string | null {
  if (score.type === 'number') return `a figure from 1 to ${score.max}`;
  if (score.type === 'yes-no') return '`yes` or `no`';
  return score.type === 'choice' ? score.options.map((option) => `\`${option}\``).join(' or ') : null;
}

/**
 * How much of the score's weight a rating earns, 0 to 1; `null` when the score has no such value. A figure
 * earns its part of the highest; the first option earns all and the last nothing.
 */
export function ratingShare(score: ScoreStep, value: string): number | null {
  const wanted = value.toLowerCase();
  if (score.type === 'number') {
    const figure = /^\d{1,3}$/.test(value) ? Number(value) : 0;
    return figure >= 1 && figure <= score.max ? figure / score.max : null;
  }
  if (score.type === 'yes-no') return wanted === 'yes' ? 1 : wanted === 'no' ? 0 : null;
  if (score.type !== 'choice') return null;
  const place = score.options.findIndex((option) => option.toLowerCase() === wanted);
  if (place < 0) return null;
  return score.options.length === 1 ? 1 : 1 - place / (score.options.length - 1);
}
