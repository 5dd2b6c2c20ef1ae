import type { PlaybookStep, WhenTerm } from './playbook';
import { type Fixer, offer, type QuickFix, type TextEdit } from './text-edit';
import { attributeBlock } from './write-playbook';

/** More answers than these are no help in a short list. */
const mostAnswers = 6;

/** A condition waits for an answer that can't be given: add it to the question, or wait for another. */
export const fixImpossibleAnswer: Fixer = ({ text, playbook, diagnostic }) => {
  const step = playbook.steps.find(
    (one) => one.kind !== 'prose' && one.range.start === diagnostic.range.start,
  );
  const term = step?.when?.terms.find(
    (one) =>
      diagnostic.message.includes(`"${one.value}"`) && diagnostic.message.includes(`\`#${one.stepId}\``),
  );
  const asked = playbook.steps.find((one) => one.id === term?.stepId);
  if (!step || !term || (asked?.kind !== 'question' && asked?.kind !== 'score')) return [];
  const added = addOption(text, asked, term.value);
  const answers = asked.type === 'yes-no' ? ['Yes', 'No'] : asked.options;
  return [
    ...(added ? [offer(`Add “${term.value}” to the answers of #${asked.id}`, added)] : []),
    ...answers.slice(0, mostAnswers).flatMap((answer): QuickFix[] => {
      const edit = valueEdit(text, step, term, answer);
      return edit ? [offer(`Wait for “${answer}”`, edit)] : [];
    }),
  ];
};

/** Only where the question's answers stand in the file; a list of the settings is not ours to change. */
function addOption(text: string, asked: PlaybookStep, value: string): TextEdit | null {
  const block = attributeBlock(text, asked);
  if (!block || /["|<>]/.test(value)) return null;
  const inner = text.slice(block.start, block.end);
  const options = /(?<=[\s{])options\s*=\s*(["'])([^"']*)\1/.exec(inner);
  if (!options) return null;
  if (options[1] === "'" && value.includes("'")) return null;
  const end = block.start + options.index + options[0].length - 1;
  return { start: end, end, text: ` | ${value}` };
}

function valueEdit(text: string, step: PlaybookStep, term: WhenTerm, answer: string): TextEdit | null {
  const block = attributeBlock(text, step);
  const inner = block ? text.slice(block.start, block.end) : '';
  const when = /(?<=[\s{])when\s*=\s*("[^"]*"|'[^']*')/.exec(inner);
  if (!block || !when || /["'&|]/.test(answer) || /\b(?:and|or)\b.*=/.test(answer)) return null;
  const mention = new RegExp(`\\b${term.stepId}\\s*!?=\\s*`, 'g');
  for (const match of when[0].matchAll(mention)) {
    const from = match.index + match[0].length;
    if (!when[0].slice(from).startsWith(term.value)) continue;
    const start = block.start + when.index + from;
    return { start, end: start + term.value.length, text: answer };
  }
  return null;
}
