import type { PacketPreview } from '../../../core/coaching/coaching-page';
import { exactDate } from '../../ui/calendar';
import { EmptyState } from '../../ui/empty-state';
import { Section } from '../../ui/section';
import classes from './coaching.module.css';
import { ReviewWords } from './review-words';

/** One account may be called several times. */
function titleOf({ accountName, contactName, repName, calledAt }: PacketPreview['reviews'][number]): string {
  const when = calledAt === null ? '' : exactDate(calledAt);
  return [accountName, contactName, repName, when].filter(Boolean).join(' · ');
}

/** Every word of the reviews as it would leave. */
export function PacketPreviewList({ preview }: { readonly preview: PacketPreview }) {
  if (preview.reviewCount === 0)
    return (
      <EmptyState title="No review is chosen">
        Completed engagements of the period and the accounts at the left would be shown here.
      </EmptyState>
    );
  return (
    <>
      <p className={classes.facts}>
        This is what leaves, with the playbooks that were run and the rep’s own scores. Look for names that
        should not.
        {preview.reviews.length < preview.reviewCount &&
          ` The first ${preview.reviews.length} of ${preview.reviewCount} are shown.`}
        {preview.hiddenScores > 0 &&
          ` Of ${preview.hiddenScores} the rep’s own scores leave too; you see them when you have scored these reviews.`}
      </p>
      {preview.reviews.map((review) => (
        <Section key={review.id} title={titleOf(review)}>
          <ReviewWords review={review} />
        </Section>
      ))}
    </>
  );
}
