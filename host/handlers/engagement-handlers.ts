import { AppError } from '../../core/app-error';
import type { Handlers } from '../../core/contract';
import { applyEngagementPatch } from '../../core/engagement/apply-engagement-patch';
import { buildAccountPage } from '../accounts/build-account-page';
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

type Names =
  | 'engagement.start'
  | 'engagement.get'
  | 'engagement.save'
  | 'engagement.fillGap'
  | 'engagement.complete'
  | 'engagement.abandon';

export function engagementHandlers(context: HostContext): Pick<Handlers, Names> {
  const { store, records } = context;
  return {
    'engagement.start': (input) => startEngagement(context, input),
    'engagement.get': async ({ id }) => {
      const { accountId } = recordOrThrow(context, 'engagements', id);
      const playbooks = await listRunnable(context);
      return buildEngagementPage(context, id, buildAccountPage(context, playbooks, accountId));
    },
    'engagement.save': async ({ id, fields }) => {
      const engagement = openEngagement(context, id);
      const { steps } = pinnedPlaybook(context, engagement).playbook;
      const changed = applyEngagementPatch(engagement, fields, steps);
      checkReferences(store, 'engagements', changed, { ...engagement, ...changed });
      if (Object.keys(changed).length === 0) return engagement;
      const saved = records.update('engagements', engagement, changed);
      await store.commit([putRecord('engagements', saved)]);
      return saved;
    },
    'engagement.fillGap': async ({ id, field, value }) => {
      await fillGap(context, id, field, value);
      return {};
    },
    'engagement.complete': ({ id }) => completeEngagement(context, id),
    'engagement.abandon': async ({ id, reason }) => {
      const engagement = openEngagement(context, id);
      if (reason.trim() === '') {
        throw new AppError('bad-request', 'Say why this engagement is given up. What was typed is safe.');
      }
      const abandoned = records.update('engagements', engagement, {
        status: 'abandoned',
        abandonReason: reason.trim(),
        completedAt: context.now().toISOString(),
        timerStartedAt: null,
      });
      await store.commit([putRecord('engagements', abandoned)]);
      return abandoned;
    },
  };
}
