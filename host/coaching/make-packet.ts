import { AppError } from '../../core/app-error';
import type { PacketFilter, PacketPreview } from '../../core/coaching/coaching-page';
import { sharedPart } from '../../core/coaching/comment';
import { createNameHider } from '../../core/coaching/hide-names';
import { hideReview } from '../../core/coaching/hide-review';
import { type PacketContent, readPacket, writePacket } from '../../core/coaching/packet';
import type { Engagement } from '../../core/engagement/engagement';
import type { Download } from '../../core/export/download';
import { safeFileName } from '../../core/export/safe-file-name';
import { groupBy } from '../../core/record/group-by';
import type { Downloads } from '../export/downloads';
import type { HostContext } from '../host-context';
import { hashOf } from '../playbooks/read-playbook-file';
import { coachingOfReviews, coachName } from './coaching-records';
import { reviewOf } from './find-review';
import { isScoreHidden } from './hidden-score';
import { knownNames } from './known-names';

/** A preview shows as many reviews whole; the file has all of them. */
const mostPreviewed = 100;

/** What a packet would hold, exactly as it would leave, but for figures that wait for this coach's own. */
export function previewPacket(context: HostContext, filter: PacketFilter): PacketPreview {
  const inPeriod = completedIn(context, { ...filter, accountIds: null });
  const chosen = completedIn(context, filter);
  const coaching = coachingOfReviews(context);
  const hidden = new Set(chosen.flatMap((run) => (isScoreHidden(context, run, coaching) ? [run.id] : [])));
  const byAccount = groupBy(inPeriod, ({ accountId }) => accountId);
  return {
    reviews: asTheyLeave(context, chosen, filter.withNames)
      .slice(0, mostPreviewed)
      .map((review) => (hidden.has(review.id) ? { ...review, selfScore: {} } : review)),
    reviewCount: chosen.length,
    hiddenScores: hidden.size,
    accounts: [...byAccount]
      .map(([id, runs]) => ({
        id,
        name: context.store.data.accounts[id]?.name ?? 'An account that was removed',
        reviewCount: runs.length,
      }))
      .sort((a, b) => a.name.localeCompare(b.name)),
  };
}

/** @throws AppError `bad-request` when no review is chosen, or what is chosen makes no readable file. */
export function exportPacket(context: HostContext, downloads: Downloads, filter: PacketFilter): Download {
  const chosen = completedIn(context, filter);
  if (chosen.length === 0)
    throw new AppError('bad-request', 'No completed review is chosen. Choose accounts or a longer period.');
  const { texts } = context.store.data;
  const hashes = new Set(chosen.map(({ textHash }) => textHash));
  const me = context.store.data.reps[context.settings().meRepId ?? '']?.name ?? '';
  return save(context, downloads, {
    ...headOf(context, filter.withNames ? me : 'A rep'),
    reviews: asTheyLeave(context, chosen, filter.withNames),
    texts: [...hashes].flatMap((hash) => {
      const pinned = texts[hash];
      return pinned === undefined ? [] : [{ hash, playbookId: pinned.playbookId, text: pinned.text }];
    }),
    scores: [],
    comments: [],
  });
}

/** What this coach gave to the reviews of a packet; private comments stay. */
export function returnPacket(context: HostContext, downloads: Downloads, packetId: string): Download {
  const { packetReviews, coachScores, comments } = context.store.data;
  const isIn = ({ reviewId }: { readonly reviewId: string }) =>
    Object.hasOwn(packetReviews, reviewId) && packetReviews[reviewId]?.packet.packetId === packetId;
  const scores = Object.values(coachScores).filter(isIn);
  const shared = Object.values(comments)
    .filter(isIn)
    .flatMap((comment) => sharedPart(comment) ?? []);
  if (scores.length + shared.length === 0)
    throw new AppError('bad-request', 'There is nothing to return yet: score a review, or share a comment.');
  return save(context, downloads, {
    ...headOf(context, coachName(context)),
    ...{ reviews: [], texts: [], scores, comments: shared },
  });
}

function completedIn(context: HostContext, { accountIds, from, to }: PacketFilter): Engagement[] {
  const accounts = accountIds === null ? null : new Set(accountIds);
  const dayOf = ({ calledAt, completedAt }: Engagement) => (calledAt ?? completedAt ?? '').slice(0, 10);
  return Object.values(context.store.data.engagements)
    .filter(
      (run) =>
        run.status === 'done' &&
        (accounts === null || accounts.has(run.accountId)) &&
        (from === null || dayOf(run) >= from) &&
        (to === null || dayOf(run) <= to),
    )
    .sort((a, b) => (dayOf(a) < dayOf(b) ? 1 : -1));
}

function asTheyLeave(context: HostContext, chosen: readonly Engagement[], withNames: boolean) {
  if (withNames) return chosen.map((run) => reviewOf(context, run));
  const hider = createNameHider(knownNames(context, chosen));
  return chosen.map((run) => hideReview(reviewOf(context, run), run, hider));
}

function headOf(context: HostContext, from: string) {
  const { device } = context.workspace;
  return { packetId: context.newId(), madeAt: context.now().toISOString(), device, from };
}

function save(context: HostContext, downloads: Downloads, content: PacketContent): Download {
  const text = writePacket(content, hashOf);
  const reading = readPacket(text, hashOf);
  // Nobody should find out only on the other machine.
  if (!reading.ok)
    throw new AppError('too-large', `No file was made. ${reading.message} Choose fewer reviews.`);
  const { reviews, scores, comments } = content;
  const what = reviews.length > 0 ? 'reviews' : 'coaching';
  const name = safeFileName([what, context.asOf(), content.from].filter(Boolean).join(' '));
  const note =
    reviews.length > 0
      ? `${reviews.length} ${reviews.length === 1 ? 'review' : 'reviews'}.`
      : `${scores.length} ${scores.length === 1 ? 'score' : 'scores'} and ${comments.length} shared ${comments.length === 1 ? 'comment' : 'comments'}.`;
  return downloads.add(`${name}.coaching.json`, new TextEncoder().encode(text), note);
}
