import { Button } from '@mantine/core';
import { IconFlame } from '@tabler/icons-react';
import type { PoolId } from '../../../core/pool/pool';
import type { WorkspaceStatus } from '../../../core/workspace/workspace-status';
import { exactDate } from '../../ui/calendar';
import { EmptyState } from '../../ui/empty-state';
import { poolHints, poolWords } from '../../ui/pool-words';

interface EmptyTodayProps {
  readonly pool: PoolId | null;
  readonly scope: 'mine' | 'all';
  readonly status: WorkspaceStatus;
  readonly onShowAll: () => void;
}

/** Says which import or setting would bring calls. */
export function EmptyToday({ pool, scope, status, onShowAll }: EmptyTodayProps) {
  const icon = <IconFlame size={28} stroke={1.4} />;
  if (pool !== null || scope === 'mine') {
    return (
      <EmptyState
        icon={icon}
        title={pool === null ? 'No calls among your accounts' : `Nothing in “${poolWords[pool]}” here`}
        actions={
          <>
            <Button onClick={onShowAll}>Show everybody’s, all pools</Button>
            {pool === null ? (
              <Button component="a" href="#/training">
                New here? Learn to call
              </Button>
            ) : null}
          </>
        }
      >
        {pool === null
          ? 'None of the accounts that you own is in a pool today.'
          : `${poolHints[pool]} Nobody is there as of ${exactDate(status.asOf)}.`}
      </EmptyState>
    );
  }
  return (
    <EmptyState
      icon={icon}
      title={`Nothing to call about as of ${exactDate(status.asOf)}`}
      actions={
        <>
          <Button component="a" href="#/import">
            Bring in deals and activities
          </Button>
          <Button component="a" href="#/settings">
            Change the date or the pools
          </Button>
        </>
      }
    >
      The pools are made from won and lost deals and from activities. Import them from your CRM, or, if your
      data is from another year, show everything as of a date in it.
    </EmptyState>
  );
}
