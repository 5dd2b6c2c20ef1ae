import { AppError } from '../../core/app-error';
import type { Download } from '../../core/export/download';
import { safeFileName } from '../../core/export/safe-file-name';
import { withOwnTraining } from '../../core/trainee/own-training';
import type { ProgressContent } from '../../core/trainee/progress-content';
import { readTrainingFile, writeProgressFile } from '../../core/trainee/progress-files';
import { nothingShared, sharedContentOf } from '../../core/trainee/shared-training';
import type { Downloads } from '../export/downloads';
import type { HostContext } from '../host-context';
import { hashOf } from '../playbooks/read-playbook-file';
import { putRecord } from '../records/put-record';
import type { TrainingPlaybooks } from '../training/training-playbooks';
import { ownTrainee, writerHere } from './own-trainee';
import { taughtPlaybooks } from './taught-playbooks';

/** What the progress file of a trainee of this machine would hold; left out, it is mine. */
export async function buildProgressContent(
  context: HostContext,
  training: TrainingPlaybooks,
  repId?: string,
): Promise<ProgressContent> {
  const target = ownTrainee(context, repId);
  const writer = writerHere(context);
  const known = target.shared ? sharedContentOf(target.shared) : nothingShared;
  return {
    fileId: writer.newId(),
    madeAt: writer.at,
    device: writer.device,
    trainee: { id: target.traineeId, name: target.name },
    playbooks: await taughtPlaybooks(context, training, target.repId),
    shared: withOwnTraining(known, target.own, { ...writer, by: target.name }),
  };
}

/** Makes the file for my coach, and keeps what it says of my path, so that the answer is understood. */
export async function exportProgress(
  context: HostContext,
  training: TrainingPlaybooks,
  downloads: Downloads,
): Promise<Download> {
  const content = await buildProgressContent(context, training);
  const text = writeProgressFile(content, hashOf);
  const reading = readTrainingFile(text, hashOf);
  // Nobody should find out only on the other machine.
  if (!reading.ok) throw new AppError('too-large', `No file was made. ${reading.message}`);
  const { id, name } = content.trainee;
  const { shared } = ownTrainee(context);
  const record = shared
    ? context.records.update('sharedTrainings', shared, content.shared)
    : context.records.create('sharedTrainings', { id, ...content.shared });
  await context.store.commit([putRecord('sharedTrainings', record)]);
  const fileName = safeFileName(['progress', context.asOf(), name].filter(Boolean).join(' '));
  const count = content.playbooks.length;
  const note = `${count} ${count === 1 ? 'playbook' : 'playbooks'}.`;
  return downloads.add(`${fileName}.progress.json`, new TextEncoder().encode(text), note);
}
