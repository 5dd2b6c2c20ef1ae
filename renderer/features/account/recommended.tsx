import { Button, Text } from '@mantine/core';
import { useState } from 'react';
import type { AccountPage } from '../../../core/account/account-page';
import { KeyHint } from '../../ui/key-caps';
import { PoolBadge } from '../../ui/pool-badge';
import { Section } from '../../ui/section';
import classes from './account.module.css';
import { useAccountScope } from './account-context';

type Playbook = AccountPage['recommended'][number];

/** So many stand there at once: people and deals must not be pushed out of sight. */
const fewPlaybooks = 4;

/** Playbooks that fit, under the reason why; the first is also the main action. */
export function Recommended() {
  const { recommended } = useAccountScope().page;
  const [showsAll, setShowsAll] = useState(false);
  const shown = showsAll ? recommended : recommended.slice(0, fewPlaybooks);
  const pools = [...new Set(shown.map(({ pool }) => pool))];
  return (
    <Section title="Recommended playbooks">
      {recommended.length === 0 && (
        <Text size="sm" c="dimmed">
          No playbook fits a reason to call this account now. Playbooks name the pools that they are for.
        </Text>
      )}
      {pools.map((pool) => (
        <ForOneReason key={pool} playbooks={shown.filter((playbook) => playbook.pool === pool)} />
      ))}
      {shown.length < recommended.length && (
        <Button size="compact-xs" onClick={() => setShowsAll(true)}>
          Show {recommended.length - shown.length} more
        </Button>
      )}
    </Section>
  );
}

function ForOneReason({ playbooks }: { readonly playbooks: readonly Playbook[] }) {
  const { page, startPlaybook, isStarting } = useAccountScope();
  const [best] = playbooks;
  if (best === undefined) return null;
  return (
    <>
      <PoolBadge pool={best.pool} />
      <p className={classes.playbookWhy} title={best.why}>
        {best.why}
      </p>
      <ul className={classes.playbooks}>
        {playbooks.map((playbook) => {
          const index = page.recommended.indexOf(playbook);
          return (
            <li key={playbook.fileId}>
              <button
                type="button"
                className={classes.playbook}
                title={playbook.goal}
                disabled={isStarting}
                onClick={() => startPlaybook(index)}
              >
                {playbook.title}
                {index === 0 && <KeyHint keys="p" />}
              </button>
            </li>
          );
        })}
      </ul>
    </>
  );
}
