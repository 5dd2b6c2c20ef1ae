import type { PlaybookStep, QuestionType, ScoreStep, WhenCondition } from '../../core/playbook/playbook';

const typeWords: Record<QuestionType, string> = {
  text: '',
  choice: 'One of',
  several: 'Any of',
  number: 'A number',
  date: 'A date',
  'yes-no': 'Yes or no',
};

export function questionWords(type: QuestionType): string {
  return typeWords[type];
}

export function scoreWords(step: ScoreStep): string {
  const kinds = { number: `1 to ${step.max}`, choice: 'One of', 'yes-no': 'Yes or no', text: 'In words' };
  return step.weight === 1 ? kinds[step.type] : `${kinds[step.type]}, counts ${step.weight} times`;
}

/** `contact.firstName | default: "there"` as "contact first name". */
export function fieldWords(expression: string): string {
  const name = expression.split('|')[0]?.trim() ?? '';
  return name.replace(/[._-]+/g, ' ').replace(/([a-z])([A-Z])/g, (_, before: string, next: string) => {
    return `${before} ${next.toLowerCase()}`;
  });
}

/** A condition as a sentence, with the questions' own words. */
export function whenWords(when: WhenCondition, steps: readonly PlaybookStep[]): string {
  const terms = when.terms.map(({ stepId, operator, value }) => {
    const text = steps.find((step) => step.id === stepId)?.text || stepId;
    return `“${text}” is ${operator === '!=' ? 'not ' : ''}“${value}”`;
  });
  return `Only if ${terms.join(when.join === 'and' ? ' and ' : ' or ')}`;
}
