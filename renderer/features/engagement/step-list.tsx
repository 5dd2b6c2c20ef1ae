import { UnstyledButton } from '@mantine/core';
import {
  IconCircle,
  IconCircleCheckFilled,
  IconCircleDashed,
  IconNotes,
  type TablerIcon,
} from '@tabler/icons-react';
import { useEffect, useRef } from 'react';
import classes from './engagement.module.css';
import { useEngagementWork } from './engagement-work';
import { phaseTitles } from './phase-tabs';
import { type ItemState, isRequired, stateOf, type WorkItem } from './work-item';

const icons: Record<ItemState, TablerIcon> = {
  open: IconCircle,
  done: IconCircleCheckFilled,
  skipped: IconCircleDashed,
  reading: IconNotes,
};
const stateWords: Record<ItemState, string> = {
  open: 'open',
  done: 'done',
  skipped: 'skipped',
  reading: 'to read',
};

/** Left column: the steps of the part that is open, each with its state. */
export function StepList() {
  const { items, current, engagement, goToItem } = useEngagementWork();
  return (
    <nav aria-label={`Steps of ${phaseTitles[engagement.phase]}`} className={classes.steps}>
      <ol>
        {items.map((item) => (
          <li key={item.id}>
            <StepRow item={item} isCurrent={item.id === current?.id} onOpen={() => goToItem(item.id)} />
          </li>
        ))}
      </ol>
    </nav>
  );
}

interface StepRowProps {
  readonly item: WorkItem;
  readonly isCurrent: boolean;
  readonly onOpen: () => void;
}

function StepRow({ item, isCurrent, onOpen }: StepRowProps) {
  const { engagement } = useEngagementWork();
  const row = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (isCurrent) row.current?.scrollIntoView({ block: 'nearest' });
  }, [isCurrent]);
  const state = stateOf(item, engagement);
  const Icon = icons[state];
  const isOwed = state === 'open' && isRequired(item);
  return (
    <UnstyledButton
      ref={row}
      className={classes.stepRow}
      data-state={state}
      aria-current={isCurrent ? 'step' : undefined}
      onClick={onOpen}
      title={item.title}
    >
      <Icon size={16} aria-hidden className={classes.stepIcon} />
      <span className={classes.stepTitle}>{item.title}</span>
      {isOwed && <span className={classes.required}>required</span>}
      <span className="rk-hidden">, {stateWords[state]}</span>
    </UnstyledButton>
  );
}
