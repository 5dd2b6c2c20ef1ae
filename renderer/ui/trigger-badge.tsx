import { IconSpeakerphone } from '@tabler/icons-react';
import { type TriggerKind, triggerWords } from '../../core/trigger/trigger-kinds';
import classes from './trigger-badge.module.css';

interface TriggerBadgeProps {
  readonly kind: TriggerKind;
  readonly why: string;
}

/** What kind of event raises an account; the whole of it on hover. */
export function TriggerBadge({ kind, why }: TriggerBadgeProps) {
  return (
    <span className={classes.badge} title={why}>
      <IconSpeakerphone size={12} stroke={1.8} aria-hidden="true" />
      {triggerWords[kind]}
    </span>
  );
}
