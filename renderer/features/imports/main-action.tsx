import { Button, Group, Modal } from '@mantine/core';
import { useState } from 'react';
import type { ImportPlan } from '../../../core/import/import-plan';
import { useCommands } from '../../app/commands';
import { amountWords, sumCounts } from './count-words';
import { applyPlan, startAnew } from './import-actions';
import type { ImportWork } from './import-work';

/** Open questions whose rows may not come in; rows without an account wait by themselves. */
function openQuestions({ questions }: ImportPlan) {
  return questions.filter(({ kind, answer }) => kind !== 'missing-account' && answer === null);
}

/** Import and cancel; asks once more while questions are open, so that no row stays out unseen. */
export function MainAction({ work }: { readonly work: ImportWork }) {
  const [isAsking, setIsAsking] = useState(false);
  const { plan, phase, isReplanning } = work;
  const isReady =
    phase === 'preview' &&
    plan !== null &&
    plan.needsConfirmation.length === 0 &&
    plan.files.some(({ kind }) => kind !== null);
  const open = plan ? openQuestions(plan) : [];
  const run = () => {
    if (!isReady || isReplanning) return;
    if (open.length > 0) setIsAsking(true);
    else void applyPlan();
  };
  useCommands(
    isReady
      ? [{ id: 'import-apply', label: 'Import these files', group: 'Import', keys: 'mod+enter', run }]
      : [],
  );
  if (phase === 'done') return <Button onClick={startAnew}>Import more files</Button>;
  if (phase !== 'preview' || !plan) return null;
  const rowCount = open.reduce((sum, { rows }) => sum + rows.length, 0);
  const close = () => setIsAsking(false);
  return (
    <>
      <Button onClick={startAnew}>Cancel</Button>
      <Button
        variant="filled"
        disabled={!isReady}
        title={plan.needsConfirmation.length > 0 ? 'Say first how the guessed columns are read' : undefined}
        loading={isReplanning}
        onClick={run}
      >
        Import {amountWords(sumCounts(plan.created) + sumCounts(plan.updated), 'record')}
      </Button>
      <Modal
        opened={isAsking}
        onClose={close}
        title={`${amountWords(open.length, 'question')} ${open.length === 1 ? 'is' : 'are'} open`}
        closeButtonProps={{ 'aria-label': 'Close' }}
      >
        <p>
          {amountWords(rowCount, 'row')} hang on {open.length === 1 ? 'it' : 'them'} and may stay out for now.
          Importing the same files again asks again and brings them in; nothing comes in twice.
        </p>
        <Group justify="flex-end" gap="xs">
          <Button onClick={close} data-autofocus>
            Answer first
          </Button>
          <Button
            variant="filled"
            onClick={() => {
              close();
              void applyPlan();
            }}
          >
            Import the rest now
          </Button>
        </Group>
      </Modal>
    </>
  );
}
