import { readinessParts } from '../../../core/training/readiness';
import { evidenceWords, readinessPartWords } from '../../../core/training/readiness-words';
import type { ReadyMark } from '../../../core/training/ready-mark';
import { exactDate } from '../../ui/calendar';
import classes from './certificate.module.css';

/** One page for the wall: who is ready for what, since when, by whose word, and what it rests on. */
export function Certificate({ mark }: { readonly mark: ReadyMark }) {
  const { repName, playbookTitle, version, textHash, on, givenBy, coachName, note, evidence } = mark;
  const fingerprint = textHash.slice(0, 8);
  const edition =
    version === null
      ? `As it stood on ${exactDate(on)} (${fingerprint})`
      : `Version ${version} (${fingerprint})`;
  return (
    <article className={classes.certificate} aria-label="Certificate" data-print>
      <p className={classes.kind}>Ready to call</p>
      <h2>{repName || 'Whoever trained here'}</h2>
      <p className={classes.for}>is ready for</p>
      <h3>{playbookTitle}</h3>
      <p className={classes.edition}>{edition}</p>
      {note === '' ? null : <p className={classes.note}>“{note}”</p>}
      <dl className={classes.rests}>
        {readinessParts.map((name) => (
          <div key={name}>
            <dt>{readinessPartWords[name]}</dt>
            <dd>{evidenceWords(name, evidence, on)}</dd>
          </div>
        ))}
      </dl>
      {mark.takenBackOn === null ? null : (
        <p className={classes.takenBack}>Taken back on {exactDate(mark.takenBackOn)}.</p>
      )}
      <div className={classes.signed}>
        <div>
          <span>{exactDate(on)}</span>
          <small>Date</small>
        </div>
        <div>
          <span>{givenBy === 'rule' ? 'By the team’s rule' : coachName}</span>
          <small>{givenBy === 'rule' && coachName !== '' ? `Rule set by ${coachName}` : 'Coach'}</small>
        </div>
      </div>
    </article>
  );
}
