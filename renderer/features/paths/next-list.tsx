import { Button } from '@mantine/core';
import { useState } from 'react';
import { useLocation } from 'wouter';
import type { NextStep, PathPage } from '../../../core/training/path-page';
import { useCommands } from '../../app/commands';
import { SignRunDialog } from '../../app/sign-run-dialog';
import { useStartRolePlay } from '../../app/use-start-role-play';
import { KeyHint } from '../../ui/key-caps';
import { drillAddress, lessonAddress } from './addresses';
import classes from './paths.module.css';

/** What to do now, the first thing first; for somebody else's path it is only told. */
export function NextList({ page: { trainee, next, onPath } }: { readonly page: PathPage }) {
  const [, navigate] = useLocation();
  const play = useStartRolePlay();
  const [signs, setSigns] = useState<string | null>(null);
  const runOf = (step: NextStep): (() => void) | null => {
    if (step.kind === 'cards') return () => navigate(drillAddress(null));
    const { stage, fileId, scenario, playbookId, isUsedUp } = step;
    if (stage === 'read') return () => navigate(lessonAddress(fileId));
    if (stage === 'supervised-run') return () => setSigns(playbookId);
    if (stage === 'role-play') return scenario ? () => play(scenario.fileId) : null;
    return isUsedUp ? null : () => navigate(drillAddress(fileId));
  };
  const canDo = (step: NextStep) =>
    trainee.isMe || (step.kind === 'stage' && step.stage === 'supervised-run');
  const doable = next.filter((step) => canDo(step) && runOf(step) !== null);
  const first = doable.find((step) => step.kind === 'cards' || step.stage !== 'supervised-run') ?? doable[0];
  useCommands(
    first
      ? [
          {
            id: 'next-on-path',
            label: 'Go on with the path',
            group: 'Training',
            keys: 'n',
            run: () => runOf(first)?.(),
          },
        ]
      : [],
  );
  if (next.length === 0) {
    return (
      <p className={classes.quiet}>
        {onPath.length === 0
          ? 'Nothing waits, and nothing of the path is in the library.'
          : 'Nothing waits, and every stage of the path is done.'}
      </p>
    );
  }
  return (
    <>
      <ol className={classes.next}>
        {next.map((step) => (
          <li
            className={classes.nextRow}
            key={step.kind === 'cards' ? 'cards' : `${step.playbookId} ${step.stage}`}
          >
            <span>{stepWords(step)}</span>
            {doable.includes(step) ? (
              <Button
                variant={step === first ? 'filled' : 'default'}
                size="compact-sm"
                aria-label={`${verbOf(step)}: ${stepWords(step)}`}
                onClick={() => runOf(step)?.()}
              >
                {verbOf(step)}
                {step === first ? <KeyHint keys="n" /> : null}
              </Button>
            ) : null}
          </li>
        ))}
      </ol>
      {signs === null ? null : (
        <SignRunDialog trainee={trainee} playbookId={signs} onClose={() => setSigns(null)} />
      )}
    </>
  );
}

function stepWords(step: NextStep): string {
  if (step.kind === 'cards') return step.count === 1 ? '1 card waits' : `${step.count} cards wait`;
  switch (step.stage) {
    case 'read':
      return `Read “${step.title}”`;
    case 'drill':
      return step.isUsedUp ? `“${step.title}” has new cards again tomorrow` : `Drill “${step.title}”`;
    case 'role-play':
      return step.scenario
        ? `Play “${step.scenario.title}” for “${step.title}”`
        : `The role-play of “${step.title}” can’t be played any more`;
    case 'supervised-run':
      return `Make a call with “${step.title}” while a coach listens`;
  }
}

function verbOf(step: NextStep): string {
  if (step.kind === 'cards') return 'Drill';
  return { read: 'Read', drill: 'Drill', 'role-play': 'Play', 'supervised-run': 'Sign for it' }[step.stage];
}
