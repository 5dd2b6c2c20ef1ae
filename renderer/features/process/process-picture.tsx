import { lazy, Suspense, useMemo } from 'react';
import type { PlaybookPage } from '../../../core/playbook/playbook-page';
import { processDiagram } from '../../../core/process/process-diagram';
import { Loading } from '../../ui/loading';
import classes from './process.module.css';

const Diagram = lazy(async () => ({ default: (await import('../../markdown/diagram')).Diagram }));

/** The process as its file says it: the picture, then each stage with what has to be true before the next. */
export function ProcessPicture({ page }: { readonly page: PlaybookPage }) {
  const { title, goal, stages, diagnostics, kind } = page.playbook;
  const picture = useMemo(() => processDiagram(stages), [stages]);
  const errors =
    kind === 'process'
      ? diagnostics.filter(({ severity }) => severity !== 'info')
      : [{ message: 'The head of process.md does not say `kind: process`.', range: { line: 1, start: 0 } }];
  return (
    <>
      <h2 className={classes.title}>{title}</h2>
      {goal === '' ? null : <p className={classes.goal}>{goal}</p>}
      {errors.length > 0 ? (
        <ul className={classes.findings} aria-label="What is wrong with the file">
          {errors.map(({ message, range }) => (
            <li key={`${range.start}${message}`}>
              Line {range.line}: {message}
            </li>
          ))}
        </ul>
      ) : null}
      {stages.length === 0 ? null : (
        <Suspense fallback={<Loading />}>
          <Diagram source={picture} pictureName="our-process" />
        </Suspense>
      )}
      <ol className={classes.stages} aria-label="Stages">
        {stages.map((stage, at) => (
          <li key={stage.id} className={classes.stage}>
            <h3>
              {at + 1}. {stage.title}
            </h3>
            {stage.words === '' ? null : <p className={classes.words}>{stage.words}</p>}
            <ul>
              {stage.checkpoints.map(({ text, isRequired, range }) => (
                <li key={range.start}>
                  {text}
                  {isRequired ? <span className={classes.soft}> (required)</span> : null}
                </li>
              ))}
            </ul>
          </li>
        ))}
      </ol>
    </>
  );
}
