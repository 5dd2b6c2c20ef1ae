import { parseMarkdown } from './parse-markdown';
import type { Playbook, PlaybookStep } from './playbook';
import { type FrontMatterKey, frontMatterBlock } from './read-front-matter';
import { createSourceText } from './source-text';
import { isId } from './step-id';
import { parseTaskAttributes } from './task-attributes';
import { applyEdits, type TextEdit } from './text-edit';

/** Every edit returns the whole text, in which only the edited characters differ. */
export function replaceRange(text: string, start: number, end: number, replacement: string): string {
  return text.slice(0, start) + replacement + text.slice(end);
}

/**
 * Gives a step the id `newId`: pins a derived one, or renames the author's with every condition that
 * names it. `playbook` must be what `parsePlaybook(text)` gave. The text comes back as it is for a
 * step that can't have an id (reading matter), an unknown step, and for what is no id.
 */
export function setStepId(text: string, playbook: Playbook, stepId: string, newId: string): string {
  return applyEdits(text, stepIdEdits(text, playbook, stepId, newId));
}

/** The same as edits; none where the text stays as it is. */
export function stepIdEdits(text: string, playbook: Playbook, stepId: string, newId: string): TextEdit[] {
  const step = playbook.steps.find((one) => one.id === stepId);
  const isTaken = playbook.steps.some((one) => one !== step && one.id === newId);
  if (!step || step.kind === 'prose' || !isId(newId) || isTaken) return [];
  const edits = [idEdit(text, step, newId)];
  for (const other of playbook.steps) {
    if (other.kind !== 'prose' && other.when?.terms.some((term) => term.stepId === stepId)) {
      edits.push(...whenMentionEdits(text, other, stepId, newId));
    }
  }
  return edits;
}

/** The `{...}` of a step in the text: offsets, braces included; `null` when it has none. */
export function attributeBlock(text: string, step: PlaybookStep): { start: number; end: number } | null {
  const line = headOf(text, step);
  const source = createSourceText(text);
  const block = parseTaskAttributes(text.slice(line.start, line.end), line.start, source);
  return block ? { start: line.start + block.start, end: line.start + block.end } : null;
}

/** Where a step's words and attributes stand: an item's first paragraph, a directive's first line. */
export function headOf(text: string, step: PlaybookStep): { start: number; end: number } {
  const whole = text.slice(step.range.start, step.range.end);
  if (step.kind !== 'check') {
    const length = /^[^\r\n]*/.exec(whole)?.[0].trimEnd().length ?? whole.length;
    return { start: step.range.start, end: step.range.start + length };
  }
  const list = parseMarkdown(whole).children[0];
  const paragraph = list?.type === 'list' ? list.children[0]?.children[0] : undefined;
  const end = paragraph?.position?.end.offset ?? whole.length;
  return { start: step.range.start, end: step.range.start + end };
}

function idEdit(text: string, step: PlaybookStep, newId: string): TextEdit {
  const block = attributeBlock(text, step);
  if (!block) {
    const { start, end } = headOf(text, step);
    const wordsEnd = start + text.slice(start, end).trimEnd().length;
    const mark = step.kind === 'check' ? ` {#${newId}}` : `{#${newId}}`;
    return { start: wordsEnd, end: wordsEnd, text: mark };
  }
  const inner = text.slice(block.start + 1, block.end - 1);
  const old = /(^|\s)#[^\s"'#.<=>`{}]+/.exec(
    inner.replace(/"[^"]*"|'[^']*'/g, (quoted) => '"'.repeat(quoted.length)),
  );
  if (!old) {
    const mark = inner.trim() === '' ? `#${newId}` : `#${newId} `;
    return { start: block.start + 1, end: block.start + 1, text: mark };
  }
  const start = block.start + 1 + old.index + (old[1]?.length ?? 0);
  return { start, end: start + old[0].trimStart().length, text: `#${newId}` };
}

/** The condition's mentions of the step, inside the braces only. */
export function whenMentionEdits(
  text: string,
  step: PlaybookStep,
  stepId: string,
  newId: string,
): TextEdit[] {
  const block = attributeBlock(text, step);
  if (!block) return [];
  const inner = text.slice(block.start, block.end);
  const when = /\bwhen\s*=\s*("[^"]*"|'[^']*'|[^\s}]+)/.exec(inner);
  if (!when?.[1]) return [];
  const offset = block.start + when.index + when[0].length - when[1].length;
  const mention = /(^["']?\s*|\s(?:and|or)\s+)([\w-]+)(?=\s*!?=)/gi;
  return [...when[1].matchAll(mention)]
    .filter((match) => match[2] === stepId)
    .map((match) => {
      const start = offset + match.index + (match[1]?.length ?? 0);
      return { start, end: start + stepId.length, text: newId };
    });
}

/** Sets one line of the front matter; a value of several lines is replaced whole. Text without a head is untouched. */
export function setFrontMatterValue(text: string, key: FrontMatterKey, value: string): string {
  const source = createSourceText(text);
  const node = parseMarkdown(source.body).children[0];
  if (node?.type !== 'yaml') return text;
  const block = frontMatterBlock(source, source.rangeOf(node.position));
  const lineEnd = /\r\n|\n|\r/.exec(text)?.[0] ?? '\n';
  const line = `${key}: ${writeScalar(value)}`;
  const old = new RegExp(
    `^${key}[ \\t]*:[^\\r\\n]*(?:(?:\\r\\n|\\n|\\r)(?:[ \\t]+[^\\r\\n]*|-[ \\t][^\\r\\n]*))*`,
    'm',
  ).exec(block.text);
  if (old) return replaceRange(text, block.start + old.index, block.start + old.index + old[0].length, line);
  const end = block.start + block.text.length;
  return replaceRange(text, end, end, `${line}${lineEnd}`);
}

/** Lists and plain words stay as they are; what YAML would read otherwise is quoted. */
function writeScalar(value: string): string {
  if (/^\[.*\]$/.test(value) || /^[A-Za-z][\w ,.'?!()/-]*$/.test(value) || /^\d{4}-\d\d-\d\d$/.test(value)) {
    return /^(true|false|null|yes|no|on|off)$/i.test(value) || value !== value.trim()
      ? JSON.stringify(value)
      : value;
  }
  return JSON.stringify(value);
}
