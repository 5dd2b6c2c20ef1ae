import { begunBySampleTrainees } from '../../core/sample/sample-trainees';
import { sampleTraining } from '../../core/sample/sample-training';
import type { Change, CollectionName, RecordOf } from '../../core/workspace/workspace-data';
import type { RecordContext } from '../record-context';
import { putRecord } from '../records/put-record';
import { libraryScenarios } from '../role-play/library-scenarios';
import { playbooksById, scorecardOf } from '../role-play/scorecards';
import type { TrainingPlaybooks } from './training-playbooks';

/** The changes that let the sample company's trainees be under way, with the playbooks that are here. */
export async function sampleTrainingChanges(
  context: RecordContext,
  training: TrainingPlaybooks,
  reps: readonly Pick<RecordOf<'reps'>, 'id' | 'name'>[],
): Promise<Change[]> {
  const known = await training.list(begunBySampleTrainees);
  const runnable = await playbooksById(context, [...begunBySampleTrainees]);
  const { playbooks } = await context.playbooks.list();
  const made = sampleTraining({
    today: context.asOf(),
    newId: context.newId,
    reps,
    titles: new Map(playbooks.map(({ id, title }) => [id, title])),
    playbooks: known.flatMap((playbook) => {
      const found = runnable.get(playbook.playbookId);
      return found ? [{ ...playbook, scorecard: scorecardOf(found) }] : [];
    }),
    scenarios: (await libraryScenarios(context))
      .filter(({ scenario }) => begunBySampleTrainees.has(scenario.playbookId))
      .map(({ file, scenario }) => ({ ...file, textHash: file.hash, scenario })),
    drills: context.settings().drills,
  });
  return (Object.keys(made) as CollectionName[]).flatMap((name) =>
    made[name as keyof typeof made].map((fields) =>
      putRecord(name, context.records.create(name, fields as never)),
    ),
  );
}
