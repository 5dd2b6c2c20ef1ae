import type { ListedCall } from '../../../core/power-hour/power-hour-page';
import { useShownDate } from '../../ui/as-of';
import { exactDate } from '../../ui/calendar';
import classes from './power-hour.module.css';

interface PrintListProps {
  readonly title: string;
  readonly calls: readonly ListedCall[];
}

/** The list on paper, with room to write; it is on no screen. */
export function PrintList({ title, calls }: PrintListProps) {
  const today = useShownDate();
  return (
    <div data-print className="rk-paper-only" aria-hidden="true">
      <h1>
        {title}, {exactDate(today)}
      </h1>
      <table className={classes.print}>
        <thead>
          <tr>
            <th>Account</th>
            <th>Why</th>
            <th className={classes.room}>Notes</th>
          </tr>
        </thead>
        <tbody>
          {calls.map((call, index) => (
            <tr key={call.id}>
              <td>
                {index + 1}. <strong>{call.accountName}</strong>
                <div>{call.contactName}</div>
                <div>{call.phone || 'No number'}</div>
              </td>
              <td>{call.why}</td>
              <td className={classes.room} />
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
