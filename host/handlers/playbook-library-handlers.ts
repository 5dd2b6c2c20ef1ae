import type { Handlers } from '../../core/contract';
import { countPlaybookUsage } from '../../core/playbook/playbook-usage';
import type { HostContext } from '../host-context';
import { PlaybookTextSearch } from '../playbooks/playbook-text-search';

type Names = 'playbook.search' | 'playbook.usage' | 'playbook.gitMarks';

export function playbookLibraryHandlers({ playbooks, store, gitMarks }: HostContext): Pick<Handlers, Names> {
  const texts = new PlaybookTextSearch(playbooks);
  return {
    'playbook.search': async ({ search, limit }) => ({ hits: await texts.find(search, limit) }),
    'playbook.gitMarks': () => gitMarks.read(),
    'playbook.usage': async () => ({
      usage: countPlaybookUsage(Object.values(store.data.engagements)).map((one) => ({
        ...one,
        lastAccountName: store.data.accounts[one.lastAccountId]?.name ?? '',
      })),
    }),
  };
}
