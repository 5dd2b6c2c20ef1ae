import type { Handlers } from '../../core/contract';
import { searchWords } from '../../core/search/fold-text';
import { buildAccountPage } from '../accounts/build-account-page';
import { createAccountLister } from '../accounts/list-accounts';
import type { HostContext } from '../host-context';
import { listRunnable } from '../playbooks/runnable-playbooks';
import { createWorkspaceSearch, type WorkspaceSearch } from '../search/workspace-search';

type Names = 'accounts.list' | 'account.get' | 'search.everything';

export function accountHandlers(context: HostContext): Pick<Handlers, Names> {
  const lister = createAccountLister(context);
  let search: WorkspaceSearch | null = null;
  /** Made at the first look at a list, so that opening a workspace costs nothing. */
  const searchNow = () => {
    search ??= createWorkspaceSearch(context.store, context.history);
    return search;
  };
  return {
    'accounts.list': async (query) => {
      if (searchWords(query.search).length === 0) {
        searchNow().warm();
        return lister.list(query, null);
      }
      return lister.list(query, await searchNow().findAccounts(query.search));
    },
    'account.get': async ({ id }) => {
      const playbooks = await listRunnable(context);
      return buildAccountPage(context, playbooks, id);
    },
    'search.everything': async ({ search: words, limit }) => ({
      hits: await searchNow().find(words, limit),
    }),
  };
}
