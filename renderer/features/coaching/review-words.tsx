import type { ReviewContent } from '../../../core/coaching/packet-review';
import { clockText } from '../../../core/engagement/call-timer';
import { scoreWords } from '../../ui/score-words';
import classes from './coaching.module.css';

/** All words of a review, short: for the preview of a packet. */
export function ReviewWords({
  review: { playbookTitle, calledAt, review, answers, notes, steps, selfScore },
}: {
  readonly review: ReviewContent;
}) {
  const {
    outcome,
    result,
    verdict,
    summary,
    story,
    valueGiven,
    credit,
    verdictReason,
    nextStepText,
    referrals,
  } = review;
  const texts = [
    summary,
    ...[story.characters, story.conflict, story.ending],
    ...Object.values(answers).map(scoreWords),
    ...Object.values(steps).map(({ reason }) => reason),
    ...notes.map(({ text, elapsedMs }) => (elapsedMs === null ? text : `[${clockText(elapsedMs)}] ${text}`)),
    ...referrals.map((given) =>
      [given.name, given.company, given.phone, given.email, given.notes].filter(Boolean).join(', '),
    ),
    ...[valueGiven, credit, verdictReason, nextStepText],
  ].filter((text) => text.trim() !== '' && text !== '–');
  const ownScores = Object.values(selfScore).map(scoreWords);
  return (
    <>
      <p className={classes.small}>
        {[playbookTitle, calledAt?.slice(0, 10), outcome, result, verdict].filter(Boolean).join(' · ')}
      </p>
      <p className={classes.words}>{texts.join('\n')}</p>
      {ownScores.length > 0 && <p className={classes.small}>Own score: {ownScores.join(', ')}</p>}
    </>
  );
}
