import { type ListedTrainee, standingFigures } from '../../../core/trainee/trainee-pages';
import { LongName } from '../../ui/long-name';
import { readinessAddress } from './addresses';
import { FigureButton } from './figure-button';
import type { AskedFigure } from './figure-dialog';
import { figureHeads, standingWords } from './figure-words';
import classes from './trainees.module.css';

interface StandingsTableProps {
  readonly trainee: ListedTrainee;
  readonly onAsk: (asked: AskedFigure) => void;
}

/** A playbook a row: how far a trainee is, each figure a way to what it is made of. */
export function StandingsTable({ trainee, onAsk }: StandingsTableProps) {
  if (trainee.playbooks.length === 0)
    return <p className="rk-soft">Nothing was begun, and no path is set yet.</p>;
  return (
    <table className={classes.table} aria-label={`Playbooks of ${trainee.name}`}>
      <thead>
        <tr>
          <th scope="col">Playbook</th>
          {standingFigures.map((figure) => (
            <th key={figure} scope="col" data-number>
              {figureHeads[figure]}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {trainee.playbooks.map((standing) => (
          <tr key={standing.playbookId}>
            <th scope="row">
              <a className={classes.title} href={`#${readinessAddress(trainee.id, standing.playbookId)}`}>
                <LongName>{standing.title}</LongName>
              </a>
              {standing.isOnPath ? null : <span className={classes.note}>not on the path</span>}
            </th>
            {standingFigures.map((figure) => {
              const words = standingWords(figure, standing);
              const isReady = figure === 'ready' && standing.ready.kind !== 'open';
              return (
                <td key={figure} data-number data-ready={isReady ? standing.ready.kind : undefined}>
                  {words === null ? (
                    <span className="rk-soft">–</span>
                  ) : (
                    <FigureButton
                      words={words}
                      label={`${trainee.name}, ${standing.title}, ${figureHeads[figure]}`}
                      onOpen={() =>
                        onAsk({
                          title: `${figureHeads[figure]}: ${standing.title}, ${trainee.name}`,
                          place: {
                            kind: 'standing',
                            traineeId: trainee.id,
                            playbookId: standing.playbookId,
                            figure,
                          },
                        })
                      }
                    />
                  )}
                </td>
              );
            })}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
