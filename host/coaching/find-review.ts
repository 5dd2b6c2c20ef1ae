import { AppError } from '../../core/app-error';
import { type PacketMark, type ReviewContent, reviewContent } from '../../core/coaching/packet-review';
import { contactName } from '../../core/contact/contact-name';
import type { Engagement } from '../../core/engagement/engagement';
import type { RecordContext } from '../record-context';

export interface FoundReview {
  readonly content: ReviewContent;
  /** `null` for an engagement of this workspace. */
  readonly packet: PacketMark | null;
  readonly accountId: string | null;
}

/** A completed engagement of this workspace with the names that it is about. */
export function reviewOf(context: RecordContext, engagement: Engagement): ReviewContent {
  const { accounts, contacts, reps } = context.store.data;
  const contact = contacts[engagement.contactId ?? ''];
  return reviewContent.parse({
    ...engagement,
    // What was being typed was on the screen, so it counts as a note.
    notes:
      engagement.noteDraft.trim() === ''
        ? engagement.notes
        : [...engagement.notes, draftNote(engagement, engagement.noteDraft)],
    accountName: accounts[engagement.accountId]?.name ?? 'An account that was removed',
    contactName: contact === undefined ? '' : contactName(contact),
    repName: reps[engagement.repId ?? '']?.name ?? '',
  });
}

function draftNote({ id, calledAt, completedAt }: Engagement, text: string) {
  return { id: `${id}-draft`, at: calledAt ?? completedAt?.slice(0, 19) ?? '1970-01-01', text };
}

/** @throws AppError `not-found`, or `not-allowed` while the engagement is open. */
export function findReview(context: RecordContext, id: string): FoundReview {
  const { engagements, packetReviews } = context.store.data;
  const engagement = Object.hasOwn(engagements, id) ? engagements[id] : undefined;
  if (engagement !== undefined) {
    if (engagement.status === 'done')
      return { content: reviewOf(context, engagement), packet: null, accountId: engagement.accountId };
    throw new AppError(
      'not-allowed',
      'Only a completed engagement is scored by a coach. This one is open or was abandoned.',
    );
  }
  const received = Object.hasOwn(packetReviews, id) ? packetReviews[id] : undefined;
  if (received !== undefined) return { content: received.content, packet: received.packet, accountId: null };
  throw new AppError('not-found', 'This review is not here any more. Nothing was changed.');
}
