import { compareText } from '../deal/compare-deals';
import type { Change, WorkspaceData } from '../workspace/workspace-data';
import { type Comment, sharedPart } from './comment';
import type { PacketContent } from './packet';
import type { PacketReview } from './packet-review';
import { mergeVersioned, written } from './versions';

export type CoachingData = Pick<
  WorkspaceData,
  'engagements' | 'texts' | 'packetReviews' | 'coachScores' | 'comments'
>;

export interface PacketPlan {
  readonly changes: readonly Change[];
  readonly newReviews: number;
  readonly knownReviews: number;
  /** Reviews that were made here: they stay as they are. */
  readonly ownReviews: number;
  readonly scores: number;
  readonly comments: number;
  /** Records that were changed on both sides since: both versions are kept until one is chosen. */
  readonly conflicts: number;
  /** Scores and comments on reviews that are not here yet: they wait for them, so that order does not matter. */
  readonly strangers: number;
}

/**
 * What taking a packet in would write. Packets in any order, and the same one again, lead to the same records
 * (decision 59). Nothing but shared comments is taken.
 */
export function planPacket(data: CoachingData, content: PacketContent): PacketPlan {
  const changes: Change[] = [];
  const theirs = content.reviews.filter(({ id }) => !Object.hasOwn(data.engagements, id));
  const stamp = { createdAt: content.madeAt, updatedAt: content.madeAt, device: content.device };
  const { packetId, madeAt, from } = content;
  const received = new Map<string, PacketReview>();
  for (const review of theirs) {
    const arrived: PacketReview = {
      ...stamp,
      id: review.id,
      packet: { packetId, madeAt, from },
      content: review,
    };
    const known = received.get(review.id) ?? own(data.packetReviews, review.id);
    if (known === undefined || isLater(arrived, known)) received.set(review.id, arrived);
  }
  changes.push(...[...received.values()].map((record) => ({ put: 'packetReviews', record }) as const));
  const newReviews = [...received.keys()].filter((id) => !Object.hasOwn(data.packetReviews, id)).length;
  for (const { hash, playbookId, text } of content.texts) {
    const isNeeded = theirs.some(({ textHash }) => textHash === hash);
    if (isNeeded && !Object.hasOwn(data.texts, hash))
      changes.push({ put: 'texts', record: { ...stamp, id: hash, playbookId, text } });
  }
  const here = new Set(theirs.map(({ id }) => id));
  const isHere = (id: string) =>
    here.has(id) || Object.hasOwn(data.engagements, id) || Object.hasOwn(data.packetReviews, id);
  const scores = mergeAll(data.coachScores, content.scores);
  const comments = mergeAll(data.comments, takenComments(data, content.comments));
  changes.push(...scores.map((record) => ({ put: 'coachScores', record }) as const));
  changes.push(...comments.map((record) => ({ put: 'comments', record }) as const));
  return {
    changes,
    newReviews,
    knownReviews: here.size - newReviews,
    ownReviews: content.reviews.length - theirs.length,
    scores: scores.length,
    comments: comments.length,
    conflicts: [...scores, ...comments].filter(({ versions }) => versions.length > 1).length,
    strangers: [...scores, ...comments].filter(({ reviewId }) => !isHere(reviewId)).length,
  };
}

/** Shared ones only; and one that never left this machine can't come back in a file of somebody else. */
function takenComments(data: CoachingData, comments: readonly Comment[]): Comment[] {
  return comments.flatMap((comment) => {
    const known = own(data.comments, comment.id);
    const shared = sharedPart(comment);
    return shared === null || (known !== undefined && sharedPart(known) === null) ? [] : [shared];
  });
}

/** Each record once, merged with what is here; those that stay as they are left out. */
function mergeAll<
  R extends Parameters<typeof mergeVersioned>[1] & { readonly id: string; readonly reviewId: string },
>(known: Readonly<Record<string, R>>, arrived: readonly R[]): R[] {
  const merged = new Map<string, R>();
  for (const record of arrived) {
    const here = merged.get(record.id) ?? own(known, record.id);
    if (here !== undefined && here.reviewId !== record.reviewId) continue;
    merged.set(record.id, mergeVersioned(here, record));
  }
  return [...merged.values()].filter((record) => written(record) !== written(own(known, record.id) ?? null));
}

function isLater(a: PacketReview, b: PacketReview): boolean {
  return (compareText(a.packet.madeAt, b.packet.madeAt) || compareText(written(a), written(b))) > 0;
}

function own<T>(records: Readonly<Record<string, T>>, id: string): T | undefined {
  return Object.hasOwn(records, id) ? records[id] : undefined;
}
