import { sharedPart } from '../../core/coaching/comment';
import { latestVersion } from '../../core/coaching/versions';
import type { Advice } from '../../core/insight/insight-source';
import type { HostContext } from '../host-context';

/** What coaches shared on completed runs of this workspace, newest first; a rep's own words are no advice. */
export function readAdvice({ store }: HostContext): Advice[] {
  const { comments, engagements, reps } = store.data;
  return Object.values(comments)
    .flatMap((comment) => {
      const shared = sharedPart(comment);
      const run = engagements[comment.reviewId];
      if (!shared || run?.status !== 'done') return [];
      const { by, at, text } = latestVersion(shared.versions);
      const name = run.repId === null ? undefined : reps[run.repId]?.name;
      if (text.trim() === '' || by === name) return [];
      return [
        {
          ...{ accountId: run.accountId, engagementId: run.id, repId: run.repId },
          by,
          on: at.slice(0, 10),
          text,
        },
      ];
    })
    .sort((a, b) => (a.on === b.on ? (a.engagementId < b.engagementId ? -1 : 1) : a.on < b.on ? 1 : -1));
}
