import { counted } from '../../../core/calendar/date-words';
import type { TrainingFileSummary } from '../../../core/trainee/trainee-pages';

/** What a file would bring, in a sentence. */
export function summaryWords(summary: TrainingFileSummary): string {
  const conflict = summary.hasPathConflict
    ? ' Both sides changed the path: both are kept until one is chosen.'
    : '';
  const whose =
    summary.kind === 'progress'
      ? `Progress of ${summary.name || 'a trainee without a name'}`
      : `From ${summary.from || 'a coach'}`;
  if (summary.isKnown) return `${whose}: nothing new, all of it is here already.${conflict}`;
  return `${whose}: ${broughtWords(summary)}.${conflict}`;
}

function broughtWords(summary: TrainingFileSummary): string {
  const brings =
    summary.kind === 'progress'
      ? [
          summary.isNewTrainee && 'a new trainee',
          summary.newReviews > 0 && counted(summary.newReviews, 'new card answer'),
          summary.newRolePlays > 0 && counted(summary.newRolePlays, 'new role-play'),
        ]
      : [
          summary.newComments > 0 && counted(summary.newComments, 'new or changed comment'),
          summary.changesPath && 'a path',
          summary.newRuns > 0 && counted(summary.newRuns, 'supervised run'),
          summary.newMarks > 0 && `“ready” for ${counted(summary.newMarks, 'playbook')}`,
        ];
  const words = brings.filter((word) => typeof word === 'string');
  return words.length === 0 ? 'smaller changes' : words.join(', ');
}
