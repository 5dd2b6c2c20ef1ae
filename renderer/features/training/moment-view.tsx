import { Button } from '@mantine/core';
import { useEffect, useRef } from 'react';
import type { RolePlayPage } from '../../../core/scenario/role-play';
import type { Moment } from '../../../core/scenario/scenario';
import { useCommands } from '../../app/commands';
import { KeyHint } from '../../ui/key-caps';
import { MomentLines } from './moment-lines';
import { ReplyPart } from './reply-part';
import classes from './training.module.css';
import { useLinesInTurn } from './use-lines-in-turn';

interface MomentViewProps {
  readonly page: RolePlayPage;
  readonly moment: Moment;
  readonly say: (text: string) => void;
}

/** Where the call stands: their lines one by one, then what to answer. */
export function MomentView({ page, moment, say }: MomentViewProps) {
  const { scenario, rolePlay } = page;
  const { shown, isComplete, showAll } = useLinesInTurn(moment.lines, rolePlay.finishedAt ? silent : say);
  const isOver = moment.ending !== null;
  const isWaiting = !isComplete && rolePlay.finishedAt === null;
  const part = useRef<HTMLDivElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: each new line, and the replies, come into view.
  useEffect(() => {
    part.current?.scrollIntoView({ block: 'nearest' });
  }, [shown.length, isComplete]);
  useCommands(
    isWaiting
      ? [{ id: 'show-all', label: 'Show all lines', group: 'Role-play', keys: 'space', run: showAll }]
      : [],
  );
  return (
    <div ref={part}>
      <div aria-live="polite">
        <MomentLines lines={rolePlay.finishedAt ? moment.lines : shown} persona={scenario.persona} />
      </div>
      {isWaiting ? (
        <Button className={classes.all} variant="subtle" color="gray" onClick={showAll}>
          Show all
          <KeyHint keys="space" />
        </Button>
      ) : null}
      {isComplete && !isOver ? <ReplyPart rolePlay={rolePlay} moment={moment} /> : null}
    </div>
  );
}

function silent(): void {}
