import type { Report } from './diagnose';
import type { PlaybookStep } from './playbook';
import type { StepDraft } from './step-draft';
import { isId, slugOf } from './step-id';

/** Ids that JavaScript objects have of their own: answers are kept by id, so these are never taken. */
const refused = new Set(['__proto__', 'constructor', 'prototype']);

/**
 * Settles every step's id. The author's ids come first, so that a derived one never takes a name
 * that somebody chose; steps with the same words are numbered in the order of the file.
 */
export function assignStepIds(drafts: readonly StepDraft[], report: Report): PlaybookStep[] {
  const ids = new Map<StepDraft, string>();
  const taken = new Set<string>();
  for (const draft of drafts) {
    if (!draft.givenId) continue;
    const id = acceptGivenId(draft.givenId, taken, report);
    if (id === null) continue;
    ids.set(draft, id);
    taken.add(id);
  }
  return drafts.map((draft) => {
    const { givenId: _, ...step } = draft;
    const given = ids.get(draft);
    if (given !== undefined) return { ...step, id: given, isDerivedId: false } as PlaybookStep;
    const id = freeId(derivedId(draft), taken);
    taken.add(id);
    return { ...step, id, isDerivedId: true } as PlaybookStep;
  });
}

function acceptGivenId(
  given: NonNullable<StepDraft['givenId']>,
  taken: ReadonlySet<string>,
  report: Report,
): string | null {
  const { value, range } = given;
  if (taken.has(value)) {
    const message = `The id \`${value}\` is taken by an earlier step: give this one another, such as \`#${freeId(value, taken)}\`.`;
    report('error', 'duplicate-id', range, message);
    return null;
  }
  if (isId(value)) return value;
  const message = `\`${value}\` is no id: use lower-case letters, digits and single hyphens, a letter first, 64 at most.`;
  report('error', 'bad-id', range, message);
  return value === '' || value.length > 64 || refused.has(value) ? null : value;
}

function derivedId(draft: StepDraft): string {
  if (draft.kind !== 'prose') return `${draft.phase}-${slugOf(draft.text)}`;
  return `${draft.phase}-read-${slugOf(draft.body.slice(0, 200))}`;
}

function freeId(wanted: string, taken: ReadonlySet<string>): string {
  if (!taken.has(wanted)) return wanted;
  let number = 2;
  while (taken.has(`${wanted}-${number}`)) number++;
  return `${wanted}-${number}`;
}
