import type { Handlers } from '../../core/contract';
import { buildCoachPage, receivedCoaching } from '../coaching/build-coach-page';
import { buildCalibration, buildCoachingList } from '../coaching/build-coaching-list';
import { seenChanges, unseenAnswers } from '../coaching/coach-answers';
import { commentChange, removalChange, scoreChange } from '../coaching/coach-review';
import { choiceChange } from '../coaching/conflicts';
import { exportPacket, previewPacket, returnPacket } from '../coaching/make-packet';
import { packetRemoval } from '../coaching/remove-packet';
import { lookAtPacket, takePacket } from '../coaching/take-packet';
import type { Downloads } from '../export/downloads';
import type { HostContext } from '../host-context';

type Names = Extract<keyof Handlers, `coaching.${string}`>;

/** Scores and comments on reviews, and the packets in which they travel. */
export function coachingHandlers(context: HostContext, downloads: Downloads): Pick<Handlers, Names> {
  const { store } = context;
  return {
    'coaching.list': async () => buildCoachingList(context),
    'coaching.get': async ({ id }) => buildCoachPage(context, id),
    'coaching.score': async (input) => {
      await store.commit([scoreChange(context, input)]);
      return buildCoachPage(context, input.id);
    },
    'coaching.comment': async (input) => {
      await store.commit([commentChange(context, input)]);
      return buildCoachPage(context, input.reviewId);
    },
    'coaching.removeComment': async ({ id }) => {
      const { reviewId, change } = removalChange(context, id);
      await store.commit([change]);
      return buildCoachPage(context, reviewId);
    },
    'coaching.choose': async (input) => {
      await store.commit([choiceChange(context, input)]);
      return {};
    },
    'coaching.calibration': async () => buildCalibration(context),
    'coaching.received': async ({ accountId, engagementId }) => {
      const engagements = context.history.of(accountId)?.engagements ?? [];
      const asked = engagements.filter(({ id }) => engagementId === undefined || id === engagementId);
      return { reviews: receivedCoaching(context, asked) };
    },
    'coaching.answers': async () => ({ answers: unseenAnswers(context) }),
    'coaching.seen': async ({ engagementIds }) => {
      const changes = seenChanges(context, engagementIds);
      if (changes.length > 0) await store.commit(changes);
      return {};
    },
    'coaching.removePacket': async ({ packetId }) => {
      await store.commit(packetRemoval(context, packetId));
      return {};
    },
    'coaching.preview': async (filter) => previewPacket(context, filter),
    'coaching.export': async (filter) => exportPacket(context, downloads, filter),
    'coaching.look': async ({ text }) => lookAtPacket(context, text),
    'coaching.import': ({ text }) => takePacket(context, text),
    'coaching.return': async ({ packetId }) => returnPacket(context, downloads, packetId),
  };
}
