import { type Phase, phases } from '../engagement/engagement';
import type { Playbook } from './playbook';
import { lineStartOf, openAfter, passagesIn, type StepUnit, stepUnits } from './step-units';
import { frontMatterEnd, lineEndOf } from './text-edit';

/** Where new lines go, and what has to stand between them and their neighbours. */
export interface StepPlace {
  readonly at: number;
  readonly before: string;
  readonly after: string;
  /** What stands next to the new lines; '' at the ends of the file. */
  readonly above: string;
  readonly below: string;
}

interface Wish {
  /** The phase for an offset outside of the phases; `isOnly` takes nothing else. */
  readonly home: Phase;
  readonly isOnly?: boolean;
  /** Whether a neighbour stands on the very next line, without a blank one between. */
  readonly isTight: (words: string) => boolean;
}

/**
 * The nearest place behind the offset where a step can stand: between two units, never in one. A phase that
 * is not there yet comes with its heading. `null` where an unclosed block would swallow all that follows.
 */
export function placeInPhase(text: string, playbook: Playbook, offset: number, wish: Wish): StepPlace | null {
  const units = stepUnits(text, playbook);
  const here = phaseAt(text, units, offset);
  const phase = wish.isOnly ? wish.home : (here ?? wish.home);
  const inPhase = units.filter((unit) => unit.phase === phase);
  if (inPhase.length === 0) return placeInNewPhase(text, playbook, units, phase);
  const last = inPhase.findLast((unit) => here !== phase || unit.start <= offset) ?? inPhase[0];
  let index = last ? units.indexOf(last) : -1;
  // What is not closed would make the new step a part of itself; what is indented would become a part of it.
  while (isOpen(wordsOf(text, units[index]))) index -= 1;
  while (isIndented(text, units[index + 1])) index += 1;
  const above = units[index];
  return above ? placeBehind(text, above.end, units[index + 1], wish.isTight, wordsOf(text, above)) : null;
}

/** The nearest place for reading matter, which may stand outside of the phases, too. */
export function placeAnywhere(text: string, playbook: Playbook, offset: number): StepPlace | null {
  const units = stepUnits(text, playbook);
  const isTight = () => false;
  if (phaseAt(text, units, offset) !== null)
    return placeInPhase(text, playbook, offset, { home: 'prepare', isTight });
  const before = units.findLast((unit) => unit.end <= offset);
  const after = units.find((unit) => unit.end > offset);
  const passages = passagesIn(text, before?.end ?? frontMatterEnd(text), after?.end ?? text.length);
  const first = passages.findIndex((passage) => text.slice(passage.start, passage.end).trim() !== '');
  const index = Math.max(
    first,
    passages.findLastIndex((passage) => passage.start <= offset),
  );
  const above = passages[index];
  if (!above) return placeBehind(text, text.trimEnd().length, undefined, isTight, '');
  const words = wordsOf(text, above);
  return isOpen(words) ? null : placeBehind(text, above.end, passages[index + 1], isTight, words);
}

/** Which phases have no heading yet, in their order. */
export function missingPhases(text: string, playbook: Playbook): readonly Phase[] {
  const found = new Set(stepUnits(text, playbook).map((unit) => unit.phase));
  const absent = phases.filter((phase) => !found.has(phase));
  const finding = playbook.diagnostics.find(({ rule }) => rule === 'missing-phase')?.message;
  // A heading that is written in another way is there as well, only not for us.
  return found.size === 0 && finding === undefined
    ? absent
    : absent.filter((phase) => finding?.includes(`## ${headingOf(phase)}\``));
}

export function headingOf(phase: Phase): string {
  return phase.charAt(0).toUpperCase() + phase.slice(1);
}

/** Headings that are missing up to a phase's own stand before the first later one, or at the end. */
function placeInNewPhase(
  text: string,
  playbook: Playbook,
  units: readonly StepUnit[],
  phase: Phase,
): StepPlace | null {
  const absent = missingPhases(text, playbook);
  if (!absent.includes(phase)) return null;
  const lineEnd = lineEndOf(text);
  const gap = lineEnd + lineEnd;
  const wanted = absent.length === phases.length ? absent : [phase];
  const write = (some: readonly Phase[]) => some.map((one) => `## ${headingOf(one)}`).join(gap);
  const index = wanted.indexOf(phase);
  const before = write(wanted.slice(0, index + 1)) + gap;
  const rest = write(wanted.slice(index + 1));
  const later = units.find(
    (unit) => unit.kind === 'heading' && phases.indexOf(unit.phase) > phases.indexOf(phase),
  );
  if (later) {
    const at = lineStartOf(text, later.end);
    return { at, before, after: gap, above: '', below: text.slice(at) };
  }
  const last = units.at(-1);
  if (isOpen(last ? wordsOf(text, last) : text)) return null;
  const at = text.trimEnd().length;
  const isFirst = text.slice(0, at) === '';
  return {
    at,
    before: (isFirst ? '' : gap) + before,
    after: rest === '' ? '' : gap + rest,
    above: '',
    below: '',
  };
}

function placeBehind(
  text: string,
  end: number,
  below: { readonly start: number; readonly end: number } | undefined,
  isTight: (words: string) => boolean,
  above: string,
): StepPlace {
  const lineEnd = lineEndOf(text);
  const at = end + (/^[^\r\n]*/.exec(text.slice(end))?.[0].length ?? 0);
  const rest = text.slice(at);
  const gap = /^\s*/.exec(rest)?.[0] ?? '';
  const isLast = gap.length === rest.length;
  const isNext = below !== undefined && text.slice(at, below.start).trim() === '';
  const belowWords = isLast ? '' : isNext ? text.slice(below.start, below.end) : rest.slice(gap.length);
  const lineCount = (gap.match(/\r\n|\n|\r/g) ?? []).length;
  const joins = isNext && isTight(belowWords);
  if (joins && lineCount > 1 && !isTight(above))
    return { at: below.start, before: '', after: lineEnd, above, below: belowWords };
  return {
    at,
    before: above === '' && at === 0 ? '' : isTight(above) ? lineEnd : lineEnd + lineEnd,
    after: isLast || lineCount > 1 || joins ? '' : lineEnd,
    above,
    below: belowWords,
  };
}

/** The phase that an offset stands in; `null` in the head and in what is only read. */
function phaseAt(text: string, units: readonly StepUnit[], offset: number): Phase | null {
  const unit = units.findLast((one) => one.start <= offset);
  if (!unit) return null;
  if (unit.kind === 'heading' && offset < lineStartOf(text, unit.end)) return null;
  const isPassed = /^ {0,3}#{1,2}[ \t]/m.test(text.slice(unit.end, offset));
  return isPassed ? null : unit.phase;
}

function wordsOf(text: string, place: Pick<StepUnit, 'start' | 'end'> | undefined): string {
  return place ? text.slice(place.start, place.end) : '';
}

/** A container, a code fence or a comment that is not closed runs to the end of the file. */
function isOpen(words: string): boolean {
  const lines = words.trimEnd().split(/\r\n|\n|\r/);
  const colons = /^:{3,}/.exec(lines[0] ?? '')?.[0];
  if (colons !== undefined) {
    const last = lines.at(-1)?.trim() ?? '';
    return lines.length === 1 || !/^:{3,}$/.test(last) || last.length < colons.length;
  }
  return lines.reduce((open, line) => openAfter(line, open), '') !== '';
}

function isIndented(text: string, unit: StepUnit | undefined): boolean {
  return unit?.kind === 'prose' && /^[ \t]/.test(text.slice(unit.start, unit.end));
}
