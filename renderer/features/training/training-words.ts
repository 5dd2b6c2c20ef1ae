import type { ScoreStep } from '../../../core/playbook/playbook';
import type { EndingKind } from '../../../core/scenario/scenario';

export const endingWords: Readonly<Record<EndingKind, string>> = {
  good: 'Good ending',
  'so-so': 'So-so ending',
  bad: 'Bad ending',
};

export function difficultyWords(difficulty: number): string {
  return ['Easy', 'Medium', 'Hard'][difficulty - 1] ?? 'Easy';
}

/** What a score came to in a run, on its own scale. */
export function shareWords({ type, max, options }: ScoreStep, share: number | null): string {
  if (share === null) return 'It never came to it';
  if (type === 'number')
    return `${(share * max).toLocaleString('en-US', { maximumFractionDigits: 1 })} of ${max}`;
  if (share === 1) return type === 'yes-no' ? 'Yes' : (options[0] ?? 'Yes');
  if (share === 0) return type === 'yes-no' ? 'No' : (options.at(-1) ?? 'No');
  const exact = type === 'choice' ? options[Math.round((1 - share) * (options.length - 1))] : undefined;
  return exact ?? `Partly (${Math.round(share * 100)}%)`;
}
