import { navigate } from 'wouter/use-hash-location';
import type { ListedReferral } from '../../../core/referral/listed-referral';
import { type AppCommand, useCommands } from '../../app/commands';
import { type NameActions, useNameActions } from '../../app/use-name-actions';

const group = 'Referrals';

/** The actions of the list of names, with their keys for the selected one. */
export function useNameCommands(selected: ListedReferral | undefined): NameActions {
  const actions = useNameActions();
  const commands: AppCommand[] = [];
  if (selected) {
    const { name, toAccountId, thanks, giverObstacle } = selected;
    commands.push({
      id: 'edit',
      label: `Edit the name ${name}`,
      group,
      keys: 'e',
      run: () => actions.edit(selected),
    });
    commands.push({
      id: 'giver',
      label: `Open who gave ${name}`,
      group,
      keys: 'o',
      run: () => navigate(`/accounts/${selected.fromAccountId}`),
    });
    if (toAccountId === null)
      commands.push({
        id: 'become',
        label: `Make ${name} a prospect`,
        group,
        keys: 'm',
        run: () => actions.become(selected),
      });
    if (thanks !== 'done' && giverObstacle === '')
      commands.push({
        id: 'thank',
        label: `Mark thanked for ${name}`,
        group,
        keys: 't',
        run: () => actions.thank(selected),
      });
  }
  useCommands(commands);
  return actions;
}
