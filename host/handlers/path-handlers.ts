import type { Handlers } from '../../core/contract';
import type { HostContext } from '../host-context';
import { putRecord } from '../records/put-record';
import { buildPathPage } from '../training/build-path-page';
import { buildReadinessPage } from '../training/build-readiness-page';
import { gatherEvidence } from '../training/gather-evidence';
import { buildPathForm, pathChanges, pathRemoval } from '../training/paths';
import { giveByRule, giveReady, readyMarkOrThrow, takeBackChange } from '../training/ready-marks';
import { engagementSigning, runRemoval, signedRun } from '../training/supervised-runs';
import { traineeOf } from '../training/trainees';
import type { TrainingPlaybooks } from '../training/training-playbooks';

type Names = Extract<keyof Handlers, `path.${string}` | `readiness.${string}` | `supervisedRun.${string}`>;

/** Paths of trainees, what a coach signs for, and "ready". */
export function pathHandlers(context: HostContext, training: TrainingPlaybooks): Pick<Handlers, Names> {
  const { store } = context;
  return {
    'path.get': ({ repId }) => buildPathPage(context, training, repId),
    'path.form': ({ repId }) => buildPathForm(context, training, repId),
    'path.save': async (input) => {
      await store.commit(pathChanges(context, input));
      return {};
    },
    'path.remove': async ({ id }) => {
      await store.commit([pathRemoval(context, id)]);
      return {};
    },
    'readiness.get': (input) => buildReadinessPage(context, training, input),
    'readiness.give': async ({ repId: asked, playbookId, coachName, note }) => {
      const playbook = await training.byPlaybookId(playbookId);
      const { repId } = traineeOf(context, asked);
      const evidence = await gatherEvidence(context, repId);
      return giveReady(context, playbook, { repId, evidence, givenBy: 'coach', coachName, note });
    },
    'readiness.takeBack': async ({ id }) => {
      await store.commit([takeBackChange(context, id)]);
      return {};
    },
    'readiness.certificate': async ({ id }) => readyMarkOrThrow(context, id),
    'supervisedRun.sign': async (input) => {
      const run = await signedRun(context, training, input);
      await store.commit([putRecord('supervisedRuns', run)]);
      await giveByRule(context, training, run);
      return run;
    },
    'supervisedRun.ofEngagement': ({ id }) => engagementSigning(context, training, id),
    'supervisedRun.remove': async ({ id }) => {
      await store.commit([runRemoval(context, id)]);
      return {};
    },
  };
}
