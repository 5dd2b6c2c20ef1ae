import { activityTitle, isOutgoing } from '../export/outgoing-activity';
import type { WorkspaceData } from '../workspace/workspace-data';
import { nameKey } from './near-name';

/** Longest title that every CRM takes; the export cuts there, so the comparison does. */
const titleLength = 255;

/** Says whether a CRM brings back an activity that we had sent there: same account, day and title. */
export function returnedActivities({
  accounts,
  activities,
}: Pick<WorkspaceData, 'accounts' | 'activities'>): (
  accountId: string,
  at: string,
  subject: string,
) => boolean {
  const sent = new Set<string>();
  for (const activity of Object.values(activities)) {
    if (activity.exportedAt === null || !isOutgoing(activity, false)) continue;
    const account = accounts[activity.accountId] ?? null;
    const title = activityTitle({ activity, account, contact: null, deal: null, rep: null });
    sent.add(keyOf(activity.accountId, activity.at, title));
  }
  return (accountId, at, subject) => sent.has(keyOf(accountId, at, subject));
}

function keyOf(accountId: string, at: string, title: string): string {
  return `${accountId} ${at.slice(0, 10)} ${nameKey(title.slice(0, titleLength))}`;
}
