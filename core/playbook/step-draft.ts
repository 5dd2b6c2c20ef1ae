import type { Phase } from '../engagement/engagement';
import type { Report } from './diagnose';
import type {
  ChecklistStep,
  ObjectionStep,
  ProseStep,
  QuestionStep,
  ScoreStep,
  SourceRange,
} from './playbook';
import type { Picklists } from './playbook-fields';
import type { SourceText } from './source-text';
import type { Attributes } from './step-attributes';

type Draft<S> = Omit<S, 'id' | 'isDerivedId'> & {
  /** The author's id and where it stands; `null` when one has to be derived. */
  readonly givenId: { readonly value: string; readonly range: SourceRange } | null;
};
/** A step before ids are settled, which needs all of them. */
export type StepDraft =
  | Draft<ChecklistStep>
  | Draft<QuestionStep>
  | Draft<ScoreStep>
  | Draft<ObjectionStep>
  | Draft<ProseStep>;

/** What every reader of a step works with. */
export interface ReadContext {
  readonly source: SourceText;
  readonly phase: Phase;
  readonly picklists: Picklists;
  readonly report: Report;
}

export function givenId(attributes: Attributes): StepDraft['givenId'] {
  const attribute = attributes.get('id');
  return attribute ? { value: attribute.value, range: attribute.range } : null;
}

/** Text on one line, spaces collapsed: the words of a step. */
export function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
