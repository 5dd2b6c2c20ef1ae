import type { AccountPage } from '../../core/account/account-page';
import { countAttempts, readActivities } from '../../core/account/activity-facts';
import type { EngagementFields } from '../../core/engagement/engagement';
import type { EngagementPage } from '../../core/engagement/engagement-page';
import { fillSteps } from '../../core/engagement/fill-steps';
import { mergeFacts } from '../../core/engagement/merge-facts';
import type { Playbook } from '../../core/playbook/playbook';
import { matchStories } from '../../core/story/match-stories';
import { storyFromReview } from '../../core/story/story-from-review';
import type { RecordContext } from '../record-context';
import { recordOrThrow } from '../records/build-record';
import { pinnedPlaybook } from './pinned-playbook';

/** Everything that the engagement's screen shows, from the account's page and the pinned playbook. */
export function buildEngagementPage(
  context: RecordContext,
  id: string,
  account: AccountPage,
): Omit<EngagementPage, 'trial' | 'isScoreHidden'> {
  const engagement = recordOrThrow(context, 'engagements', id);
  const { text, playbook } = pinnedPlaybook(context, engagement);
  const deal = account.deals.find((candidate) => candidate.id === engagement.dealId) ?? null;
  const asOf = context.asOf();
  const earlier = account.activities.filter(({ engagementId }) => engagementId !== id);
  return {
    engagement,
    playbook: { text, playbook, textId: engagement.textHash },
    ...playbookForAccount(context, account, playbook, engagement),
    account,
    attemptsBefore: countAttempts(earlier, readActivities(earlier, asOf), asOf),
    storyDraft: storyFromReview(engagement, account.account, deal),
  };
}

/** The playbook's steps with the account's facts in them, and the stories that fit it, best first. */
export function playbookForAccount(
  context: RecordContext,
  account: AccountPage,
  { steps }: Pick<Playbook, 'steps'>,
  run: EngagementFields,
): Pick<EngagementPage, 'filled' | 'stories'> {
  const { reps, stories } = context.store.data;
  const rep = reps[run.repId ?? context.settings().meRepId ?? ''] ?? null;
  const deal = account.deals.find(({ id }) => id === run.dealId) ?? null;
  return {
    filled: fillSteps(steps, mergeFacts(account, run, rep)),
    stories: matchStories(Object.values(stories), account.account, deal),
  };
}
