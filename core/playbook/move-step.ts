import type { Playbook, PlaybookStep } from './playbook';
import { lineEndOf, type TextEdit } from './text-edit';

export interface MovedStep {
  readonly edits: readonly TextEdit[];
  /** Where the offset that was given stands afterwards. */
  readonly offset: number;
}

/** Whole lines that change places: a step with all that belongs to it, a passage, or a phase's heading. */
interface Unit {
  readonly start: number;
  /** Behind the last character; the line break is not part of it. */
  readonly end: number;
  readonly kind: PlaybookStep['kind'] | 'heading';
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
  const units = unitsOf(text, playbook);
  const index = units.findIndex((unit) => unit.start <= offset && offset <= unit.end);
  const moved = units[index];
  const other = units[index + (direction === 'up' ? -1 : 1)];
  if (!moved || moved.kind === 'heading' || !other) return null;
  const [upper, lower] = direction === 'up' ? [other, moved] : [moved, other];
  const before = units[units.indexOf(upper) - 1];
  // Above the first phase nothing is a step any more.
  if (upper.kind === 'heading' && !before) return null;
  const after = units[units.indexOf(lower) + 1];
  const words = (unit: Unit) => text.slice(unit.start, unit.end);
  const lineEnd = lineEndOf(text);
  const gap = (above: Unit | undefined, below: Unit | undefined, written: string) => {
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

/** Nested items belong to the item around them, reading matter between the phases to the next heading. */
function unitsOf(text: string, playbook: Playbook): Unit[] {
  const units: Unit[] = [];
  let end = 0;
  for (const step of playbook.steps) {
    const start = lineStartOf(text, step.range.start);
    if (start < end && units.length > 0) continue;
    units.push(...headingsBetween(text, end, start));
    end = trimmedEnd(text, start, step.range.end);
    if (step.kind === 'prose') units.push(...passagesOf(text, start, end));
    else units.push({ start, end, kind: step.kind });
  }
  units.push(...headingsBetween(text, end, text.length));
  return units;
}

/** Reading matter moves block by block: two passages that come to stand together are two still. */
function passagesOf(text: string, from: number, to: number): Unit[] {
  const units: Unit[] = [];
  let start = from;
  let end = from;
  let fence = '';
  for (const match of text.slice(from, to).matchAll(/([^\r\n]*)(?:\r\n|\n|\r|$)/g)) {
    const line = match[1] ?? '';
    if (line.trim() === '') continue;
    const at = from + match.index;
    const isApart = fence === '' && /(?:\r\n|\n|\r)[ \t]*(?:\r\n|\n|\r)[ \t]*$/.test(text.slice(end, at));
    if (isApart && !/^(?:[ \t]|[-*+][ \t]|\d{1,9}[.)][ \t])/.test(line)) {
      units.push({ start, end, kind: 'prose' });
      start = at;
    }
    end = at + line.trimEnd().length;
    const mark = /^ {0,3}(`{3,}|~{3,})/.exec(line)?.[1];
    if (fence === '') fence = mark ?? '';
    else if (mark?.startsWith(fence)) fence = '';
  }
  return end > start ? [...units, { start, end, kind: 'prose' }] : units;
}

/** The headings of phases in a part without steps, each from the first heading that ends the phase above. */
function headingsBetween(text: string, from: number, to: number): Unit[] {
  const units: Unit[] = [];
  let begin: number | null = null;
  let fence = '';
  for (const match of text.slice(from, to).matchAll(/([^\r\n]*)(?:\r\n|\n|\r|$)/g)) {
    const line = match[1] ?? '';
    const mark = /^ {0,3}(`{3,}|~{3,})/.exec(line)?.[1];
    if (fence !== '') {
      if (mark?.startsWith(fence)) fence = '';
      continue;
    }
    if (mark) fence = mark;
    if (!/^ {0,3}#{1,2}[ \t]/.test(line)) continue;
    const start = from + match.index;
    begin ??= start;
    if (!/^ {0,3}##[ \t]+(?:prepare|call|review)[ \t#]*$/i.test(line)) continue;
    units.push({ start: begin, end: start + line.trimEnd().length, kind: 'heading' });
    begin = null;
  }
  return units;
}

function lineStartOf(text: string, offset: number): number {
  return Math.max(text.lastIndexOf('\n', offset - 1), text.lastIndexOf('\r', offset - 1)) + 1;
}

/** A list item may count the blank lines below it as its own. */
function trimmedEnd(text: string, start: number, end: number): number {
  return start + text.slice(start, end).trimEnd().length;
}
