import type { ScoreStep } from '../../core/playbook/playbook';
import { type RunnablePlaybook, runnablePlaybook } from '../playbooks/runnable-playbooks';
import type { RecordContext } from '../record-context';

/** The playbook that reps run under each of these ids; one that is missing or unreadable has no entry. */
export async function playbooksById(
  context: RecordContext,
  ids: readonly string[],
): Promise<ReadonlyMap<string, RunnablePlaybook>> {
  const { playbooks } = await context.playbooks.list();
  const found = new Map<string, RunnablePlaybook>();
  for (const id of new Set(ids)) {
    const summary = playbooks.find((one) => one.id === id);
    if (!summary) continue;
    const playbook = await runnablePlaybook(context, summary.fileId).catch(() => null);
    if (playbook) found.set(id, playbook);
  }
  return found;
}

export function scorecardOf({ playbook }: Pick<RunnablePlaybook, 'playbook'>): ScoreStep[] {
  return playbook.steps.filter((step) => step.kind === 'score');
}
