import { AppError } from '../../core/app-error';
import { parseScenario } from '../../core/scenario/parse-scenario';
import { type RolePlay, rolePlayFields } from '../../core/scenario/role-play';
import type { Change } from '../../core/workspace/workspace-data';
import type { HostContext } from '../host-context';
import { hashOf } from '../playbooks/read-playbook-file';
import { putRecord } from '../records/put-record';
import { playbooksById, scorecardOf } from './scorecards';

/**
 * Begins a run of a scenario's text, or resumes the open one. The text and the scorecard are pinned.
 * @throws AppError `not-found`, `unreadable-file`, or `bad-request` for a text that can't be played
 */
export async function startRolePlay(
  context: HostContext,
  { fileId, isAnew }: { readonly fileId: string; readonly isAnew: boolean },
): Promise<RolePlay> {
  const { store, records } = context;
  const { text } = await context.playbooks.get(fileId);
  const { id, playbookId } = parseScenario(text);
  const playbook = (await playbooksById(context, [playbookId])).get(playbookId);
  const scorecard = playbook ? scorecardOf(playbook) : null;
  const scenario = parseScenario(text, playbook ? { scorecardOf: () => scorecard } : {});
  const errors = scenario.diagnostics.filter(({ severity }) => severity === 'error');
  if (errors[0]) {
    const message = `This role-play can't be played yet: ${errors[0].message} See line ${errors[0].range.line} of its file. Nothing was begun.`;
    throw new AppError('bad-request', message, { fileId });
  }
  const { meRepId } = context.settings();
  const open = Object.values(store.data.rolePlays).find(
    (one) => one.scenarioId === id && one.finishedAt === null && one.traineeId === meRepId,
  );
  if (open && !isAnew) return open;
  const pinned = new Map([[hashOf(text), { playbookId: id, text }]]);
  if (playbook) pinned.set(playbook.textHash, { playbookId, text: playbook.text });
  const fields = rolePlayFields.parse({
    scenarioId: id,
    fileId,
    title: scenario.title,
    textHash: hashOf(text),
    playbookId,
    scorecardHash: playbook?.textHash ?? '',
    traineeId: meRepId,
    traineeName: store.data.reps[meRepId ?? '']?.name ?? '',
  });
  const rolePlay = records.create('rolePlays', fields);
  const changes: Change[] = [...pinned]
    .filter(([hash]) => !store.data.texts[hash])
    .map(([hash, pin]) => putRecord('texts', records.create('texts', { id: hash, ...pin })));
  if (open) changes.push({ remove: 'rolePlays', id: open.id });
  await store.commit([...changes, putRecord('rolePlays', rolePlay)]);
  return rolePlay;
}
