import { Button, TextInput } from '@mantine/core';
import { useDeferredValue, useMemo, useState } from 'react';
import { useLocation } from 'wouter';
import { convertText } from '../../../core/playbook/convert-text';
import { fileIdIn, ownFolderId, placeOfFile } from '../../../core/playbook/playbook-mount';
import { proposeConversion } from '../../../core/playbook/propose-conversion';
import { isId } from '../../../core/playbook/step-id';
import { useCommands } from '../../app/commands';
import { useRequest } from '../../app/use-request';
import { useStatus } from '../../app/use-status';
import { KeyHint } from '../../ui/key-caps';
import { Page } from '../../ui/page';
import classes from './arrivals.module.css';
import type { ArrivedFileProps } from './arrived-file';
import { ConvertPreview } from './convert-preview';
import { keepDraft } from './draft-store';
import { FolderChoice } from './folder-choice';
import { freePlace } from './free-place';
import { editorAddress } from './playbook-address';
import { ProposalList } from './proposal-list';

interface ConvertPageProps extends ArrivedFileProps {
  readonly text: string;
}

/** A plain text on its way to a playbook: proposals to tick at the left, what they make of it at the right. */
export function ConvertPage({ file, text, waiting, goOn }: ConvertPageProps) {
  const conversion = useMemo(() => proposeConversion(text, file.name), [text, file.name]);
  const [taken, setTaken] = useState<ReadonlySet<string>>(
    () => new Set(conversion.proposals.filter(({ isAdvised }) => isAdvised).map(({ id }) => id)),
  );
  const [title, setTitle] = useState(conversion.title);
  const [goal, setGoal] = useState(conversion.goal);
  const [typedId, setTypedId] = useState<string | null>(null);
  const [folderId, setFolderId] = useState<string>(ownFolderId);
  const known = useRequest('playbook.list', {}).data?.playbooks ?? [];
  const folder = useStatus()?.folder ?? '';
  const [, go] = useLocation();
  const inFolder = known.map(({ fileId }) => placeOfFile(fileId)).filter((one) => one.folderId === folderId);
  const place = freePlace(title, {
    workspace: folder,
    folderId,
    fileIds: inFolder.map(({ inside }) => inside),
    ids: known.map(({ id }) => id),
  });
  const id = typedId ?? place.id;
  const idProblem = idProblemOf(
    id,
    known.map((one) => one.id),
  );
  const head = { id, title: title.trim(), goal: goal.trim() };
  const shown = useDeferredValue(convertText(text, conversion, head, taken));
  const canBegin = head.title !== '' && idProblem === null && folder !== '';
  const begin = () => {
    if (!canBegin) return;
    const fileId = fileIdIn(folderId, place.fileId);
    const draft = { text: convertText(text, conversion, head, taken), baseText: '', baseHash: null };
    keepDraft(folder, fileId, draft);
    go(editorAddress(fileId));
  };
  useCommands([
    { id: 'begin', label: 'Open in the editor', group: 'Playbooks', keys: 'mod+enter', run: begin },
  ]);
  return (
    <Page
      title={`Make ${file.name} a playbook`}
      isFilled
      action={
        <>
          <Button onClick={goOn}>{waiting > 0 ? `Leave it (${waiting} more)` : 'Leave it'}</Button>
          <Button variant="filled" disabled={!canBegin} onClick={begin}>
            Open in the editor
            <KeyHint keys="mod+enter" />
          </Button>
        </>
      }
    >
      <div className={classes.convert}>
        <section className={classes.proposals} aria-label="What it becomes">
          <TextInput
            label="Title"
            required
            maxLength={200}
            value={title}
            onChange={(event) => setTitle(event.currentTarget.value)}
          />
          <TextInput
            label="Id"
            description={`Runs are counted under it; the file will be ${place.fileId}`}
            required
            maxLength={64}
            value={id}
            error={idProblem}
            onChange={(event) => setTypedId(event.currentTarget.value)}
          />
          <TextInput
            label="Goal"
            description="One sentence on what a run is for"
            maxLength={300}
            value={goal}
            onChange={(event) => setGoal(event.currentTarget.value)}
          />
          <FolderChoice value={folderId} onChange={setFolderId} />
          <ProposalList proposals={conversion.proposals} taken={taken} onChange={setTaken} />
        </section>
        <ConvertPreview fileId={place.fileId} before={text} after={shown} />
      </div>
    </Page>
  );
}

function idProblemOf(id: string, taken: readonly string[]): string | null {
  if (!isId(id)) return 'Lower-case letters, digits and single hyphens, a letter first';
  return taken.includes(id) ? 'Another playbook has this id' : null;
}
