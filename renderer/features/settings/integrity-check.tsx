import { Button } from '@mantine/core';
import { useCommand } from '../../app/use-request';
import { Part } from './part';
import classes from './settings.module.css';

/** Reads everything and says whether it is sound. */
export function IntegrityCheck() {
  const check = useCommand('workspace.check', { failure: 'The check could not be made' });
  const report = check.data;
  return (
    <Part
      title="Check everything"
      lead="Reads all records, the journal and the backups, and follows every reference."
    >
      <Button loading={check.isPending} onClick={() => check.mutate({})}>
        Check now
      </Button>
      <div role="status">
        {report ? (
          <>
            <p className={report.isSound ? classes.good : classes.bad}>
              {report.isSound ? 'Everything is sound.' : `${report.problems.length} problems were found.`}
            </p>
            <ul>
              {report.problems.slice(0, 50).map((problem) => (
                <li key={`${problem.where}${problem.message}`}>
                  <strong>{problem.where}</strong>: {problem.message}
                </li>
              ))}
            </ul>
            <p className={classes.lead}>
              {Object.entries(report.counts)
                .filter(([, count]) => count > 0)
                .map(([name, count]) => `${count.toLocaleString('en-US')} ${name}`)
                .join(', ')}
              . Journal: {report.journal.lines.toLocaleString('en-US')} lines. Backups:{' '}
              {report.backups.length}.
            </p>
          </>
        ) : null}
      </div>
    </Part>
  );
}
