import { Button } from '@mantine/core';
import { useState } from 'react';
import { Link, useLocation } from 'wouter';
import type { PathForm } from '../../../core/training/path-page';
import { useCommands } from '../../app/commands';
import { showDone } from '../../app/show-done';
import { useCommand, useRequest } from '../../app/use-request';
import { Answer } from '../../ui/answer';
import { KeyHint } from '../../ui/key-caps';
import { Page } from '../../ui/page';
import { traineeAddress } from './addresses';
import { PathEditor } from './path-editor';
import { PathOffers } from './path-offers';
import { traineeWords } from './path-words';
import classes from './paths.module.css';
import { SharePathDialog } from './share-path-dialog';

/** The path of one trainee to edit; left out, it is mine. */
export function PathEditorScreen({ repId }: { readonly repId?: string }) {
  const query = useRequest('path.form', repId === undefined ? {} : { repId });
  return (
    <Answer query={query} failure="The path could not be read">
      {(form) => <Editor form={form} />}
    </Answer>
  );
}

function Editor({ form }: { readonly form: PathForm }) {
  const { trainee, path } = form;
  const [, navigate] = useLocation();
  const [isShared, setShared] = useState(false);
  const remove = useCommand('path.remove', { failure: 'The path was not taken away' });
  const back = traineeAddress(trainee);
  const others = form.trainees.filter(({ repId }) => repId !== trainee.repId);
  const share = () => setShared(true);
  const canShare = path !== null && others.length > 0;
  useCommands([
    {
      id: 'path-back',
      label: 'Back to the training',
      group: 'Path',
      keys: 'escape',
      run: () => navigate(back),
    },
    ...(canShare
      ? [{ id: 'share-path', label: 'Give this path to others', group: 'Path', keys: 'shift+s', run: share }]
      : []),
  ]);
  return (
    <Page
      title={`Path of ${traineeWords(trainee)}`}
      aside={
        <Link className="rk-link" href={back}>
          Training
        </Link>
      }
      action={
        path === null ? undefined : (
          <>
            <Button
              onClick={() =>
                remove.mutate(
                  { id: path.id },
                  { onSuccess: () => showDone('The path was taken away. What was learned stays.') },
                )
              }
            >
              Take it away
            </Button>
            {canShare ? (
              <Button variant="filled" onClick={share}>
                Give it to others
                <KeyHint keys="shift+s" />
              </Button>
            ) : null}
          </>
        )
      }
    >
      <div className={classes.editor}>
        {path === null ? (
          <PathOffers isFilled form={form} />
        ) : (
          <PathEditor key={path.id} form={form} path={path} />
        )}
      </div>
      {isShared && path ? (
        <SharePathDialog path={path} others={others} onClose={() => setShared(false)} />
      ) : null}
    </Page>
  );
}
