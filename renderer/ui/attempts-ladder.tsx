import type { AttemptsPage } from '../../core/rhythm/rhythm';
import { activityWords } from './activity-words';
import classes from './attempts-ladder.module.css';
import { RelativeDate } from './relative-date';

const thingWords: Readonly<Record<AttemptsPage['newThings'][number]['kind'], string>> = {
  story: 'A story',
  idea: 'An idea',
  promise: 'Their promise',
  offering: 'Something they never had',
  interest: 'A personal note',
};
/** The earlier ones are in the history. */
const shownAttempts = 4;

/** Which attempt this is, something new to bring, and what the earlier ones said (M20). */
export function AttemptsLadder({ page }: { readonly page: AttemptsPage }) {
  const { next, most, attempts, newThings, ladder, lastAnswerOn } = page;
  const steps = [...(ladder?.call ?? []), ...(ladder?.prepare ?? [])];
  return (
    <>
      {page.isVerdictDue ? (
        <p className={classes.due}>
          {attempts[0]?.number} attempts are made and nobody answered. Follow up, keep warm or stop?
        </p>
      ) : (
        <p className={classes.lead}>
          <strong>
            Attempt {next} of {most}
          </strong>{' '}
          <span className={classes.soft}>
            {lastAnswerOn === null ? (
              'They have never answered'
            ) : (
              <>
                Last answer <RelativeDate date={lastAnswerOn} />
              </>
            )}
          </span>
        </p>
      )}
      {newThings.length + steps.length > 0 ? <h3 className={classes.title}>Bring something new</h3> : null}
      <ul className={classes.list}>
        {steps.map((text) => (
          <li key={text}>
            {text}
            <div className={classes.soft}>From “{ladder?.title}”</div>
          </li>
        ))}
        {newThings.map(({ kind, text, why }) => (
          <li key={text}>
            {thingWords[kind]}: {text}
            <div className={classes.soft}>{why}</div>
          </li>
        ))}
      </ul>
      {attempts.length > 0 ? <h3 className={classes.title}>What the earlier ones said</h3> : null}
      <ol className={classes.list}>
        {attempts.slice(0, shownAttempts).map(({ id, number, kind, at, outcome, text }) => (
          <li key={id}>
            <span className={classes.soft}>
              {number}. {activityWords[kind]}
              {outcome ? ` · ${outcome}` : ''} · <RelativeDate date={at} />
            </span>
            <p className={classes.said} title={text}>
              {text || 'Nothing was written down.'}
            </p>
          </li>
        ))}
      </ol>
      {attempts.length > shownAttempts ? (
        <p className={classes.soft}>and {attempts.length - shownAttempts} before; all are in the history</p>
      ) : null}
    </>
  );
}
