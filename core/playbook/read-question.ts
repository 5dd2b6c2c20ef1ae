import type { LeafDirective } from 'mdast-util-directive';
import { toString as plainText } from 'mdast-util-to-string';
import { didYouMean } from './diagnose';
import type { QuestionStep, QuestionType } from './playbook';
import { fieldOptions, findPlaybookField, type PlaybookField, savableFields } from './playbook-fields';
import {
  type Attributes,
  checkAttributes,
  directiveAttributes,
  readOptions,
  readRequired,
  readWhen,
} from './step-attributes';
import { givenId, oneLine, type ReadContext, type StepDraft } from './step-draft';

const questionTypes: readonly QuestionType[] = ['text', 'choice', 'several', 'number', 'date', 'yes-no'];
const known = ['id', 'type', 'options', 'saves', 'required', 'when'];

/** Reads `::question[...]{...}`. */
export function readQuestion(
  node: Pick<LeafDirective, 'children' | 'attributes' | 'position' | 'data'>,
  text: string,
  context: ReadContext,
): StepDraft {
  const { source, report } = context;
  const attributes = directiveAttributes(node as LeafDirective, source);
  checkAttributes(attributes, known, 'A question', report);
  const range = source.rangeOf(node.position);
  if (text === '')
    report('error', 'empty-text', range, 'The question has no words: put them between `[` and `]`.');
  const field = readSaves(attributes, context);
  const type = readType(attributes, field, context);
  return {
    kind: 'question',
    givenId: givenId(attributes),
    phase: context.phase,
    text,
    when: readWhen(attributes, report),
    range,
    required: readRequired(attributes, report),
    type,
    options: readQuestionOptions(attributes, type, field, context, range),
    saves: field?.path ?? '',
  };
}

/** The words of a directive's label, as plain text. */
export function labelText(children: LeafDirective['children']): string {
  return oneLine(plainText({ type: 'paragraph', children }));
}

function readSaves(attributes: Attributes, { report }: ReadContext): PlaybookField | null {
  const attribute = attributes.get('saves');
  if (!attribute) return null;
  const field = findPlaybookField(attribute.value);
  if (field?.canSave) return field;
  const savable = savableFields.map((one) => one.path);
  const message = field
    ? `\`${field.path}\` is computed and can't be saved to: choose another field.`
    : `There is no field \`${attribute.value}\`.${didYouMean(attribute.value, savable)} Facts of your own are named like \`account.facts.budgetMonth\`.`;
  report('error', 'unknown-saves', attribute.range, message);
  return null;
}

function readType(
  attributes: Attributes,
  field: PlaybookField | null,
  { report }: ReadContext,
): QuestionStep['type'] {
  const attribute = attributes.get('type');
  if (!attribute) return field?.type ?? (attributes.has('options') ? 'choice' : 'text');
  const type = questionTypes.find((one) => one === attribute.value);
  if (!type) {
    const hint = didYouMean(attribute.value, questionTypes);
    const message = `\`${attribute.value}\` is not a type of question.${hint} Types: ${questionTypes.join(', ')}.`;
    report('error', 'bad-type', attribute.range, message);
    return field?.type ?? 'text';
  }
  if (field && !fits(type, field.type)) {
    const message = `\`${field.path}\` takes ${field.type}, this question gives ${type}: write \`type=${field.type}\`.`;
    report('error', 'type-mismatch', attribute.range, message);
    return field.type;
  }
  return type;
}

/** A text field takes any answer, since each can be written out. */
function fits(type: QuestionType, fieldType: QuestionType): boolean {
  return type === fieldType || fieldType === 'text' || (fieldType === 'several' && type === 'choice');
}

function readQuestionOptions(
  attributes: Attributes,
  type: QuestionType,
  field: PlaybookField | null,
  { picklists, report }: ReadContext,
  range: QuestionStep['range'],
): readonly string[] {
  const own = readOptions(attributes, report);
  const place = attributes.get('options')?.range ?? range;
  const offered = field ? fieldOptions(field, picklists) : [];
  if (type !== 'choice' && type !== 'several') {
    if (own.length > 0) {
      const message = `A question of type ${type} has no options: remove them, or write \`type=choice\`.`;
      report('warning', 'needless-options', place, message);
    }
    return [];
  }
  if (own.length === 0 && offered.length === 0 && field?.type !== 'several') {
    const message = 'A choice needs something to choose from: add `options="One | Two"`.';
    report('error', 'missing-options', place, message);
  }
  const others = own.filter((option) => !offered.some((one) => one.toLowerCase() === option.toLowerCase()));
  if (offered.length > 0 && others.length > 0) {
    const list = field?.picklist ? 'the list in settings' : 'the options of the field';
    const message = `${others.map((one) => `"${one}"`).join(', ')} is not in ${list} for \`${field?.path}\` (${offered.join(', ')}): use these, or change the list.`;
    report('warning', 'options-besides-picklist', place, message);
  }
  return own.length > 0 ? own : offered;
}
