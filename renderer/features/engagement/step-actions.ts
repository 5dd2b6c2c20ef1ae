import { choicesOf, chooseOption } from '../../../core/engagement/answer-input';
import type { Engagement, Review } from '../../../core/engagement/engagement';
import type { Settings } from '../../../core/settings/settings';
import type { EngagementEdits } from './engagement-draft';
import { withOptions } from './question-options';
import type { ReviewPart, WorkItem } from './work-item';

/** X: a checklist item becomes done, or open again. Other steps are settled by their answers. */
export function tickEdits(item: WorkItem | undefined, engagement: Engagement, now: Date): EngagementEdits {
  if (item?.kind !== 'step' || item.step.kind !== 'check') return {};
  const isDone = engagement.steps[item.id]?.state === 'done';
  return {
    steps: { [item.id]: { state: isDone ? 'open' : 'done', reason: '', at: now.toISOString() } },
  };
}

/** S: a step is skipped, with a reason that is typed beside it; once more takes the skipping back. */
export function skipEdits(item: WorkItem | undefined, engagement: Engagement, now: Date): EngagementEdits {
  if (item?.kind !== 'step' || item.step.kind === 'prose') return {};
  const before = engagement.steps[item.id];
  const isSkipped = before?.state === 'skipped';
  return {
    steps: {
      [item.id]: {
        state: isSkipped ? 'open' : 'skipped',
        reason: before?.reason ?? '',
        at: now.toISOString(),
      },
    },
  };
}

/** 1 to 9: chooses that option of the current question or score line. */
export function chooseEdits(
  item: WorkItem | undefined,
  digit: number,
  engagement: Engagement,
  settings: Settings,
): EngagementEdits {
  if (item?.kind === 'part') return choosePart(item.part, digit, engagement.review, settings);
  if (item?.kind !== 'step') return {};
  const { step } = item;
  if (step.kind === 'score') {
    const option = choicesOf(step)[digit - 1];
    if (option === undefined) return {};
    return { selfScore: { [item.id]: chooseOption(step, engagement.selfScore[item.id], option) } };
  }
  if (step.kind !== 'question') return {};
  const question = withOptions(step, settings);
  const option = choicesOf(question)[digit - 1];
  if (option === undefined) return {};
  return { answers: { [item.id]: chooseOption(question, engagement.answers[item.id], option) } };
}

function choosePart(part: ReviewPart, digit: number, review: Review, settings: Settings): EngagementEdits {
  const field = part === 'what-happened' ? 'outcome' : part === 'verdict' ? 'verdict' : null;
  if (field === null) return {};
  const option = (field === 'outcome' ? settings.callOutcomes : settings.verdicts)[digit - 1];
  if (option === undefined) return {};
  return { review: { [field]: option === review[field] ? '' : option } };
}
