import { AppError } from '../../core/app-error';
import { type ReadyMark, readyMarkFields } from '../../core/training/ready-mark';
import type { Change } from '../../core/workspace/workspace-data';
import type { RecordContext } from '../record-context';
import { putRecord } from '../records/put-record';
import { type Evidence, gatherEvidence } from './gather-evidence';
import { playbookStanding } from './playbook-standing';
import { traineeOf } from './trainees';
import type { TrainingPlaybook, TrainingPlaybooks } from './training-playbooks';

interface Giving {
  readonly repId: string | null;
  readonly evidence: Evidence;
  readonly givenBy: ReadyMark['givenBy'];
  readonly coachName: string;
  readonly note: string;
}

/** Writes "ready" with what it rests on today, and pins the playbook's text as reps run it. */
export async function giveReady(
  context: RecordContext,
  playbook: TrainingPlaybook,
  giving: Giving,
): Promise<ReadyMark> {
  const { evidence, repId, ...by } = giving;
  const { playbookId, title, text, textHash, version, asked } = playbook;
  const { records, store } = context;
  const fields = readyMarkFields.parse({
    repId,
    repName: traineeOf(context, repId).name,
    playbookId,
    playbookTitle: title,
    textHash,
    version,
    steps: asked,
    on: context.asOf(),
    evidence: evidence.of(playbook),
    ...by,
  });
  const mark = records.create('readyMarks', fields);
  const pinned = store.data.texts[textHash]
    ? []
    : [putRecord('texts', records.create('texts', { id: textHash, playbookId, text }))];
  await store.commit([...pinned, putRecord('readyMarks', mark)]);
  return mark;
}

/**
 * Where the coach lets the rule say it: gives "ready" to a trainee who meets it and does not have it. To be
 * called after whatever may speak for them.
 */
export async function giveByRule(
  context: RecordContext,
  training: TrainingPlaybooks,
  { playbookId, repId }: { readonly playbookId: string; readonly repId: string | null },
): Promise<void> {
  const { readiness, coachName } = context.settings();
  if (readiness.givenBy !== 'rule') return;
  const isTakenBack = Object.values(context.store.data.readyMarks).some(
    (mark) => mark.repId === repId && mark.playbookId === playbookId && mark.takenBackOn !== null,
  );
  // A coach who took it back has the word from then on.
  if (isTakenBack) return;
  const playbook = (await training.list()).find((one) => one.playbookId === playbookId);
  if (!playbook) return;
  const evidence = await gatherEvidence(context, repId);
  const standing = playbookStanding(context, playbook, { evidence, repId });
  if (!standing.readiness.isMet || standing.ready.kind === 'ready') return;
  await giveReady(context, playbook, { repId, evidence, givenBy: 'rule', coachName, note: '' });
}

/** The change that takes "ready" back as of today; the mark stays to be seen. @throws AppError `not-found` */
export function takeBackChange(context: RecordContext, id: string): Change {
  const mark = readyMarkOrThrow(context, id);
  const takenBackOn = context.asOf();
  return putRecord('readyMarks', context.records.update('readyMarks', mark, { takenBackOn }));
}

/** @throws AppError `not-found` */
export function readyMarkOrThrow({ store }: RecordContext, id: string): ReadyMark {
  const mark = Object.hasOwn(store.data.readyMarks, id) ? store.data.readyMarks[id] : undefined;
  if (mark) return mark;
  throw new AppError('not-found', 'This certificate is not here any more. Nothing was changed.');
}
