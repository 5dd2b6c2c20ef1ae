import { Button } from '@mantine/core';
import type { ListedIdea } from '../../../core/idea/idea';
import { storyTags } from '../../../core/story/story-tags';
import { valueWords } from '../../../core/value/value-kinds';
import { openDeskDialog } from '../../app/desk-dialog-store';
import { showDone } from '../../app/show-done';
import { useCommand } from '../../app/use-request';
import { useShownDate } from '../../ui/as-of';
import { RelativeDate } from '../../ui/relative-date';
import { sentenceCase } from '../../ui/sentence-case';
import classes from './ideas.module.css';

interface IdeaCardProps {
  readonly idea: ListedIdea;
  readonly onEdit: () => void;
}

/** One idea: what it is, for whom, who had it, how often it was used. */
export function IdeaCard({ idea, onEdit }: IdeaCardProps) {
  const asOf = useShownDate();
  const save = useCommand('idea.save', { failure: 'The idea was not changed' });
  const { id, title, text, kind, retiredOn, repName, usedCount } = idea;
  const retire = (on: string | null) => save.mutateAsync({ id, fields: { retiredOn: on } });
  const remove = () =>
    void retire(asOf).then(
      () =>
        showDone(`“${title}” is off the board.`, {
          label: 'Bring it back',
          run: () => void retire(null).catch(() => undefined),
        }),
      () => undefined,
    );
  const forWhom = [...storyTags(idea.industry), ...storyTags(idea.problem)];
  return (
    <li className={classes.idea} data-retired={retiredOn !== null || undefined}>
      <div className={classes.head}>
        <h2>{title}</h2>
        <span className={classes.kind}>{sentenceCase(valueWords[kind][0])}</span>
      </div>
      {text === '' ? null : <p className={classes.text}>{text}</p>}
      {forWhom.length > 0 ? <p className={classes.facts}>For {forWhom.join(' · ')}</p> : null}
      <div className={classes.foot}>
        <span className={classes.facts}>
          {repName === '' ? '' : `${repName} · `}
          {usedCount === 0 ? (
            'not used yet'
          ) : (
            <>
              used {usedCount === 1 ? 'once' : `${usedCount} times`}, last{' '}
              <RelativeDate date={idea.usedLastOn} />
            </>
          )}
        </span>
        <span className={classes.buttons}>
          {retiredOn === null ? (
            <>
              <Button
                aria-label={`Use it: ${title}`}
                onClick={() => openDeskDialog({ kind: 'give-value', idea: { id, kind, text } })}
              >
                Use it
              </Button>
              <Button aria-label={`Edit ${title}`} onClick={onEdit}>
                Edit
              </Button>
              <Button aria-label={`Remove ${title}`} loading={save.isPending} onClick={remove}>
                Remove
              </Button>
            </>
          ) : (
            <Button
              aria-label={`Bring it back: ${title}`}
              onClick={() => void retire(null).catch(() => undefined)}
            >
              Bring it back
            </Button>
          )}
        </span>
      </div>
    </li>
  );
}
