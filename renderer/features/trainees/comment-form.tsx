import { Button, Group, Textarea } from '@mantine/core';
import { latestVersion } from '../../../core/coaching/versions';
import type { TrainingAnchor, TrainingComment } from '../../../core/trainee/training-comment';
import { useKeptWords } from '../../app/use-kept-words';
import { useCommand } from '../../app/use-request';

interface CommentFormProps {
  readonly traineeId: string;
  readonly anchor: TrainingAnchor;
  /** What is commented on, in words. */
  readonly about: string;
  /** The one that is changed; `null` for a new one. */
  readonly comment: TrainingComment | null;
  readonly onClose: () => void;
}

/** Says something about a trainee's training; they read it when the file went back. */
export function CommentForm({ traineeId, anchor, about, comment, onClose }: CommentFormProps) {
  const keptAs = `training-comment ${traineeId} ${JSON.stringify(anchor)} ${comment?.id ?? ''}`;
  const before = comment ? latestVersion(comment.versions).text : '';
  const [{ text }, setWords, forget] = useKeptWords(keptAs, { text: before });
  const close = () => {
    forget();
    onClose();
  };
  const save = useCommand('trainee.comment', { failure: 'The comment was not saved' });
  const submit = () => {
    if (text.trim() === '' || save.isPending) return;
    const input = { traineeId, anchor, about, text };
    save.mutate(comment === null ? input : { ...input, commentId: comment.id }, { onSuccess: close });
  };
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        submit();
      }}
    >
      <Textarea
        aria-label={`Comment on ${about || 'the training'}`}
        autoFocus
        autosize
        minRows={2}
        maxLength={20_000}
        value={text}
        onChange={(event) => setWords({ text: event.currentTarget.value })}
        onKeyDown={(event) => {
          // Only Cancel gives the words up.
          if (event.key === 'Escape') onClose();
          if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
          event.preventDefault();
          event.stopPropagation();
          submit();
        }}
      />
      <Group gap={6} mt={6} justify="flex-end">
        <Button size="compact-sm" onClick={close}>
          Cancel
        </Button>
        <Button size="compact-sm" type="submit" loading={save.isPending} disabled={text.trim() === ''}>
          {comment === null ? 'Add the comment' : 'Save the comment'}
        </Button>
      </Group>
    </form>
  );
}
