import { didYouMean, type Report } from './diagnose';
import type { PlaybookStep, WhenTerm } from './playbook';
import { noWords, yesWords } from './when';

/** A condition must name a question or score above it, and a value that the answer can have. */
export function lintConditions(steps: readonly PlaybookStep[], report: Report): void {
  const byId = new Map(steps.map((step) => [step.id, step]));
  const earlier = new Map<string, PlaybookStep>();
  for (const step of steps) {
    if (step.kind !== 'prose') {
      for (const term of step.when?.terms ?? []) lintTerm(step, term, earlier, byId, report);
    }
    earlier.set(step.id, step);
  }
}

function lintTerm(
  step: PlaybookStep,
  term: WhenTerm,
  earlier: ReadonlyMap<string, PlaybookStep>,
  byId: ReadonlyMap<string, PlaybookStep>,
  report: Report,
): void {
  const asked = earlier.get(term.stepId);
  if (!asked) {
    const message = byId.has(term.stepId)
      ? `\`${term.stepId}\` stands below this step, so it is not answered yet: move it up.`
      : `There is no step \`#${term.stepId}\`.${didYouMean(term.stepId, [...earlier.keys()])} A condition names the id of a question or a score above it.`;
    report('error', 'when-unknown-step', step.range, message);
    return;
  }
  if (asked.kind !== 'question' && asked.kind !== 'score') {
    const message = `\`#${term.stepId}\` has no answer to compare: a condition names a question or a score.`;
    report('error', 'when-without-answer', step.range, message);
    return;
  }
  const value = term.value.toLowerCase();
  const options = asked.type === 'yes-no' ? ['Yes', 'No'] : asked.options;
  const isYesNo = asked.type === 'yes-no' && (yesWords.has(value) || noWords.has(value));
  if (options.length > 0 && !isYesNo && !options.some((option) => option.toLowerCase() === value)) {
    const message = `"${term.value}" is no answer to \`#${term.stepId}\`, so this step never changes: its answers are ${options.join(', ')}.`;
    report('warning', 'when-impossible', step.range, message);
  }
  if (asked.type === 'number' && !Number.isFinite(Number(term.value.replace(',', '.')))) {
    const message = `\`#${term.stepId}\` is answered with a number, and "${term.value}" is none.`;
    report('warning', 'when-impossible', step.range, message);
  }
}
