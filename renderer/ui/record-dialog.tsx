import { Button, Stack } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import { FormDialog } from './form-dialog';
import { Notice } from './notice';
import { QuestionNotice } from './question-notice';
import { changedFields, isChanged } from './record-draft';

type SetFields<T> = (patch: Partial<T>) => void;

interface RecordDialogProps<T extends object> {
  readonly title: string;
  readonly submitLabel: string;
  readonly initial: T;
  /** A new record is saved whole, an edit only with what it changes. */
  readonly isNew: boolean;
  readonly isValid?: (fields: T) => boolean;
  readonly size?: 'md' | 'lg';
  /** Rejects when it was not saved; the dialog then stays open with everything in it. */
  readonly onSave: (fields: Partial<T>) => Promise<unknown>;
  readonly onRemove?: () => Promise<unknown>;
  readonly onClose: () => void;
  readonly children: (fields: T, set: SetFields<T>) => ReactNode;
}

/** A form over one record: a failed save keeps the text, closing it or leaving the page with changes asks first. */
export function RecordDialog<T extends object>(props: RecordDialogProps<T>) {
  const [fields, setFields] = useState(props.initial);
  const [problem, setProblem] = useState<string | null>(null);
  const [isBusy, setBusy] = useState(false);
  const [asksToRemove, setAsksToRemove] = useState(false);
  const isDirty = isChanged(props.initial, fields);
  const attempt = async (action: () => Promise<unknown>) => {
    setBusy(true);
    try {
      await action();
      props.onClose();
    } catch (error) {
      setProblem(error instanceof Error ? error.message : String(error));
      setBusy(false);
    }
  };
  const save = () => {
    if (!props.isNew && !isDirty) return props.onClose();
    void attempt(() => props.onSave(props.isNew ? fields : changedFields(props.initial, fields)));
  };
  const { onRemove } = props;
  return (
    <FormDialog
      title={props.title}
      submitLabel={props.submitLabel}
      size={props.size ?? 'lg'}
      isOpen
      isBusy={isBusy}
      canSubmit={props.isValid?.(fields) ?? true}
      hasTyped={isDirty}
      onClose={props.onClose}
      onSubmit={save}
    >
      <Stack gap="sm">
        {problem !== null && (
          <Notice tone="bad" title="Not saved">
            {problem} What you typed stays here.
          </Notice>
        )}
        {asksToRemove && onRemove !== undefined && (
          <QuestionNotice
            words="Remove this for good?"
            yes="Remove"
            onYes={() => void attempt(onRemove)}
            onNo={() => setAsksToRemove(false)}
          />
        )}
        {props.children(fields, (patch) => setFields((before) => ({ ...before, ...patch })))}
        {onRemove !== undefined && !asksToRemove && (
          <div>
            <Button variant="subtle" color="gray" onClick={() => setAsksToRemove(true)}>
              Remove
            </Button>
          </div>
        )}
      </Stack>
    </FormDialog>
  );
}
