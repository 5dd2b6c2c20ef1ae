import type { Account } from '../account/account';
import type { Deal } from '../deal/deal';
import type { Story } from './story';
import { measuredResult, storyResult } from './story-result';
import { sharedTag } from './story-tags';

export interface MatchingStory {
  readonly story: Story;
  readonly why: string;
}

/**
 * Success stories to tell on a call, best first (M13, M15, M18): somebody like them with the problem that
 * they had, then the same problem, then the same industry. The account's own story is told to others only.
 */
export function matchStories(
  stories: Iterable<Story>,
  account: Pick<Account, 'id' | 'industry'>,
  deal: Pick<Deal, 'realLossReason' | 'statedLossReason' | 'competitor'> | null,
): MatchingStory[] {
  const matches: { match: MatchingStory; points: number }[] = [];
  for (const story of stories) {
    if (story.accountId === account.id) continue;
    const reasons: string[] = [];
    let points = 0;
    const real = sharedTag(story.problem, deal?.realLossReason);
    const stated = sharedTag(story.problem, deal?.statedLossReason);
    const industry = sharedTag(story.industry, account.industry);
    if (real !== null) {
      points += 4;
      reasons.push(`it answers their real reason, ${real}`);
    } else if (stated !== null) {
      points += 3;
      reasons.push(`it answers what they said, ${stated}`);
    }
    if (industry !== null) {
      points += 2;
      reasons.push(`same industry, ${industry}`);
    }
    if (deal?.competitor && mentions(story, deal.competitor)) {
      points += 2;
      reasons.push(`it speaks of ${deal.competitor}`);
    }
    if (points === 0) continue;
    if (measuredResult(story) !== '' || /\d/.test(story.result)) {
      points += 1;
      reasons.push('it has a measured result');
    }
    matches.push({ match: { story, why: sentence(reasons) }, points });
  }
  matches.sort((a, b) => b.points - a.points || a.match.story.title.localeCompare(b.match.story.title));
  return matches.map(({ match }) => match);
}

function mentions(story: Story, competitor: string): boolean {
  const name = competitor.trim().toLowerCase();
  return (
    name !== '' && `${story.conflict} ${story.ending} ${storyResult(story)}`.toLowerCase().includes(name)
  );
}

function sentence(reasons: readonly string[]): string {
  const text = reasons.join('; ');
  return text.charAt(0).toUpperCase() + text.slice(1);
}
