import type { CoachPage } from '../../../core/coaching/coaching-page';
import { SearchButton } from '../../app/search-button';
import { useRequest } from '../../app/use-request';
import { WatchedCall } from '../../app/watched-call';
import { Answer } from '../../ui/answer';
import { exactDate } from '../../ui/calendar';
import { CalibrationTable } from '../../ui/calibration-table';
import { Page } from '../../ui/page';
import { ScrollRegion } from '../../ui/scroll-region';
import { Section } from '../../ui/section';
import classes from './coaching.module.css';
import { CommentPart } from './comment-part';
import { ReviewReading } from './review-reading';
import { ScorecardForm } from './scorecard-form';

/** One review to score: what happened at the left, the scorecard at the right. */
export function ReviewScreen({ reviewId }: { readonly reviewId: string }) {
  const query = useRequest('coaching.get', { id: reviewId });
  const page = query.data;
  return (
    <Page
      title={page?.review.accountName ?? 'Review'}
      isFilled
      aside={
        <a className={`rk-link ${classes.back}`} href="#/coaching">
          All reviews
        </a>
      }
      search={<SearchButton />}
    >
      <Answer query={query} failure="The review could not be read">
        {(data) => <Review page={data} />}
      </Answer>
    </Page>
  );
}

function Review({ page }: { readonly page: CoachPage }) {
  const { review, packet, accountId, calibrations } = page;
  return (
    <>
      <ScrollRegion className={classes.main} label="What happened">
        <p className={classes.facts}>
          {[
            review.playbookTitle,
            review.repName,
            review.contactName,
            review.calledAt && exactDate(review.calledAt.slice(0, 16)),
            packet && `packet of ${packet.from || 'a rep'}`,
          ]
            .filter(Boolean)
            .join(' · ')}
          {accountId !== null && (
            <>
              {' · '}
              <a className="rk-link" href={`#/engagements/${review.id}`}>
                the engagement
              </a>
            </>
          )}
        </p>
        <ReviewReading page={page} />
      </ScrollRegion>
      <ScrollRegion as="aside" className={classes.score} label="Scorecard">
        {calibrations.length > 0 && (
          <Section title="Calibration">
            {calibrations.map((calibration, index) => (
              <CalibrationTable
                // biome-ignore lint/suspicious/noArrayIndexKey: two coaches may share a name.
                key={index}
                calibration={calibration}
                repName={review.repName}
              />
            ))}
          </Section>
        )}
        <ScorecardForm key={page.myScore?.updatedAt ?? 'new'} page={page} />
        <Section title="Comments">
          <CommentPart page={page} anchor={{ kind: 'review', id: '' }} label="the review">
            <p className={`${classes.small} ${classes.grow}`}>On the review as a whole</p>
          </CommentPart>
        </Section>
        {accountId !== null && (
          <Section title="Supervised run">
            <WatchedCall engagementId={review.id} />
          </Section>
        )}
      </ScrollRegion>
    </>
  );
}
