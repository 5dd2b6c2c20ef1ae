import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readDownload } from '../support/a-completed-review';
import { aTrainee, type TestTrainee, taughtFiles } from '../support/a-trainee';
import { openTestHost, type TestHost } from '../support/open-test-host';

let ada: TestTrainee;
let coach: TestHost;

beforeEach(async () => {
  ada = await aTrainee('Ada Lind');
  coach = await openTestHost({ playbooks: taughtFiles, now: () => new Date(2026, 4, 20, 9, 0, 0) });
  await coach.request('settings.save', { fields: { coachName: 'Ruth Ansgar' } });
});
afterEach(() => Promise.all([ada.app.close(), coach.close()]));

const take = (app: TestHost, text: string) => app.request('progress.take', { text });
const listed = async () => (await coach.request('trainee.list', {})).trainees;

const newPath = {
  title: 'First month',
  targetOn: '2026-07-01',
  setBy: 'Ruth Ansgar',
  playbooks: [{ playbookId: 'dead-lead-review', title: 'Dead lead' }],
};

async function answerOf(traineeId: string): Promise<string> {
  return readDownload(coach, await coach.request('trainee.sendBack', { id: traineeId }));
}

describe('a coach’s answer', () => {
  let traineeId: string;
  beforeEach(async () => {
    await ada.app.request('path.save', {
      repIds: [(await ada.app.request('path.get', {})).trainee.repId],
      fields: { ...newPath, title: 'My own', setBy: '' },
    });
    await ada.drill('easy');
    await take(coach, await ada.send());
    traineeId = (await listed())[0]?.id ?? '';
  });

  async function answer(): Promise<string> {
    const step = { kind: 'step', playbookId: 'dead-lead-review', stepKey: 'step/would-change' } as const;
    await coach.request('trainee.comment', {
      ...{ traineeId, anchor: step, about: 'What would you change?' },
      text: 'Wait longer.',
    });
    await coach.request('path.save', { repIds: [traineeId], fields: newPath });
    const playbookId = 'dead-lead-review';
    const by = { repId: traineeId, playbookId, coachName: 'Ruth Ansgar' };
    await coach.request('supervisedRun.sign', { ...by, on: '2026-05-19', line: 'Calm' });
    await coach.request('readiness.give', { ...by, note: '' });
    return answerOf(traineeId);
  }

  it('brings comments, path and signatures to where they belong; again it changes nothing', async () => {
    const text = await answer();
    expect(await take(ada.app, text)).toMatchObject({
      ...{ kind: 'answer', from: 'Ruth Ansgar', newComments: 1, newRuns: 1, newMarks: 1, changesPath: true },
      hasPathConflict: false,
    });
    const page = await ada.app.request('path.get', {});
    expect(page.path).toMatchObject({ title: 'First month', targetOn: '2026-07-01' });
    expect(page.onPath[0]).toMatchObject({
      ready: { kind: 'ready' },
      evidence: { supervisedRuns: [{ coachName: 'Ruth Ansgar', line: 'Calm' }] },
    });
    expect((await ada.app.request('progress.coach', {})).comments).toMatchObject([
      { versions: [{ by: 'Ruth Ansgar', text: 'Wait longer.' }] },
    ]);
    expect(await take(ada.app, text)).toMatchObject({ isKnown: true, newComments: 0 });
    await take(coach, await ada.send());
    expect(await take(ada.app, await answerOf(traineeId))).toMatchObject({ isKnown: true });
  });

  it('is taken back whole by Undo, and can be taken in again', async () => {
    const text = await answer();
    const before = structuredClone(ada.app.host.context.store.data);
    await take(ada.app, text);
    const [received] = (await ada.app.request('progress.coach', {})).answers;
    expect(received).toMatchObject({ canUndo: true, commentCount: 1, changedPath: true });
    await ada.app.request('progress.undoAnswer', { id: received?.id ?? '' });
    const { trainingPaths, supervisedRuns, readyMarks } = ada.app.host.context.store.data;
    expect({ supervisedRuns, readyMarks }).toEqual({ supervisedRuns: {}, readyMarks: {} });
    expect(Object.values(trainingPaths)).toMatchObject([{ title: 'My own' }]);
    expect(Object.values(before.trainingPaths)).toHaveLength(1);
    expect((await ada.app.request('progress.coach', {})).comments).toEqual([]);
    expect(await take(ada.app, text)).toMatchObject({ newComments: 1, newRuns: 1, newMarks: 1 });
  });

  it('leaves a path that was changed by hand since, when it is taken back', async () => {
    await take(ada.app, await answer());
    const repIds = [(await ada.app.request('path.get', {})).trainee.repId];
    await ada.app.request('path.save', { repIds, fields: { ...newPath, title: 'By hand' } });
    const [received] = (await ada.app.request('progress.coach', {})).answers;
    await ada.app.request('progress.undoAnswer', { id: received?.id ?? '' });
    expect((await ada.app.request('path.get', {})).path).toMatchObject({ title: 'By hand' });
  });

  it('shows both paths when both sides changed it, and loses none until one is chosen', async () => {
    const text = await answer();
    const repIds = [(await ada.app.request('path.get', {})).trainee.repId];
    await ada.app.request('path.save', { repIds, fields: { ...newPath, title: 'Slower' } });
    expect(await take(ada.app, text)).toMatchObject({ hasPathConflict: true, changesPath: false });
    expect((await ada.app.request('path.get', {})).path).toMatchObject({ title: 'Slower' });
    const { pathConflict } = await ada.app.request('progress.coach', {});
    expect(pathConflict.map(({ path }) => path.title).sort()).toEqual(['First month', 'Slower']);
    await take(coach, await ada.send());
    expect((await listed())[0]).toMatchObject({ hasPathConflict: true });
    const version = pathConflict.findIndex(({ path }) => path.title === 'First month');
    await ada.app.request('progress.choosePath', { version });
    expect((await ada.app.request('path.get', {})).path).toMatchObject({ title: 'First month' });
    await take(coach, await ada.send());
    expect((await listed())[0]).toMatchObject({
      hasPathConflict: false,
      pathTitle: 'First month',
    });
  });

  it('does not bring back what was removed on either side', async () => {
    await take(ada.app, await answer());
    const [run] = Object.values(ada.app.host.context.store.data.supervisedRuns);
    await ada.app.request('supervisedRun.remove', { id: run?.id ?? '' });
    await take(coach, await ada.send());
    expect((await coach.request('trainee.get', { id: traineeId })).supervisedRuns).toEqual([]);
    const { comments } = await coach.request('trainee.get', { id: traineeId });
    await coach.request('trainee.removeComment', { traineeId, commentId: comments[0]?.id ?? '' });
    await take(ada.app, await answerOf(traineeId));
    expect((await ada.app.request('progress.coach', {})).comments).toEqual([]);
    expect(ada.app.host.context.store.data.supervisedRuns).toEqual({});
    expect((await ada.app.request('workspace.check', {})).problems).toEqual([]);
  });
});
