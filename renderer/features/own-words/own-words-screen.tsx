import { useState, useSyncExternalStore } from 'react';
import { Link } from 'wouter';
import type { ListedTake, OwnWordsPage } from '../../../core/own-words/own-words-page';
import { useCommands } from '../../app/commands';
import { fileIn } from '../../app/file-in-address';
import { useCommand, useRequest } from '../../app/use-request';
import { Answer } from '../../ui/answer';
import { FormDialog } from '../../ui/form-dialog';
import { Page } from '../../ui/page';
import { Section } from '../../ui/section';
import { TwoColumns } from '../../ui/two-columns';
import { ownWordsAddress } from './addresses';
import classes from './own-words.module.css';
import { RecorderBar } from './recorder-bar';
import { ScriptPanel } from './script-panel';
import { takeRecorder } from './take-recorder';
import { TakeRow } from './take-row';
import { useStopOnLeaving } from './use-stop-on-leaving';
import { wordsOf } from './written-words';

/** A playbook's opener in one's own words: takes at the left, the script at the right. */
export function OwnWordsScreen({ address }: { readonly address: string }) {
  const fileId = fileIn(address);
  const page = useRequest('ownWords.get', { fileId });
  return (
    <Page
      title={page.data?.title ?? 'Own words'}
      aside={
        <Link className="rk-link" href={ownWordsAddress}>
          Own words
        </Link>
      }
    >
      <Answer query={page} failure="The script could not be read">
        {(data) => <Takes page={data} />}
      </Answer>
    </Page>
  );
}

function Takes({ page }: { readonly page: OwnWordsPage }) {
  const { fileId, takes } = page;
  const [shownId, setShownId] = useState<string | null>(null);
  const [removed, setRemoved] = useState<ListedTake | null>(null);
  const recorder = useSyncExternalStore(takeRecorder.subscribe, takeRecorder.snapshot);
  const write = useCommand('ownWords.write', { failure: 'No take was begun' });
  const remove = useCommand('ownWords.remove', { failure: 'The take was not removed' });
  useStopOnLeaving();
  const isRecording = recorder.is === 'recording' || recorder.is === 'ending';
  const shown = takes.find(({ id }) => id === shownId) ?? takes[0] ?? null;
  const record = () => {
    setShownId(null);
    if (recorder.is === 'recording') takeRecorder.stop();
    else void takeRecorder.start(fileId);
  };
  const begin = () => {
    if (isRecording) return;
    write.mutate({ fileId, words: '' }, { onSuccess: ({ id }) => setShownId(id) });
  };
  useCommands([
    {
      id: 'record',
      label: isRecording ? 'Stop recording' : 'Record a take',
      group: 'Own words',
      keys: 'r',
      run: record,
    },
    { id: 'write', label: 'Write a take', group: 'Own words', keys: 'w', run: begin },
  ]);
  const isWritten = (take: ListedTake) => take.audioType === null;
  return (
    <TwoColumns
      side={
        <ScriptPanel
          page={page}
          take={shown}
          words={shown && isWritten(shown) ? wordsOf(fileId, shown) : null}
        />
      }
    >
      <RecorderBar onRecord={record} onWrite={begin} isWriting={write.isPending} />
      <Section title="My takes" count={takes.length}>
        {takes.length === 0 ? (
          <p className="rk-soft">
            Say the opener as you would on the phone, then listen to it beside the script. Takes stay on this
            computer until you remove them.
          </p>
        ) : (
          <ul className={classes.takes}>
            {takes.map((take, index) => (
              <TakeRow
                key={take.id}
                take={take}
                isShown={take === shown}
                isBeingRecorded={isRecording && index === 0 && !take.isEnded}
                words={take === shown && isWritten(take) ? wordsOf(fileId, take) : null}
                onShow={() => setShownId(take.id)}
                onRemove={() => setRemoved(take)}
              />
            ))}
          </ul>
        )}
      </Section>
      <FormDialog
        title="Remove this take?"
        submitLabel="Remove"
        focusesSubmit
        isOpen={removed !== null}
        isBusy={remove.isPending}
        onClose={() => setRemoved(null)}
        onSubmit={() => removed && remove.mutate({ id: removed.id }, { onSuccess: () => setRemoved(null) })}
      >
        <p className={classes.ask}>Its words or its sound are gone then, for good. Your other takes stay.</p>
      </FormDialog>
    </TwoColumns>
  );
}
