import type { PlaybookStep } from '../playbook/playbook';
import { findPlaybookField, type PlaybookField } from '../playbook/playbook-fields';
import type { Answer, Engagement } from './engagement';
import { appendToList, type FieldValue, readFieldValue } from './field-value';
import { isAnswered, visibleSteps } from './step-progress';

const writeTargets = ['account', 'deal', 'contact'] as const;
export type WriteTarget = (typeof writeTargets)[number];

/** One answer on its way to the field that it belongs to. */
export interface PlannedWrite {
  readonly stepId: string;
  readonly question: string;
  readonly target: WriteTarget;
  readonly field: PlaybookField;
  readonly before: FieldValue;
  readonly after: FieldValue;
  /** Why it will not be written and stays in the review; empty when it will. */
  readonly obstacle: string;
}

/** The records that `account.*`, `deal.*` and `contact.*` mean in an engagement; `null` when none is chosen. */
export type EngagementRecords = { readonly [T in WriteTarget]: Readonly<Record<string, unknown>> | null };

/** What completing writes to account, deal and contact; the review shows it before it happens. */
export function plannedWrites(
  steps: readonly PlaybookStep[],
  engagement: Engagement,
  records: EngagementRecords,
): readonly PlannedWrite[] {
  const writes: PlannedWrite[] = [];
  for (const step of visibleSteps(steps, engagement.answers)) {
    if (step.kind !== 'question' || step.saves === '') continue;
    const answer = Object.hasOwn(engagement.answers, step.id) ? engagement.answers[step.id] : undefined;
    const field = findPlaybookField(step.saves);
    const target = writeTargets.find((name) => step.saves.startsWith(`${name}.`));
    if (!isAnswered(answer) || field === null || target === undefined) continue;
    const write = planWrite(field, answer, records[target]);
    writes.push({ stepId: step.id, question: step.text, target, field, ...write });
  }
  return writes;
}

/** What writing one answer to its record would change. */
export function planWrite(
  field: PlaybookField,
  answer: Answer,
  record: Readonly<Record<string, unknown>> | null,
): Pick<PlannedWrite, 'before' | 'after' | 'obstacle'> {
  const reading = readFieldValue(field, answer);
  const word = field.path.split('.')[0];
  const before = record === null ? null : fieldValueOf(record, field);
  if (!field.canSave) return { before, after: before, obstacle: `${field.label} can only be read.` };
  if (!reading.ok) return { before, after: before, obstacle: reading.message };
  if (record === null)
    return { before, after: reading.value, obstacle: `No ${word} is chosen for this engagement.` };
  const after = Array.isArray(reading.value)
    ? appendToList(Array.isArray(before) ? before : [], reading.value)
    : reading.value;
  return { before, after, obstacle: '' };
}

/** The patch of a record for one write; free facts are merged into what is known already. */
export function patchFor(field: PlaybookField, value: FieldValue, record: Readonly<Record<string, unknown>>) {
  const [, name = '', fact] = field.path.split('.');
  if (name !== 'facts' || fact === undefined) return { [name]: value };
  const facts = record.facts as Readonly<Record<string, string>> | undefined;
  return { facts: { ...facts, [fact]: String(value) } };
}

function fieldValueOf(record: Readonly<Record<string, unknown>>, field: PlaybookField): FieldValue {
  const [, name = '', fact] = field.path.split('.');
  const value = record[name];
  if (fact === undefined) return (value ?? null) as FieldValue;
  const facts = value as Readonly<Record<string, string>> | undefined;
  return facts !== undefined && Object.hasOwn(facts, fact) ? (facts[fact] ?? null) : null;
}
