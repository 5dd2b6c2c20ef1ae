import type { Playbook } from './playbook';
import { type StepUnit, stepUnits } from './step-units';
import { lineEndOf, type TextEdit } from './text-edit';

export interface MovedStep {
  readonly edits: readonly TextEdit[];
  /** Where the offset that was given stands afterwards. */
  readonly offset: number;
}

/**
 * Changes the step at the offset with the one above or below it, or takes it over a phase's heading.
 * `playbook` must be what `parsePlaybook(text)` gave. `null` where there is nothing to change with.
 * What stands between the two stays between them, so that up and down again gives the same bytes, but
 * where a list would swallow a passage: there a blank line is added.
 */
export function moveStep(
  text: string,
  playbook: Playbook,
  offset: number,
  direction: 'up' | 'down',
): MovedStep | null {
  const units = stepUnits(text, playbook);
  const index = units.findIndex((unit) => unit.start <= offset && offset <= unit.end);
  const moved = units[index];
  const other = units[index + (direction === 'up' ? -1 : 1)];
  if (!moved || moved.kind === 'heading' || !other) return null;
  const [upper, lower] = direction === 'up' ? [other, moved] : [moved, other];
  const before = units[units.indexOf(upper) - 1];
  // Above the first phase nothing is a step any more.
  if (upper.kind === 'heading' && !before) return null;
  const after = units[units.indexOf(lower) + 1];
  const words = (unit: StepUnit) => text.slice(unit.start, unit.end);
  const lineEnd = lineEndOf(text);
  const gap = (above: StepUnit | undefined, below: StepUnit | undefined, written: string) => {
    const isSwallowed = above?.kind === 'check' && below?.kind === 'prose';
    return isSwallowed && (written.match(/\r\n|\n|\r/g) ?? []).length < 2 ? lineEnd : '';
  };
  const between = text.slice(upper.end, lower.start);
  const first = gap(before, lower, before ? text.slice(before.end, upper.start) : '');
  const middle = between + gap(lower, upper, between);
  const last = gap(upper, after, after ? text.slice(lower.end, after.start) : '');
  const lowerStart = upper.start + first.length;
  const upperStart = lowerStart + words(lower).length + middle.length;
  const newStart = direction === 'up' ? lowerStart : upperStart;
  const written = first + words(lower) + middle + words(upper) + last;
  return {
    edits: [{ start: upper.start, end: lower.end, text: written }],
    offset: newStart + offset - moved.start,
  };
}
