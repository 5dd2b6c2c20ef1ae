import type { List, ListItem } from 'mdast';
import { toString as plainText } from 'mdast-util-to-string';
import { checkAttributes, readRequired, readWhen } from './step-attributes';
import { givenId, oneLine, type ReadContext, type StepDraft } from './step-draft';
import { parseTaskAttributes } from './task-attributes';

const known = ['id', 'required', 'when'];

export function hasTaskItems(list: List): boolean {
  return list.children.some((item) => typeof item.checked === 'boolean');
}

/** A list with checkboxes as checklist steps; what stands beside them in the list is prose. */
export function readTaskItems(list: List, context: ReadContext): StepDraft[] {
  return list.children.flatMap((item) => {
    if (typeof item.checked === 'boolean') return readTaskItem(item, context);
    const range = context.source.rangeOf(item.position);
    const message = 'This line of the checklist has no checkbox: begin it with `- [ ]`, or it is only read.';
    context.report('warning', 'item-without-checkbox', range, message);
    return [prose(item, context, null)];
  });
}

function readTaskItem(item: ListItem, context: ReadContext): StepDraft[] {
  const { source, report } = context;
  const [first, ...rest] = item.children;
  const range = source.rangeOf(item.position);
  if (first?.type !== 'paragraph') {
    report('error', 'empty-text', range, 'The item has no words: write them behind the checkbox.');
    return [];
  }
  const start = first.position?.start.offset ?? 0;
  const raw = source.body.slice(start, first.position?.end.offset ?? start);
  const block = parseTaskAttributes(raw, start, source);
  const attributes = block?.attributes ?? new Map();
  checkAttributes(attributes, known, 'A checklist item', report);
  const text = taskText(plainText(first), raw, block);
  if (text === '') report('error', 'empty-text', range, 'The item has no words: write them before the `{`.');
  if (/\{#[\w-]+[^{}]*\}/.test(text)) {
    const message =
      'The `{#id ...}` must be the last thing of the item and hold only `#id`, `required` and `when="..."`.';
    report('warning', 'misplaced-attributes', range, message);
  }
  const when = readWhen(attributes, report);
  const step: StepDraft = {
    kind: 'check',
    givenId: givenId(attributes),
    phase: context.phase,
    text,
    when,
    range,
    required: readRequired(attributes, report),
  };
  const nested = rest.flatMap((node) =>
    node.type === 'list' && hasTaskItems(node) ? readTaskItems(node, context) : [prose(node, context, when)],
  );
  return [step, ...nested];
}

/** The block's characters are plain text to Markdown, so they end the paragraph's text as well. */
function taskText(whole: string, raw: string, block: { start: number; end: number } | null): string {
  if (!block) return oneLine(whole);
  const words = oneLine(whole);
  const blockText = oneLine(raw.slice(block.start, block.end));
  if (words.endsWith(blockText)) return words.slice(0, -blockText.length).trim();
  return words.slice(0, Math.max(0, words.lastIndexOf('{'))).trim();
}

function prose(node: TreeChild, context: ReadContext, when: StepDraft['when']): StepDraft {
  const range = context.source.rangeOf(node.position);
  const body = context.source.text.slice(range.start, range.end);
  return { kind: 'prose', givenId: null, phase: context.phase, text: '', when, range, body };
}
type TreeChild = ListItem | ListItem['children'][number];
