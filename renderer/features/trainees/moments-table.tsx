import type { ListedMoment } from '../../../core/trainee/trainee-pages';
import { FigureButton } from './figure-button';
import type { AskedFigure } from './figure-dialog';
import { timesWords } from './figure-words';
import classes from './trainees.module.css';

interface MomentsTableProps {
  readonly moments: readonly ListedMoment[];
  readonly onAsk: (asked: AskedFigure) => void;
}

/** Moments of role-plays at which points were lost. */
export function MomentsTable({ moments, onAsk }: MomentsTableProps) {
  return (
    <table className={classes.table} aria-label="Moments of role-plays that lost points" data-steps>
      <thead>
        <tr>
          <th scope="col">Moment</th>
          <th scope="col" data-number title="Replies that did not earn all of their points">
            Lost points
          </th>
          <th scope="col" data-number>
            Trainees
          </th>
          <th scope="col" data-number title="The part of the points that was earned, on the mean">
            Earned
          </th>
        </tr>
      </thead>
      <tbody>
        {moments.map((moment) => {
          const { scenarioId, momentId } = moment;
          const title = `${moment.scenarioTitle}: ${moment.moment}`;
          const ask = () => onAsk({ title, place: { kind: 'moment', scenarioId, momentId } });
          return (
            <tr key={`${scenarioId} ${momentId}`}>
              <th scope="row">
                {moment.heard === '' ? moment.moment : `“${moment.heard}”`}
                <span className={classes.note}>{title}</span>
              </th>
              <td data-number>
                <FigureButton
                  words={timesWords(moment.lost, moment.count)}
                  label={`${title}, lost points`}
                  onOpen={ask}
                />
              </td>
              <td data-number>{moment.traineeCount}</td>
              <td data-number>
                <FigureButton
                  words={`${Math.round(moment.share * 100)}%`}
                  label={`${title}, earned`}
                  onOpen={ask}
                />
              </td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
