import type { Calibration } from '../../core/coaching/coaching-page';
import classes from './coaching.module.css';
import { differenceWords, percentWords, scoreWords } from './score-words';

interface CalibrationTableProps {
  readonly calibration: Calibration;
  readonly repName: string;
}

/** Each line as both saw it; the difference is the coach's less the rep's, in points of 100. */
export function CalibrationTable({ calibration, repName }: CalibrationTableProps) {
  const { by, lines, selfPercent, coachPercent } = calibration;
  const total = selfPercent === null || coachPercent === null ? null : coachPercent - selfPercent;
  return (
    <table className={classes.table} aria-label={`Calibration with ${by}`}>
      <thead>
        <tr>
          <th scope="col">Line</th>
          <th scope="col">Rep{repName === '' ? '' : `: ${repName}`}</th>
          <th scope="col">Coach: {by}</th>
          <th scope="col" data-number>
            Difference
          </th>
        </tr>
      </thead>
      <tbody>
        {lines.map((line) => (
          <tr key={line.lineId}>
            <th scope="row">{line.text}</th>
            <td>{scoreWords(line.self)}</td>
            <td>{scoreWords(line.coach)}</td>
            <td data-number>{differenceWords(line.difference)}</td>
          </tr>
        ))}
        <tr data-total>
          <th scope="row">Result of 100</th>
          <td>{percentWords(selfPercent)}</td>
          <td>{percentWords(coachPercent)}</td>
          <td data-number>{differenceWords(total)}</td>
        </tr>
      </tbody>
    </table>
  );
}
