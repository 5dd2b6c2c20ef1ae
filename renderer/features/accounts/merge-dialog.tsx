import { Radio, Stack } from '@mantine/core';
import { useState } from 'react';
import { navigate } from 'wouter/use-hash-location';
import { showMerged } from '../../app/show-merged';
import { useCommand } from '../../app/use-request';
import { FormDialog } from '../../ui/form-dialog';
import type { Marked } from './use-marked';

interface MergeDialogProps {
  readonly marked: Marked;
  readonly onClose: () => void;
}

/** Makes one account of two; the other one's people, deals and history move over. */
export function MergeDialog({ marked, onClose }: MergeDialogProps) {
  const [first = '', second = ''] = marked.ids;
  const [keepId, setKeepId] = useState(first);
  const merge = useCommand('merge.accounts', { failure: 'The accounts were not merged' });
  const undo = useCommand('merge.undo', { failure: 'The merge was not undone' });
  const submit = () =>
    merge.mutate(
      { keepId, mergeId: keepId === first ? second : first },
      {
        onSuccess: (done) => {
          onClose();
          marked.clear();
          navigate(`/accounts/${keepId}`);
          showMerged(marked.nameOf(keepId), done.id, undo);
        },
      },
    );
  return (
    <FormDialog
      title="Merge two accounts"
      submitLabel="Merge"
      isOpen
      isBusy={merge.isPending}
      onClose={onClose}
      onSubmit={submit}
    >
      <Radio.Group
        label="Which one stays?"
        description="People, deals, activities and steps of the other one move to it; empty fields are filled. It can be undone."
        value={keepId}
        onChange={setKeepId}
      >
        <Stack gap="xs" mt="sm">
          {[first, second].map((id, index) => (
            <Radio key={id} value={id} label={marked.nameOf(id)} data-autofocus={index === 0 || undefined} />
          ))}
        </Stack>
      </Radio.Group>
    </FormDialog>
  );
}
