import { Select, Text } from '@mantine/core';
import { useState } from 'react';
import { navigate } from 'wouter/use-hash-location';
import type { TrialAccount, TrialOrigin } from '../../core/trial/trial';
import { FormDialog } from '../ui/form-dialog';
import { PoolBadge } from '../ui/pool-badge';
import classes from './trial-dialog.module.css';
import { useCommand, useRequest } from './use-request';

interface TrialDialogProps {
  readonly fileId: string;
  /** Where its end leads back to. */
  readonly from: TrialOrigin;
  /** The playbook's text as it stands on the screen, saved or not. */
  readonly text: string;
  /** The account that is chosen at first, instead of the one that fits best. */
  readonly accountId?: string;
  readonly onClose: () => void;
}

/** Chooses the sample account to try a playbook on; Ctrl/Cmd Enter begins with the one that fits best. */
export function TrialDialog({ fileId, from, text, accountId, onClose }: TrialDialogProps) {
  const { data } = useRequest('trial.accounts', { text });
  const start = useCommand('trial.start', { failure: 'The trial did not begin' });
  const [chosenId, choose] = useState<string | null>(accountId ?? null);
  const accounts = data?.accounts ?? [];
  const chosen = accounts.find(({ id }) => id === chosenId) ?? accounts[0];
  const begin = () => {
    if (chosen === undefined) return;
    start.mutate(
      { fileId, from, text, accountId: chosen.id },
      {
        onSuccess: ({ id }) => {
          onClose();
          navigate(`/engagements/${id}`);
        },
      },
    );
  };
  return (
    <FormDialog
      title="Try it on a sample account"
      submitLabel="Start the trial"
      isOpen
      isBusy={start.isPending}
      canSubmit={chosen !== undefined}
      onClose={onClose}
      onSubmit={begin}
    >
      <Text size="sm" mb="sm">
        It runs as it stands on the screen, and nothing is kept: no account, no figure and no file changes.
        Closing Rekindle forgets it.
      </Text>
      <Select
        data-autofocus
        label="Sample account"
        data={groups(accounts)}
        value={chosen?.id ?? null}
        onChange={choose}
        allowDeselect={false}
        openOnFocus={false}
        searchable
      />
      {chosen !== undefined && chosen.pools.length > 0 ? (
        <ul className={classes.reasons} aria-label="Why this account">
          {chosen.pools.map(({ pool, why }) => (
            <li key={pool}>
              <PoolBadge pool={pool} why={why} /> {why}
            </li>
          ))}
        </ul>
      ) : null}
      {accounts.length > 0 && !accounts[0]?.fits ? (
        <Text size="sm" c="dimmed" mt="sm">
          The playbook names no pool that one of these accounts is in, so that any of them will do.
        </Text>
      ) : null}
    </FormDialog>
  );
}

function groups(accounts: readonly TrialAccount[]) {
  const itemsOf = (fits: boolean) =>
    accounts.filter((account) => account.fits === fits).map(({ id, name }) => ({ value: id, label: name }));
  return [
    { group: 'The playbook is for these', items: itemsOf(true) },
    { group: 'Others', items: itemsOf(false) },
  ].filter(({ items }) => items.length > 0);
}
