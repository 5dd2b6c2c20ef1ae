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
