import type { PlaybookStep } from '../playbook/playbook';
import { plainWords } from './plain-words';

/** What was answered for a step to be shown: `“No budget” to “What held you back?”`; '' without a condition. */
export function conditionWords(step: PlaybookStep, steps: readonly PlaybookStep[]): string {
  if (step.when === null) return '';
  const { join, terms } = step.when;
  const asked = new Map<string, string[]>();
  for (const { stepId, operator, value } of terms) {
    const words = `${operator === '=' ? '' : 'anything but '}“${value}”`;
    asked.set(stepId, [...(asked.get(stepId) ?? []), words]);
  }
  return [...asked]
    .map(([id, values]) => {
      const question = plainWords(steps.find((one) => one.id === id)?.text ?? id);
      return `${values.join(` ${join} `)} to “${question}”`;
    })
    .join(`, ${join} `);
}
