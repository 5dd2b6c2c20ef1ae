import { poolIds } from '../pool/pool';
import { mergeFilterNames } from './merge-filters';
import type { Playbook, PlaybookStep } from './playbook';
import { playbookFields, savableFields } from './playbook-fields';
import { frontMatterKeys } from './read-front-matter';

/** Where something is being written: the line up to the cursor, its number, and whether in the head. */
export interface WritingPlace {
  readonly before: string;
  readonly line: number;
  readonly isInFrontMatter: boolean;
}

export interface Suggestion {
  readonly text: string;
  /** What it is, quietly behind it. */
  readonly detail: string;
}

export interface Suggestions {
  /** How many characters before the cursor they replace. */
  readonly length: number;
  readonly entries: readonly Suggestion[];
}

/** The words that can stand at a place of a playbook; `null` where none are known. */
export function suggestAt(place: WritingPlace, playbook: Pick<Playbook, 'steps'>): Suggestions | null {
  const { before } = place;
  if (place.isInFrontMatter) return suggestInFrontMatter(before);
  const merge = /\{\{(?:(?!\}\}|\{\{).)*$/.exec(before)?.[0];
  if (merge !== undefined) return suggestInMergeField(merge);
  const name = /^[ \t]*(:{2,3})([a-z-]*)$/.exec(before);
  if (name) return suggestDirective(name[1] ?? '', name[2] ?? '');
  return suggestInBraces(place, playbook.steps);
}

const keyDetails: Readonly<Record<(typeof frontMatterKeys)[number], string>> = {
  id: 'names it in every run',
  title: 'what people look for',
  kind: 'process, for your own process',
  goal: 'what a run is for',
  owner: 'who answers questions',
  pools: 'reasons to call',
  'review-by': 'a date such as 2027-06-30',
  situation: 'a heading of the library',
  tags: 'words of your own',
};

function suggestInFrontMatter(before: string): Suggestions | null {
  const pool = /^pools[ \t]*:[ \t]*\[(?:[^\]]*,)?[ \t]*([\w-]*)$/.exec(before);
  if (pool) {
    const rest = poolIds.filter(
      (id) => id === pool[1] || !new RegExp(`[[, ]${id}[\\], ]`).test(`${before} `),
    );
    return found(
      pool[1] ?? '',
      rest.map((text) => ({ text, detail: 'pool' })),
    );
  }
  const key = /^([a-z-]*)$/.exec(before);
  if (!key) return null;
  return found(
    key[1] ?? '',
    frontMatterKeys.map((text) => ({
      text: text === 'pools' ? 'pools: [' : `${text}: `,
      detail: keyDetails[text],
    })),
  );
}

/** Quotes within a field hold words of the author's own. */
function suggestInMergeField(field: string): Suggestions | null {
  if ((field.match(/"/g) ?? []).length % 2 === 1) return null;
  const filter = /\|[ \t]*([\w]*)$/.exec(field);
  if (filter)
    return found(
      filter[1] ?? '',
      mergeFilterNames.map((text) => ({ text, detail: 'filter' })),
    );
  const path = /^\{\{[ \t]*([\w.]*)$/.exec(field);
  if (!path) return null;
  return found(
    path[1] ?? '',
    playbookFields.map(({ path: text, label, type }) => ({ text, detail: `${label} · ${type}` })),
  );
}

function suggestDirective(colons: string, word: string): Suggestions {
  const names = colons === '::' ? ['question'] : ['objection', 'score'];
  const details: Record<string, string> = {
    question: 'an answer to write down',
    objection: 'what they say, and our answer',
    score: 'a line of the scorecard',
  };
  return found(
    word,
    names.map((text) => ({ text: `${text}[`, detail: details[text] ?? '' })),
  );
}

const attributesByKind: Readonly<Record<string, readonly string[]>> = {
  check: ['required', 'when'],
  question: ['required', 'type', 'options', 'saves', 'when'],
  score: ['type', 'max', 'weight', 'options', 'when'],
  objection: ['when'],
};
const attributeDetails: Readonly<Record<string, string>> = {
  required: 'must be done or answered',
  type: 'how it is answered',
  options: 'what to choose from',
  saves: 'the field that keeps it',
  when: 'shown only for an answer',
  max: 'highest figure',
  weight: 'what it counts',
};
const typesByKind: Readonly<Record<string, readonly string[]>> = {
  question: ['text', 'choice', 'several', 'number', 'date', 'yes-no'],
  score: ['number', 'choice', 'yes-no', 'text'],
};

function suggestInBraces({ before, line }: WritingPlace, steps: readonly PlaybookStep[]): Suggestions | null {
  const open =
    /^[ \t>]*(?:[-*+] \[[ xX]\] .*|:{2,3}[ \t]*(question|score|objection)\b.*)(?<!\{)\{([^{}]*)$/.exec(
      before,
    );
  if (!open) return null;
  const kind = open[1] ?? 'check';
  const inner = open[2] ?? '';
  const when = /(?:^|\s)when="([^"]*)$/.exec(inner)?.[1];
  if (when !== undefined) return suggestInCondition(when, steps, line);
  if ((inner.match(/"/g) ?? []).length % 2 === 1) return null;
  const saves = /(?:^|\s)saves=([\w.]*)$/.exec(inner)?.[1];
  if (saves !== undefined && kind === 'question') {
    return found(
      saves,
      savableFields.map(({ path: text, label, type }) => ({ text, detail: `${label} · ${type}` })),
    );
  }
  const type = /(?:^|\s)type=([\w-]*)$/.exec(inner)?.[1];
  if (type !== undefined)
    return found(
      type,
      (typesByKind[kind] ?? []).map((text) => ({ text, detail: 'type' })),
    );
  const name = /(?:^|\s)([a-z]*)$/.exec(inner)?.[1];
  if (name === undefined) return null;
  const unused = (attributesByKind[kind] ?? []).filter(
    (one) => !new RegExp(`(?:^|\\s)${one}(?=[\\s=]|$)`).test(inner.slice(0, inner.length - name.length)),
  );
  return found(
    name,
    unused.map((one) => ({ text: attributeText(one), detail: attributeDetails[one] ?? '' })),
  );
}

function attributeText(name: string): string {
  if (name === 'required') return name;
  return name === 'when' || name === 'options' ? `${name}="` : `${name}=`;
}

/** Ids of the questions and scores above, and behind `=` the answers that the named one can have. */
function suggestInCondition(when: string, steps: readonly PlaybookStep[], line: number): Suggestions | null {
  const asked = steps.filter(
    (step) => (step.kind === 'question' || step.kind === 'score') && step.range.line < line,
  );
  const value = /(?:^|\s)([\w-]+)[ \t]*!?=[ \t]*([^=]*)$/.exec(when);
  if (value) {
    const step = asked.find((one) => one.id === value[1]);
    if (!step || (step.kind !== 'question' && step.kind !== 'score')) return null;
    const answers = step.type === 'yes-no' ? ['yes', 'no'] : step.options;
    return answers.length === 0
      ? null
      : found(
          value[2] ?? '',
          answers.map((text) => ({ text, detail: 'answer' })),
        );
  }
  const word = /([\w-]*)$/.exec(when)?.[1] ?? '';
  return found(
    word,
    asked.map((step) => ({ text: step.id, detail: step.text })),
  );
}

function found(word: string, entries: readonly Suggestion[]): Suggestions {
  return { length: word.length, entries };
}
