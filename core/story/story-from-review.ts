import type { Account } from '../account/account';
import type { Deal } from '../deal/deal';
import type { Engagement } from '../engagement/engagement';
import type { StoryFields } from './story';

/**
 * A draft of a success story from the story told in a review, or `null`: only what was won has a happy
 * ending, and an empty review has no story. The rep adds the measured result and saves it.
 */
export function storyFromReview(
  engagement: Pick<Engagement, 'review'>,
  account: Pick<Account, 'id' | 'name' | 'industry'>,
  deal: Pick<Deal, 'status' | 'realLossReason' | 'statedLossReason'> | null,
): StoryFields | null {
  const { story } = engagement.review;
  if (deal?.status !== 'won' || !(story.characters + story.conflict + story.ending).trim()) return null;
  return {
    title: `How ${account.name} got there`,
    ...story,
    measure: '',
    before: '',
    after: '',
    result: '',
    industry: account.industry,
    problem: deal.realLossReason || deal.statedLossReason,
    accountId: account.id,
  };
}
