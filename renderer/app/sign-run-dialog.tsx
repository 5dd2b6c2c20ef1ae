import { Select } from '@mantine/core';
import type { ReadinessPage, Trainee } from '../../core/training/path-page';
import { exactDate } from '../ui/calendar';
import { DateField, TextField } from '../ui/field-inputs';
import { RecordDialog } from '../ui/record-dialog';
import { useCommand, useRequest } from './use-request';
import { useStatus } from './use-status';

interface SignRunDialogProps {
  readonly trainee: Pick<Trainee, 'repId'>;
  readonly playbookId: string;
  /** Of the engagement that is signed for, where it is known. */
  readonly engagementId?: string;
  readonly onClose: () => void;
}

const otherCalls = [
  { value: 'real', label: 'A real call that was not kept here' },
  { value: 'practice', label: 'A practice call' },
];

/** A coach signs for a call that they watched. */
export function SignRunDialog(props: SignRunDialogProps) {
  const { trainee, playbookId, engagementId } = props;
  const page = useRequest('readiness.get', { repId: trainee.repId, playbookId });
  const asOf = useStatus()?.asOf;
  if (page.data === undefined || asOf === undefined) return null;
  return (
    <SignForm
      {...props}
      page={page.data}
      asOf={asOf}
      start={engagementId ?? page.data.unsigned[0]?.id ?? 'practice'}
    />
  );
}

interface SignFormProps extends SignRunDialogProps {
  readonly page: ReadinessPage;
  readonly asOf: string;
  readonly start: string;
}

function SignForm({ page, asOf, start, playbookId, trainee, onClose }: SignFormProps) {
  const sign = useCommand('supervisedRun.sign', { isQuiet: true });
  const dayOf = (call: string) => page.unsigned.find(({ id }) => id === call)?.on ?? asOf;
  const calls = [
    ...page.unsigned.map(({ id, accountName, on }) => ({
      value: id,
      label: `${accountName}, ${exactDate(on)}`,
    })),
    ...otherCalls,
  ];
  return (
    <RecordDialog
      title={`Sign for a call with “${page.standing.title}”`}
      submitLabel="I watched it"
      size="md"
      initial={{ call: start, on: dayOf(start), coachName: page.coachName, line: '' }}
      isNew
      isValid={({ coachName, on }) => coachName.trim() !== '' && on !== ''}
      onSave={({ call = start, on = asOf, coachName = '', line = '' }) =>
        sign.mutateAsync({
          repId: trainee.repId,
          playbookId,
          engagementId: otherCalls.some(({ value }) => value === call) ? null : call,
          isPractice: call === 'practice',
          on,
          coachName,
          line,
        })
      }
      onClose={onClose}
    >
      {(fields, set) => (
        <>
          <Select
            label="Which call?"
            data={calls}
            value={fields.call}
            allowDeselect={false}
            searchable={calls.length > 8}
            onChange={(call) => call && set({ call, on: dayOf(call) })}
          />
          <TextField
            label="Who watched it?"
            isFirst
            isRequired
            value={fields.coachName}
            onChange={(coachName) => set({ coachName })}
          />
          <DateField label="When?" isRequired value={fields.on} onChange={(on) => set({ on: on ?? '' })} />
          <TextField
            label="What is there to say?"
            description="A line that the trainee reads."
            value={fields.line}
            onChange={(line) => set({ line })}
          />
        </>
      )}
    </RecordDialog>
  );
}
