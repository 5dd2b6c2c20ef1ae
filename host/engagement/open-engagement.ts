import { AppError } from '../../core/app-error';
import type { Engagement } from '../../core/engagement/engagement';
import type { RecordContext } from '../record-context';
import { recordOrThrow } from '../records/build-record';

/** @throws AppError `not-found`, or `not-allowed` when it was completed or abandoned. */
export function openEngagement(context: RecordContext, id: string): Engagement {
  const engagement = recordOrThrow(context, 'engagements', id);
  if (engagement.status === 'open') return engagement;
  const state = engagement.status === 'done' ? 'completed' : 'abandoned';
  throw new AppError('not-allowed', `This engagement was ${state} and is not changed any more.`);
}
