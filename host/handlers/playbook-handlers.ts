import type { Handlers } from '../../core/contract';
import type { HostContext } from '../host-context';
import { withPublishStates } from '../playbooks/runnable-playbooks';

type Names = 'playbook.list' | 'playbook.get' | 'playbook.save';

export function playbookHandlers(context: HostContext): Pick<Handlers, Names> {
  const { playbooks } = context;
  return {
    'playbook.list': async () => {
      const { playbooks: summaries, problem } = await playbooks.list();
      return { playbooks: withPublishStates(context, summaries), folder: playbooks.path, problem };
    },
    'playbook.get': ({ fileId }) => playbooks.get(fileId),
    'playbook.save': ({ fileId, text, baseHash }) => playbooks.save(fileId, text, baseHash),
  };
}
