import { AppError } from '../../core/app-error';
import type { Change } from '../../core/workspace/workspace-data';
import type { HostContext } from '../host-context';

/**
 * Removes the reviews of a packet and what was given to them here; what is of this workspace's own engagements
 * stays. @throws AppError `not-found` when no review of it is here.
 */
export function packetRemoval({ store }: HostContext, packetId: string): Change[] {
  const { packetReviews, engagements, coachScores, comments } = store.data;
  const reviews = Object.values(packetReviews).filter(({ packet }) => packet.packetId === packetId);
  if (reviews.length === 0)
    throw new AppError('not-found', 'This packet is not here any more. Nothing was changed.');
  const gone = new Set(reviews.map(({ id }) => id).filter((id) => !Object.hasOwn(engagements, id)));
  const given = <C extends 'coachScores' | 'comments'>(
    collection: C,
    records: Readonly<Record<string, { readonly id: string; readonly reviewId: string }>>,
  ): Change[] =>
    Object.values(records)
      .filter(({ reviewId }) => gone.has(reviewId))
      .map(({ id }) => ({ remove: collection, id }));
  return [
    ...reviews.map(({ id }): Change => ({ remove: 'packetReviews', id })),
    ...given('coachScores', coachScores),
    ...given('comments', comments),
  ];
}
