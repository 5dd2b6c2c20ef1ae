import { Button, Group, Modal } from '@mantine/core';
import { Component, type ReactNode } from 'react';
import { errorWords } from './error-words';

interface DialogBoundaryProps {
  /** Forgets what the dialog was opened with, so that closing the words does not break it again. */
  readonly onClose: () => void;
  readonly children: ReactNode;
}
interface State {
  readonly error: unknown;
}

/** A dialog that breaks says so in its own place, above the screen; the screen stays. */
export class DialogBoundary extends Component<DialogBoundaryProps, State> {
  override state: State = { error: null };

  static getDerivedStateFromError(error: unknown): State {
    return { error };
  }

  private readonly close = () => {
    this.props.onClose();
    this.setState({ error: null });
  };

  override render() {
    if (this.state.error === null) return this.props.children;
    const { title, message } = errorWords(this.state.error, 'This dialog could not be shown');
    return (
      <Modal opened onClose={this.close} title={title} closeButtonProps={{ 'aria-label': 'Close' }}>
        <p role="alert">{message}</p>
        <Group justify="flex-end">
          <Button data-autofocus onClick={this.close}>
            Close
          </Button>
        </Group>
      </Modal>
    );
  }
}
