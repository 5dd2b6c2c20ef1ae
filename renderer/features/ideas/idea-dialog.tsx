import { Select, SimpleGrid } from '@mantine/core';
import type { ListedIdea } from '../../../core/idea/idea';
import { type ValueKind, valueKinds, valueWords } from '../../../core/value/value-kinds';
import { useCommand, useRequest } from '../../app/use-request';
import { useStatus } from '../../app/use-status';
import { PickField } from '../../ui/choice-fields';
import { LongTextField, TextField } from '../../ui/field-inputs';
import { RecordDialog } from '../../ui/record-dialog';
import { sentenceCase } from '../../ui/sentence-case';
import { TagsField } from '../../ui/tags-field';

interface IdeaDialogProps {
  /** `null` adds an idea. */
  readonly idea: ListedIdea | null;
  readonly onClose: () => void;
}

const kinds = valueKinds.map((kind) => ({ value: kind, label: sentenceCase(valueWords[kind][0]) }));

/** Writes an idea of something to give down. */
export function IdeaDialog({ idea, onClose }: IdeaDialogProps) {
  const status = useStatus();
  const reps = useRequest('rep.list', {}).data?.reps ?? [];
  const industries = useRequest('accounts.list', { limit: 1 }).data?.industries ?? [];
  const save = useCommand('idea.save', { isQuiet: true });
  return (
    <RecordDialog
      title={idea ? 'Edit the idea' : 'New idea'}
      submitLabel="Save"
      isNew={idea === null}
      initial={{
        title: idea?.title ?? '',
        text: idea?.text ?? '',
        kind: idea?.kind ?? ('insight' as ValueKind),
        industry: idea?.industry ?? '',
        problem: idea?.problem ?? '',
        repId: idea === null ? (status?.settings.meRepId ?? null) : idea.repId,
      }}
      isValid={({ title }) => title.trim() !== ''}
      onSave={(fields) => save.mutateAsync({ ...(idea ? { id: idea.id } : {}), fields })}
      onClose={onClose}
    >
      {(fields, set) => (
        <>
          <TextField
            isFirst
            isRequired
            label="Title"
            value={fields.title}
            onChange={(title) => set({ title })}
          />
          <LongTextField
            label="What to give, and how"
            description="It becomes the text of what was given; whoever uses it can change it"
            value={fields.text}
            onChange={(text) => set({ text })}
          />
          <SimpleGrid cols={2} spacing="sm">
            <PickField
              isAlwaysSet
              label="Kind"
              options={kinds}
              value={fields.kind}
              onChange={(kind) => set({ kind: (kind ?? 'insight') as ValueKind })}
            />
            <Select
              label="Who had it"
              placeholder="Nobody in particular"
              data={reps.map(({ id, name }) => ({ value: id, label: name }))}
              value={fields.repId}
              onChange={(repId) => set({ repId })}
              searchable
              clearable
            />
            <TagsField
              label="For these industries"
              known={industries}
              value={fields.industry}
              onChange={(industry) => set({ industry })}
            />
            <TagsField
              label="For these problems"
              known={status?.settings.realLossReasons ?? []}
              value={fields.problem}
              onChange={(problem) => set({ problem })}
            />
          </SimpleGrid>
        </>
      )}
    </RecordDialog>
  );
}
