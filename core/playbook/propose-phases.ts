import type { Heading } from 'mdast';
import { toString as plainText } from 'mdast-util-to-string';
import { type Phase, phases } from '../engagement/engagement';
import type { PhaseMark } from './conversion';
import { capitalized } from './parse-playbook';
import type { SourceText } from './source-text';
import { oneLine } from './step-draft';
import { lineEndOf, type TextEdit } from './text-edit';

/** In this order: "After the call" is about what comes after it. */
const phaseWords: readonly (readonly [Phase, RegExp])[] = [
  ['prepare', /\b(prepar\w*|before|beforehand|research|homework|planning|get ready|checklist)\b/i],
  ['review', /\b(review|after|afterwards|follow[- ]?ups?|debrief\w*|wrap[- ]?up|next steps?)\b/i],
  ['call', /\b(calls?|conversation|talk|open(er|ing)|script|questions?|discovery|during|objections?)\b/i],
];

/** The phases that headings of level 2 name in so many words. */
export function writtenPhases(headings: readonly Heading[]): ReadonlySet<Phase> {
  const named = headings.filter(({ depth }) => depth === 2).map(exactPhase);
  return new Set(named.filter((phase) => phase !== null));
}

function exactPhase(node: Heading): Phase | null {
  const words = oneLine(plainText(node)).toLowerCase();
  return phases.find((phase) => phase === words) ?? null;
}

/** Finds out, heading by heading, which phase each belongs to; the phases come in their order. */
export class PhaseFinder {
  current: Phase | null = null;
  readonly #seen = new Set<Phase>();

  constructor(
    private readonly source: SourceText,
    /** Phases that a heading names already as it stands: no other heading begins them. */
    private readonly written: ReadonlySet<Phase>,
  ) {}

  /** Takes a heading of level 1 or 2. */
  take(node: Heading): PhaseMark {
    const range = this.source.rangeOf(node.position);
    const words = oneLine(plainText(node));
    const exact = exactPhase(node);
    if (exact !== null && node.depth === 2 && !this.#seen.has(exact)) {
      this.#enter(exact);
      return {
        mark: 'phase',
        start: range.start,
        written: exact,
        proposal: null,
        asBeginning: [],
        asPart: [],
      };
    }
    const phase = this.#phaseOf(words);
    const asPart = this.#demotion(node);
    const mark = { mark: 'phase', start: range.start, written: node.depth === 2 ? exact : null } as const;
    if (phase === null || asPart === null) {
      this.#enter(null);
      return { ...mark, proposal: null, asBeginning: [], asPart: [] };
    }
    this.#enter(phase);
    const { line } = range;
    const asName = exact === phase ? this.#asName(node) : null;
    return {
      ...mark,
      proposal: { id: `phase-${line}`, kind: 'phase', line, words, phase, isAdvised: true },
      asBeginning: asName ?? [this.beginning(phase, range.start), ...asPart],
      asPart,
    };
  }

  /** Everything from there on belongs to the phase. */
  begin(phase: Phase): void {
    this.#enter(phase);
  }

  /** The heading of a phase above the line of that place. */
  beginning(phase: Phase, start: number): TextEdit {
    const { text } = this.source;
    const lineStart = Math.max(text.lastIndexOf('\n', start - 1), text.lastIndexOf('\r', start - 1)) + 1;
    const place = Math.max(lineStart, text.length - this.source.body.length);
    const end = lineEndOf(text);
    return {
      start: place,
      end: place,
      text: `## ${capitalized(phase)}${end}${end}`,
    };
  }

  #enter(phase: Phase | null): void {
    this.current = phase;
    if (phase !== null) this.#seen.add(phase);
  }

  /** A heading without a word of a phase goes on with the one before it. */
  #phaseOf(words: string): Phase | null {
    const found = phaseWords.find(([, pattern]) => pattern.test(words))?.[0];
    const last = Math.max(-1, ...[...this.#seen].map((phase) => phases.indexOf(phase)));
    const isFree = found !== undefined && !this.written.has(found) && phases.indexOf(found) > last;
    return isFree ? found : this.current;
  }

  #asName(node: Heading): TextEdit[] | null {
    const { start } = this.source.rangeOf(node.position);
    return this.source.text.charAt(start) === '#' ? [{ start, end: start + node.depth, text: '##' }] : null;
  }

  /** A heading of level 1 or 2 would end the phase, so it becomes one of level 3. */
  #demotion(node: Heading): TextEdit[] | null {
    const { start, end } = this.source.rangeOf(node.position);
    const whole = this.source.text.slice(start, end);
    if (whole.startsWith('#')) return [{ start, end: start + node.depth, text: '###' }];
    const [words = '', ...rest] = whole.split(/\r\n|\n|\r/);
    if (rest.length !== 1 || words.trimEnd().endsWith('#')) return null;
    return [{ start, end, text: `### ${words.trimEnd()}` }];
  }
}
