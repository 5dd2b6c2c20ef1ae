import type { InsightFigure } from '../../../core/insight/insight';
import figures from '../../ui/figures.module.css';
import { ScrollRegion } from '../../ui/scroll-region';
import { type FigurePlace, placeTitle } from './figure-place';
import classes from './insight.module.css';

interface FigureTableProps {
  readonly figure: InsightFigure;
  readonly onAccounts: (place: FigurePlace) => void;
}

/** Every number of a figure; each leads to the accounts that it is made of. */
export function FigureTable({ figure, onAccounts }: FigureTableProps) {
  return (
    <ScrollRegion className={classes.scroll} label={`Figures: ${figure.title}`}>
      <table className={`${figures.table} ${classes.table}`}>
        <thead>
          <tr>
            <th scope="col">{figure.rowHeading}</th>
            {figure.columns.map(({ key, label }) => (
              <th key={key} scope="col">
                {label}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {figure.rows.map(({ key, label, cells }) => (
            <tr key={key}>
              <th scope="row">{label}</th>
              {figure.columns.map((column, place) => {
                const cell = cells[place];
                if (!cell) return <td key={column.key} />;
                const title = placeTitle({ label }, column, cell);
                return (
                  <td key={column.key}>
                    {cell.accountCount === 0 ? (
                      cell.words
                    ) : (
                      <button
                        type="button"
                        className={classes.cell}
                        aria-label={`${title}, show the accounts`}
                        onClick={() => onAccounts({ figure: figure.id, row: key, column: column.key, title })}
                      >
                        {cell.words}
                      </button>
                    )}
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollRegion>
  );
}
