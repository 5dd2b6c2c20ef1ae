import type { Grade } from '../../../core/training/card-review';
import { spanOfDays } from '../../ui/calendar';

export const gradeWords: Readonly<Record<Grade, string>> = {
  again: 'Again',
  hard: 'Hard',
  good: 'Good',
  easy: 'Easy',
};

const minuteMs = 60_000;
const minutesOfDay = 1_440;

/** From one local time to a later one: `10 min`, `5 h`, `3 days`, `2 months`. */
export function intervalWords(from: string, to: string): string {
  const minutes = Math.max(1, Math.round((Date.parse(`${to}Z`) - Date.parse(`${from}Z`)) / minuteMs));
  if (minutes < 60) return `${minutes} min`;
  if (minutes < minutesOfDay) return `${Math.round(minutes / 60)} h`;
  return spanOfDays(Math.round(minutes / minutesOfDay));
}

/** `0.914` as `91%`; a dash where nothing is known. */
export function shareWords(share: number | null): string {
  return share === null ? '–' : `${Math.round(share * 100)}%`;
}

export function countWords(count: number, one: string, several: string): string {
  return `${count.toLocaleString('en-US')} ${count === 1 ? one : several}`;
}
