import { navigate } from 'wouter/use-hash-location';
import { bridge } from '../bridge';
import { showDone } from './show-done';
import { useCommand } from './use-request';

/** Begins the hand-off of a won deal and opens it, also after the caller has left the screen. */
export function useBeginHandOff(): (dealId: string) => void {
  const begin = useCommand('handOff.begin', { failure: 'The hand-off was not begun' });
  return (dealId) =>
    void begin.mutateAsync({ dealId }).then(
      ({ id }) => navigate(`/hand-offs/${id}`),
      // Told by the command itself.
      () => undefined,
    );
}

/** After a win: offers to pass the baton (M24). */
export function useHandOffOffer(): (
  deal: { readonly id: string; readonly accountId: string },
  accountName: string,
) => void {
  const begin = useBeginHandOff();
  return ({ id, accountId }, accountName) =>
    showDone(`Won: ${accountName}. Who takes over?`, {
      label: 'Hand over',
      run: () => begin(id),
      isOpen: async () => {
        const { handOffs } = await bridge.request('account.afterWin', { id: accountId });
        return handOffs.every(({ dealId }) => dealId !== id);
      },
    });
}
