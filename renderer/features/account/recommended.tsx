import { Text } from '@mantine/core';
import { PoolBadge } from '../../ui/pool-badge';
import { Section } from '../../ui/section';
import classes from './account.module.css';
import { useAccountScope } from './account-context';

/** Playbooks that fit, each with the reason why; the first is also the main action. */
export function Recommended() {
  const { page, startPlaybook, isStarting } = useAccountScope();
  return (
    <Section title="Recommended playbooks">
      {page.recommended.length === 0 && (
        <Text size="sm" c="dimmed">
          No playbook fits a reason to call this account now. Playbooks name the pools that they are for.
        </Text>
      )}
      {page.recommended.map((playbook, index) => (
        <button
          key={playbook.fileId}
          type="button"
          className={classes.playbook}
          disabled={isStarting}
          onClick={() => startPlaybook(index)}
        >
          <strong>{playbook.title}</strong>
          <span>{playbook.why}</span> <PoolBadge pool={playbook.pool} />
        </button>
      ))}
    </Section>
  );
}
