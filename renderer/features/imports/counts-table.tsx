import type { ImportCounts } from '../../../core/import/import-record';
import { kindLabels, kindOrder, numberWords } from './count-words';
import classes from './imports.module.css';

interface CountsTableProps {
  readonly label: string;
  readonly created: ImportCounts;
  readonly updated: ImportCounts;
  readonly unchanged: ImportCounts;
}

/** Created, changed and unchanged records by kind; kinds without any are left out. */
export function CountsTable({ label, created, updated, unchanged }: CountsTableProps) {
  const kinds = kindOrder.filter((kind) => created[kind] + updated[kind] + unchanged[kind] > 0);
  if (kinds.length === 0) return <p className={classes.lead}>No record is created or changed.</p>;
  return (
    <table className={classes.table} aria-label={label}>
      <thead>
        <tr>
          <th scope="col">Records</th>
          <th scope="col" data-number>
            Created
          </th>
          <th scope="col" data-number>
            Changed
          </th>
          <th scope="col" data-number>
            Unchanged
          </th>
        </tr>
      </thead>
      <tbody>
        {kinds.map((kind) => (
          <tr key={kind}>
            <th scope="row">{kindLabels[kind]}</th>
            {[created, updated, unchanged].map((counts, index) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: always the same three columns.
              <td key={index} data-number data-zero={counts[kind] === 0 || undefined}>
                {numberWords(counts[kind])}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
