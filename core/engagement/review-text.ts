import type { PlaybookStep } from '../playbook/playbook';
import { clockText } from './call-timer';
import type { Answer, Engagement } from './engagement';
import { isAnswered, visibleSteps } from './step-progress';

/** An answer as people read it. */
function answerText(answer: Answer): string {
  if (typeof answer === 'boolean') return answer ? 'Yes' : 'No';
  return Array.isArray(answer) ? answer.join(', ') : String(answer).trim();
}

/**
 * The conversation in words, for the account's timeline and the CRM: summary, story, answers, notes with
 * their time on the call's clock, credit, verdict and next step. What is empty is left out.
 */
export function reviewText(steps: readonly PlaybookStep[], engagement: Engagement): string {
  const { review } = engagement;
  const line = (label: string, text: string) => (text.trim() === '' ? [] : [`${label}: ${text.trim()}`]);
  const paragraphs = [
    review.summary.trim() === '' ? [] : [review.summary.trim()],
    [
      ...line('Characters', review.story.characters),
      ...line('Conflict', review.story.conflict),
      ...line('Ending', review.story.ending),
    ],
    visibleSteps(steps, engagement.answers).flatMap((step) => {
      if (step.kind !== 'question' || step.saves.startsWith('engagement.')) return [];
      const answer = Object.hasOwn(engagement.answers, step.id) ? engagement.answers[step.id] : undefined;
      return isAnswered(answer) ? line(step.text.replace(/[:?]\s*$/, ''), answerText(answer)) : [];
    }),
    notesOf(engagement),
    [
      ...line('Value given', review.valueGiven),
      ...line('Credit', review.credit),
      ...line(
        'Verdict',
        [review.verdict, review.verdictReason].filter((part) => part.trim()).join(', because '),
      ),
      ...line(
        'Next step',
        [review.nextStepOn ?? '', review.nextStepText].filter((part) => part.trim()).join(' '),
      ),
    ],
  ];
  return paragraphs
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join('\n'))
    .join('\n\n');
}

/** Notes, and the one that was being typed: it was on the screen, so it counts. */
function notesOf({ notes, noteDraft }: Engagement): string[] {
  const written = notes
    .filter(({ text }) => text.trim() !== '')
    .map(({ text, elapsedMs }) => (elapsedMs === null ? `- ${text}` : `- [${clockText(elapsedMs)}] ${text}`));
  return noteDraft.trim() === '' ? written : [...written, `- ${noteDraft.trim()}`];
}
