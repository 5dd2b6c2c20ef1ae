import { AppError } from '../../core/app-error';
import type { Handlers, RequestName } from '../../core/contract';

const ofPlaybooks: readonly RequestName[] = [
  'playbook.save',
  'playbook.publish',
  'playbookFolder.save',
  'playbookFolder.remove',
  'playbookFolder.choose',
  'bundle.plan',
  'bundle.apply',
  'rolePlay.addShipped',
];
const ofTraining: readonly RequestName[] = [
  'lesson.see',
  'drill.grade',
  'drill.undo',
  'drill.bringBack',
  'rolePlay.start',
  'rolePlay.saveWords',
  'rolePlay.reply',
  'ownWords.write',
  'ownWords.begin',
  'ownWords.addPart',
  'ownWords.end',
  'ownWords.judge',
  'ownWords.remove',
  'ownWords.removeStrays',
  'progress.export',
  'progress.take',
  'progress.undoAnswer',
  'progress.choosePath',
  'trainee.comment',
  'trainee.removeComment',
  'trainee.choosePath',
  'trainee.sendBack',
  'trainee.remove',
  'path.save',
  'path.remove',
  'readiness.give',
  'readiness.takeBack',
  'supervisedRun.sign',
  'supervisedRun.remove',
];

/** The same handlers, with what belongs to the real workspace alone refused in words. */
export function refuseInPractice(handlers: Handlers): Handlers {
  const refusing = (names: readonly RequestName[], message: string) =>
    Object.fromEntries(
      names.map((name) => [
        name,
        async () => {
          throw new AppError('not-allowed', message);
        },
      ]),
    );
  return {
    ...handlers,
    ...refusing(
      ofPlaybooks,
      'Playbooks are only read in practice, so nothing was written. Leave practice to change them.',
    ),
    ...refusing(
      ofTraining,
      'What you learn counts in your own workspace, so nothing was written in practice. Leave practice to go on with it.',
    ),
  };
}
