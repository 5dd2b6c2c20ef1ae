import type { Answer } from '../engagement/engagement';
import type { PlaybookStep, WhenCondition, WhenTerm } from './playbook';

/** Answers by the id of their step. */
export type Answers = Readonly<Record<string, Answer | undefined>>;

const nextTerm = /\s+(and|or)\s+(?=[\w-]+\s*!?=)/i;
const termPattern = /^([\w-]+)\s*(!?=)\s*(.*)$/s;

/** Reads `step = value and other != value`; a text instead of a condition says what is wrong with it. */
export function parseWhen(text: string): WhenCondition | string {
  const parts = splitTerms(text.trim());
  const joins = new Set(parts.filter((_, index) => index % 2 === 1).map((join) => join.toLowerCase()));
  if (joins.size > 1) return "`and` and `or` can't stand in one condition: keep to one of them.";
  const terms: WhenTerm[] = [];
  for (const part of parts.filter((_, index) => index % 2 === 0)) {
    const match = termPattern.exec(part.trim());
    const value = unquote(match?.[3]?.trim() ?? '');
    if (!match?.[1] || value === '') return 'Write it as `when="step = value"`, with the id of a question.';
    terms.push({ stepId: match[1], operator: match[2] === '!=' ? '!=' : '=', value });
  }
  return { join: joins.has('or') ? 'or' : 'and', terms };
}

/** Terms at even places, `and` or `or` between them; a quoted value is never split. */
function splitTerms(text: string): string[] {
  const masked = text.replace(/=\s*('[^']*'|"[^"]*")/g, (quoted) => `=${'x'.repeat(quoted.length - 1)}`);
  let position = 0;
  return masked.split(nextTerm).map((part, index) => {
    const start = index % 2 === 0 ? position : masked.indexOf(part, position);
    const next = text.slice(start, start + part.length);
    position = start + part.length;
    if (index % 2 === 1) position += /^\s*/.exec(masked.slice(position))?.[0].length ?? 0;
    return next;
  });
}

/**
 * Whether the answers given so far call for the step. A step without a condition is always shown;
 * a question without an answer meets neither `=` nor `!=`.
 */
export function isShown(step: Pick<PlaybookStep, 'when'>, answers: Answers): boolean {
  if (!step.when) return true;
  const holds = (term: WhenTerm) => {
    const answer = answers[term.stepId];
    return isGiven(answer) && matches(answer, term.value) === (term.operator === '=');
  };
  return step.when.join === 'and' ? step.when.terms.every(holds) : step.when.terms.some(holds);
}

/** The steps to show, in order; an answer that was given in a step that is hidden now does not count. */
export function shownSteps<S extends PlaybookStep>(steps: readonly S[], answers: Answers): readonly S[] {
  if (!steps.some(({ when }) => when)) return steps;
  const counted: Record<string, Answer | undefined> = {};
  return steps.filter((step) => {
    const shown = isShown(step, counted);
    if (shown) counted[step.id] = answers[step.id];
    return shown;
  });
}

function isGiven(answer: Answer | undefined): answer is Answer {
  if (typeof answer === 'string') return answer.trim() !== '';
  return answer !== undefined && !(Array.isArray(answer) && answer.length === 0);
}

/** Case and surrounding space don't count; of several answers one must match; numbers compare as numbers. */
function matches(answer: Answer, value: string): boolean {
  const wanted = normal(value);
  if (Array.isArray(answer)) return answer.some((one) => normal(one) === wanted);
  if (typeof answer === 'boolean') return (answer ? yesWords : noWords).has(wanted);
  if (typeof answer === 'number') return answer === Number(wanted.replace(',', '.'));
  return normal(answer) === wanted;
}

export const yesWords: ReadonlySet<string> = new Set(['yes', 'true', 'y']);
export const noWords: ReadonlySet<string> = new Set(['no', 'false', 'n']);

function normal(text: string): string {
  return text.trim().replace(/\s+/g, ' ').toLowerCase();
}

function unquote(text: string): string {
  const quoted = /^'(.*)'$|^"(.*)"$/s.exec(text);
  return quoted ? (quoted[1] ?? quoted[2] ?? '').trim() : text;
}
