import { phases } from '../engagement/engagement';
import type { Playbook } from '../playbook/playbook';
import { slugOf } from '../playbook/step-id';
import { type CardDraft, type DrillCard, finishCard } from './drill-card';
import { plainWords } from './plain-words';
import { questionCards } from './question-cards';
import { readingSections } from './reading-sections';

const fewestToOrder = 3;
/** More than this can't be kept apart on one screen. */
const mostToOrder = 6;

/** Every card of a playbook, in the order in which they are met: `playbook` is what `text` parses to. */
export function cardsOf(playbook: Playbook, text: string): readonly DrillCard[] {
  const drafts = [
    ...goalCard(playbook),
    ...whyCards(playbook, text),
    ...questionCards(playbook),
    ...orderCards(playbook),
    ...objectionCards(playbook),
  ];
  const seen = new Set<string>();
  return drafts.map((draft) => finishCard(draft, playbook)).filter(({ id }) => !seen.has(id) && seen.add(id));
}

const nothingElse = { alternatives: [], order: [] };

function goalCard({ title, goal }: Playbook): CardDraft[] {
  if (goal === '') return [];
  return [{ kind: 'goal', stepId: 'goal', prompt: `What is “${title}” for?`, answer: goal, ...nothingElse }];
}

function whyCards({ title }: Playbook, text: string): CardDraft[] {
  return readingSections(text)
    .filter(({ heading }) => heading !== '')
    .map(({ heading, body }) => ({
      kind: 'why',
      stepId: slugOf(heading),
      prompt: `**${heading}**: “${title}”\n\nSay it in your own words.`,
      answer: body,
      ...nothingElse,
    }));
}

function orderCards({ steps }: Playbook): CardDraft[] {
  return phases.flatMap((phase): CardDraft[] => {
    const mainLine = steps.filter(
      (step) =>
        step.phase === phase && step.when === null && (step.kind === 'check' || step.kind === 'question'),
    );
    const order = [...new Set(mainLine.map(({ text }) => plainWords(text)))].slice(0, mostToOrder);
    if (order.length < fewestToOrder) return [];
    const prompt =
      order.length < mainLine.length
        ? `How does **${phase}** begin? Put its first ${order.length} steps in order.`
        : `Put the steps of **${phase}** in order.`;
    const answer = order.map((words, index) => `${index + 1}. ${words}`).join('\n');
    return [{ kind: 'order', stepId: phase, prompt, answer, alternatives: [], order }];
  });
}

function objectionCards({ steps }: Playbook): CardDraft[] {
  return steps
    .filter((step) => step.kind === 'objection')
    .map((step) => ({
      kind: 'objection',
      stepId: step.id,
      prompt: `They say: “${plainWords(step.text)}”\n\nWhat do you answer?`,
      answer: step.body,
      ...nothingElse,
    }));
}
