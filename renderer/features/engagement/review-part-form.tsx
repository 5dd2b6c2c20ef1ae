import { assertNever } from '../../../core/app-error';
import { ReviewFinish } from './review-finish';
import { ReviewReferrals } from './review-referrals';
import { ReviewStory } from './review-story';
import { ReviewVerdict } from './review-verdict';
import { ReviewWhatHappened } from './review-what-happened';
import type { ReviewPart } from './work-item';

/** The parts that every review has, whatever the playbook asks. */
export function ReviewPartForm({ part }: { readonly part: ReviewPart }) {
  switch (part) {
    case 'what-happened':
      return <ReviewWhatHappened />;
    case 'story':
      return <ReviewStory />;
    case 'referrals':
      return <ReviewReferrals />;
    case 'verdict':
      return <ReviewVerdict />;
    case 'finish':
      return <ReviewFinish />;
    default:
      return assertNever(part);
  }
}
