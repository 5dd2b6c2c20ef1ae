import type { Handlers } from '../../core/contract';
import type { HostContext } from '../host-context';
import { withPublishStates } from '../playbooks/runnable-playbooks';

type Names = 'playbook.list' | 'playbook.get' | 'playbook.save';

export function playbookHandlers(context: HostContext): Pick<Handlers, Names> {
  const { playbooks } = context;
  return {
    'playbook.list': async () => {
      const list = await playbooks.list();
      return { ...list, playbooks: withPublishStates(context, list.playbooks), folder: playbooks.path };
    },
    'playbook.get': ({ fileId }) => playbooks.get(fileId),
    'playbook.save': ({ fileId, text, baseHash }) => playbooks.save(fileId, text, baseHash),
  };
}
