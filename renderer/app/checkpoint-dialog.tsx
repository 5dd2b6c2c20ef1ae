import { SimpleGrid } from '@mantine/core';
import type { Deal } from '../../core/deal/deal';
import { WordField } from '../ui/choice-fields';
import { DateField, TextField } from '../ui/field-inputs';
import { RecordDialog } from '../ui/record-dialog';
import { ContingencyFields } from './contingency-fields';
import { useCommand } from './use-request';
import { useStageNames } from './use-stage-names';
import { useStatus } from './use-status';

interface CheckpointDialogProps {
  readonly deal: Pick<
    Deal,
    'id' | 'name' | 'stage' | 'buyingStage' | 'checkpoint' | 'checkpointOn' | 'contingencies'
  >;
  readonly onClose: () => void;
}

/** Where the deal stands in our process and in theirs, what is agreed next, and what is ready (M16). */
export function CheckpointDialog({ deal, onClose }: CheckpointDialogProps) {
  const save = useCommand('deal.save', { isQuiet: true });
  const stages = useStageNames();
  const settings = useStatus()?.settings;
  const { id, name, stage, buyingStage, checkpoint, checkpointOn, contingencies } = deal;
  return (
    <RecordDialog
      title={`Checkpoint: ${name}`}
      submitLabel="Save"
      initial={{ stage, buyingStage, checkpoint, checkpointOn, contingencies }}
      isNew={false}
      onSave={({ contingencies: ready, ...fields }) => {
        const kept = ready?.filter(({ risk, answer }) => `${risk}${answer}`.trim() !== '');
        return save.mutateAsync({ id, fields: { ...fields, ...(kept ? { contingencies: kept } : {}) } });
      }}
      onClose={onClose}
    >
      {(fields, set) => (
        <>
          <SimpleGrid cols={2} spacing="sm">
            <WordField
              label="Our stage"
              words={stages}
              value={fields.stage}
              onChange={(next) => set({ stage: next })}
            />
            <WordField
              label="Their buying stage"
              words={settings?.buyingStages ?? []}
              value={fields.buyingStage}
              onChange={(next) => set({ buyingStage: next })}
            />
          </SimpleGrid>
          <TextField
            isFirst
            label="Next checkpoint, as agreed with them"
            description="What will be seen on that day"
            value={fields.checkpoint}
            onChange={(next) => set({ checkpoint: next })}
          />
          <DateField
            label="Its day"
            value={fields.checkpointOn}
            onChange={(next) => set({ checkpointOn: next })}
          />
          <ContingencyFields
            risks={settings?.contingencyRisks ?? []}
            value={fields.contingencies}
            onChange={(next) => set({ contingencies: next })}
          />
        </>
      )}
    </RecordDialog>
  );
}
