import { Link } from 'wouter';
import { useRequest } from '../../app/use-request';
import { Notice } from '../../ui/notice';
import { Section } from '../../ui/section';
import { amountWords, countsWords } from './count-words';
import { CountsTable } from './counts-table';
import type { ImportResult } from './import-work';
import classes from './imports.module.css';
import { RowIssues } from './row-issues';

/** What an import did, and where to go from here. */
export function Result({ result }: { readonly result: ImportResult }) {
  const undecided = useRequest('import.undecided', {});
  const waiting = undecided.data?.rows.filter(({ importId }) => importId === result.id).length ?? 0;
  return (
    <>
      <Notice title="The import is done" tone="plain">
        Created: {countsWords(result.created)}. Changed: {countsWords(result.updated)}. It can be undone under
        History.
        <p className={classes.links}>
          <Link href="/today" className="rk-link">
            Go to Today
          </Link>
          {waiting > 0 ? (
            <Link href="/import/undecided" className="rk-link">
              Decide about {amountWords(waiting, 'row')}
            </Link>
          ) : null}
        </p>
      </Notice>
      <div className={classes.gap} />
      <Section title="What was done">
        <CountsTable
          label="What was done"
          created={result.created}
          updated={result.updated}
          unchanged={result.unchanged}
        />
      </Section>
      <RowIssues
        title="Rows that were not used"
        lead="Nothing was imported from these rows."
        issues={result.skipped}
      />
      <RowIssues
        title="Cells that could not be read"
        lead="Their rows were imported without them."
        issues={result.warnings}
      />
    </>
  );
}
