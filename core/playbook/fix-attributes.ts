import { namedWord } from './fix-spelling';
import type { Playbook, PlaybookStep } from './playbook';
import { isId, slugOf } from './step-id';
import { type FixContext, type Fixer, offer, type QuickFix, safely, type TextEdit } from './text-edit';
import { attributeBlock, headOf } from './write-playbook';

/** The attribute under the finding with the space before it. */
function removal({ text, diagnostic: { range } }: FixContext): TextEdit {
  const before = /[ \t]*$/.exec(text.slice(0, range.start))?.[0].length ?? 0;
  const isFirst = text[range.start - before - 1] === '{';
  const after = isFirst ? (/^[ \t]*/.exec(text.slice(range.end))?.[0].length ?? 0) : 0;
  return { start: range.start - before, end: range.end + after, text: '' };
}

function whole({ diagnostic: { range } }: FixContext, text: string): TextEdit {
  return { start: range.start, end: range.end, text };
}

export const removeAttribute: Fixer = (context) => [
  offer(`Remove “${context.words.trim()}”`, removal(context)),
];

export const fixRequired: Fixer = (context) => [
  offer('Write “required” alone', whole(context, 'required')),
  ...removeAttribute(context),
];

/** The options as they were read stand in the step that the finding lies in. */
function stepAt({ playbook, diagnostic: { range } }: FixContext): PlaybookStep | undefined {
  return playbook.steps.findLast(
    (step) => step.kind !== 'prose' && step.range.start <= range.start && range.start < step.range.end,
  );
}

function optionsText(options: readonly string[]): string {
  return `options="${options.map((option) => option.replaceAll('"', '&quot;')).join(' | ')}"`;
}

/** The author's own options, in the order of the file and as often as they stand there. */
function writtenOptions(attribute: string): string[] {
  const value = /=\s*(?:"([^"]*)"|'([^']*)'|(.*))$/s.exec(attribute);
  const text = value?.[1] ?? value?.[2] ?? value?.[3] ?? '';
  return text
    .split('|')
    .map((option) => option.trim())
    .filter((option) => option !== '');
}

export const fixRepeatedOption: Fixer = (context) => {
  const seen = new Set<string>();
  const once = writtenOptions(context.words).filter((option) => {
    const isNew = !seen.has(option.toLowerCase());
    seen.add(option.toLowerCase());
    return isNew;
  });
  return [safely('Remove the repeated option', whole(context, `options="${once.join(' | ')}"`))];
};

export const fixNeedlessOptions: Fixer = (context) => {
  const step = stepAt(context);
  const typed = step && typeEdit(context.text, step, 'choice');
  return [
    offer('Remove the options', removal(context)),
    ...(typed ? [offer('Make it a choice: “type=choice”', typed)] : []),
  ];
};

/** Options that the field's list brings by itself need not stand in the file, others are not in it. */
export const fixOptionsBesidesPicklist: Fixer = (context) => {
  const others = new Set([...context.diagnostic.message.matchAll(/"([^"]+)"/g)].map((match) => match[1]));
  const fitting = writtenOptions(context.words).filter((option) => !others.has(option));
  const fixes: QuickFix[] = [offer('Remove the options: the field brings its own', removal(context))];
  if (fitting.length > 0)
    fixes.push(
      offer('Keep only the options of the list', whole(context, `options="${fitting.join(' | ')}"`)),
    );
  return fixes;
};

/** Answers that conditions wait for are the options that the author had in mind. */
export const fixMissingOptions: Fixer = (context) => {
  const step = stepAt(context);
  if (!step) return [];
  const wanted = valuesAskedFor(context.playbook, step.id);
  const options = wanted.length > 1 ? wanted : [...wanted, 'One', 'Two'].slice(0, 2);
  const hasEmpty = /^options\b/.test(context.words);
  const edit = hasEmpty
    ? whole(context, optionsText(options))
    : attributeEdit(context.text, step, optionsText(options));
  const typed = typeEdit(context.text, step, 'text');
  return [
    offer(`Add the options “${options.join(' | ')}”`, edit),
    ...(typed && !hasEmpty ? [offer('Let the rep write: “type=text”', typed)] : []),
  ];
};

function valuesAskedFor(playbook: Playbook, stepId: string): string[] {
  const values = playbook.steps.flatMap((step) =>
    (step.when?.terms ?? []).filter((term) => term.stepId === stepId).map((term) => term.value),
  );
  return [...new Set(values)];
}

/** Puts an attribute behind the others of a step, in braces of its own where it has none. */
export function attributeEdit(text: string, step: PlaybookStep, attribute: string): TextEdit {
  const block = attributeBlock(text, step);
  if (block) {
    const inner = text.slice(block.start + 1, block.end - 1);
    const end = block.start + 1 + inner.trimEnd().length;
    return { start: end, end, text: inner.trim() === '' ? attribute : ` ${attribute}` };
  }
  const { start, end } = headOf(text, step);
  const wordsEnd = start + text.slice(start, end).trimEnd().length;
  return { start: wordsEnd, end: wordsEnd, text: `${step.kind === 'check' ? ' ' : ''}{${attribute}}` };
}

/** The step's `type=` with another value; `null` when it has none. */
function typeEdit(text: string, step: PlaybookStep, type: string): TextEdit | null {
  const block = attributeBlock(text, step);
  const inner = block ? text.slice(block.start, block.end) : '';
  const masked = inner.replace(/"[^"]*"|'[^']*'/g, (quoted) => `"${'x'.repeat(quoted.length - 2)}"`);
  const found = /(?<=[\s{])type\s*=\s*("[^"]*"|[^\s}]+)/.exec(masked);
  if (!block || !found) return null;
  const start = block.start + found.index;
  return { start, end: start + found[0].length, text: `type=${type}` };
}

export const fixTypeMismatch: Fixer = (context) => {
  const type = /write `(type=[a-z-]+)`/.exec(context.diagnostic.message)?.[1];
  return type ? [offer(`Write “${type}”`, whole(context, type)), ...removeAttribute(context)] : [];
};

/** The finding names the id that is free. */
export const fixDuplicateId: Fixer = (context) => {
  const free = /such as `(#[a-z0-9-]+)`/.exec(context.diagnostic.message)?.[1];
  return free && isId(free.slice(1)) ? [offer(`Write “${free}”`, whole(context, free))] : [];
};

export const fixBadId: Fixer = (context) => {
  const id = slugOf(namedWord(context.diagnostic.message));
  const isTaken = context.playbook.steps.some((step) => step.id === id);
  return isId(id) && !isTaken ? [offer(`Write “#${id}”`, whole(context, `#${id}`))] : [];
};

/** Braces belong behind all words of an item. */
export const fixMisplacedAttributes: Fixer = (context) => {
  const step = stepAt(context);
  if (step?.kind !== 'check') return [];
  const { start, end } = headOf(context.text, step);
  const head = context.text.slice(start, end);
  const block = /[ \t]*\{#[\w-]+[^{}]*\}/.exec(head);
  if (!block || head.slice(block.index + block[0].length).includes('{')) return [];
  const from = start + block.index;
  return [
    offer(
      'Move the braces behind the words',
      { start: from, end: from + block[0].length, text: '' },
      {
        start: start + head.trimEnd().length,
        end: start + head.trimEnd().length,
        text: ` ${block[0].trim()}`,
      },
    ),
  ];
};
