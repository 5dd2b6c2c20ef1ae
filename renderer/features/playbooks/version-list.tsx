import { Button } from '@mantine/core';
import { localDateOf } from '../../../core/calendar/local-date-of';
import type { RequestOutput } from '../../../core/contract';
import { RelativeDate } from '../../ui/relative-date';
import classes from './versions.module.css';

export const draftId = 'draft';
type Version = RequestOutput<'playbook.versions'>['versions'][number];

interface VersionListProps {
  readonly versions: readonly Version[];
  readonly state: RequestOutput<'playbook.versions'>['state'];
  readonly earlierId: string;
  readonly laterId: string;
  readonly onEarlier: (id: string) => void;
  readonly onLater: (id: string) => void;
  readonly onRestore: (version: Version) => void;
}

/** The draft and below it the versions, the newest first; two marks choose what is compared. */
export function VersionList(props: VersionListProps) {
  const { versions, state, onRestore } = props;
  return (
    <table className={classes.list}>
      <caption>Compare from … to …</caption>
      <thead>
        <tr>
          <th scope="col">From</th>
          <th scope="col">To</th>
          <th scope="col">Version</th>
        </tr>
      </thead>
      <tbody>
        <Row {...props} id={draftId} name="The file as it stands">
          {state === 'draft-ahead' ? 'A draft: reps do not run it yet' : 'What reps run'}
        </Row>
        {versions.map((version, index) => (
          <Row key={version.id} {...props} id={version.id} name={`Version ${version.number}`}>
            <span>{version.why}</span>
            <span className="rk-soft">
              {version.repName ? `${version.repName}, ` : ''}
              <RelativeDate date={localDateOf(version.createdAt)} />
              {` · ${runWords(version.runCount)}`}
              {index === 0 && state !== 'as-it-stands' ? ' · reps run it' : ''}
            </span>
            <Button size="compact-xs" onClick={() => onRestore(version)}>
              Restore version {version.number}
            </Button>
          </Row>
        ))}
      </tbody>
    </table>
  );
}

interface RowProps extends Pick<VersionListProps, 'earlierId' | 'laterId' | 'onEarlier' | 'onLater'> {
  readonly id: string;
  readonly name: string;
  readonly children: React.ReactNode;
}

function Row({ id, name, earlierId, laterId, onEarlier, onLater, children }: RowProps) {
  return (
    <tr>
      <td>
        <input
          type="radio"
          name="from"
          aria-label={`From: ${name}`}
          checked={earlierId === id}
          onChange={() => onEarlier(id)}
        />
      </td>
      <td>
        <input
          type="radio"
          name="to"
          aria-label={`To: ${name}`}
          checked={laterId === id}
          onChange={() => onLater(id)}
        />
      </td>
      <td>
        <div className={classes.about}>
          <strong>{name}</strong>
          {children}
        </div>
      </td>
    </tr>
  );
}

function runWords(count: number): string {
  if (count === 0) return 'no runs yet';
  return count === 1 ? '1 run' : `${count} runs`;
}
