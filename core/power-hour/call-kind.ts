import { wasReached } from '../engagement/was-reached';

/** What a call counted as. A meeting is a follow-up with a date of its own, so it counts once, as a meeting. */
export interface CallKind {
  readonly isConversation: boolean;
  readonly isMeeting: boolean;
  readonly isReferral: boolean;
  readonly isFollowUp: boolean;
}

interface CountedCall {
  readonly outcome: string;
  readonly result: string;
  readonly hasFollowUp: boolean;
  readonly hasReferral: boolean;
}

/** Reads outcome and result by their words, which a team may write in its own way in settings. */
export function callKindOf({ outcome, result, hasFollowUp, hasReferral }: CountedCall): CallKind {
  const isMeeting = /\b(meeting|appointment|visit|demo)\b/i.test(result);
  return {
    isConversation: wasReached(outcome),
    isMeeting,
    isReferral: hasReferral || /\breferrals?\b/i.test(result),
    isFollowUp: !isMeeting && (hasFollowUp || /\bfollow[\s-]*up\b/i.test(result)),
  };
}
