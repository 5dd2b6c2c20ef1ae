import type { CoachPage } from '../../../core/coaching/coaching-page';
import { clockText } from '../../../core/engagement/call-timer';
import { isAsking, visibleSteps } from '../../../core/engagement/step-progress';
import { scoreWords } from '../../ui/score-words';
import { Section } from '../../ui/section';
import classes from './coaching.module.css';
import { CommentPart } from './comment-part';

/** Story, notes with their time on the call's clock, and the steps with their answers; each can be commented on. */
export function ReviewReading({ page }: { readonly page: CoachPage }) {
  const { review, playbook } = page;
  const { review: told, notes } = review;
  const facts = [
    ['Outcome', [told.outcome, told.result].filter(Boolean).join(', ')],
    ['Summary', told.summary],
    ['Characters', told.story.characters],
    ['Conflict', told.story.conflict],
    ['Ending', told.story.ending],
    ['Value given', told.valueGiven],
    ['Credit', told.credit],
    ['Verdict', [told.verdict, told.verdictReason].filter(Boolean).join(', because ')],
    ['Next step', [told.nextStepOn, told.nextStepText].filter(Boolean).join(' ')],
  ] as const;
  const steps = visibleSteps(playbook.playbook.steps, review.answers).filter(
    (step) => isAsking(step) && step.kind !== 'score',
  );
  return (
    <>
      <Section title="Review">
        {facts
          .filter(([, text]) => text.trim() !== '')
          .map(([label, text]) => (
            <div key={label} className={classes.told}>
              <div className={classes.grow}>
                <p className={classes.small}>{label}</p>
                <p className={classes.words}>{text}</p>
              </div>
            </div>
          ))}
      </Section>
      {notes.length > 0 && (
        <Section title="Notes of the call" count={notes.length}>
          {notes.map((note) => (
            <CommentPart key={note.id} page={page} anchor={{ kind: 'note', id: note.id }} label={note.text}>
              <span className={classes.stamp}>
                {note.elapsedMs === null ? note.at.slice(11, 16) : clockText(note.elapsedMs)}
              </span>
              <p className={`${classes.words} ${classes.grow}`}>{note.text}</p>
            </CommentPart>
          ))}
        </Section>
      )}
      <Section title="Steps" count={steps.length}>
        {steps.map((step) => {
          const state = ownOf(review.steps, step.id);
          const answer =
            step.kind === 'question'
              ? scoreWords(ownOf(review.answers, step.id))
              : state?.state === 'done'
                ? 'Done'
                : state?.state === 'skipped'
                  ? ''
                  : 'Not done';
          const skipped =
            state?.state === 'skipped' ? ['Skipped', state.reason].filter(Boolean).join(': ') : '';
          return (
            <CommentPart key={step.id} page={page} anchor={{ kind: 'step', id: step.id }} label={step.text}>
              <div className={classes.grow}>
                <p className={classes.small}>{step.text}</p>
                <p className={classes.words}>
                  {[answer, skipped].filter((words) => words !== '' && words !== '–').join('. ') ||
                    'No answer'}
                </p>
              </div>
            </CommentPart>
          );
        })}
      </Section>
    </>
  );
}

/** A step's id comes from a file, so `constructor` must not find what every object has. */
function ownOf<T>(record: Readonly<Record<string, T>>, id: string): T | undefined {
  return Object.hasOwn(record, id) ? record[id] : undefined;
}
