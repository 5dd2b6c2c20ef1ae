import type { DrillCard } from '../training/drill-card';
import { plainWords } from '../training/plain-words';
import type { KeptCard } from './trainee';

const phaseWords: Readonly<Record<string, string>> = { prepare: 'Prepare', call: 'Call', review: 'Review' };
const mostCharacters = 200;

/** What a card's step is called: by the coach's own playbook where it has the step, else by the card. */
export function stepLabel(
  card: Pick<KeptCard, 'kind' | 'stepId' | 'prompt'>,
  steps: ReadonlyMap<string, string> | undefined,
): string {
  if (card.kind === 'goal') return 'What it is for';
  if (card.kind === 'order') return `The order of ${phaseWords[card.stepId] ?? card.stepId}`;
  if (card.kind === 'why') return /^\*\*(.+?)\*\*/.exec(card.prompt)?.[1] ?? card.stepId;
  const text = steps?.get(card.stepId) ?? quoted(card.prompt) ?? card.stepId;
  return plainWords(text).replace(/\s+/g, ' ').trim().slice(0, mostCharacters);
}

/** The step's own words within a card's prompt; a card about what comes next quotes another step. */
function quoted(prompt: string): string | null {
  return /“([\s\S]+)”/.exec(prompt)?.[1] ?? null;
}

/** Steps of a playbook by the ids that its cards give them, with the words that cards quote. */
export function stepTexts(cards: readonly DrillCard[]): ReadonlyMap<string, string> {
  const texts = new Map<string, string>();
  for (const { kind, stepId, prompt, answer } of cards) {
    if (kind === 'next' || kind === 'branch') texts.set(stepId, answer);
    else if (kind === 'objection' || kind === 'purpose') texts.set(stepId, quoted(prompt) ?? stepId);
  }
  return texts;
}
