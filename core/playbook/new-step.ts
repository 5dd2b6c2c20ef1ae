import type { QuestionType, ScoreType } from './playbook';
import { findPlaybookField } from './playbook-fields';
import { parseWhen } from './when';

/** The step is shown only for this answer; `null` always. */
export interface NewCondition {
  readonly stepId: string;
  readonly value: string;
}
export interface NewQuestion {
  readonly kind: 'question';
  readonly text: string;
  readonly type: QuestionType;
  /** Only where the field brings none. */
  readonly options: readonly string[];
  /** A field's path; '' when the answer stays in the engagement. */
  readonly saves: string;
  readonly required: boolean;
  readonly when: NewCondition | null;
}
export interface NewScore {
  readonly kind: 'score';
  readonly text: string;
  readonly type: ScoreType;
  readonly options: readonly string[];
  readonly max: number;
  readonly weight: number;
  /** Markdown: what the figures mean. */
  readonly guide: string;
}
/** A checklist item and an objection begin with words to be written over. */
export type NewStep = { readonly kind: 'check' } | { readonly kind: 'objection' } | NewQuestion | NewScore;

export interface WrittenStep {
  readonly lines: readonly string[];
  /** What is to be typed over, in the lines; '' puts the cursor behind them. */
  readonly typedOver: string;
}

const newItem = 'What is to be done';
const newObjection = 'What they say';

/** The lines of a step in the file; `bullet` is how its list marks items. */
export function writeStep(step: NewStep, id: string, bullet = '-'): WrittenStep {
  switch (step.kind) {
    case 'check':
      return { lines: [`${bullet} [ ] ${newItem} {#${id}}`], typedOver: newItem };
    case 'objection':
      return {
        lines: [`:::objection[${newObjection}]{#${id}}`, 'What we answer.', ':::'],
        typedOver: newObjection,
      };
    case 'question':
      return {
        lines: [`::question[${writeWords(step.text)}]{${questionAttributes(step, id)}}`],
        typedOver: '',
      };
    case 'score':
      return {
        lines: [
          `:::score[${writeWords(step.text)}]{${scoreAttributes(step, id)}}`,
          ...(step.guide.trim() === '' ? [] : step.guide.trim().split(/\r\n|\n|\r/)),
          ':::',
        ],
        typedOver: '',
      };
  }
}

function questionAttributes(step: NewQuestion, id: string): string {
  const field = step.saves === '' ? null : findPlaybookField(step.saves);
  const usual = field?.type ?? (step.options.length > 0 ? 'choice' : 'text');
  return [
    `#${id}`,
    ...(step.type === usual ? [] : [`type=${step.type}`]),
    ...optionsAttribute(step.options),
    ...(step.saves === '' ? [] : [`saves=${step.saves}`]),
    ...(step.required ? ['required'] : []),
    ...(step.when === null ? [] : [`when="${quote(writeCondition(step.when) ?? '')}"`]),
  ].join(' ');
}

function scoreAttributes(step: NewScore, id: string): string {
  const usual = step.options.length > 0 ? 'choice' : 'number';
  return [
    `#${id}`,
    ...(step.type === usual ? [] : [`type=${step.type}`]),
    ...optionsAttribute(step.options),
    ...(step.type === 'number' ? [`max=${step.max}`] : []),
    ...(step.weight === 1 ? [] : [`weight=${step.weight}`]),
  ].join(' ');
}

function optionsAttribute(options: readonly string[]): string[] {
  return options.length === 0 ? [] : [`options="${options.map(quote).join(' | ')}"`];
}

/** The condition as `when=` wants it; `null` where no way of writing it says this answer. */
export function writeCondition({ stepId, value }: NewCondition): string | null {
  const ways = [value, `'${value}'`].map((written) => `${stepId} = ${written}`);
  const isRight = (written: string) => {
    const read = parseWhen(written);
    return typeof read !== 'string' && read.terms.length === 1 && read.terms[0]?.value === value;
  };
  return ways.find(isRight) ?? null;
}

/** A text as words of Markdown that read as they were typed; merge fields stay merge fields. */
function writeWords(text: string): string {
  const words = text.replace(/\s+/g, ' ').trim();
  return words
    .split(/(\{\{.*?\}\})/)
    .map((part, index) => (index % 2 === 1 ? part : escapeMarks(part)))
    .join('');
}

/** An address would become a link of its own, and not every one may be opened. */
function escapeMarks(words: string): string {
  return words
    .replace(/[\\`*_[\]<>~&]/g, '\\$&')
    .replace(/(https?|ftp):/gi, '$1\\:')
    .replace(/www\./gi, 'www\\.');
}

function quote(value: string): string {
  return value.replaceAll('&', '&amp;').replaceAll('"', '&quot;');
}
