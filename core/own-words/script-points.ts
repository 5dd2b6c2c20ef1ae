import type { Playbook } from '../playbook/playbook';
import { slugOf } from '../playbook/step-id';
import { openerOf } from '../power-hour/opener';
import { plainWords } from '../training/plain-words';

/** One thing that the script has people say. */
export interface ScriptPoint {
  readonly id: string;
  readonly from: 'opener' | 'question';
  /** Plain text, with merge fields as words in brackets. */
  readonly text: string;
}

/** The opener sentence by sentence, then the questions of the call that are asked in any case. */
export function scriptPoints(playbook: Pick<Playbook, 'steps'>): readonly ScriptPoint[] {
  const questions = playbook.steps.flatMap((step): ScriptPoint[] =>
    step.kind === 'question' && step.phase === 'call' && step.when === null
      ? [{ id: `step/${step.id}`, from: 'question', text: plainWords(step.text) }]
      : [],
  );
  const asked = new Set(questions.map(({ text }) => text));
  const opener = sentencesOf(plainWords(openerOf(playbook)))
    .filter((text) => !asked.has(text))
    .map((text): ScriptPoint => ({ id: `opener/${slugOf(text)}`, from: 'opener', text }));
  const seen = new Set<string>();
  return [...opener, ...questions].filter(({ id }) => !seen.has(id) && seen.add(id));
}

function sentencesOf(text: string): string[] {
  return text
    .replaceAll(/\s+/g, ' ')
    .split(/(?<=[.!?…]["”’)]?)\s+/)
    .map((sentence) => sentence.trim())
    .filter((sentence) => /\p{L}/u.test(sentence));
}
