import type { RequestInput } from '../../../core/contract';
import type { PowerHourPage } from '../../../core/power-hour/power-hour-page';
import { queryClient } from '../../app/query-client';
import { useCommand, useRequest } from '../../app/use-request';

type Action = RequestInput<'powerHour.control'>['action'];
export type How = RequestInput<'powerHour.passOver'>['how'];

/** Puts the answer of a change on the screen at once, before the read that follows it. */
export function showPage(page: PowerHourPage): void {
  queryClient.setQueryData(['powerHour.get', { id: page.hour.id }], page);
}

/** One power hour and what can be done with it. */
export function usePowerHour(id: string) {
  const query = useRequest('powerHour.get', { id });
  const control = useCommand('powerHour.control', { failure: 'The power hour was not changed' });
  const pass = useCommand('powerHour.passOver', { failure: 'The list was not changed' });
  const undo = useCommand('powerHour.undoCall', { failure: 'The call was not taken back' });
  const turn = useCommand('powerHour.takeTurn', { failure: 'The turn was not changed' });
  return {
    query,
    control: (action: Action, then?: () => void) =>
      control.mutate(
        { id, action },
        {
          onSuccess: (page) => {
            showPage(page);
            then?.();
          },
        },
      ),
    passOver: (callId: string, how: How) => pass.mutate({ id: callId, how }, { onSuccess: showPage }),
    undoCall: (callId: string) => undo.mutate({ id: callId }, { onSuccess: showPage }),
    takeTurn: (repId: string) => turn.mutate({ id, repId }, { onSuccess: showPage }),
    isBusy: control.isPending || pass.isPending || undo.isPending,
  };
}
