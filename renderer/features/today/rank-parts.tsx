import type { RankPart } from '../../../core/today/today';
import { signedPoints } from './rank-words';
import classes from './today.module.css';

/** The parts of a rank with their points and reasons. */
export function RankParts({ parts, rank }: { readonly parts: readonly RankPart[]; readonly rank: number }) {
  return (
    <table className={classes.parts}>
      <tbody>
        {parts.map((part) => (
          <tr key={part.label}>
            <td className="rk-number">{signedPoints(part.points)}</td>
            <th scope="row">{part.label}</th>
            <td className="rk-soft">{part.why}</td>
          </tr>
        ))}
      </tbody>
      <tfoot>
        <tr>
          <td className="rk-number">{signedPoints(rank).replace('+', '')}</td>
          <th scope="row">Rank</th>
          <td className="rk-soft">The weights are in Settings.</td>
        </tr>
      </tfoot>
    </table>
  );
}
