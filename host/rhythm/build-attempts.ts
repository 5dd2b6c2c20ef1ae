import type { Activity } from '../../core/activity/activity';
import { AppError } from '../../core/app-error';
import { proposeDeal } from '../../core/engagement/propose-deal';
import type { Idea } from '../../core/idea/idea';
import { neverBought } from '../../core/pool/one-and-done';
import { proposeContact } from '../../core/pool/pool-subject';
import { readAttemptsLadder } from '../../core/rhythm/attempts-ladder';
import { ladderPlaybookId, ladderStep } from '../../core/rhythm/ladder-step';
import { newThings } from '../../core/rhythm/new-things';
import type { AttemptsPage } from '../../core/rhythm/rhythm';
import { matchStories } from '../../core/story/match-stories';
import type { HostContext } from '../host-context';
import { listRunnable, runnablePlaybook } from '../playbooks/runnable-playbooks';

/** So many of the earlier attempts are told; before that nobody remembers either. */
const mostTold = 20;

interface Asked {
  readonly accountId: string;
  readonly besidesEngagementId: string | null;
}

/** The attempts since the last answer and what the next can bring. @throws AppError `not-found` */
export async function buildAttempts(
  context: HostContext,
  { accountId, besidesEngagementId }: Asked,
): Promise<AttemptsPage> {
  const entry = context.history.entryOf(accountId);
  if (!entry) {
    throw new AppError('not-found', 'This account does not exist any more: it was removed or merged.');
  }
  const { history, facts } = entry;
  const { asOf } = facts;
  const earlier = history.activities.filter(
    ({ engagementId }) => besidesEngagementId === null || engagementId !== besidesEngagementId,
  );
  const { mostAttempts } = context.settings();
  const ladder = readAttemptsLadder(earlier, { asOf, mostAttempts });
  const [pool] = entry.pools;
  const deal =
    history.deals.find(({ id }) => id === pool?.dealId) ??
    proposeDeal(history.deals, pool?.pool ?? null, asOf);
  return {
    next: ladder.next,
    most: ladder.most,
    lastAnswerOn: ladder.lastAnswer?.at.slice(0, 10) ?? null,
    isVerdictDue: ladder.isVerdictDue,
    verdict: ladder.verdict,
    attempts: ladder.attempts
      .map(({ id, kind, at, outcome, text, subject }, index) => ({
        id,
        number: index + 1,
        kind,
        at,
        outcome,
        text: text.trim() || subject,
      }))
      .reverse()
      .slice(0, mostTold),
    newThings: newThings({
      attempts: ladder.attempts,
      stories: matchStories(Object.values(context.store.data.stories), history.account, deal),
      ideas: unusedIdeas(context, history.activities),
      industry: history.account.industry,
      deal,
      neverBought: neverBought(facts, context.history.poolContext()),
      contact: proposeContact(history.contacts, deal, asOf),
    }),
    ladder: await ladderFor(context, ladder.next),
  };
}

/** A playbook that can't be read now leaves the suggestions without its step. */
async function ladderFor(context: HostContext, attempt: number): Promise<AttemptsPage['ladder']> {
  const found = (await listRunnable(context)).find(({ id }) => id === ladderPlaybookId);
  if (found === undefined || found.errorCount > 0) return null;
  const { playbook } = await runnablePlaybook(context, found.fileId);
  const step = ladderStep(playbook, attempt);
  return step && { fileId: found.fileId, title: playbook.title, ...step };
}

function unusedIdeas({ store }: HostContext, activities: readonly Activity[]): Idea[] {
  const used = new Set(activities.map(({ ideaId }) => ideaId));
  return Object.values(store.data.ideas).filter(({ id, retiredOn }) => retiredOn === null && !used.has(id));
}
