import type { ContainerDirective } from 'mdast-util-directive';
import { didYouMean } from './diagnose';
import type { ScoreType } from './playbook';
import {
  type Attributes,
  checkAttributes,
  directiveAttributes,
  readOptions,
  readWhen,
} from './step-attributes';
import { givenId, type ReadContext, type StepDraft } from './step-draft';

const scoreTypes: readonly ScoreType[] = ['number', 'choice', 'yes-no', 'text'];
const known = ['id', 'type', 'max', 'weight', 'options', 'when'];
/** A scale of more points than this can't be told apart by anybody. */
const mostPoints = 100;
const mostWeight = 100;

/** Reads `:::score[...]{...}` with its guide as the body. */
export function readScore(
  node: Pick<ContainerDirective, 'attributes' | 'position' | 'data'>,
  text: string,
  guide: string,
  context: ReadContext,
): StepDraft {
  const { source, report } = context;
  const attributes = directiveAttributes(node as ContainerDirective, source);
  checkAttributes(attributes, known, 'A score', report);
  const range = source.rangeOf(node.position);
  if (text === '')
    report('error', 'empty-text', range, 'The score has no words: put them between `[` and `]`.');
  const type = readType(attributes, context);
  const options = readOptions(attributes, report);
  if (type === 'choice' && options.length === 0) {
    report(
      'error',
      'missing-options',
      range,
      'A choice needs something to choose from: add `options="One | Two"`.',
    );
  }
  return {
    kind: 'score',
    givenId: givenId(attributes),
    phase: context.phase,
    text,
    when: readWhen(attributes, report),
    range,
    type,
    options,
    max: readNumber(attributes, 'max', { fallback: 5, most: mostPoints, isWhole: true }, context),
    weight: readNumber(attributes, 'weight', { fallback: 1, most: mostWeight, isWhole: false }, context),
    guide,
  };
}

function readType(attributes: Attributes, { report }: ReadContext): ScoreType {
  const attribute = attributes.get('type');
  if (!attribute) return attributes.has('options') ? 'choice' : 'number';
  const type = scoreTypes.find((one) => one === attribute.value);
  if (type) return type;
  const hint = didYouMean(attribute.value, scoreTypes);
  const message = `\`${attribute.value}\` is not a type of score.${hint} Types: ${scoreTypes.join(', ')}.`;
  report('error', 'bad-type', attribute.range, message);
  return 'number';
}

function readNumber(
  attributes: Attributes,
  name: 'max' | 'weight',
  limits: { fallback: number; most: number; isWhole: boolean },
  { report }: ReadContext,
): number {
  const attribute = attributes.get(name);
  if (!attribute) return limits.fallback;
  const value = /^\d+(\.\d+)?$/.test(attribute.value) ? Number(attribute.value) : Number.NaN;
  if (value > 0 && value <= limits.most && (!limits.isWhole || Number.isInteger(value))) return value;
  const what = limits.isWhole ? 'a whole number' : 'a number';
  const message = `\`${name}\` must be ${what} above 0, at most ${limits.most}.`;
  report('error', `bad-${name}`, attribute.range, message);
  return limits.fallback;
}
