import { Button } from '@mantine/core';
import type { ImportPlan } from '../../../core/import/import-plan';
import { Section } from '../../ui/section';
import { ChooseTables } from './choose-files';
import { amountWords } from './count-words';
import { CountsTable } from './counts-table';
import { FileCard } from './file-card';
import { confirmMappings } from './import-actions';
import classes from './imports.module.css';
import { QuestionList } from './question-list';
import { RowIssues } from './row-issues';

interface PreviewProps {
  readonly plan: ImportPlan;
  readonly isReplanning: boolean;
}

/** Everything that an import would do, before anything is written. */
export function Preview({ plan, isReplanning }: PreviewProps) {
  const { files, needsConfirmation } = plan;
  return (
    <div aria-busy={isReplanning}>
      <Section
        title="Files"
        count={files.length}
        actions={
          <span className={classes.buttons}>
            {needsConfirmation.length > 1 ? (
              <Button onClick={() => confirmMappings(needsConfirmation)}>
                All {needsConfirmation.length} are right
              </Button>
            ) : null}
            <ChooseTables label="Add files" />
          </span>
        }
      >
        {needsConfirmation.length > 0 ? (
          <p className={classes.lead}>
            The columns of files that no CRM is known by were guessed. Look at how they are read, change what
            is wrong, and say that it is right.
          </p>
        ) : null}
        {files.map((file) => (
          <FileCard
            key={file.uploadId}
            file={file}
            needsConfirmation={needsConfirmation.includes(file.uploadId)}
          />
        ))}
      </Section>
      <Section title="What will happen">
        <CountsTable
          label="What will happen"
          created={plan.created}
          updated={plan.updated}
          unchanged={plan.unchanged}
        />
        {plan.stillWaiting > 0 ? (
          <p className={classes.lead}>
            {amountWords(plan.stillWaiting, 'row')} of these files still{' '}
            {plan.stillWaiting === 1 ? 'waits' : 'wait'} for your decision since an earlier import.
          </p>
        ) : null}
        {plan.examples.length > 0 ? (
          <ul className={classes.plainList} aria-label="Examples of changes">
            {plan.examples.map((example) => (
              <li key={example}>{example}</li>
            ))}
          </ul>
        ) : null}
      </Section>
      <QuestionList questions={plan.questions} />
      <RowIssues
        title="Rows that are not used"
        lead="Nothing is imported from these rows; all others are."
        issues={plan.skipped}
      />
      <RowIssues
        title="Cells that could not be read"
        lead="The row is imported without this cell."
        issues={plan.warnings}
      />
    </div>
  );
}
