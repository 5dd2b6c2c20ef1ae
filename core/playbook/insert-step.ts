import type { Phase } from '../engagement/engagement';
import { type NewStep, type WrittenStep, writeStep } from './new-step';
import { parsePlaybook } from './parse-playbook';
import type { Diagnostic, Playbook } from './playbook';
import type { Picklists } from './playbook-fields';
import { isId, slugOf } from './step-id';
import { headingOf, missingPhases, placeAnywhere, placeInPhase, type StepPlace } from './step-place';
import { applyEdits, type Insertion, lineEndOf } from './text-edit';

const homes: Readonly<Record<NewStep['kind'], Phase>> = {
  check: 'prepare',
  question: 'call',
  objection: 'call',
  score: 'review',
};
const item = /^( {0,3})([-*+])([ \t]+)\[[ xX]\][ \t]/;

/**
 * Puts a new step behind the block at the offset, in the phase there, or else in the one where such steps
 * belong; a score always stands in the review. `playbook` must be what `parsePlaybook(text)` gave. `null`
 * where an unclosed block would swallow it.
 */
export function insertStep(
  text: string,
  playbook: Playbook,
  offset: number,
  step: NewStep,
): Insertion | null {
  const isTight = (words: string) =>
    step.kind === 'check' ? item.test(words) : step.kind === 'question' && /^::question\b/.test(words);
  const wish = { home: homes[step.kind], isOnly: step.kind === 'score', isTight };
  const place = placeInPhase(text, playbook, offset, wish);
  if (place === null) return null;
  return insertAt(text, place, writeStep(step, newStepId(playbook, step), bulletFor(place, item)));
}

/** Passages that may stand anywhere below the head. */
export type NewPassage = 'diagram' | 'heading' | 'list';

/** Puts reading matter behind the block at the offset; `null` where an unclosed block would swallow it. */
export function insertPassage(
  text: string,
  playbook: Playbook,
  offset: number,
  kind: NewPassage,
): Insertion | null {
  const place = placeAnywhere(text, playbook, offset);
  if (place === null) return null;
  const passages: Readonly<Record<NewPassage, WrittenStep>> = {
    diagram: {
      lines: ['```mermaid', 'flowchart LR', '  A[First step] --> B[Next step]', '```'],
      typedOver: 'First step',
    },
    heading: { lines: ['### A heading'], typedOver: 'A heading' },
    list: { lines: [`${bulletFor(place, null)} A point`], typedOver: 'A point' },
  };
  return insertAt(text, place, passages[kind]);
}

/** Adds the heading of the first phase that has none; `null` when all three are there. */
export function insertPhase(text: string, playbook: Playbook): Insertion | null {
  const [phase] = missingPhases(text, playbook);
  if (phase === undefined) return null;
  const place = placeInPhase(text, playbook, 0, { home: phase, isOnly: true, isTight: () => false });
  if (place === null) return null;
  const before = place.before.trimEnd();
  const edit = { start: place.at, end: place.at, text: before + place.after };
  const end = place.at + before.indexOf(`## ${headingOf(phase)}`) + `## ${headingOf(phase)}`.length;
  return { edit, start: end, end };
}

/** What is wrong with a step that was filled in, in the words of lint; empty when it can be inserted. */
export function findingsOf(step: NewStep, picklists: Picklists): readonly Diagnostic[] {
  const always = step.kind === 'question' ? { ...step, when: null } : step;
  const text = '---\nid: a\ntitle: A\n---\n\n## Prepare\n\n## Call\n\n## Review\n';
  const empty = parsePlaybook(text, { picklists });
  const inserted = insertStep(text, empty, text.length, always);
  if (inserted === null) return [];
  const read = parsePlaybook(applyEdits(text, [inserted.edit]), { picklists });
  const isAlone = read.steps.length === 1 && read.steps[0]?.kind === step.kind;
  const known = new Set(empty.diagnostics.map(({ rule }) => rule));
  const findings = read.diagnostics.filter(({ rule }) => !known.has(rule));
  if (isAlone || findings.length > 0) return findings;
  const message = 'The text holds marks that end the step early: leave out lines of colons.';
  return [{ severity: 'error', rule: 'broken-directive', message, range: read.steps[0]?.range ?? noRange }];
}

const noRange = { line: 1, column: 1, endLine: 1, endColumn: 1, start: 0, end: 0 };

function insertAt(text: string, place: StepPlace, written: WrittenStep): Insertion {
  const lines = written.lines.join(lineEndOf(text));
  const edit = { start: place.at, end: place.at, text: place.before + lines + place.after };
  const from = place.at + place.before.length;
  if (written.typedOver === '') return { edit, start: from + lines.length, end: from + lines.length };
  const start = from + lines.indexOf(written.typedOver);
  return { edit, start, end: start + written.typedOver.length };
}

/** An id of its own: of the words where there are some, else counted; words may change under it. */
function newStepId(playbook: Playbook, step: NewStep): string {
  const taken = new Set(playbook.steps.map(({ id }) => id));
  for (const { when } of playbook.steps) for (const term of when?.terms ?? []) taken.add(term.stepId);
  const isNamed = step.kind === 'question' || step.kind === 'score';
  const words = isNamed ? slugOf(step.text) : '1';
  const first = isNamed && isId(words) ? words : `${step.kind === 'check' ? 'item' : step.kind}-${words}`;
  if (!taken.has(first)) return first;
  const base = first.replace(/-1$/, '');
  let number = 2;
  while (taken.has(`${base}-${number}`)) number += 1;
  return `${base}-${number}`;
}

/** The mark of the list that it joins, else one that makes a list of its own beside the neighbours. */
function bulletFor({ above, below }: StepPlace, joined: RegExp | null): string {
  const neighbour = joined?.exec(above) ?? joined?.exec(below);
  if (neighbour) return `${neighbour[1]}${neighbour[2]}`;
  const marks = [...above.matchAll(/^ {0,3}([-*+])[ \t]/gm)].map((match) => match[1]);
  const next = /^ {0,3}([-*+])[ \t]/.exec(below)?.[1];
  return ['-', '*', '+'].find((mark) => !marks.includes(mark) && mark !== next) ?? '-';
}
