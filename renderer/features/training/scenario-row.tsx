import { Button } from '@mantine/core';
import { Link } from 'wouter';
import type { ListedScenario } from '../../../core/scenario/role-play';
import classes from './training.module.css';
import { difficultyWords, endingWords } from './training-words';

interface ScenarioRowProps {
  readonly scenario: ListedScenario;
  readonly onPlay: (fileId: string) => void;
}

/** A role-play: who is called, how hard it is, what came of it so far. */
export function ScenarioRow({ scenario, onPlay }: ScenarioRowProps) {
  const { title, persona, difficulty, openId, errorCount, fileId } = scenario;
  return (
    <li className={classes.scenario}>
      <div className={classes.what}>
        <h3>{title}</h3>
        <p>{persona}</p>
        <p className="rk-soft">{countsOnWords(scenario)}</p>
      </div>
      <span className={classes.level}>
        <span aria-hidden="true" className={classes.dots}>
          {'●'.repeat(difficulty)}
          {'○'.repeat(3 - difficulty)}
        </span>
        {difficultyWords(difficulty)}
      </span>
      <BestResult scenario={scenario} />
      {errorCount > 0 ? (
        <Link className="rk-link" href={`/playbooks/${encodeURIComponent(fileId)}/edit`}>
          {errorCount === 1 ? '1 error to mend' : `${errorCount} errors to mend`}
        </Link>
      ) : (
        <Button aria-label={`${openId ? 'Resume' : 'Play'} ${title}`} onClick={() => onPlay(fileId)}>
          {openId ? 'Resume' : 'Play'}
        </Button>
      )}
    </li>
  );
}

function countsOnWords({ playbookTitle, playbookId }: ListedScenario): string {
  if (playbookTitle !== '') return `Counts on ${playbookTitle}`;
  return playbookId === ''
    ? 'It names no playbook, so no points are counted.'
    : `No playbook has the id “${playbookId}”, so no points are counted.`;
}

function BestResult({ scenario: { best, runCount } }: Pick<ScenarioRowProps, 'scenario'>) {
  if (best === null) return <span className="rk-soft">Not played yet</span>;
  return (
    <span className={classes.best}>
      <Link className="rk-link" href={`/training/role-plays/${encodeURIComponent(best.id)}`}>
        {best.points === null ? endingWords[best.ending] : `Best: ${best.points} of 100`}
      </Link>
      <span className="rk-soft">{runCount === 1 ? 'Played once' : `Played ${runCount} times`}</span>
    </span>
  );
}
