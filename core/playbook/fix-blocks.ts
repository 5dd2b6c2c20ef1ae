import { type Phase, phases } from '../engagement/engagement';
import { type FixContext, type Fixer, lineEndOf, offer, type TextEdit } from './text-edit';

const lineBreak = /\r\n|\n|\r/g;

/** Offset behind the last character of the line; the break itself is not part of it. */
function lineEndAt(text: string, offset: number): number {
  lineBreak.lastIndex = offset;
  return lineBreak.exec(text)?.index ?? text.length;
}

function lineStartAt(text: string, offset: number): number {
  return Math.max(text.lastIndexOf('\n', offset - 1), text.lastIndexOf('\r', offset - 1)) + 1;
}

/** The line at the offset with its break. */
function wholeLine(text: string, offset: number): TextEdit {
  const end = lineEndAt(text, offset);
  const after = /^(?:\r\n|\n|\r)/.exec(text.slice(end, end + 2))?.[0].length ?? 0;
  return { start: lineStartAt(text, offset), end: end + after, text: '' };
}

/** What begins something new: a heading, a step, a rule. The swallowed text ends before it. */
const nextBlock = /(?:\r\n|\n|\r)[ \t]*(?:#{1,6}[ \t]|:{2,}[a-z]|[-*+] \[[ xX]\] )/g;

/** Closes a container where its own text ends. */
export const fixUnclosedDirective: Fixer = ({ text, diagnostic: { range }, words }) => {
  const colons = /^:+/.exec(words)?.[0] ?? ':::';
  const lineEnd = lineEndOf(text);
  nextBlock.lastIndex = lineEndAt(text, range.start);
  const next = nextBlock.exec(text)?.index ?? text.length;
  const bodyEnd = text.slice(0, next).trimEnd().length;
  return [offer(`Close it with “${colons}”`, { start: bodyEnd, end: bodyEnd, text: lineEnd + colons })];
};

/** A question has two colons and no body; a score and an objection have three and an end. */
export const fixWrongColons: Fixer = ({ text, diagnostic: { range } }) => {
  const colons = /^:+/.exec(text.slice(range.start))?.[0] ?? '';
  const opening = { start: range.start, end: range.start + colons.length };
  if (!/^:+question/.test(text.slice(range.start))) {
    const end = lineEndAt(text, range.start);
    const break_ = lineEndOf(text);
    return [
      offer(
        'Write it with three colons',
        { ...opening, text: ':::' },
        { start: end, end, text: `${break_}:::` },
      ),
    ];
  }
  const close = new RegExp(`(?:\\r\\n|\\n|\\r)${colons}[ \\t]*(?=\\r|\\n|$)`, 'g');
  close.lastIndex = opening.end;
  const end = close.exec(text);
  const closing = end ? [{ start: end.index, end: end.index + end[0].length, text: '' }] : [];
  return [offer('Write it with two colons', { ...opening, text: '::' }, ...closing)];
};

/** A `:::` that closes nothing goes with its line. */
export const fixBrokenDirective: Fixer = ({ text, diagnostic: { range }, words }) =>
  /^\s*:+\s*$/.test(words) ? [offer('Remove this line', wholeLine(text, range.start))] : [];

/** Takes the space before each of the lines away, so that they are steps again. */
export const fixIndentedStep: Fixer = ({ text, diagnostic: { range } }) => {
  const from = lineStartAt(text, range.start);
  const edits = [...text.slice(from, range.end).matchAll(/(?<=^|\r\n|\n|\r)[ \t]+/g)].map((match) => ({
    start: from + match.index,
    end: from + match.index + match[0].length,
    text: '',
  }));
  return edits.length > 0 ? [offer('Move it to the left margin', ...edits)] : [];
};

/** Quote marks, list marks and spaces before the step's first line. */
export const fixNestedStep: Fixer = ({ text, diagnostic: { range } }) => {
  const from = lineStartAt(text, range.start);
  const before = text.slice(from, range.start);
  const isOneLine = /^::question/.test(text.slice(range.start));
  if (!isOneLine || !/^[ \t>]+$/.test(before)) return [];
  const above = /(?:\r\n|\n|\r)$/.exec(text.slice(0, from));
  const gap = above ? lineEndOf(text) : '';
  return [offer('Move it to the left margin', { start: from, end: range.start, text: gap })];
};

export const fixItemWithoutCheckbox: Fixer = ({ diagnostic: { range }, words }) => {
  const mark = /^(?:[-*+]|\d{1,9}[.)])[ \t]+/.exec(words)?.[0].length;
  const at = range.start + (mark ?? 0);
  return mark === undefined ? [] : [offer('Give it a checkbox', { start: at, end: at, text: '[ ] ' })];
};

/** Only where the phase is not there already: it would be there twice. */
export const fixPhaseLevel: Fixer = ({ text, diagnostic: { range }, words }) => {
  const title = /^#[ \t]+(\w+)/.exec(words)?.[1] ?? '';
  if (title === '' || new RegExp(`^##[ \\t]+${title}\\b`, 'im').test(text)) return [];
  return [offer('Write it with two hashes', { start: range.start, end: range.start, text: '#' })];
};

/** Each heading that is missing, before the next one that is there, or at the end. */
export const fixMissingPhase: Fixer = (context) => {
  const wanted = [...context.diagnostic.message.matchAll(/## (Prepare|Call|Review)/g)].map(
    (match) => (match[1] ?? '').toLowerCase() as Phase,
  );
  const edits = wanted.map((phase) => headingEdit(context, phase));
  return edits.length > 0 ? [offer('Add what is missing', ...joinSame(edits))] : [];
};

function headingEdit({ text }: FixContext, phase: Phase): TextEdit {
  const lineEnd = lineEndOf(text);
  const heading = `## ${phase.charAt(0).toUpperCase()}${phase.slice(1)}`;
  for (const later of phases.slice(phases.indexOf(phase) + 1)) {
    const found = new RegExp(`^## ${later}\\b`, 'im').exec(text);
    if (found) return { start: found.index, end: found.index, text: `${heading}${lineEnd}${lineEnd}` };
  }
  const end = text.trimEnd().length;
  return { start: end, end, text: `${lineEnd}${lineEnd}${heading}` };
}

/** Edits at one place become one, in their order. */
function joinSame(edits: readonly TextEdit[]): TextEdit[] {
  const joined: TextEdit[] = [];
  for (const edit of edits) {
    const index = joined.findIndex((one) => one.start === edit.start);
    const same = joined[index];
    if (same) joined[index] = { ...same, text: same.text + edit.text };
    else joined.push(edit);
  }
  return joined;
}
