import { useState } from 'react';
import { navigate } from 'wouter/use-hash-location';
import type { AccountPage } from '../../../core/account/account-page';
import type { WorkspaceStatus } from '../../../core/workspace/workspace-status';
import { useCommand } from '../../app/use-request';
import classes from './account.module.css';
import { AccountBar } from './account-bar';
import { type AccountForm, AccountScopeProvider } from './account-context';
import { AccountForms } from './account-forms';
import { AccountHead } from './account-head';
import { AccountTimeline } from './account-timeline';
import { SideColumn } from './side-column';
import { useAccountCommands } from './use-account-commands';

interface AccountViewProps {
  readonly page: AccountPage;
  readonly status: WorkspaceStatus;
  readonly lostDealId: string | undefined;
}

/** Head, timeline and cards; the recommended playbook is the main action. */
export function AccountView({ page, status, lostDealId }: AccountViewProps) {
  const lostDeal = page.deals.find(({ id }) => id === lostDealId);
  const [form, openForm] = useState<AccountForm | null>(
    lostDeal ? { kind: 'deal', deal: lostDeal, closesAs: 'lost' } : null,
  );
  const closeForm = () => {
    openForm(null);
    // The address asked for the form: going back to it later must not open it again.
    if (lostDealId !== undefined) navigate(`/accounts/${page.account.id}`, { replace: true });
  };
  const start = useCommand('engagement.start', { failure: 'The playbook was not started' });
  const { account, pools, recommended } = page;
  const startPlaybook = (index: number) => {
    const playbook = recommended[index];
    if (playbook === undefined || start.isPending) return;
    const membership = pools.find(({ pool }) => pool === playbook.pool);
    start.mutate(
      {
        accountId: account.id,
        fileId: playbook.fileId,
        pool: playbook.pool,
        dealId: membership?.dealId ?? null,
        contactId: membership?.contactId ?? null,
      },
      { onSuccess: ({ id }) => navigate(`/engagements/${id}`) },
    );
  };
  useAccountCommands(page, openForm, startPlaybook);
  return (
    <AccountScopeProvider
      value={{
        page,
        status,
        offerings: [...page.bought, ...page.neverBought],
        currencyOf: ({ currency }) => currency || status.settings.defaultCurrency,
        openForm,
        startPlaybook,
        isStarting: start.isPending,
      }}
    >
      <div className={classes.layout}>
        <AccountBar />
        <AccountHead />
        <div className={classes.columns}>
          <AccountTimeline />
          <SideColumn />
        </div>
      </div>
      {form !== null && <AccountForms form={form} onClose={closeForm} />}
    </AccountScopeProvider>
  );
}
