import { AppError } from '../../core/app-error';
import { isPracticeId } from '../../core/practice/practice-mark';

/** For files that name what they came from by its id. @throws AppError `not-allowed` */
export function refusePracticeFile(id: string): void {
  if (!isPracticeId(id)) return;
  throw new AppError(
    'not-allowed',
    'This file was made in practice: its accounts are samples, so nothing of it was taken into real work.',
  );
}
