import type { Phase } from '../engagement/engagement';
import type { Conversion, PhaseMark, PlaybookHead } from './conversion';
import { parseMarkdown } from './parse-markdown';
import { createSourceText } from './source-text';
import { applyEdits, lineEndOf, type TextEdit } from './text-edit';
import { setFrontMatterValue } from './write-playbook';

/**
 * The text as a playbook: with a head, and with every proposal whose id is in `taken`. Nothing is left
 * out but the marks of lists and headings; without a proposal only the head is added.
 */
export function convertText(
  text: string,
  { marks }: Pick<Conversion, 'marks'>,
  head: PlaybookHead,
  taken: ReadonlySet<string>,
): string {
  const edits: TextEdit[] = [];
  const seen = new Set<Phase>();
  let current: Phase | null = null;
  for (const one of marks) {
    const isTaken = one.proposal !== null && taken.has(one.proposal.id);
    if (one.mark === 'phase') {
      const next: Step = isTaken ? goOn(one, current, seen) : { phase: one.written, edits: [] };
      current = next.phase;
      if (current !== null) seen.add(current);
      edits.push(...next.edits);
    } else if (isTaken && current !== null) edits.push(...one.edits);
  }
  return withHead(applyEdits(text, edits), head);
}

interface Step {
  readonly phase: Phase | null;
  readonly edits: readonly TextEdit[];
}

/** A phase that has ended never begins again: its heading would stand there twice. */
function goOn(mark: PhaseMark, current: Phase | null, seen: ReadonlySet<Phase>): Step {
  const phase = mark.proposal?.phase ?? null;
  if (phase === current) return { phase, edits: mark.asPart };
  if (phase === null || !seen.has(phase)) return { phase, edits: mark.asBeginning };
  return current === null ? { phase: mark.written, edits: [] } : { phase: current, edits: mark.asPart };
}

/** A head that another program wrote keeps its lines. */
function withHead(text: string, { id, title, goal }: PlaybookHead): string {
  const source = createSourceText(text);
  const values = { id, title, ...(goal === '' ? {} : { goal }) };
  if (/^---[ \t]*(\r\n|\n|\r)/.test(source.body) && parseMarkdown(source.body).children[0]?.type === 'yaml') {
    return Object.entries(values).reduce(
      (result, [key, value]) => setFrontMatterValue(result, key as keyof PlaybookHead, value),
      text,
    );
  }
  const end = lineEndOf(text);
  const lines = Object.entries(values).map(([key, value]) =>
    key === 'id' ? `id: ${value}` : `${key}: ${JSON.stringify(value)}`,
  );
  const mark = text.slice(0, text.length - source.body.length);
  return `${mark}${['---', ...lines, '---', '', ''].join(end)}${source.body}`;
}
