import { Button } from '@mantine/core';
import { useState } from 'react';
import { Link, useLocation } from 'wouter';
import { useCommands } from '../../app/commands';
import { useRequest } from '../../app/use-request';
import { Answer } from '../../ui/answer';
import { ComparedTexts } from '../../ui/compared-texts';
import { KeyHint } from '../../ui/key-caps';
import { Page } from '../../ui/page';
import { editorAddress, readerAddress } from './playbook-address';
import { PublishDialog } from './publish-dialog';
import { useRestore } from './use-restore';
import { draftId, VersionList } from './version-list';
import classes from './versions.module.css';

/** Every published version of a playbook: any two compared as words, any one restored. */
export function Versions({ fileId }: { readonly fileId: string }) {
  const [, go] = useLocation();
  const page = useRequest('playbook.get', { fileId });
  const answer = useRequest('playbook.versions', { fileId });
  const versions = answer.data?.versions ?? [];
  const [earlierId, setEarlier] = useState<string | null>(null);
  const [laterId, setLater] = useState<string>(draftId);
  const [isPublishOpen, setPublishOpen] = useState(false);
  const from = earlierId ?? versions[0]?.id ?? draftId;
  const earlier = useText(from, page.data?.text);
  const later = useText(laterId, page.data?.text);
  const restore = useRestore(fileId, page.data);
  const canPublish = page.data !== undefined && answer.data?.versions[0]?.textHash !== page.data.hash;
  useCommands([
    {
      id: 'back',
      label: 'Back to the playbook',
      group: 'Playbooks',
      keys: 'escape',
      run: () => go(readerAddress(fileId)),
    },
    ...(canPublish
      ? [
          {
            id: 'publish',
            label: 'Publish the draft',
            group: 'Playbooks',
            keys: 'p',
            run: () => setPublishOpen(true),
          },
        ]
      : []),
  ]);
  return (
    <Page
      title={`Versions of ${page.data?.playbook.title || fileId}`}
      action={
        <>
          <Button component={Link} href={editorAddress(fileId)}>
            Edit
          </Button>
          {canPublish ? (
            <Button variant="filled" onClick={() => setPublishOpen(true)}>
              Publish
              <KeyHint keys="p" />
            </Button>
          ) : null}
        </>
      }
    >
      <Answer query={answer} failure="The versions could not be read">
        {(data) => (
          <div className={classes.versions}>
            <VersionList
              versions={data.versions}
              state={data.state}
              earlierId={from}
              laterId={laterId}
              onEarlier={setEarlier}
              onLater={setLater}
              onRestore={restore}
            />
            <div className={classes.compared}>
              {data.versions.length === 0 ? (
                <p className="rk-soft">
                  Nothing was published yet, so reps run the file as it stands. Publish it, and every later
                  change is a draft until you publish again.
                </p>
              ) : earlier !== null && later !== null ? (
                <ComparedTexts earlier={earlier} later={later} />
              ) : null}
            </div>
          </div>
        )}
      </Answer>
      {isPublishOpen && page.data ? (
        <PublishDialog
          fileId={fileId}
          text={page.data.text}
          hash={page.data.hash}
          onClose={() => setPublishOpen(false)}
        />
      ) : null}
    </Page>
  );
}

/** The draft's text, or a published one's; `null` until it is read. */
function useText(id: string, draft: string | undefined): string | null {
  const answer = useRequest('playbook.versionText', { id }, { isEnabled: id !== draftId });
  return (id === draftId ? draft : answer.data?.text) ?? null;
}
