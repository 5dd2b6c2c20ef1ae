import type { ScoreAnswer } from '../engagement/engagement';
import type { NameHider } from './hide-names';
import type { ReviewContent } from './packet-review';

export interface ReviewKeys {
  readonly accountId: string;
  readonly contactId: string | null;
  readonly repId: string | null;
}

/** A review without names: those of its records become "Account 1" and so on, in all texts as well. */
export function hideReview(review: ReviewContent, keys: ReviewKeys, hider: NameHider): ReviewContent {
  const { hide, label } = hider;
  const nameOf = (kind: 'Contact' | 'Rep', key: string | null) => (key === null ? '' : label(kind, key));
  const answer = <A extends ScoreAnswer>(given: A): A => {
    if (typeof given === 'string') return hide(given) as A;
    return Array.isArray(given) ? (given.map(hide) as A) : given;
  };
  const answers = <A extends ScoreAnswer>(given: Readonly<Record<string, A>>) =>
    Object.fromEntries(Object.entries(given).map(([id, value]) => [id, answer(value)]));
  const { review: told } = review;
  return {
    ...review,
    accountName: label('Account', keys.accountId),
    contactName: nameOf('Contact', keys.contactId),
    repName: nameOf('Rep', keys.repId),
    answers: answers(review.answers),
    selfScore: answers(review.selfScore),
    steps: Object.fromEntries(
      Object.entries(review.steps).map(([id, step]) => [id, { ...step, reason: hide(step.reason) }]),
    ),
    notes: review.notes.map((note) => ({ ...note, text: hide(note.text) })),
    review: {
      ...told,
      outcome: hide(told.outcome),
      result: hide(told.result),
      summary: hide(told.summary),
      story: {
        characters: hide(told.story.characters),
        conflict: hide(told.story.conflict),
        ending: hide(told.story.ending),
      },
      referrals: told.referrals.map(({ id, notes }) => ({
        ...{ id, company: '', phone: '', email: '', notes: hide(notes) },
        name: label('Contact', `referral ${id}`),
      })),
      valueGiven: hide(told.valueGiven),
      credit: hide(told.credit),
      verdictReason: hide(told.verdictReason),
      nextStepText: hide(told.nextStepText),
    },
  };
}
