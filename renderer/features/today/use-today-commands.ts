import type { PoolId } from '../../../core/pool/pool';
import type { RankedCall, Today } from '../../../core/today/today';
import { type AppCommand, useCommands } from '../../app/commands';
import { type LogCallPreset, openLogCall } from '../../app/log-call-store';
import { poolOrder, poolWords } from '../../ui/pool-words';
import { useCallActions } from './use-call-actions';

export type TodayDialog =
  | { readonly kind: 'snooze' | 'dismiss' | 'rank'; readonly call: RankedCall }
  | { readonly kind: 'stale' | 'set-asides' };

interface TodayKeys {
  readonly call: RankedCall | undefined;
  readonly today: Today | undefined;
  readonly hasMe: boolean;
  readonly scope: 'mine' | 'all';
  readonly setScope: (scope: 'mine' | 'all') => void;
  readonly setPool: (pool: PoolId | null) => void;
  readonly togglePreview: () => void;
  readonly openDialog: (dialog: TodayDialog) => void;
}

/** A rep who works through the list has most likely called the row that they are at. */
export function suggestionFor(call: RankedCall | undefined): LogCallPreset {
  return call ? { suggested: { id: call.accountId, name: call.accountName } } : {};
}

function poolCommands(setPool: TodayKeys['setPool']): AppCommand[] {
  const ofPool = poolOrder.map((pool, index) => ({
    id: `pool-${pool}`,
    label: `Show only: ${poolWords[pool]}`,
    group: 'Pools',
    keys: String(index + 1),
    run: () => setPool(pool),
  }));
  return [
    ...ofPool,
    { id: 'pool-all', label: 'Show all pools', group: 'Pools', keys: '0', run: () => setPool(null) },
  ];
}

/** Every action of Today with its key. */
export function useTodayCommands(keys: TodayKeys): void {
  const { call, today } = keys;
  const actions = useCallActions();
  const group = 'Today';
  const onCall: AppCommand[] = call
    ? [
        {
          id: 'open',
          label: `Open ${call.accountName}`,
          group,
          keys: 'enter',
          run: () => actions.open(call),
        },
        {
          id: 'log-call',
          label: 'Log a call',
          group,
          keys: 'l',
          run: () => openLogCall(suggestionFor(call)),
        },
        { id: 'preview', label: 'Preview', group, keys: 'space', run: keys.togglePreview },
        {
          id: 'rank',
          label: 'Explain the rank',
          group,
          keys: 'e',
          run: () => keys.openDialog({ kind: 'rank', call }),
        },
        {
          id: 'start',
          label: call.isUnderWay ? 'Go on with the playbook' : 'Start the playbook',
          group,
          keys: 'p',
          run: () => actions.start(call),
        },
        {
          id: 'snooze',
          label: 'Snooze',
          group,
          keys: 's',
          run: () => keys.openDialog({ kind: 'snooze', call }),
        },
        {
          id: 'dismiss',
          label: 'Dismiss',
          group,
          keys: 'd',
          run: () => keys.openDialog({ kind: 'dismiss', call }),
        },
      ]
    : [];
  const step = today?.dueSteps[0];
  const others: AppCommand[] = [
    ...(keys.hasMe
      ? [
          {
            id: 'scope',
            label: keys.scope === 'mine' ? 'Show everybody’s accounts' : 'Show my accounts',
            group,
            keys: 'm',
            run: () => keys.setScope(keys.scope === 'mine' ? 'all' : 'mine'),
          },
        ]
      : []),
    ...(step
      ? [
          {
            id: 'step-done',
            label: 'First due step is done',
            group,
            keys: 'x',
            run: () => actions.finish(step),
          },
        ]
      : []),
    {
      id: 'stale',
      label: 'Decide about stale deals',
      group,
      keys: 'shift+o',
      run: () => keys.openDialog({ kind: 'stale' }),
    },
    {
      id: 'set-asides',
      label: 'Show what was set aside',
      group,
      keys: 'shift+s',
      run: () => keys.openDialog({ kind: 'set-asides' }),
    },
  ];
  useCommands([...onCall, ...others, ...poolCommands(keys.setPool)]);
}
