import { Button } from '@mantine/core';
import { settleProblem } from '../../../core/programme/agree-objectives';
import type { Programme } from '../../../core/programme/programme';
import { showDone } from '../../app/show-done';
import { useCommand } from '../../app/use-request';
import { ComparedTexts } from '../../ui/compared-texts';
import classes from './programmes.module.css';

/** Each word is read once more; what is settled becomes a version and stays. */
export function FinalReview({ programme }: { readonly programme: Programme }) {
  const settle = useCommand('programme.settle', { failure: 'Nothing was settled' });
  const problem = settleProblem(programme);
  const last = programme.versions.at(-1);
  const isChanged = last !== undefined && last.text !== programme.shortList;
  const open = programme.stakeholders.filter(({ stance }) => stance === 'waiting').length;
  return (
    <>
      {problem === null ? (
        <p className={classes.problem}>
          Nobody objects
          {open === 0
            ? ', and everyone has been heard.'
            : `; ${open} ${open === 1 ? 'has' : 'have'} not been heard.`}{' '}
          Read each line aloud once more.
        </p>
      ) : (
        <p className={classes.problem}>{problem}</p>
      )}
      {isChanged && programme.shortList.trim() !== '' ? (
        <>
          <p className={classes.small}>Against version {last.number}:</p>
          <ComparedTexts earlier={last.text} later={programme.shortList} />
        </>
      ) : null}
      {problem === null ? (
        <Button
          mt="sm"
          variant="filled"
          loading={settle.isPending}
          onClick={() =>
            settle.mutate(
              { id: programme.id },
              { onSuccess: ({ versions }) => showDone(`Version ${versions.length} is settled.`) },
            )
          }
        >
          Settle the list
        </Button>
      ) : null}
    </>
  );
}
