import type { Handlers } from '../../core/contract';
import { previewFacts } from '../engagement/preview-facts';
import type { HostContext } from '../host-context';
import { withPublishStates } from '../playbooks/runnable-playbooks';

type Names = 'playbook.list' | 'playbook.get' | 'playbook.facts' | 'playbook.save';

export function playbookHandlers(context: HostContext): Pick<Handlers, Names> {
  const { playbooks } = context;
  return {
    'playbook.list': async () => {
      const list = await playbooks.list();
      return { ...list, playbooks: withPublishStates(context, list.playbooks), folder: playbooks.path };
    },
    'playbook.get': ({ fileId }) => playbooks.get(fileId),
    'playbook.facts': async (input) => previewFacts(context, input),
    'playbook.save': ({ fileId, text, baseHash }) => playbooks.save(fileId, text, baseHash),
  };
}
