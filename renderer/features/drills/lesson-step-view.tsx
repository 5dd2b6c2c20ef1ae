import type { LessonStep } from '../../../core/training/lesson';
import { MarkdownView } from '../../markdown/markdown-view';
import classes from './drills.module.css';

const topicWords: Readonly<Record<LessonStep['topic'], string>> = {
  why: 'Why',
  order: 'The order',
  checklist: 'To do',
  question: 'A question to ask',
  objection: 'They may say',
};
const phaseWords = { prepare: 'Prepare', call: 'Call', review: 'Review' } as const;

/** One thing: its words large, then what it is for. */
export function LessonStepView({ step }: { readonly step: LessonStep }) {
  const { topic, phase, heading, body, keptIn, opens } = step;
  const where = topic === 'question' && phase !== null ? `${phaseWords[phase]} · ` : '';
  return (
    <article aria-labelledby="lesson-step" className={classes.step}>
      <p className={classes.topic}>{where + topicWords[topic]}</p>
      <h2 id="lesson-step" className={classes.heading}>
        {topic === 'objection' ? `“${heading}”` : heading}
      </h2>
      {body === '' ? null : <MarkdownView key={step.id} text={body} />}
      {topic === 'question' ? (
        <section aria-label="What the answer is for" className={classes.purpose}>
          <h3>What the answer is for</h3>
          <p>
            {keptIn === ''
              ? 'It stays with the call, for you and your coach to read again.'
              : `It is kept as “${keptIn}”.`}
          </p>
          {opens.length > 0 ? (
            <dl className={classes.opens}>
              {opens.map(({ answers, words }) => (
                <div key={`${answers.join()} ${words}`}>
                  <dt>{answers.join(', ')}</dt>
                  <dd>{words}</dd>
                </div>
              ))}
            </dl>
          ) : null}
        </section>
      ) : null}
    </article>
  );
}
