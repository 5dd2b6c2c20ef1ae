import type { StockPoint } from '../../../core/stock/stock';
import { exactDate } from '../../ui/calendar';
import figures from '../../ui/figures.module.css';
import classes from './stock.module.css';

const numberWords = (count: number) => count.toLocaleString('en-US');

/** Every point of the chart in figures, the latest first. */
export function StockTable({ points }: { readonly points: readonly StockPoint[] }) {
  return (
    <table className={`${figures.table} ${classes.table}`}>
      <thead>
        <tr>
          <th scope="col">On</th>
          <th scope="col">Live</th>
          <th scope="col">Opened</th>
          <th scope="col">Won</th>
          <th scope="col">Lost</th>
          <th scope="col">Stale</th>
        </tr>
      </thead>
      <tbody>
        {points.toReversed().map(({ on, live, opened, won, lost, stale }) => (
          <tr key={on}>
            <th scope="row">{exactDate(on)}</th>
            <td>{numberWords(live)}</td>
            <td>{numberWords(opened)}</td>
            <td>{numberWords(won)}</td>
            <td>{numberWords(lost)}</td>
            <td>{numberWords(stale)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
