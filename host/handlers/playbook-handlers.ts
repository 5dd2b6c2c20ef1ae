import type { Handlers } from '../../core/contract';
import type { HostContext } from '../host-context';

type Names = 'playbook.list' | 'playbook.get' | 'playbook.save';

export function playbookHandlers({ playbooks }: HostContext): Pick<Handlers, Names> {
  return {
    'playbook.list': async () => ({ ...(await playbooks.list()), folder: playbooks.path }),
    'playbook.get': ({ fileId }) => playbooks.get(fileId),
    'playbook.save': ({ fileId, text, baseHash }) => playbooks.save(fileId, text, baseHash),
  };
}
