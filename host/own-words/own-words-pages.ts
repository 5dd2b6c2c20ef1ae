import type { ListedTake, OwnWordsPage } from '../../core/own-words/own-words-page';
import { recordingName } from '../../core/own-words/recording-name';
import { scriptPoints } from '../../core/own-words/script-points';
import type { Take } from '../../core/own-words/take';
import { openerOf } from '../../core/power-hour/opener';
import type { HostContext } from '../host-context';
import { listRunnable, runnablePlaybook } from '../playbooks/runnable-playbooks';
import { traineeId } from '../training/trainee';
import type { RecordingFolder } from './recording-folder';

/** Playbooks with something to say, by title, and recordings that belong to nothing. */
export async function listScripts(context: HostContext, recordings: RecordingFolder) {
  const scripts = [];
  for (const { fileId, title, id, stepCount } of await listRunnable(context)) {
    if (stepCount === 0) continue;
    const { playbook } = await runnablePlaybook(context, fileId);
    if (scriptPoints(playbook).length === 0) continue;
    const takes = ownTakes(context, id);
    scripts.push({ fileId, title, takeCount: takes.length, lastAt: takes[0]?.at ?? null });
  }
  const strays = await strayRecordings(context, recordings);
  return {
    scripts: scripts.sort((a, b) => a.title.localeCompare(b.title, 'en')),
    strays: { count: strays.length, bytes: strays.reduce((sum, { bytes }) => sum + bytes, 0) },
  };
}

/** @throws AppError `not-found` or `unreadable-file` */
export async function buildOwnWordsPage(
  context: HostContext,
  recordings: RecordingFolder,
  fileId: string,
): Promise<OwnWordsPage> {
  const { playbook } = await runnablePlaybook(context, fileId);
  const takes: ListedTake[] = [];
  for (const one of ownTakes(context, playbook.id)) {
    const { id, at, audioType, durationMs, isEnded, words, saidIds } = one;
    const bytes = await recordings.size(one);
    takes.push({ id, at, audioType, durationMs, isEnded, words, saidIds, bytes });
  }
  const { title } = playbook;
  return { fileId, title, opener: openerOf(playbook), points: [...scriptPoints(playbook)], takes };
}

/** Newest first. */
function ownTakes(context: HostContext, playbookId: string): Take[] {
  const repId = traineeId(context);
  return Object.values(context.store.data.takes)
    .filter((one) => one.playbookId === playbookId && one.repId === repId)
    .sort((a, b) => (a.createdAt < b.createdAt ? 1 : -1));
}

export async function strayRecordings({ store }: HostContext, recordings: RecordingFolder) {
  const known = new Set(Object.values(store.data.takes).map(recordingName));
  return (await recordings.list()).filter(({ name }) => !known.has(name));
}
