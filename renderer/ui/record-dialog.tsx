import { Button, Group, Stack } from '@mantine/core';
import { type ReactNode, useEffect, useRef, useState } from 'react';
import { FormDialog } from './form-dialog';
import { Notice } from './notice';
import { changedFields, isChanged } from './record-draft';
import { useHoldPage } from './use-hold-page';

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
  const [asks, setAsks] = useState<'close' | 'remove' | null>(null);
  const isDirty = isChanged(props.initial, fields);
  useHoldPage(isDirty && !isBusy, () => setAsks('close'));
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
      onClose={() => (isDirty ? setAsks('close') : props.onClose())}
      onSubmit={save}
    >
      <Stack gap="sm">
        {problem !== null && (
          <Notice tone="bad" title="Not saved">
            {problem} What you typed stays here.
          </Notice>
        )}
        {asks === 'close' && (
          <Question
            words="Throw away what you typed?"
            yes="Throw away"
            onYes={props.onClose}
            onNo={() => setAsks(null)}
          />
        )}
        {asks === 'remove' && onRemove !== undefined && (
          <Question
            words="Remove this for good?"
            yes="Remove"
            onYes={() => void attempt(onRemove)}
            onNo={() => setAsks(null)}
          />
        )}
        {props.children(fields, (patch) => setFields((before) => ({ ...before, ...patch })))}
        {onRemove !== undefined && asks !== 'remove' && (
          <div>
            <Button variant="subtle" color="gray" onClick={() => setAsks('remove')}>
              Remove
            </Button>
          </div>
        )}
      </Stack>
    </FormDialog>
  );
}

interface QuestionProps {
  readonly words: string;
  readonly yes: string;
  readonly onYes: () => void;
  readonly onNo: () => void;
}

/** Gives the focus back to the field that was being typed in. */
function Question({ words, yes, onYes, onNo }: QuestionProps) {
  const field = useRef(document.activeElement);
  useEffect(() => {
    const { current } = field;
    return () => {
      if (current instanceof HTMLElement) current.focus();
    };
  }, []);
  return (
    <Notice tone="plain" title={words}>
      <Group gap="xs" p={3}>
        <Button onClick={onNo} autoFocus>
          Keep it
        </Button>
        <Button onClick={onYes}>{yes}</Button>
      </Group>
    </Notice>
  );
}
