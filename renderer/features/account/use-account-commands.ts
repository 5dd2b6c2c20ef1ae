import { navigate } from 'wouter/use-hash-location';
import type { AccountPage } from '../../../core/account/account-page';
import { type AppCommand, useCommands } from '../../app/commands';
import { openDeskDialog } from '../../app/desk-dialog-store';
import { startWords } from '../../ui/start-words';
import type { AccountForm } from './account-context';
import { openNextSteps, useFinishStep } from './next-steps';

const group = 'Account';

/** Every action of the account page with its key. Logging a call (L) belongs to the whole app. */
export function useAccountCommands(
  page: AccountPage,
  openForm: (form: AccountForm) => void,
  startPlaybook: (index: number) => void,
): void {
  const finish = useFinishStep();
  const { id, name } = page.account;
  const step = openNextSteps(page.nextSteps)[0];
  const openDeal = page.deals.find(({ status }) => status === 'open');
  const commands: AppCommand[] = [
    {
      id: 'account-edit',
      label: 'Edit the account',
      group,
      keys: 'e',
      run: () => openForm({ kind: 'account' }),
    },
    {
      id: 'account-contact',
      label: 'Add a contact',
      group,
      keys: 'c',
      run: () => openForm({ kind: 'contact', contact: null }),
    },
    {
      id: 'account-deal',
      label: 'Add a deal',
      group,
      keys: 'd',
      run: () => openForm({ kind: 'deal', deal: null }),
    },
    {
      id: 'account-note',
      label: 'Add a note',
      group,
      keys: 'n',
      run: () => openForm({ kind: 'activity', activity: null }),
    },
    {
      id: 'account-step',
      label: 'Add a next step',
      group,
      keys: 's',
      run: () => openForm({ kind: 'next-step', nextStep: null }),
    },
    {
      id: 'account-verdict',
      label: 'Give a verdict: follow up, keep warm or stop',
      group,
      keys: 'shift+v',
      run: () => openForm({ kind: 'verdict' }),
    },
    {
      id: 'record-name',
      label: 'Record a name that they gave (referral)',
      group,
      keys: 'f',
      run: () => openDeskDialog({ kind: 'record-name', account: { id, name } }),
    },
    {
      id: 'give-value',
      label: 'Log value given',
      group,
      keys: 'v',
      run: () => openDeskDialog({ kind: 'give-value', accounts: [{ id, name }] }),
    },
    {
      id: 'account-sheet',
      label: 'Print a call sheet',
      group,
      keys: 'mod+p',
      run: () => navigate(`/accounts/${page.account.id}/sheet`),
    },
    {
      id: 'account-trigger',
      label: 'Note a trigger event',
      group,
      keys: 't',
      run: () => openForm({ kind: 'trigger', trigger: null }),
    },
    { id: 'account-stop', label: 'Do not contact', group, run: () => openForm({ kind: 'do-not-contact' }) },
  ];
  for (const [index, playbook] of page.recommended.entries())
    commands.push({
      id: `account-start-${index}`,
      label: startWords(playbook),
      group,
      ...(index === 0 ? { keys: ['p', 'enter'] } : {}),
      run: () => startPlaybook(index),
    });
  if (step !== undefined)
    commands.push({
      id: 'account-step-done',
      label: `Done: ${step.text}`,
      group,
      keys: 'x',
      run: () => finish(step),
    });
  if (openDeal !== undefined)
    commands.push({
      id: 'account-deal-lost',
      label: `Close as lost: ${openDeal.name || 'the open deal'}`,
      group,
      run: () => openForm({ kind: 'deal', deal: openDeal, closesAs: 'lost' }),
    });
  useCommands(commands);
}
