import { Button, Progress } from '@mantine/core';
import { Link } from 'wouter';
import { isAwayTrainee } from '../../../core/trainee/away-trainee';
import type { ReadinessPage } from '../../../core/training/path-page';
import type { ReadinessPart } from '../../../core/training/readiness';
import { askedWords, evidenceWords, readinessPartWords } from '../../../core/training/readiness-words';
import { showDone } from '../../app/show-done';
import { useCommand } from '../../app/use-request';
import { useStatus } from '../../app/use-status';
import { useShownDate } from '../../ui/as-of';
import { exactDate } from '../../ui/calendar';
import { drillAddress, lessonAddress } from './addresses';
import classes from './paths.module.css';

/** The four parts of readiness: what is there, what is asked, and the runs by themselves. */
export function EvidenceList({ page }: { readonly page: ReadinessPage }) {
  const asOf = useShownDate();
  const rule = useStatus()?.settings.readiness;
  const { trainee, standing } = page;
  const { evidence, readiness, fileId } = standing;
  return (
    <ul className={classes.evidence}>
      {readiness.parts.map((part) => {
        const asked = rule && part.isAsked ? askedWords(part.name, rule) : null;
        return (
          <li key={part.name}>
            <div className={classes.evidenceHead}>
              <h3>{readinessPartWords[part.name]}</h3>
              <span className={part.isMet ? classes.met : 'rk-soft'}>{stateWords(part)}</span>
            </div>
            {part.isAsked ? (
              <Progress
                value={part.share * 100}
                size="sm"
                color={part.isMet ? 'var(--rk-good)' : 'var(--rk-accent)'}
                aria-label={readinessPartWords[part.name]}
              />
            ) : null}
            <p>
              {evidenceWords(part.name, evidence, asOf)}
              {asked === null ? null : <span className="rk-soft"> Asked for: {asked}.</span>}
            </p>
            {part.name === 'reading' && trainee.isMe ? (
              <Link className="rk-link" href={lessonAddress(fileId)}>
                The lesson
              </Link>
            ) : null}
            {part.name === 'recall' && trainee.isMe ? (
              <Link className="rk-link" href={drillAddress(fileId)}>
                Drill it
              </Link>
            ) : null}
            {part.name === 'role-play' ? <RolePlayRuns page={page} /> : null}
            {part.name === 'supervised-run' ? <SupervisedRuns page={page} /> : null}
          </li>
        );
      })}
    </ul>
  );
}

function stateWords({ isAsked, isMet }: ReadinessPart): string {
  if (!isAsked) return 'not asked';
  return isMet ? 'there' : 'not yet';
}

function RolePlayRuns({ page: { trainee, standing } }: { readonly page: ReadinessPage }) {
  const { rolePlays } = standing.evidence;
  if (rolePlays.length === 0) return null;
  return (
    <ul className={classes.runs} aria-label="Role-plays">
      {rolePlays.map(({ id, title, on, points }) => (
        <li key={id}>
          <span>
            {isAwayTrainee(trainee.repId) ? (
              title
            ) : (
              <Link className="rk-link" href={`/training/role-plays/${encodeURIComponent(id)}`}>
                {title}
              </Link>
            )}{' '}
            <span className="rk-soft">{exactDate(on)}</span>
          </span>
          <span className="rk-number">{points === null ? 'no points' : `${points} of 100`}</span>
        </li>
      ))}
    </ul>
  );
}

function SupervisedRuns({ page: { standing } }: { readonly page: ReadinessPage }) {
  const remove = useCommand('supervisedRun.remove', { failure: 'The signature was not removed' });
  const { supervisedRuns } = standing.evidence;
  if (supervisedRuns.length === 0) return null;
  return (
    <ul className={classes.runs} aria-label="Supervised runs">
      {supervisedRuns.map(({ id, on, coachName, line, isPractice }) => (
        <li key={id}>
          <span>
            {exactDate(on)}
            {isPractice ? ', in practice' : ''}, watched by {coachName}
            {line === '' ? '' : `: ${line}`}
          </span>
          <Button
            size="compact-xs"
            aria-label={`Remove the signature of ${exactDate(on)}`}
            onClick={() => remove.mutate({ id }, { onSuccess: () => showDone('The signature was removed.') })}
          >
            Remove
          </Button>
        </li>
      ))}
    </ul>
  );
}
