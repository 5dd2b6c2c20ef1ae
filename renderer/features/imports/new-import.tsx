import { Button } from '@mantine/core';
import { ErrorPanel } from '../../ui/error-panel';
import { Section } from '../../ui/section';
import { ChooseFiles } from './choose-files';
import { planAgain, removeFailure } from './import-actions';
import type { ImportWork } from './import-work';
import classes from './imports.module.css';
import { Preview } from './preview';
import { Result } from './result';
import { Working } from './working';

function Failures({ failures }: Pick<ImportWork, 'failures'>) {
  if (failures.length === 0) return null;
  return (
    <Section title="Files that could not be read" count={failures.length}>
      {failures.map(({ name, reason }, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: two files may have one name.
        <div key={`${name}-${index}`} className={classes.fileHead} role="alert">
          <div className={classes.fileName}>
            <strong>{name}</strong>
            <div className={classes.bad}>{reason}</div>
          </div>
          <Button variant="subtle" color="gray" onClick={() => removeFailure(name)}>
            Close
          </Button>
        </div>
      ))}
    </Section>
  );
}

/** The import under way, at whatever step it is. */
export function NewImport({ work }: { readonly work: ImportWork }) {
  const { phase, plan, problem, result } = work;
  const isWorking = phase === 'uploading' || phase === 'planning' || phase === 'applying';
  return (
    <>
      {problem ? (
        <ErrorPanel
          title={problem.title}
          message={problem.message}
          {...(work.uploads.length > 0 ? { onRetry: () => void planAgain() } : {})}
        />
      ) : null}
      <Failures failures={work.failures} />
      {isWorking ? <Working work={work} /> : null}
      {phase === 'choose' ? <ChooseFiles /> : null}
      {phase === 'preview' && plan ? <Preview plan={plan} isReplanning={work.isReplanning} /> : null}
      {phase === 'done' && result ? <Result result={result} /> : null}
    </>
  );
}
