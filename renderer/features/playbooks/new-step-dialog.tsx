import { Textarea } from '@mantine/core';
import type { ReactNode } from 'react';
import { findingsOf } from '../../../core/playbook/insert-step';
import type { NewQuestion, NewScore } from '../../../core/playbook/new-step';
import type { Picklists } from '../../../core/playbook/playbook-fields';
import { FormDialog } from '../../ui/form-dialog';

interface NewStepDialogProps {
  readonly title: string;
  /** What the step's words are called here. */
  readonly label: string;
  readonly description?: string;
  readonly step: NewQuestion | NewScore;
  /** Something to choose from has still to be written. */
  readonly lacksOptions: boolean;
  readonly picklists: Picklists;
  /** Words elsewhere than in the step's own. */
  readonly hasTyped: boolean;
  readonly onText: (text: string) => void;
  readonly onClose: () => void;
  readonly onAdd: () => void;
  readonly children: ReactNode;
}

/** A form for one step; it inserts only what our own parser reads without a finding. */
export function NewStepDialog(props: NewStepDialogProps) {
  const { step, lacksOptions, picklists } = props;
  const isBegun = step.text.trim() !== '' && !lacksOptions;
  const finding = isBegun ? findingsOf(step, picklists)[0] : undefined;
  return (
    <FormDialog
      title={props.title}
      submitLabel="Insert"
      isOpen
      canSubmit={isBegun && finding === undefined}
      hasTyped={props.hasTyped || step.text !== ''}
      onClose={props.onClose}
      onSubmit={props.onAdd}
    >
      <Textarea
        label={props.label}
        description={props.description}
        data-autofocus
        required
        minRows={1}
        maxLength={1_000}
        value={step.text}
        error={finding?.message}
        onChange={(event) => props.onText(event.currentTarget.value)}
      />
      {props.children}
    </FormDialog>
  );
}
