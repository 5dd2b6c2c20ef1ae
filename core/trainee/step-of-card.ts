import type { CardKind, DrillCard } from '../training/drill-card';
import { plainWords } from '../training/plain-words';

const phaseWords: Readonly<Record<string, string>> = { prepare: 'Prepare', call: 'Call', review: 'Review' };
const mostCharacters = 200;

/** The step that a card is about, named as the lesson names its own: cards of one step have one key. */
export function stepKeyOf({ kind, stepId }: { readonly kind: CardKind; readonly stepId: string }): string {
  if (kind === 'goal') return 'why/';
  return kind === 'why' || kind === 'order' ? `${kind}/${stepId}` : `step/${stepId}`;
}

/** Whether what is said of the step belongs beside this step of the lesson, which has one for all orders. */
export function isAboutLessonStep(stepKey: string, lessonStepId: string): boolean {
  return stepKey === lessonStepId || (lessonStepId === 'order/' && stepKey.startsWith(lessonStepId));
}

/** What a card's step is called. */
export function stepLabelOf({ kind, stepId, prompt, answer }: DrillCard): string {
  if (kind === 'goal') return 'What it is for';
  if (kind === 'order') return `The order of ${phaseWords[stepId] ?? stepId}`;
  const text =
    kind === 'why'
      ? /^\*\*(.+?)\*\*/.exec(prompt)?.[1]
      : kind === 'next' || kind === 'branch'
        ? answer
        : /“([\s\S]+)”/.exec(prompt)?.[1];
  return plainWords(text ?? stepId)
    .replace(/\s+/g, ' ')
    .trim()
    .slice(0, mostCharacters);
}
