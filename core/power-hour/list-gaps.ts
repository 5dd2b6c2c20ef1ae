import type { AccountHistory } from '../account/account-history';
import { matchStories } from '../story/match-stories';
import type { Story } from '../story/story';
import { phoneToCall } from './draw-list';

export const listGaps = ['phone', 'reason', 'story'] as const;
export type ListGap = (typeof listGaps)[number];

interface ListedCall {
  readonly dealId: string | null;
  readonly contactId: string | null;
  readonly storyId: string | null;
  readonly why: string;
}

/**
 * What is missing before this account is called: a number to dial, a reason (why they said no, or why we call
 * at all), a success story that fits them (M13, M27).
 */
export function gapsOf(
  history: AccountHistory,
  call: ListedCall,
  { stories, asOf }: { readonly stories: readonly Story[]; readonly asOf: string },
): ListGap[] {
  const gaps: ListGap[] = [];
  const deal = history.deals.find(({ id }) => id === call.dealId) ?? null;
  if (phoneToCall(history, call.contactId, asOf) === '') gaps.push('phone');
  const isUnexplained =
    deal?.status === 'lost' && (deal.statedLossReason + deal.realLossReason + deal.competitor).trim() === '';
  if (isUnexplained || call.why.trim() === '') gaps.push('reason');
  const hasStory = call.storyId !== null || matchStories(stories, history.account, deal).length > 0;
  if (!hasStory) gaps.push('story');
  return gaps;
}
