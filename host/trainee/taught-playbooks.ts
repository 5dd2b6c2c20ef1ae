import { groupBy } from '../../core/record/group-by';
import { countPoints } from '../../core/scenario/count-points';
import { playedTurns } from '../../core/scenario/play';
import { ratingShare } from '../../core/scenario/rating-share';
import type { RolePlay } from '../../core/scenario/role-play';
import type {
  PlayedRun,
  RolePlayChoice,
  TaughtCard,
  TaughtPlaybook,
} from '../../core/trainee/progress-content';
import { stepLabelOf } from '../../core/trainee/step-of-card';
import type { CardReview } from '../../core/training/card-review';
import { cardKinds, type DrillCard } from '../../core/training/drill-card';
import type { ReadinessEvidence } from '../../core/training/readiness-evidence';
import type { HostContext } from '../host-context';
import { pinnedRolePlay } from '../role-play/pinned-role-play';
import { gatherEvidence } from '../training/gather-evidence';
import type { TrainingPlaybooks } from '../training/training-playbooks';

/** What a trainee of this machine did with each playbook that they read, drilled or played; nothing of a call, an account or a person. */
export async function taughtPlaybooks(
  context: HostContext,
  training: TrainingPlaybooks,
  repId: string | null,
): Promise<TaughtPlaybook[]> {
  const { cardReviews, lessonProgress, rolePlays } = context.store.data;
  const library = new Map((await training.list()).map((one) => [one.playbookId, one]));
  const evidence = await gatherEvidence(context, repId);
  const reviews = groupBy(
    Object.values(cardReviews).filter((one) => one.repId === repId),
    ({ playbookId }) => playbookId,
  );
  const runs = groupBy(
    Object.values(rolePlays).filter((run) => run.traineeId === repId && run.finishedAt !== null),
    ({ playbookId }) => playbookId,
  );
  const read = Object.values(lessonProgress).filter((one) => one.repId === repId);
  const ids = new Set([...read.map(({ playbookId }) => playbookId), ...reviews.keys(), ...runs.keys()]);
  ids.delete('');
  return [...ids].sort().map((playbookId) => {
    const playbook = library.get(playbookId);
    return {
      playbookId,
      title: playbook?.title ?? playbookId,
      textHash: playbook?.textHash ?? '',
      ...(playbook ? measuresOf(evidence.of(playbook)) : nothingToMeasure),
      cards: taughtCards(playbookId, playbook?.cards ?? [], reviews.get(playbookId) ?? []),
      rolePlays: (runs.get(playbookId) ?? []).map((run) => playedRun(context, run)),
    };
  });
}

const nothingToMeasure = { stepCount: 0, readCount: 0, readOn: null, cardCount: 0, scenarioCount: 0 };

function measuresOf({ stepCount, readCount, readOn, cardCount, scenarioCount }: ReadinessEvidence) {
  return { stepCount, readCount, readOn, cardCount, scenarioCount };
}

function taughtCards(
  playbookId: string,
  cards: readonly DrillCard[],
  reviews: readonly CardReview[],
): TaughtCard[] {
  const byId = new Map(cards.map((card) => [card.id, card]));
  return [...groupBy(reviews, ({ cardId }) => cardId)].flatMap(([cardId, own]) => {
    const place = placeIn(playbookId, cardId);
    if (place === null) return [];
    const card = byId.get(cardId);
    return [
      {
        ...place,
        label: card ? stepLabelOf(card) : '',
        hash: card?.hash ?? '',
        reviews: own.map(({ id, action, undoesId, hash, at, sequence, memory }) => ({
          ...{ id, action, undoesId, hash, at, sequence, memory },
        })),
      },
    ];
  });
}

/** A card's id is its playbook, its step and its kind. */
function placeIn(playbookId: string, cardId: string) {
  const kind = cardKinds.find((one) => cardId.endsWith(`/${one}`));
  if (kind === undefined || !cardId.startsWith(`${playbookId}/`)) return null;
  return { kind, stepId: cardId.slice(playbookId.length + 1, -kind.length - 1) };
}

function playedRun(context: HostContext, run: RolePlay): PlayedRun {
  const { id, scenarioId, title, points } = run;
  return {
    ...{ id, scenarioId, title, points },
    on: run.finishedOn ?? (run.finishedAt ?? '').slice(0, 10),
    ending: run.ending ?? 'so-so',
    choices: choicesOf(context, run),
  };
}

/** What was said at each moment that counts, and what it earned; own words stay here. */
function choicesOf(context: HostContext, run: RolePlay): RolePlayChoice[] {
  const { texts } = context.store.data;
  // A run whose text is gone still has its points.
  if (!texts[run.textHash] || (run.scorecardHash !== '' && !texts[run.scorecardHash])) return [];
  const { scenario, scorecard } = pinnedRolePlay(context, run);
  const turns = playedTurns(scenario, run.turns);
  const counted = countPoints(scenario, scorecard, turns).scores.map(({ score }) => score);
  return turns.map(({ moment, chosen }) => ({
    momentId: moment.id.slice(0, 1_000),
    moment: moment.title.slice(0, 1_000),
    heard: (moment.lines.filter(({ kind }) => kind === 'spoken').at(-1)?.text ?? '').slice(0, 4_000),
    reply: chosen.text.slice(0, 4_000),
    ratings: chosen.ratings.flatMap(({ scoreId, value, why }) => {
      const score = counted.find((one) => one.id === scoreId);
      const share = score ? ratingShare(score, value) : null;
      if (!score || share === null) return [];
      return [{ score: score.text.slice(0, 1_000), share, why: why.slice(0, 4_000) }];
    }),
  }));
}
