import { navigate } from 'wouter/use-hash-location';
import { showDone } from './show-done';
import { useCommand } from './use-request';

/** After a win: offers to pass the baton (M24). */
export function useHandOffOffer() {
  const begin = useCommand('handOff.begin', { failure: 'The hand-off was not begun' });
  return (dealId: string, accountName: string) =>
    showDone(`Won: ${accountName}. Who takes over?`, {
      label: 'Hand over',
      run: () => begin.mutate({ dealId }, { onSuccess: ({ id }) => navigate(`/hand-offs/${id}`) }),
    });
}
