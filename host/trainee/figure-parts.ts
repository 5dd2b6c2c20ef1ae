import { AppError } from '../../core/app-error';
import { shortDate } from '../../core/calendar/date-words';
import { failingMoments } from '../../core/trainee/failing-choices';
import { standingParts } from '../../core/trainee/standing-parts';
import type { FigureParts, FigurePlace } from '../../core/trainee/trainee-pages';
import { standingOf } from '../../core/trainee/trainee-standing';
import type { HostContext } from '../host-context';
import type { TrainingPlaybooks } from '../training/training-playbooks';
import { stepsOfGroup } from './build-team-page';
import { allTaught, historyOfTrainee, nameOf, sharedOf, standingNow, traineeOrThrow } from './team';

const gone = () =>
  new AppError('not-found', 'This figure is not here any more. Nothing was changed; look at the list again.');
const percent = (share: number) => `${Math.round(share * 100)}%`;

/** What a figure is made of, each part with its own figure. @throws AppError `not-found` */
export async function buildFigureParts(
  context: HostContext,
  training: TrainingPlaybooks,
  place: FigurePlace,
): Promise<FigureParts> {
  const library = await training.list();
  if (place.kind === 'moment') return momentParts(context, place);
  if (place.kind === 'step') {
    const group = place.traineeId === null ? allTaught(context) : [traineeOrThrow(context, place.traineeId)];
    const step = stepsOfGroup(context, library, group).find(
      ({ playbookId, stepKey }) => playbookId === place.playbookId && stepKey === place.stepKey,
    );
    if (!step) throw gone();
    return {
      rule: 'Forgotten: a card of this step that was known came up, and was graded “Again”. Recall: how likely its cards are recalled now, as FSRS predicts it.',
      lines: step.trainees.map(({ name, asked, lapses, recall, isOtherText }) => ({
        text: nameOf({ name }),
        note: [`recall ${percent(recall)} now`, isOtherText && 'drilled another text than yours']
          .filter(Boolean)
          .join(', '),
        figure: asked === 0 ? 'not asked again yet' : `forgotten ${lapses} of ${asked}`,
      })),
    };
  }
  const trainee = traineeOrThrow(context, place.traineeId);
  const now = standingNow(context, library);
  const { playbooks } = standingOf(trainee, sharedOf(context, trainee.id), historyOfTrainee(trainee), now);
  const standing = playbooks.find(({ playbookId }) => playbookId === place.playbookId);
  if (!standing) throw gone();
  return standingParts(place.figure, { trainee, history: historyOfTrainee(trainee), standing, now });
}

function momentParts(
  context: HostContext,
  { scenarioId, momentId }: Extract<FigurePlace, { kind: 'moment' }>,
): FigureParts {
  const moment = failingMoments(allTaught(context)).find(
    (one) => one.scenarioId === scenarioId && one.momentId === momentId,
  );
  if (!moment) throw gone();
  return {
    rule: 'Each reply that was given here, with the part of its points that it earned on the playbook’s scorecard.',
    lines: moment.replies.map(({ name, on, reply, share, ratings }) => ({
      text: reply,
      note: [
        `${nameOf({ name })}, ${shortDate(on, context.asOf())}`,
        ...ratings.map(({ score, why }) => `${score}: ${why}`),
      ].join('. '),
      figure: percent(share),
    })),
  };
}
