import { Button, Group, Modal } from '@mantine/core';
import { ScrollRegion } from '../../ui/scroll-region';
import classes from './playbooks.module.css';
import type { PlaybookEditor } from './use-playbook-editor';

interface KeptTextsDialogProps {
  readonly editor: PlaybookEditor;
  readonly onClose: () => void;
}

/** The texts that lost a conflict, each until it is thrown away by hand. */
export function KeptTextsDialog({ editor, onClose }: KeptTextsDialogProps) {
  const bringBack = (text: string) => {
    editor.bringBack(text);
    onClose();
  };
  return (
    <Modal opened onClose={onClose} title="Kept texts" size="xl" closeButtonProps={{ 'aria-label': 'Close' }}>
      {editor.keptTexts.length === 0 ? <p>No text is kept for this playbook.</p> : null}
      {editor.keptTexts.map((kept) => (
        <section key={kept.text} className={classes.kept}>
          <Group justify="space-between">
            <strong>
              {kept.whose === 'mine' ? 'Yours' : 'From the disk'}, {new Date(kept.at).toLocaleString()}
            </strong>
            <Group gap="xs">
              <Button onClick={() => bringBack(kept.text)}>Put into the editor</Button>
              <Button onClick={() => editor.throwAway(kept.text)}>Throw away</Button>
            </Group>
          </Group>
          <ScrollRegion as="pre">{kept.text}</ScrollRegion>
        </section>
      ))}
    </Modal>
  );
}
