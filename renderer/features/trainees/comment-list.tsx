import { Button, Group } from '@mantine/core';
import { useState } from 'react';
import type { TrainingAnchor, TrainingComment } from '../../../core/trainee/training-comment';
import { useCommand } from '../../app/use-request';
import { CoachComment } from '../../ui/coach-comment';
import { CommentForm } from './comment-form';
import classes from './trainees.module.css';

export interface CommentPlace {
  readonly anchor: TrainingAnchor;
  readonly about: string;
}

interface CommentListProps {
  readonly traineeId: string;
  readonly comments: readonly TrainingComment[];
  /** Where a new one is being written. */
  readonly place: CommentPlace | null;
  readonly onPlace: (place: CommentPlace | null) => void;
}

/** What I said about a trainee, and a field to say more. */
export function CommentList({ traineeId, comments, place, onPlace }: CommentListProps) {
  const [editedId, setEditedId] = useState<string | null>(null);
  const remove = useCommand('trainee.removeComment', { failure: 'The comment was not removed' });
  return (
    <>
      {place ? (
        <div className={classes.newComment}>
          <p className={classes.note}>{place.about || 'On the training as a whole'}</p>
          <CommentForm
            key={JSON.stringify(place.anchor)}
            traineeId={traineeId}
            {...place}
            comment={null}
            onClose={() => onPlace(null)}
          />
        </div>
      ) : null}
      {comments.length === 0 && !place ? (
        <p className="rk-soft">Comment on the whole, or on a step in the list beside it.</p>
      ) : null}
      {comments.map((comment) =>
        comment.id === editedId ? (
          <CommentForm
            key={comment.id}
            traineeId={traineeId}
            anchor={comment.anchor}
            about={comment.about}
            comment={comment}
            onClose={() => setEditedId(null)}
          />
        ) : (
          <CoachComment
            key={comment.id}
            comment={comment}
            about={comment.about}
            actions={
              <Group gap={6} mt={4}>
                <Button size="compact-xs" onClick={() => setEditedId(comment.id)}>
                  Change
                </Button>
                <Button size="compact-xs" onClick={() => remove.mutate({ traineeId, commentId: comment.id })}>
                  Remove
                </Button>
              </Group>
            }
          />
        ),
      )}
    </>
  );
}
