import { IconCheck } from '@tabler/icons-react';
import { Link } from 'wouter';
import type { PlaybookStanding, Trainee } from '../../../core/training/path-page';
import { type PathStage, pathStages } from '../../../core/training/training-path';
import { exactDate } from '../../ui/calendar';
import { readinessAddress } from './addresses';
import { progressWords, readyWords, stageWords } from './path-words';
import classes from './paths.module.css';

interface PathTableProps {
  readonly trainee: Trainee;
  readonly standings: readonly PlaybookStanding[];
  readonly label: string;
}

/** A playbook a row: how far each stage is, and whether somebody is ready. */
export function PathTable({ trainee, standings, label }: PathTableProps) {
  return (
    <table className={classes.table} aria-label={label}>
      <thead>
        <tr>
          <th scope="col">Playbook</th>
          {pathStages.map((stage) => (
            <th key={stage} scope="col">
              {stageWords[stage]}
            </th>
          ))}
          <th scope="col">Ready</th>
        </tr>
      </thead>
      <tbody>
        {standings.map((standing) => (
          <tr key={standing.playbookId}>
            <th scope="row">
              <Link href={readinessAddress(trainee, standing.playbookId)} className={classes.title}>
                {standing.title}
              </Link>
              {standing.why === '' ? null : <span className={classes.why}>{standing.why}</span>}
            </th>
            {pathStages.map((stage) => (
              <StageCell key={stage} stage={stage} standing={standing} />
            ))}
            <td data-ready={standing.ready.kind}>{readyWords(standing)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function StageCell({ stage, standing }: { readonly stage: PathStage; readonly standing: PlaybookStanding }) {
  const progress = standing.stages.find((one) => one.stage === stage);
  if (progress === undefined) return <td className={classes.notAsked}>not asked</td>;
  if (!progress.isDone) return <td>{progressWords(progress, standing)}</td>;
  return (
    <td className={classes.done} title={progress.doneOn === null ? undefined : exactDate(progress.doneOn)}>
      <IconCheck size={16} stroke={2.2} role="img" aria-label="done" />
    </td>
  );
}
