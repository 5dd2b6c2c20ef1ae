import { Button } from '@mantine/core';
import { IconTargetArrow } from '@tabler/icons-react';
import { useState } from 'react';
import { Link } from 'wouter';
import { navigate } from 'wouter/use-hash-location';
import { programmeStep } from '../../../core/programme/agree-objectives';
import { useCommands } from '../../app/commands';
import { SearchButton } from '../../app/search-button';
import { useCommand, useRequest } from '../../app/use-request';
import { Answer } from '../../ui/answer';
import { exactDate } from '../../ui/calendar';
import { EmptyState } from '../../ui/empty-state';
import { TextField } from '../../ui/field-inputs';
import { KeyHint } from '../../ui/key-caps';
import { LongName } from '../../ui/long-name';
import { Page } from '../../ui/page';
import { RecordDialog } from '../../ui/record-dialog';
import { stepWords } from './programme-words';
import classes from './programmes.module.css';

/** Campaigns and new markets, each with what it is for (M30). */
export function ProgrammesScreen() {
  const answer = useRequest('programme.list', {});
  const [isNew, setNew] = useState(false);
  useCommands([
    { id: 'programme-new', label: 'New programme', group: 'Programmes', keys: 'n', run: () => setNew(true) },
  ]);
  return (
    <Page
      title="Programmes"
      search={<SearchButton />}
      action={
        <Button variant="filled" onClick={() => setNew(true)}>
          New programme
          <KeyHint keys="n" />
        </Button>
      }
    >
      <Answer query={answer} failure="The programmes could not be read">
        {({ programmes }) =>
          programmes.length === 0 ? (
            <EmptyState icon={<IconTargetArrow size={28} stroke={1.4} />} title="No programme yet">
              A calling campaign or a new market begins with the question what it is for. Agree on it with
              everybody whom it touches; the calls of its playbooks then count towards it.
            </EmptyState>
          ) : (
            <ul className={classes.list}>
              {programmes.map((programme) => (
                <li key={programme.id} className={classes.row}>
                  <div className={classes.name}>
                    <Link className="rk-link" href={`/programmes/${programme.id}`}>
                      <LongName isStrong>{programme.name}</LongName>
                    </Link>
                    <p className={classes.small}>
                      From {exactDate(programme.startsOn)}
                      {programme.endsOn === null ? '' : ` to ${exactDate(programme.endsOn)}`} ·{' '}
                      {programme.objectives.length === 1
                        ? '1 objective'
                        : `${programme.objectives.length} objectives`}
                    </p>
                  </div>
                  <span className={classes.state}>{stepWords[programmeStep(programme)]}</span>
                </li>
              ))}
            </ul>
          )
        }
      </Answer>
      {isNew ? <NewProgramme onClose={() => setNew(false)} /> : null}
    </Page>
  );
}

function NewProgramme({ onClose }: { readonly onClose: () => void }) {
  const save = useCommand('programme.save', { isQuiet: true });
  return (
    <RecordDialog
      title="New programme"
      submitLabel="Begin"
      size="md"
      isNew
      initial={{ name: '' }}
      isValid={({ name }) => name.trim() !== ''}
      onSave={async (fields) => navigate(`/programmes/${(await save.mutateAsync({ fields })).id}`)}
      onClose={onClose}
    >
      {({ name }, set) => (
        <TextField
          isFirst
          isRequired
          label="What do you call it?"
          value={name}
          onChange={(next) => set({ name: next })}
        />
      )}
    </RecordDialog>
  );
}
