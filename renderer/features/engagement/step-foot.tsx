import { Button } from '@mantine/core';
import { KeyHint } from '../../ui/key-caps';
import classes from './engagement.module.css';
import { useEngagementActions } from './engagement-actions';
import { useEngagementWork } from './engagement-work';
import { stateOf } from './work-item';

/** What can be done with the step, each with its key; the one main action is to go on. */
export function StepFoot() {
  const { current, engagement, isClosed } = useEngagementWork();
  const actions = useEngagementActions();
  const state = current === undefined ? null : stateOf(current, engagement);
  const isStep = current?.kind === 'step';
  const canTick = isStep && current.step.kind === 'check';
  const canSkip = isStep && current.step.kind !== 'prose';
  return (
    <footer className={classes.foot}>
      <Button onClick={() => actions.move(-1)} title="Previous step (K)">
        Back
      </Button>
      {canTick && !isClosed && (
        <Button onClick={actions.tick} title="Tick the step (X)">
          {state === 'done' ? 'Not done' : 'Done'} <KeyHint keys="x" />
        </Button>
      )}
      {canSkip && !isClosed && (
        <Button onClick={actions.skip} title="Skip the step with a reason (S)">
          {state === 'skipped' ? 'Do not skip' : 'Skip'} <KeyHint keys="s" />
        </Button>
      )}
      <Button onClick={actions.openObjections} title="Answers to objections (O)">
        Objections <KeyHint keys="o" />
      </Button>
      {!isClosed && (
        <Button variant="filled" onClick={actions.goOn} title="Go on (Ctrl or Cmd Enter)">
          {actions.goOnWords} <KeyHint keys="mod+enter" />
        </Button>
      )}
    </footer>
  );
}
