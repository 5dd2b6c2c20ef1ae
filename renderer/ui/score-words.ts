import type { ScoreAnswer } from '../../core/engagement/engagement';

/** An answer to a line of the scorecard as people read it. */
export function scoreWords(answer: ScoreAnswer | undefined): string {
  if (answer === null) return 'n/a';
  if (typeof answer === 'boolean') return answer ? 'Yes' : 'No';
  if (Array.isArray(answer)) return answer.join(', ');
  return answer === undefined || answer === '' ? '–' : String(answer);
}

/** A result of 0 to 100; a dash where nothing counts. */
export function percentWords(percent: number | null): string {
  return percent === null ? '–' : String(Math.round(percent));
}

/** A difference in points of 100, with its sign. */
export function differenceWords(difference: number | null): string {
  if (difference === null) return '–';
  const points = Math.round(difference);
  return points === 0 ? '0' : points > 0 ? `+${points}` : `−${-points}`;
}
