import { AppError } from '../../core/app-error';
import type { Handlers } from '../../core/contract';
import { activeSetAside } from '../../core/today/set-aside-state';
import type { HostContext } from '../host-context';
import { listRunnable } from '../playbooks/runnable-playbooks';
import { accountsInPeace } from '../today/accounts-in-peace';
import { buildToday, listDueSteps } from '../today/build-today';
import { bringBack, putAside } from '../today/set-aside-changes';

type Names =
  | 'today.get'
  | 'today.dueSteps'
  | 'today.snooze'
  | 'today.dismiss'
  | 'today.bringBack'
  | 'today.setAsides'
  | 'today.staleDeals';

export function todayHandlers(context: HostContext): Pick<Handlers, Names> {
  const { history } = context;
  return {
    'today.get': async (input) => {
      const playbooks = await listRunnable(context);
      return buildToday(context, playbooks, input);
    },
    'today.dueSteps': async ({ scope }) => ({ steps: listDueSteps(context, scope) }),
    'today.snooze': async ({ accountId, until }) => {
      if (until <= context.asOf()) {
        throw new AppError('bad-request', 'Choose a day after today to be shown this account again.');
      }
      return putAside(context, { accountId, kind: 'snooze', until, reason: '' });
    },
    'today.dismiss': async ({ accountId, reason }) =>
      putAside(context, { accountId, kind: 'dismissal', until: null, reason }),
    'today.bringBack': async ({ accountId }) => {
      await bringBack(context, accountId);
      return {};
    },
    'today.setAsides': async () => {
      const asOf = context.asOf();
      const rows = [...history.all()].flatMap((one) => {
        const setAside = activeSetAside(one, asOf);
        return setAside ? [{ ...setAside, accountName: one.account.name }] : [];
      });
      return {
        rows: rows.sort((a, b) => (a.createdAt < b.createdAt ? 1 : -1)),
        leftInPeace: accountsInPeace(history.entries(), asOf),
      };
    },
    'today.staleDeals': async () => {
      const deals = history
        .entries()
        .flatMap(({ facts, history: { account } }) =>
          facts.stale.map((deal) => ({ ...deal, accountName: account.name })),
        );
      // The longest forgotten first; undated ones are older than anybody knows.
      return { deals: deals.sort((a, b) => ((a.openedOn ?? '') < (b.openedOn ?? '') ? -1 : 1)) };
    },
  };
}
