import type { PlaybookStep } from '../playbook/playbook';
import type { Answer, ScoreAnswer } from './engagement';

/** The options of a step that is answered by choosing, in the order of the keys 1 to 9. */
export function choicesOf(step: PlaybookStep): readonly string[] {
  if (step.kind === 'question') {
    if (step.type === 'yes-no') return ['Yes', 'No'];
    return step.type === 'choice' || step.type === 'several' ? step.options : [];
  }
  if (step.kind !== 'score') return [];
  if (step.type === 'yes-no') return ['Yes', 'No'];
  if (step.type === 'choice') return step.options;
  if (step.type !== 'number') return [];
  return Array.from({ length: Math.min(step.max, 10) }, (_, index) => String(index + 1));
}

/** What is stored once an option was chosen; choosing it again takes it back. */
export function chooseOption(step: PlaybookStep, answer: ScoreAnswer | undefined, option: string): Answer {
  if (step.kind === 'question' && step.type === 'several') {
    const chosen = Array.isArray(answer) ? answer : [];
    return chosen.includes(option) ? chosen.filter((other) => other !== option) : [...chosen, option];
  }
  if (chosenOptions(answer).includes(option)) return '';
  const type = 'type' in step ? step.type : 'text';
  if (type === 'yes-no') return option === 'Yes';
  return type === 'number' ? Number(option) : option;
}

/** The options that an answer stands for. */
export function chosenOptions(answer: ScoreAnswer | undefined): readonly string[] {
  if (answer === undefined || answer === null || answer === '') return [];
  if (Array.isArray(answer)) return answer;
  if (typeof answer === 'boolean') return [answer ? 'Yes' : 'No'];
  return [String(answer)];
}
