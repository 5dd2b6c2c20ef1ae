import { Button, Group, Select } from '@mantine/core';
import { useState } from 'react';
import type { Contact } from '../../../core/contact/contact';
import { showMerged } from '../../app/show-merged';
import { useCommand } from '../../app/use-request';
import { contactName } from '../../ui/contact-words';

interface MergeContactProps {
  readonly contact: Contact;
  readonly others: readonly Contact[];
  readonly onMerged: () => void;
}

/** Two entries of one person become one; what hung on the other one moves here, and it can be undone. */
export function MergeContact({ contact, others, onMerged }: MergeContactProps) {
  const [mergeId, setMergeId] = useState<string | null>(null);
  const merge = useCommand('merge.contacts', { failure: 'The contacts were not merged' });
  const undo = useCommand('merge.undo', { failure: 'The merge was not undone' });
  const run = () => {
    if (mergeId === null) return;
    merge.mutate(
      { keepId: contact.id, mergeId },
      {
        onSuccess: ({ id }) => {
          onMerged();
          showMerged(contactName(contact), id, undo);
        },
      },
    );
  };
  return (
    <Group align="end" gap="xs">
      <Select
        label="The same person as"
        description="Save other edits first; the other entry goes into this one."
        placeholder="Nobody"
        data={others.map((other) => ({ value: other.id, label: contactName(other) }))}
        value={mergeId}
        onChange={setMergeId}
        flex={1}
      />
      <Button onClick={run} disabled={mergeId === null} loading={merge.isPending}>
        Merge
      </Button>
    </Group>
  );
}
