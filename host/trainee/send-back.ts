import { AppError } from '../../core/app-error';
import type { Download } from '../../core/export/download';
import { safeFileName } from '../../core/export/safe-file-name';
import { readTrainingFile, writeAnswerFile } from '../../core/trainee/progress-files';
import { sharedContentOf } from '../../core/trainee/shared-training';
import { coachName } from '../coaching/coaching-records';
import type { Downloads } from '../export/downloads';
import type { HostContext } from '../host-context';
import { hashOf } from '../playbooks/read-playbook-file';
import { writerHere } from './own-trainee';
import { nameOf, sharedOf, traineeOrThrow } from './team';

/** The file with what I said, set and signed, for the trainee. @throws AppError `bad-request`, `not-found` */
export function sendBack(context: HostContext, downloads: Downloads, traineeId: string): Download {
  const trainee = traineeOrThrow(context, traineeId);
  const shared = sharedContentOf(sharedOf(context, traineeId));
  const { comments, path, supervisedRuns, readyMarks } = shared;
  if (comments.length + path.length + supervisedRuns.length + readyMarks.length === 0) {
    throw new AppError(
      'bad-request',
      'There is nothing to send back yet: write a comment, set a path, or sign for something.',
    );
  }
  const { device, at, newId } = writerHere(context);
  const from = coachName(context);
  const text = writeAnswerFile(
    { fileId: newId(), madeAt: at, device, from, trainee: { id: trainee.id, name: trainee.name }, shared },
    hashOf,
  );
  const reading = readTrainingFile(text, hashOf);
  if (!reading.ok) throw new AppError('too-large', `No file was made. ${reading.message}`);
  const name = safeFileName(['answer', context.asOf(), trainee.name].filter(Boolean).join(' '));
  const note = `Comments, path and signatures for ${nameOf(trainee)}.`;
  return downloads.add(`${name}.progress.json`, new TextEncoder().encode(text), note);
}
