import { ActionIcon, Checkbox, TextInput } from '@mantine/core';
import { IconArrowDown, IconArrowUp, IconX } from '@tabler/icons-react';
import type { KeyboardEvent } from 'react';
import { type PathPlaybook, pathStages } from '../../../core/training/training-path';
import { stageWords } from './path-words';
import classes from './paths.module.css';

interface PathRowProps {
  readonly playbook: PathPlaybook;
  readonly at: number;
  readonly count: number;
  readonly isGone: boolean;
  /** While typing; saved when the field is left. */
  readonly onEdit: (next: PathPlaybook) => void;
  readonly onLeave: () => void;
  readonly onChange: (next: PathPlaybook) => void;
  readonly onMove: (by: -1 | 1) => void;
  /** `null` for the last one: a path has at least one playbook. */
  readonly onRemove: (() => void) | null;
}

/** One playbook of a path: its place, why it is there, and which stages are wanted. */
export function PathRow(props: PathRowProps) {
  const { playbook, at, count, isGone, onChange, onMove, onRemove } = props;
  const { title, why, stages } = playbook;
  const moveByKey = (event: KeyboardEvent) => {
    if (!event.altKey || (event.key !== 'ArrowUp' && event.key !== 'ArrowDown')) return;
    event.preventDefault();
    const focused = event.target;
    onMove(event.key === 'ArrowUp' ? -1 : 1);
    // The browser takes the focus from an element that is put elsewhere.
    requestAnimationFrame(() => focused instanceof HTMLElement && focused.focus());
  };
  return (
    <li className={classes.row} onKeyDown={moveByKey}>
      <span className={classes.place} aria-hidden="true">
        {at + 1}
      </span>
      <div className={classes.rowText}>
        <strong>{title || playbook.playbookId}</strong>
        {isGone ? (
          <p className={classes.gone}>
            No playbook of the library has its id: its file is gone, or its head has an error. What was
            learned of it is kept. Mend the file or bring it back, or remove it here.
          </p>
        ) : null}
        <TextInput
          aria-label={`Why ${title}`}
          placeholder="Why it is on the path"
          maxLength={1_000}
          value={why}
          onChange={(event) => props.onEdit({ ...playbook, why: event.currentTarget.value })}
          onBlur={props.onLeave}
        />
        <div className={classes.stages}>
          {pathStages.map((stage) => (
            <Checkbox
              key={stage}
              size="xs"
              label={stageWords[stage]}
              aria-label={`${stageWords[stage]}: ${title}`}
              checked={stages.includes(stage)}
              onChange={(event) => {
                const isOn = event.currentTarget.checked;
                const next = pathStages.filter((one) => (one === stage ? isOn : stages.includes(one)));
                onChange({ ...playbook, stages: next });
              }}
            />
          ))}
        </div>
      </div>
      <div className={classes.rowActions}>
        <ActionIcon aria-label={`Move up: ${title}`} disabled={at === 0} onClick={() => onMove(-1)}>
          <IconArrowUp size={16} aria-hidden="true" />
        </ActionIcon>
        <ActionIcon aria-label={`Move down: ${title}`} disabled={at === count - 1} onClick={() => onMove(1)}>
          <IconArrowDown size={16} aria-hidden="true" />
        </ActionIcon>
        <ActionIcon
          aria-label={`Remove from the path: ${title}`}
          disabled={onRemove === null}
          onClick={() => onRemove?.()}
        >
          <IconX size={16} aria-hidden="true" />
        </ActionIcon>
      </div>
    </li>
  );
}
