import type { AccountPage } from '../../core/account/account-page';
import { countAttempts, readActivities } from '../../core/account/activity-facts';
import type { EngagementPage } from '../../core/engagement/engagement-page';
import { fillSteps } from '../../core/engagement/fill-steps';
import { mergeFacts } from '../../core/engagement/merge-facts';
import { matchStories } from '../../core/story/match-stories';
import { storyFromReview } from '../../core/story/story-from-review';
import type { HostContext } from '../host-context';
import { recordOrThrow } from '../records/build-record';
import { pinnedPlaybook } from './pinned-playbook';

/** Everything that the engagement's screen shows, from the account's page and the pinned playbook. */
export function buildEngagementPage(context: HostContext, id: string, account: AccountPage): EngagementPage {
  const engagement = recordOrThrow(context, 'engagements', id);
  const { text, playbook } = pinnedPlaybook(context, engagement);
  const { reps, stories } = context.store.data;
  const rep = reps[engagement.repId ?? context.settings().meRepId ?? ''] ?? null;
  const deal = account.deals.find((candidate) => candidate.id === engagement.dealId) ?? null;
  const asOf = context.asOf();
  const earlier = account.activities.filter(({ engagementId }) => engagementId !== id);
  return {
    engagement,
    playbook: { text, playbook, textId: engagement.textHash },
    filled: fillSteps(playbook.steps, mergeFacts(account, engagement, rep)),
    account,
    stories: matchStories(Object.values(stories), account.account, deal),
    attemptsBefore: countAttempts(earlier, readActivities(earlier, asOf), asOf),
    storyDraft: storyFromReview(engagement, account.account, deal),
  };
}
