import { ActionIcon, SegmentedControl, Textarea, TextInput } from '@mantine/core';
import { IconX } from '@tabler/icons-react';
import type { Stakeholder } from '../../../core/programme/programme';
import classes from './programmes.module.css';

interface StakeholderRowProps {
  readonly stakeholder: Stakeholder;
  readonly onChange: (next: Stakeholder) => void;
  /** A field was left: what was typed is saved. */
  readonly onLeave: () => void;
  readonly onRemove: () => void;
}

const stances = [
  { value: 'waiting', label: 'Not heard' },
  { value: 'agreed', label: 'Agrees' },
  { value: 'objects', label: 'Objects' },
];

/** One stakeholder: who they are, what they said, and whether they agree. */
export function StakeholderRow({ stakeholder: one, onChange, onLeave, onRemove }: StakeholderRowProps) {
  const who = one.name.trim() || 'this stakeholder';
  return (
    <li className={classes.person}>
      <div className={classes.personHead}>
        <TextInput
          aria-label={`Name of ${who}`}
          placeholder="Name"
          maxLength={1_000}
          autoFocus={one.name === ''}
          value={one.name}
          onChange={(event) => onChange({ ...one, name: event.currentTarget.value })}
          onBlur={onLeave}
        />
        <TextInput
          aria-label={`Role of ${who}`}
          placeholder="Role"
          maxLength={1_000}
          value={one.role}
          onChange={(event) => onChange({ ...one, role: event.currentTarget.value })}
          onBlur={onLeave}
        />
        <ActionIcon aria-label={`Remove ${who}`} onClick={onRemove}>
          <IconX size={16} stroke={1.7} aria-hidden="true" />
        </ActionIcon>
      </div>
      <Textarea
        aria-label={`Words of ${who}`}
        placeholder="What they said, in their words"
        minRows={1}
        value={one.words}
        onChange={(event) => onChange({ ...one, words: event.currentTarget.value })}
        onBlur={onLeave}
      />
      <SegmentedControl
        aria-label={`What ${who} says to the list`}
        data={stances}
        value={one.stance}
        onChange={(stance) => {
          onChange({ ...one, stance: stance as Stakeholder['stance'] });
          onLeave();
        }}
      />
      {one.stance === 'objects' ? (
        <Textarea
          aria-label={`Why ${who} objects`}
          placeholder="Why they object"
          minRows={1}
          value={one.reason}
          onChange={(event) => onChange({ ...one, reason: event.currentTarget.value })}
          onBlur={onLeave}
        />
      ) : null}
    </li>
  );
}
