import { Button, Checkbox, Group, Textarea } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import type { CoachPage } from '../../../core/coaching/coaching-page';
import type { Comment, CommentAnchor } from '../../../core/coaching/comment';
import { latestVersion } from '../../../core/coaching/versions';
import { useBegunWords, useKeptWords } from '../../app/use-kept-words';
import { useCommand } from '../../app/use-request';
import { CoachComment } from '../../ui/coach-comment';
import classes from './coaching.module.css';

interface CommentPartProps {
  readonly page: CoachPage;
  readonly anchor: CommentAnchor;
  /** What is commented on, in words. */
  readonly label: string;
  /** The place itself. */
  readonly children: ReactNode;
}

/** One place of the review, what was said about it, and a field to say more. */
export function CommentPart({ page, anchor, label, children }: CommentPartProps) {
  const here = page.comments.filter((one) => one.anchor.kind === anchor.kind && one.anchor.id === anchor.id);
  const isBegun = useBegunWords();
  const keyOf = (comment?: Comment) => draftKey(page.review.id, anchor, comment?.id);
  // What was being typed when the screen, or the app, was left is there again.
  const [edited, setEdited] = useState<Comment | 'new' | null>(() =>
    isBegun(keyOf()) ? 'new' : (here.find((comment) => isBegun(keyOf(comment))) ?? null),
  );
  const remove = useCommand('coaching.removeComment', { failure: 'The comment was not removed' });
  return (
    <div>
      <div className={classes.told}>
        {children}
        {edited === null && (
          <Button
            size="compact-xs"
            flex="none"
            aria-label={`Comment on ${label}`}
            onClick={() => setEdited('new')}
          >
            Comment
          </Button>
        )}
      </div>
      {here.map((comment) =>
        edited !== 'new' && edited?.id === comment.id ? null : (
          <CoachComment
            key={comment.id}
            comment={comment}
            actions={
              <Group gap={6} mt={4}>
                <Button size="compact-xs" onClick={() => setEdited(comment)}>
                  Change
                </Button>
                <Button size="compact-xs" onClick={() => remove.mutate({ id: comment.id })}>
                  Remove
                </Button>
              </Group>
            }
          />
        ),
      )}
      {edited !== null && (
        <CommentForm
          reviewId={page.review.id}
          anchor={anchor}
          label={label}
          comment={edited === 'new' ? null : edited}
          onClose={() => setEdited(null)}
        />
      )}
    </div>
  );
}

interface Draft {
  readonly text: string;
  readonly isShared: boolean;
}

const draftKey = (reviewId: string, { kind, id }: CommentAnchor, commentId = '') =>
  `coach-comment ${reviewId} ${kind} ${id} ${commentId}`;

interface CommentFormProps {
  readonly reviewId: string;
  readonly anchor: CommentAnchor;
  readonly label: string;
  readonly comment: Comment | null;
  readonly onClose: () => void;
}

function CommentForm({ reviewId, anchor, label, comment, onClose }: CommentFormProps) {
  const before = comment && latestVersion(comment.versions);
  const wasShared = comment?.versions.some(({ isShared }) => isShared) ?? false;
  const keptAs = draftKey(reviewId, anchor, comment?.id);
  const [draft, setDraft, forget] = useKeptWords<Draft>(keptAs, {
    text: before?.text ?? '',
    isShared: before?.isShared ?? true,
  });
  const { text, isShared } = draft;
  const close = () => {
    forget();
    onClose();
  };
  const save = useCommand('coaching.comment', { failure: 'The comment was not saved' });
  const submit = () => {
    if (text.trim() === '') return;
    const input = { reviewId, anchor, text, isShared };
    save.mutate(comment === null ? input : { ...input, commentId: comment.id }, { onSuccess: close });
  };
  return (
    <form
      className={classes.under}
      onSubmit={(event) => {
        event.preventDefault();
        submit();
      }}
    >
      <Textarea
        aria-label={`Comment on ${label}`}
        data-autofocus
        autoFocus
        autosize
        minRows={2}
        maxLength={20_000}
        value={text}
        onChange={(event) => setDraft({ ...draft, text: event.currentTarget.value })}
        onKeyDown={(event) => {
          // Only Cancel gives the words up.
          if (event.key === 'Escape') onClose();
          if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
            event.preventDefault();
            event.stopPropagation();
            submit();
          }
        }}
      />
      <div className={classes.below}>
        <Checkbox
          label="Share with the rep"
          disabled={wasShared}
          checked={isShared}
          onChange={(event) => setDraft({ ...draft, isShared: event.currentTarget.checked })}
        />
        <Group gap={6}>
          <Button size="compact-sm" onClick={close}>
            Cancel
          </Button>
          <Button size="compact-sm" type="submit" loading={save.isPending} disabled={text.trim() === ''}>
            {comment === null ? 'Add the comment' : 'Save the comment'}
          </Button>
        </Group>
      </div>
    </form>
  );
}
