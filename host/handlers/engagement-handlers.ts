import { AppError } from '../../core/app-error';
import type { Handlers } from '../../core/contract';
import { applyEngagementPatch } from '../../core/engagement/apply-engagement-patch';
import { buildAccountPage } from '../accounts/build-account-page';
import { isScoreHidden } from '../coaching/hidden-score';
import { buildEngagementPage } from '../engagement/build-engagement-page';
import { completeEngagement } from '../engagement/complete-engagement';
import { fillGap } from '../engagement/fill-gap';
import { openEngagement } from '../engagement/open-engagement';
import { pinnedPlaybook } from '../engagement/pinned-playbook';
import { startEngagement } from '../engagement/start-engagement';
import type { HostContext } from '../host-context';
import { listRunnable } from '../playbooks/runnable-playbooks';
import { recordOrThrow } from '../records/build-record';
import { checkReferences } from '../records/check-references';
import { putRecord } from '../records/put-record';
import type { Trials } from '../trial/trials';

type Names =
  | 'engagement.start'
  | 'engagement.get'
  | 'engagement.save'
  | 'engagement.fillGap'
  | 'engagement.complete'
  | 'engagement.abandon';

/** An id says where its engagement is kept: in the workspace, or in memory for a trial. */
export function engagementHandlers(workspace: HostContext, trials: Trials): Pick<Handlers, Names> {
  const contextOf = (id: string) => trials.practiceOf(id) ?? workspace;
  return {
    'engagement.start': (input) => startEngagement(workspace, input),
    'engagement.get': async ({ id }) => {
      const context = contextOf(id);
      const { accountId } = recordOrThrow(context, 'engagements', id);
      const playbooks = await listRunnable(context);
      const page = buildEngagementPage(context, id, buildAccountPage(context, playbooks, accountId));
      const isHidden = context === workspace && isScoreHidden(workspace, page.engagement);
      const engagement = isHidden ? { ...page.engagement, selfScore: {} } : page.engagement;
      return { ...page, engagement, isScoreHidden: isHidden, trial: trials.describe(id) };
    },
    'engagement.save': async ({ id, fields }) => {
      const context = contextOf(id);
      const engagement = openEngagement(context, id);
      const { steps } = pinnedPlaybook(context, engagement).playbook;
      const changed = applyEngagementPatch(engagement, fields, steps);
      checkReferences(context.store, 'engagements', changed, { ...engagement, ...changed });
      if (Object.keys(changed).length === 0) return engagement;
      const saved = context.records.update('engagements', engagement, changed);
      await context.store.commit([putRecord('engagements', saved)]);
      return saved;
    },
    'engagement.fillGap': async ({ id, field, value }) => {
      await fillGap(contextOf(id), id, field, value);
      return {};
    },
    'engagement.complete': ({ id }) => completeEngagement(contextOf(id), id),
    'engagement.abandon': async ({ id, reason }) => {
      const context = contextOf(id);
      const engagement = openEngagement(context, id);
      if (reason.trim() === '') {
        throw new AppError('bad-request', 'Say why this engagement is given up. What was typed is safe.');
      }
      const abandoned = context.records.update('engagements', engagement, {
        status: 'abandoned',
        abandonReason: reason.trim(),
        completedAt: context.now().toISOString(),
        timerStartedAt: null,
      });
      await context.store.commit([putRecord('engagements', abandoned)]);
      return abandoned;
    },
  };
}
