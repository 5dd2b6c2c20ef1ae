import type { Engagement, Phase, Review } from '../../../core/engagement/engagement';
import type { FilledStep } from '../../../core/engagement/engagement-page';
import { standingOf, visibleSteps } from '../../../core/engagement/step-progress';
import type { Playbook, PlaybookStep } from '../../../core/playbook/playbook';

export const reviewParts = ['what-happened', 'story', 'referrals', 'verdict', 'finish'] as const;
export type ReviewPart = (typeof reviewParts)[number];

const partTitles: Record<ReviewPart, string> = {
  'what-happened': 'What happened',
  story: 'Their story',
  referrals: 'Referrals and thanks',
  verdict: 'Verdict and next step',
  finish: 'Finish',
};

/** One line of the left column: a step of the playbook, or a part that every review has. */
export type WorkItem =
  | {
      readonly kind: 'step';
      readonly id: string;
      readonly title: string;
      readonly step: Exclude<PlaybookStep, { kind: 'objection' }>;
      readonly body: string;
      readonly gaps: readonly string[];
    }
  | { readonly kind: 'part'; readonly id: string; readonly title: string; readonly part: ReviewPart };

export type ItemState = 'open' | 'done' | 'skipped' | 'reading';

/** The steps of a phase that the answers so far lead to, and after the review's steps its fixed parts. */
export function itemsOf(
  playbook: Playbook,
  phase: Phase,
  answers: Engagement['answers'],
  filled: ReadonlyMap<string, FilledStep>,
): readonly WorkItem[] {
  const items: WorkItem[] = [];
  for (const step of visibleSteps(playbook.steps, answers, phase)) {
    if (step.kind === 'objection') continue;
    const texts = filled.get(step.id);
    const body = texts?.body || ownBody(step);
    const title = texts?.text || step.text || firstLine(body);
    items.push({ kind: 'step', id: step.id, title, step, body, gaps: texts?.gaps ?? [] });
  }
  if (phase === 'review')
    for (const part of reviewParts)
      items.push({ kind: 'part', id: `part:${part}`, title: partTitles[part], part });
  return items;
}

export function stateOf(item: WorkItem, engagement: Engagement): ItemState {
  if (item.kind === 'part') return isPartDone(item.part, engagement.review) ? 'done' : 'open';
  return item.step.kind === 'prose' ? 'reading' : standingOf(item.step, engagement);
}

export function isRequired(item: WorkItem): boolean {
  return item.kind === 'step' && 'required' in item.step && item.step.required;
}

/** Done and skipped steps of a phase; reading matter and the finish do not count. */
export function progressOf(items: readonly WorkItem[], engagement: Engagement) {
  const counted = items.filter(
    (item) => stateOf(item, engagement) !== 'reading' && !(item.kind === 'part' && item.part === 'finish'),
  );
  const settled = counted.filter((item) => stateOf(item, engagement) !== 'open');
  return { settled: settled.length, total: counted.length };
}

function isPartDone(part: ReviewPart, review: Review): boolean {
  switch (part) {
    case 'what-happened':
      return review.outcome !== '';
    case 'story':
      return Object.values(review.story).some((text) => text.trim() !== '');
    case 'referrals':
      return review.askedForReferral || review.referrals.length > 0;
    case 'verdict':
      return review.verdict !== '';
    case 'finish':
      return false;
  }
}

function ownBody(step: PlaybookStep): string {
  if (step.kind === 'score') return step.guide;
  return 'body' in step ? step.body : '';
}

function firstLine(markdown: string): string {
  const line = markdown
    .split('\n')
    .map((text) => text.replace(/^[\s>#*\-`|]+/, '').replace(/[*_`]/g, ''))
    .find((text) => text.trim() !== '');
  return line === undefined ? 'To read' : line.slice(0, 120);
}
