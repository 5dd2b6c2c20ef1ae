import { z } from 'zod';
import { engagementFields } from '../engagement/engagement';
import { instant, recordFields, recordId, shortText } from '../record/record';

const ran = engagementFields.pick({
  playbookId: true,
  playbookTitle: true,
  textHash: true,
  steps: true,
  answers: true,
  notes: true,
  review: true,
  selfScore: true,
  elapsedMs: true,
  calledAt: true,
  completedAt: true,
});

/** A completed engagement as its coach reads it, apart from the account that it was about. */
export const reviewContent = ran.extend({
  id: recordId,
  accountName: shortText,
  contactName: shortText,
  repName: shortText,
});
export type ReviewContent = z.infer<typeof reviewContent>;

/** Which file a review came with; a later one takes the place of an earlier. */
export const packetMark = z.object({
  packetId: recordId,
  madeAt: instant,
  /** Who made the file, as the coach sees it. */
  from: shortText,
});
export type PacketMark = z.infer<typeof packetMark>;

/** A review out of a packet. Its id is the engagement's on the rep's machine; it is no history here. */
export const packetReview = z.object({
  ...recordFields,
  packet: packetMark,
  content: reviewContent,
});
export type PacketReview = z.infer<typeof packetReview>;
