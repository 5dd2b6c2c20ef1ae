import type { Phase } from '../engagement/engagement';
import type { Playbook, PlaybookStep } from './playbook';

/** Whole lines that stay together: a step with all that belongs to it, a passage, or a phase's heading. */
export interface StepUnit {
  readonly start: number;
  /** Behind the last character; the line break is not part of it. */
  readonly end: number;
  readonly kind: PlaybookStep['kind'] | 'heading';
  readonly phase: Phase;
}

/**
 * The units of the phases, in the order of the file. `playbook` must be what `parsePlaybook(text)` gave.
 * Nested items belong to the item around them, reading matter between the phases
 * to the next heading.
 */
export function stepUnits(text: string, playbook: Playbook): StepUnit[] {
  const units: StepUnit[] = [];
  let end = 0;
  for (const step of playbook.steps) {
    const start = lineStartOf(text, step.range.start);
    if (start < end && units.length > 0) continue;
    units.push(...headingsBetween(text, end, start));
    end = trimmedEnd(text, start, step.range.end);
    if (step.kind !== 'prose') units.push({ start, end, kind: step.kind, phase: step.phase });
    else
      for (const passage of passagesIn(text, start, end))
        units.push({ ...passage, kind: step.kind, phase: step.phase });
  }
  units.push(...headingsBetween(text, end, text.length));
  return units;
}

type Passage = Pick<StepUnit, 'start' | 'end'>;

/** Reading matter moves block by block: two passages that come to stand together are two still. */
export function passagesIn(text: string, from: number, to: number): Passage[] {
  const units: Passage[] = [];
  let start = from;
  let end = from;
  let fence = '';
  for (const match of text.slice(from, to).matchAll(/([^\r\n]*)(?:\r\n|\n|\r|$)/g)) {
    const line = match[1] ?? '';
    if (line.trim() === '') continue;
    const at = from + match.index;
    const isApart = fence === '' && /(?:\r\n|\n|\r)[ \t]*(?:\r\n|\n|\r)[ \t]*$/.test(text.slice(end, at));
    if (isApart && !/^(?:[ \t]|[-*+][ \t]|\d{1,9}[.)][ \t])/.test(line)) {
      units.push({ start, end });
      start = at;
    }
    end = at + line.trimEnd().length;
    fence = openAfter(line, fence);
  }
  return end > start ? [...units, { start, end }] : units;
}

/** The headings of phases in a part without steps, each from the first heading that ends the phase above. */
function headingsBetween(text: string, from: number, to: number): StepUnit[] {
  const units: StepUnit[] = [];
  let begin: number | null = null;
  let fence = '';
  for (const match of text.slice(from, to).matchAll(/([^\r\n]*)(?:\r\n|\n|\r|$)/g)) {
    const line = match[1] ?? '';
    const isInside = fence !== '';
    fence = openAfter(line, fence);
    if (isInside || !/^ {0,3}#{1,2}[ \t]/.test(line)) continue;
    const start = from + match.index;
    begin ??= start;
    const name = /^ {0,3}##[ \t]+(prepare|call|review)[ \t#]*$/i.exec(line)?.[1];
    if (name === undefined) continue;
    const phase = name.toLowerCase() as Phase;
    units.push({ start: begin, end: start + line.trimEnd().length, kind: 'heading', phase });
    begin = null;
  }
  return units;
}

/** What is open behind a line that blank lines don't end, a code fence or a comment; '' when nothing is. */
export function openAfter(line: string, open: string): string {
  if (open === '<!--') return line.includes('-->') ? '' : open;
  const mark = /^ {0,3}(`{3,}|~{3,})/.exec(line)?.[1];
  if (open !== '') return mark?.startsWith(open) ? '' : open;
  return mark ?? (/^ {0,3}<!--(?!.*-->)/.test(line) ? '<!--' : '');
}

export function lineStartOf(text: string, offset: number): number {
  return Math.max(text.lastIndexOf('\n', offset - 1), text.lastIndexOf('\r', offset - 1)) + 1;
}

/** A list item may count the blank lines below it as its own. */
function trimmedEnd(text: string, start: number, end: number): number {
  return start + text.slice(start, end).trimEnd().length;
}
