import type { ListedRep } from './listed-rep';
import classes from './reps.module.css';

interface RepTableProps {
  readonly reps: readonly ListedRep[];
  readonly meRepId: string | null;
  readonly shownId: string | null;
  readonly onShow: (id: string) => void;
  readonly onSelect: (index: number) => void;
}

const shownCount = (count: number) => (count === 0 ? '–' : count.toLocaleString('en-US'));

/** Every rep with office, manager and counts; a name opens the rep's accounts at the side. */
export function RepTable({ reps, meRepId, shownId, onShow, onSelect }: RepTableProps) {
  return (
    <table className={classes.table}>
      <thead>
        <tr>
          <th scope="col">Name</th>
          <th scope="col" data-extra>
            Office
          </th>
          <th scope="col" data-extra>
            Manager
          </th>
          <th scope="col" data-number>
            Accounts
          </th>
          <th scope="col" data-number>
            Open deals
          </th>
          <th scope="col" data-number>
            Deals
          </th>
        </tr>
      </thead>
      <tbody>
        {reps.map((rep, index) => (
          <tr
            key={rep.id}
            data-row={index}
            data-selected={rep.id === shownId || undefined}
            data-left={rep.hasLeft || undefined}
          >
            <th scope="row">
              <button
                type="button"
                className={classes.name}
                data-row-link
                aria-pressed={rep.id === shownId}
                onFocus={() => onSelect(index)}
                onClick={() => onShow(rep.id)}
              >
                {rep.name}
              </button>
              {rep.id === meRepId ? <span className={classes.mark}>me</span> : null}
              {rep.hasLeft ? <span className={classes.mark}>left</span> : null}
            </th>
            <td data-extra>{rep.office}</td>
            <td data-extra>{rep.manager}</td>
            <td data-number>{shownCount(rep.accountCount)}</td>
            <td data-number>{shownCount(rep.openDealCount)}</td>
            <td data-number>{shownCount(rep.dealCount)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
