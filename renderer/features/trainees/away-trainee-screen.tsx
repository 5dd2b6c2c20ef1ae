import { Button } from '@mantine/core';
import { useState } from 'react';
import { Link, useLocation } from 'wouter';
import type { TraineePage } from '../../../core/trainee/trainee-pages';
import { useCommands } from '../../app/commands';
import { saveDownload } from '../../app/save-download';
import { showDone } from '../../app/show-done';
import { useCommand, useRequest } from '../../app/use-request';
import { Answer } from '../../ui/answer';
import { KeyHint } from '../../ui/key-caps';
import { Page } from '../../ui/page';
import { pathAddress, teamAddress } from './addresses';
import { RemoveTraineeDialog } from './remove-trainee-dialog';
import { TraineeParts } from './trainee-parts';

/** A trainee of another machine: where they are, and what I say, set and sign for them. */
export function AwayTraineeScreen({ id }: { readonly id: string }) {
  const query = useRequest('trainee.get', { id }, { isAskedAnew: true });
  return (
    <Answer query={query} failure="The trainee could not be read">
      {(page) => <AwayTrainee page={page} />}
    </Answer>
  );
}

function AwayTrainee({ page }: { readonly page: TraineePage }) {
  const { id, name } = page.trainee;
  const [, navigate] = useLocation();
  const [isRemoving, setRemoving] = useState(false);
  const make = useCommand('trainee.sendBack', { failure: 'The file was not made' });
  const sendBack = () =>
    make.mutate(
      { id },
      {
        onSuccess: (download) => {
          void saveDownload(download);
          showDone(`${download.fileName}: ${download.note} Hand it to ${name}.`);
        },
      },
    );
  useCommands([
    { id: 'send-back', label: 'Send back', group: 'Trainee', keys: 'mod+enter', run: sendBack },
    {
      id: 'trainee-path',
      label: 'Set or edit the path',
      group: 'Trainee',
      keys: 'e',
      run: () => navigate(pathAddress(id)),
    },
    {
      id: 'trainee-back',
      label: 'All trainees',
      group: 'Trainee',
      keys: 'escape',
      run: () => navigate(teamAddress),
    },
    {
      id: 'trainee-remove',
      label: 'Remove what this trainee sent',
      group: 'Trainee',
      run: () => setRemoving(true),
    },
  ]);
  return (
    <Page
      title={`Training of ${name}`}
      aside={
        <Link className="rk-link" href={teamAddress}>
          Trainees
        </Link>
      }
      action={
        <>
          <Button onClick={() => setRemoving(true)}>Remove</Button>
          <Button variant="filled" loading={make.isPending} onClick={sendBack}>
            Send back
            <KeyHint keys="mod+enter" />
          </Button>
        </>
      }
    >
      <TraineeParts page={page} />
      {isRemoving ? <RemoveTraineeDialog id={id} name={name} onClose={() => setRemoving(false)} /> : null}
    </Page>
  );
}
