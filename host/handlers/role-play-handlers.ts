import type { Handlers } from '../../core/contract';
import type { HostContext } from '../host-context';
import { addShippedScenarios } from '../role-play/add-shipped-scenarios';
import { giveReply, saveWords } from '../role-play/give-reply';
import { listScenarios } from '../role-play/list-scenarios';
import { pinnedRolePlay, rolePlayOrThrow } from '../role-play/pinned-role-play';
import { startRolePlay } from '../role-play/start-role-play';
import { giveByRule } from '../training/ready-marks';
import type { TrainingPlaybooks } from '../training/training-playbooks';

type Names =
  | 'rolePlay.list'
  | 'rolePlay.addShipped'
  | 'rolePlay.start'
  | 'rolePlay.get'
  | 'rolePlay.saveWords'
  | 'rolePlay.reply';

export function rolePlayHandlers(context: HostContext, training: TrainingPlaybooks): Pick<Handlers, Names> {
  return {
    'rolePlay.list': async () => ({ scenarios: await listScenarios(context) }),
    'rolePlay.addShipped': async () => ({ count: await addShippedScenarios(context) }),
    'rolePlay.start': (input) => startRolePlay(context, input),
    'rolePlay.get': async ({ id }) => {
      const rolePlay = rolePlayOrThrow(context, id);
      return { rolePlay, ...pinnedRolePlay(context, rolePlay) };
    },
    'rolePlay.saveWords': async (input) => {
      await saveWords(context, input);
      return {};
    },
    'rolePlay.reply': async (input) => {
      const rolePlay = await giveReply(context, input);
      const { playbookId, traineeId: repId, finishedAt } = rolePlay;
      if (finishedAt !== null) await giveByRule(context, training, { playbookId, repId });
      return rolePlay;
    },
  };
}
