import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readDownload } from '../support/a-completed-review';
import { aTrainee, objectionCard, type TestTrainee, taughtFiles } from '../support/a-trainee';
import { openTestHost, type TestHost } from '../support/open-test-host';

let ada: TestTrainee;
let ben: TestTrainee;
let coach: TestHost;

beforeEach(async () => {
  ada = await aTrainee('Ada Lind');
  ben = await aTrainee('Ben Okafor');
  coach = await openTestHost({ playbooks: taughtFiles, now: () => new Date(2026, 4, 20, 9, 0, 0) });
  await coach.request('settings.save', { fields: { coachName: 'Ruth Ansgar' } });
});
afterEach(() => Promise.all([ada.app.close(), ben.app.close(), coach.close()]));

const take = (app: TestHost, text: string) => app.request('progress.take', { text });

async function taken(app: TestHost) {
  const { trainees } = await app.request('trainee.list', {});
  const idOf = (name: string) => trainees.find((one) => one.name === name)?.id ?? '';
  return { trainees, ada: idOf('Ada Lind'), ben: idOf('Ben Okafor') };
}

/** Two trainees who learned; the objection was forgotten by both. */
async function twoWhoLearned(): Promise<string[]> {
  for (const trainee of [ada, ben]) {
    await trainee.drill('easy');
    trainee.at(2026, 5, 14);
    await trainee.drill('good', { [objectionCard]: 'again' });
  }
  await ada.play(1);
  await ben.play(0, 0);
  return [await ada.send(), await ben.send()];
}

describe('a progress file', () => {
  it('shows the coach who is where, the step that the group forgets, and where points were lost', async () => {
    for (const text of await twoWhoLearned()) await take(coach, text);
    const { trainees, steps, moments } = await coach.request('trainee.list', {});
    expect(trainees.map(({ name }) => name)).toEqual(['Ada Lind', 'Ben Okafor']);
    const dead = trainees[0]?.playbooks.find(({ playbookId }) => playbookId === 'dead-lead-review');
    expect(dead?.evidence).toMatchObject({ stepCount: 7, readCount: 2, cardCount: 7, drilledCount: 7 });
    expect(dead?.evidence.recall).toBeGreaterThan(0.5);
    expect(steps[0]).toMatchObject({
      stepKey: 'step/call-we-have-no-budget',
      label: 'We have no budget',
      isObjection: true,
      ...{ asked: 2, lapses: 2, traineeCount: 2, forgotCount: 2, otherTextCount: 0 },
    });
    expect(moments).toMatchObject([
      { moment: 'The sample', count: 1, lost: 1, traineeCount: 1 },
      { moment: 'She picks up', heard: 'Who is this?', count: 2, lost: 1, traineeCount: 2 },
    ]);
    const parts = await coach.request('trainee.figure', {
      kind: 'step',
      playbookId: 'dead-lead-review',
      stepKey: 'step/call-we-have-no-budget',
      traineeId: null,
    });
    expect(parts.lines.map(({ text, figure }) => [text, figure])).toEqual([
      ['Ada Lind', 'forgotten 1 of 1'],
      ['Ben Okafor', 'forgotten 1 of 1'],
    ]);
  });

  it('says what each figure of a trainee is made of', async () => {
    const [text = ''] = await twoWhoLearned();
    await take(coach, text);
    const traineeId = (await taken(coach)).ada;
    const partsOf = (
      figure: 'read' | 'recall' | 'role-play' | 'supervised-run' | 'ready',
      playbookId: string,
    ) => coach.request('trainee.figure', { kind: 'standing', traineeId, playbookId, figure });
    expect((await partsOf('read', 'dead-lead-review')).lines).toMatchObject([{ figure: '2 of 7' }]);
    const recall = await partsOf('recall', 'dead-lead-review');
    expect(recall.lines).toHaveLength(7);
    expect(recall.lines[0]).toMatchObject({ text: 'We have no budget' });
    expect((await partsOf('role-play', 'after-the-trade-fair')).lines).toMatchObject([
      { text: 'After the fair', figure: '15 of 100' },
    ]);
    expect((await partsOf('supervised-run', 'dead-lead-review')).lines).toEqual([]);
    expect((await partsOf('ready', 'dead-lead-review')).rule).toContain('Nobody has said');
  });

  it('leads to the same records in any order, and again', async () => {
    await ada.drill('easy');
    const early = await ada.send();
    ada.at(2026, 5, 14);
    await ada.drill('good');
    await ada.play(0, 0);
    const late = await ada.send();
    const other = await ben.send();
    const orders = [
      [early, late, other],
      [late, other, early],
      [other, early, late, early, late, other],
      [late, early, other],
    ];
    const results = await Promise.all(
      orders.map(async (order) => {
        const app = await openTestHost({ playbooks: taughtFiles });
        for (const text of order) await take(app, text);
        const { trainees, sharedTrainings } = app.host.context.store.data;
        const result = structuredClone({ trainees, sharedTrainings });
        expect(await take(app, order[0] ?? '')).toMatchObject({ isKnown: true });
        await app.close();
        return result;
      }),
    );
    for (const result of results) expect(result).toEqual(results[0]);
  });

  it('holds nothing of accounts, people, calls or own words', async () => {
    const account = await ada.app.request('account.save', { fields: { name: 'Alder Works' } });
    await ada.app.request('contact.save', {
      fields: { accountId: account.id, firstName: 'Lena', lastName: 'Strand' },
    });
    await ada.play(1);
    const text = await ada.send();
    for (const word of ['Alder', 'Lena', 'Strand', 'My own words', account.id])
      expect(text).not.toContain(word);
  });

  it('can be removed, and taken in again', async () => {
    const text = await ada.send();
    await take(coach, text);
    const { ada: id } = await taken(coach);
    await coach.request('trainee.remove', { id });
    expect((await taken(coach)).trainees).toEqual([]);
    await take(coach, text);
    expect((await taken(coach)).trainees).toHaveLength(1);
  });

  it('is refused by the trainee who made it, and an answer by anybody else', async () => {
    const text = await ada.send();
    await expect(take(ada.app, text)).rejects.toThrow('this very workspace');
    await take(coach, text);
    await take(coach, await ben.send());
    const { ada: traineeId } = await taken(coach);
    const anchor = { kind: 'training', playbookId: '', stepKey: '' } as const;
    await coach.request('trainee.comment', { traineeId, anchor, about: '', text: 'Well begun.' });
    const answer = await readDownload(coach, await coach.request('trainee.sendBack', { id: traineeId }));
    await expect(take(ben.app, answer)).rejects.toThrow('This answer is for Ada Lind');
    expect(ben.app.host.context.store.data.answersReceived).toEqual({});
  });
});

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
    traineeId = (await taken(coach)).ada;
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
    expect((await taken(coach)).trainees[0]).toMatchObject({ hasPathConflict: true });
    const version = pathConflict.findIndex(({ path }) => path.title === 'First month');
    await ada.app.request('progress.choosePath', { version });
    expect((await ada.app.request('path.get', {})).path).toMatchObject({ title: 'First month' });
    await take(coach, await ada.send());
    expect((await taken(coach)).trainees[0]).toMatchObject({
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
