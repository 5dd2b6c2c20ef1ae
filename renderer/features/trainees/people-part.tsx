import { Link } from 'wouter';
import type { ListedTrainee, TeamPage } from '../../../core/trainee/trainee-pages';
import { paceWords } from '../../../core/training/pace-words';
import { useShownDate } from '../../ui/as-of';
import { exactDate } from '../../ui/calendar';
import { LongName } from '../../ui/long-name';
import { RelativeDate } from '../../ui/relative-date';
import { traineeAddress } from './addresses';
import type { AskedFigure } from './figure-dialog';
import { StandingsTable } from './standings-table';
import classes from './trainees.module.css';

interface PeoplePartProps {
  readonly team: TeamPage;
  readonly onAsk: (asked: AskedFigure) => void;
}

/** Every trainee with where they are on their path. */
export function PeoplePart({ team, onAsk }: PeoplePartProps) {
  return (
    <>
      {team.trainees.map((trainee) => (
        <section key={trainee.id} className={classes.person} aria-label={trainee.name}>
          <div className={classes.personHead}>
            <h2>
              <Link className={classes.title} href={traineeAddress(trainee.id)}>
                <LongName>{trainee.name}</LongName>
              </Link>
            </h2>
            <span className={classes.note}>
              file made <RelativeDate date={trainee.madeAt.slice(0, 10)} />
            </span>
          </div>
          <PathLine trainee={trainee} />
          <StandingsTable trainee={trainee} onAsk={onAsk} />
        </section>
      ))}
    </>
  );
}

/** The path in a sentence: its name, the target date, the pace, and what is to be decided. */
export function PathLine({ trainee }: { readonly trainee: ListedTrainee }) {
  const { pathTitle, targetOn, pace, hasPathConflict } = trainee;
  const asOf = useShownDate();
  return (
    <p className={classes.path}>
      {hasPathConflict ? <strong>Two paths wait for a choice. </strong> : null}
      {pace === null ? (
        <span className="rk-soft">No path is set.</span>
      ) : (
        <>
          {pathTitle === '' ? null : <>{pathTitle}. </>}
          {targetOn === null ? null : (
            <>
              Target{' '}
              <strong>
                {exactDate(targetOn)} (<RelativeDate date={targetOn} />)
              </strong>
              .{' '}
            </>
          )}
          <span className="rk-soft">{paceWords(pace, targetOn, asOf)}</span>
        </>
      )}
    </p>
  );
}
