import { Button } from '@mantine/core';
import { useState } from 'react';
import { Link } from 'wouter';
import type { ListedStep, TraineePage } from '../../../core/trainee/trainee-pages';
import { useCommands } from '../../app/commands';
import { useCommand } from '../../app/use-request';
import { KeyHint } from '../../ui/key-caps';
import { RelativeDate } from '../../ui/relative-date';
import { Section } from '../../ui/section';
import { TwoColumns } from '../../ui/two-columns';
import { pathAddress } from './addresses';
import { CommentList, type CommentPlace } from './comment-list';
import { type AskedFigure, FigureDialog } from './figure-dialog';
import { PathConflict } from './path-conflict';
import { PathLine } from './people-part';
import { StandingsTable } from './standings-table';
import { StepsTable } from './steps-table';
import classes from './trainees.module.css';

const onTheWhole: CommentPlace = { anchor: { kind: 'training', playbookId: '', stepKey: '' }, about: '' };

/** Path, playbooks and steps at the left and above, what I say about them at the right. */
export function TraineeParts({ page }: { readonly page: TraineePage }) {
  const { trainee, path, comments, steps } = page;
  const [asked, setAsked] = useState<AskedFigure | null>(null);
  const [place, setPlace] = useState<CommentPlace | null>(null);
  const choose = useCommand('trainee.choosePath', { failure: 'Nothing was chosen' });
  const comment = () => setPlace(onTheWhole);
  useCommands([
    { id: 'comment-whole', label: 'Comment on the training', group: 'Trainee', keys: 'c', run: comment },
  ]);
  return (
    <div className={classes.page}>
      <PathConflict
        versions={path}
        isBusy={choose.isPending}
        onChoose={(version) => choose.mutate({ traineeId: trainee.id, version })}
      />
      <Section
        title="Path"
        actions={
          <Button component={Link} href={pathAddress(trainee.id)} size="compact-sm">
            {trainee.pace === null ? 'Set a path' : 'Edit the path'}
            <KeyHint keys="e" />
          </Button>
        }
      >
        <PathLine trainee={trainee} />
        <StandingsTable trainee={trainee} onAsk={setAsked} />
        <p className={classes.below}>
          A playbook’s name leads to where you sign for a call and say “ready”. Their file was made{' '}
          <RelativeDate date={trainee.madeAt.slice(0, 10)} />.
        </p>
      </Section>
      <TwoColumns
        side={
          <Section
            title="Comments"
            count={comments.length}
            actions={
              <Button size="compact-sm" onClick={comment}>
                Comment
                <KeyHint keys="c" />
              </Button>
            }
          >
            <CommentList traineeId={trainee.id} comments={comments} place={place} onPlace={setPlace} />
          </Section>
        }
      >
        <Section title="Steps, the most forgotten first" count={steps.length}>
          {steps.length === 0 ? (
            <p className="rk-soft">Nothing was drilled yet.</p>
          ) : (
            <StepsTable
              label={`Steps of ${trainee.name}`}
              steps={steps}
              traineeId={trainee.id}
              onAsk={setAsked}
              action={(step) => (
                <Button
                  size="compact-xs"
                  aria-label={`Comment on ${step.label}`}
                  onClick={() => setPlace(placeOf(step))}
                >
                  Comment
                </Button>
              )}
            />
          )}
        </Section>
      </TwoColumns>
      <FigureDialog asked={asked} onClose={() => setAsked(null)} />
    </div>
  );
}

function placeOf({ playbookId, playbookTitle, stepKey, label }: ListedStep): CommentPlace {
  return { anchor: { kind: 'step', playbookId, stepKey }, about: `${playbookTitle}: ${label}` };
}
