import { Button, Group, Modal, Text, TextInput, UnstyledButton } from '@mantine/core';
import { type KeyboardEvent, useState } from 'react';
import classes from './engagement.module.css';
import { useEngagementWork } from './engagement-work';
import { StepMarkdown } from './step-markdown';
import { useObjections } from './use-objections';

interface ObjectionDialogProps {
  /** The one to begin with; empty for the first. */
  readonly startId: string;
  readonly onClose: () => void;
}

/** Answers at hand: type to find, arrows to move, Enter to note that it was used. */
export function ObjectionDialog({ startId, onClose }: ObjectionDialogProps) {
  const { engagement, edit, isClosed } = useEngagementWork();
  const objections = useObjections();
  const [search, setSearch] = useState('');
  const [selectedId, setSelectedId] = useState(startId);
  const words = search.toLowerCase().split(/\s+/).filter(Boolean);
  const found = objections.filter(({ title, body }) => {
    const text = `${title}\n${body}`.toLowerCase();
    return words.every((word) => text.includes(word));
  });
  const selected = found.find(({ id }) => id === selectedId) ?? found[0];
  const use = () => {
    if (selected !== undefined && !selected.isUsed && !isClosed)
      edit({ usedObjections: [...engagement.usedObjections, selected.id] });
    onClose();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const by = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    if (by !== 0 && selected !== undefined) {
      event.preventDefault();
      const next = found[found.indexOf(selected) + by];
      if (next !== undefined) setSelectedId(next.id);
    }
    if (event.key === 'Enter') {
      event.preventDefault();
      use();
    }
  };
  return (
    <Modal
      opened
      onClose={onClose}
      title="Answers to objections"
      size="xl"
      closeButtonProps={{ 'aria-label': 'Close' }}
    >
      <TextInput
        data-autofocus
        mt={4}
        size="sm"
        aria-label="Search the objections"
        placeholder="What did they say?"
        value={search}
        onChange={(event) => setSearch(event.currentTarget.value)}
        onKeyDown={onKeyDown}
      />
      {found.length === 0 && (
        <Text mt="md" c="dimmed">
          {objections.length === 0
            ? 'This playbook has no answers to objections yet.'
            : 'No answer has these words. Clear the search to see all.'}
        </Text>
      )}
      <div className={classes.objections}>
        <div role="listbox" aria-label="Objections">
          {found.map((objection) => (
            <UnstyledButton
              key={objection.id}
              role="option"
              aria-selected={objection.id === selected?.id}
              tabIndex={-1}
              className={classes.objection}
              onClick={() => setSelectedId(objection.id)}
            >
              {objection.title}
              {objection.isUsed && <span className="rk-soft"> · used</span>}
            </UnstyledButton>
          ))}
        </div>
        {selected !== undefined && (
          <section aria-label={`Answer to: ${selected.title}`} aria-live="polite">
            <StepMarkdown text={selected.body} />
          </section>
        )}
      </div>
      {selected !== undefined && !isClosed && (
        <Group justify="flex-end" mt="md">
          <Button variant="filled" onClick={use}>
            I used it (Enter)
          </Button>
        </Group>
      )}
    </Modal>
  );
}
