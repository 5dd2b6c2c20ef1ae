import { Button, Modal, type ModalProps } from '@mantine/core';
import { type KeyboardEvent, type ReactNode, useLayoutEffect, useRef, useState } from 'react';
import classes from './form-dialog.module.css';
import { KeyHint } from './key-caps';
import { QuestionNotice } from './question-notice';
import { useHoldPage } from './use-hold-page';

interface FormDialogProps {
  readonly title: string;
  readonly submitLabel: string;
  readonly cancelLabel?: string;
  /** Enter alone goes on: for a dialog that only offers the next thing. */
  readonly focusesSubmit?: boolean;
  readonly isOpen: boolean;
  readonly isBusy?: boolean;
  readonly canSubmit?: boolean;
  /** Something would be lost: closing it or leaving the page asks first. */
  readonly hasTyped?: boolean;
  readonly size?: ModalProps['size'];
  readonly onClose: () => void;
  readonly onSubmit: () => void;
  readonly children: ReactNode;
}

/** A small form in a dialog; Ctrl/Cmd Enter submits from any field, Escape closes. */
export function FormDialog(props: FormDialogProps) {
  const canSubmit = (props.canSubmit ?? true) && !props.isBusy;
  const submit = () => {
    if (canSubmit) props.onSubmit();
  };
  const [asks, setAsks] = useState(false);
  const mayLose = props.isOpen && props.hasTyped === true;
  const close = () => (mayLose ? setAsks(true) : props.onClose());
  useHoldPage(mayLose && !props.isBusy, () => setAsks(true));
  const latest = useRef(submit);
  latest.current = submit;
  const submitByKey = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
    event.preventDefault();
    // A field may take the same key for a word that is being typed; that word is part of it.
    setTimeout(() => latest.current());
  };
  return (
    <Modal
      opened={props.isOpen}
      onClose={close}
      title={props.title}
      size={props.size ?? 'md'}
      closeButtonProps={{ 'aria-label': 'Close' }}
    >
      <form
        onSubmit={(event) => {
          event.preventDefault();
          submit();
        }}
        onKeyDown={submitByKey}
      >
        {asks && mayLose ? (
          <div className={classes.question}>
            <QuestionNotice
              words="Throw away what you typed?"
              yes="Throw away"
              onYes={props.onClose}
              onNo={() => setAsks(false)}
            />
          </div>
        ) : null}
        {props.children}
        <FocusAtOnce />
        <div className={classes.foot}>
          <Button onClick={close}>{props.cancelLabel ?? 'Cancel'}</Button>
          <Button
            type="submit"
            variant="filled"
            disabled={!canSubmit}
            loading={props.isBusy ?? false}
            data-autofocus={props.focusesSubmit || undefined}
          >
            {props.submitLabel}
            <KeyHint keys={props.focusesSubmit ? 'enter' : 'mod+enter'} />
          </Button>
        </div>
      </form>
    </Modal>
  );
}

/** The dialog's own trap moves the focus a moment after it can be seen; what is typed in between is lost. */
function FocusAtOnce() {
  const here = useRef<HTMLSpanElement>(null);
  useLayoutEffect(() => {
    here.current?.closest('form')?.querySelector<HTMLElement>('[data-autofocus]')?.focus();
  }, []);
  return <span ref={here} hidden />;
}
