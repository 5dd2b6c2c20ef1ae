import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { examplePlaybook } from '../support/a-playbook';
import { exampleScenario, scenarioPlaybook } from '../support/a-scenario';
import { openTestHost, type TestHost } from '../support/open-test-host';

const fairId = 'after-the-trade-fair';
const fairFile = 'after-the-trade-fair.md';
const scenarioFile = 'scenarios/after-the-fair.md';
/** With something to drill in it. */
const fairPlaybook = scenarioPlaybook
  .replace('title: After the trade fair', 'title: After the trade fair\ngoal: Find out whether it was real.')
  .replace('\n## Review', '\n:::objection[Too dear]{#dear}\nBeside what?\n:::\n\n## Review');
let app: TestHost;
let now: Date;
beforeEach(async () => {
  now = new Date(2026, 4, 4, 9, 0, 0);
  app = await openTestHost({
    playbooks: {
      'dead-lead.md': examplePlaybook,
      [fairFile]: fairPlaybook,
      [scenarioFile]: exampleScenario,
    },
    now: () => now,
  });
});
afterEach(() => app.close());

const onDay = (day: number) => {
  now = new Date(2026, 4, day, 9, 0, 0);
};
const allStages = ['read', 'drill', 'role-play', 'supervised-run'] as const;
const fields = {
  title: 'Ready to call',
  targetOn: '2026-06-01',
  setBy: 'Ruth',
  playbooks: [
    { playbookId: fairId, title: 'After the trade fair', why: 'It is easy.', stages: [...allStages] },
    { playbookId: 'dead-lead-review', title: 'Dead lead', why: '', stages: [...allStages] },
  ],
};

async function readAll(fileId = fairFile): Promise<void> {
  const { parts, playbookId } = await app.request('lesson.get', { fileId });
  const stepIds = parts.flatMap(({ steps }) => steps.map(({ id }) => id));
  await app.request('lesson.see', { playbookId, stepIds });
}

async function drillAll(fileId = fairFile): Promise<void> {
  for (;;) {
    const { card } = await app.request('drill.next', { fileId });
    if (!card) return;
    await app.request('drill.grade', { cardId: card.id, hash: card.hash, grade: 'easy' });
  }
}

/** The best way through the scenario. */
async function playAll(): Promise<void> {
  let { id, finishedAt } = await app.request('rolePlay.start', { fileId: scenarioFile, isAnew: true });
  while (finishedAt === null) {
    const { rolePlay, scenario } = await app.request('rolePlay.get', { id });
    const last = rolePlay.turns.at(-1);
    const from = scenario.moments.find((moment) => moment.id === last?.momentId);
    const momentId = from?.replies[last?.reply ?? 0]?.leadsTo ?? scenario.moments[0]?.id ?? '';
    ({ finishedAt } = await app.request('rolePlay.reply', { id, momentId, reply: 0, words: '' }));
  }
}

const sign = (more: object = {}) =>
  app.request('supervisedRun.sign', { playbookId: fairId, on: '2026-05-04', coachName: 'Ruth', ...more });

describe('a path', () => {
  it('is set, edited and kept, with what comes next and the pace', async () => {
    await app.request('path.save', { repIds: [null], fields });
    expect(await app.request('path.get', {})).toMatchObject({
      path: { title: 'Ready to call', startedOn: '2026-05-04', repId: null },
      next: [{ kind: 'stage', stage: 'read', playbookId: fairId, fileId: fairFile }],
      pace: { days: 1, doneStages: 0, allStages: 7, readyOn: null },
    });
    await readAll();
    onDay(6);
    const turned = { ...fields, targetOn: null, playbooks: fields.playbooks.toReversed() };
    await app.request('path.save', { repIds: [null], fields: turned });
    app = await app.reopen();
    const page = await app.request('path.get', {});
    expect(page.path).toMatchObject({ startedOn: '2026-05-04', targetOn: null });
    expect(page.onPath.map(({ playbookId }) => playbookId)).toEqual(['dead-lead-review', fairId]);
    // One of seven stages in three days: the other six take eighteen.
    expect(page.pace).toMatchObject({ days: 3, doneStages: 1, readyOn: '2026-05-24' });
    expect(Object.keys(app.host.context.store.data.trainingPaths)).toHaveLength(1);
  });

  it('leads from reading to drills to the role-play to a call that is watched', async () => {
    await app.request('path.save', { repIds: [null], fields });
    const next = async () => (await app.request('path.get', {})).next;
    await readAll();
    expect(await next()).toMatchObject([{ stage: 'drill', isUsedUp: false }]);
    await drillAll();
    expect(await next()).toMatchObject([{ stage: 'role-play', scenario: { fileId: scenarioFile } }]);
    await playAll();
    expect(await next()).toMatchObject([
      { stage: 'supervised-run', playbookId: fairId },
      { stage: 'read', playbookId: 'dead-lead-review' },
    ]);
    await sign();
    expect(await next()).toMatchObject([{ stage: 'read', playbookId: 'dead-lead-review' }]);
    onDay(30);
    expect((await next())[0]).toMatchObject({ kind: 'cards' });
  });

  it('goes on with the role-play when the new cards of the day are used up', async () => {
    await app.request('settings.save', { fields: { drills: { newPerDay: 1 } } });
    await app.request('path.save', { repIds: [null], fields });
    await readAll();
    await drillAll();
    expect((await app.request('path.get', {})).next).toMatchObject([
      { stage: 'role-play', isUsedUp: false },
      { stage: 'drill', isUsedUp: true },
    ]);
  });

  it('offers a role-play only as long as it can be begun with the scorecard that it counts on', async () => {
    const file = path.join(app.folder, 'playbooks', scenarioFile);
    writeFileSync(file, exampleScenario.replaceAll('`asked`', '`askd`'));
    await app.request('path.save', { repIds: [null], fields });
    await readAll();
    await drillAll();
    const { scenarios } = await app.request('rolePlay.list', {});
    expect(scenarios).toMatchObject([{ fileId: scenarioFile, errorCount: 1 }]);
    expect((await app.request('path.get', {})).next[0]).not.toMatchObject({
      scenario: { fileId: scenarioFile },
    });
    writeFileSync(file, exampleScenario);
    await expect
      .poll(async () => (await app.request('path.get', {})).next[0])
      .toMatchObject({ stage: 'role-play', scenario: { fileId: scenarioFile } });
  });

  it('counts an evening that goes on after midnight as that evening', async () => {
    now = new Date(2026, 4, 5, 1, 30, 0);
    await app.request('path.save', { repIds: [null], fields });
    await readAll();
    expect(await app.request('path.get', {})).toMatchObject({
      path: { startedOn: '2026-05-04' },
      pace: { days: 1, doneSince: 1 },
    });
  });

  it('belongs to each trainee; a rep with one is not removed', async () => {
    const ada = await app.request('rep.save', { fields: { name: 'Ada' } });
    const ben = await app.request('rep.save', { fields: { name: 'Ben' } });
    await app.request('path.save', { repIds: [ada.id, ben.id], fields });
    await app.request('path.save', { repIds: [ben.id], fields: { ...fields, title: 'Ben’s own' } });
    expect((await app.request('path.get', { repId: ada.id })).path?.title).toBe('Ready to call');
    expect(await app.request('path.get', { repId: ben.id })).toMatchObject({
      path: { title: 'Ben’s own' },
      trainee: { name: 'Ben', isMe: false },
    });
    expect((await app.request('path.get', {})).path).toBeNull();
    expect((await app.request('path.form', {})).trainees.map(({ hasPath }) => hasPath)).toEqual([
      false,
      true,
      true,
    ]);
    await expect(app.request('record.remove', { collection: 'reps', id: ada.id })).rejects.toThrow('learned');
    await expect(app.request('path.save', { repIds: ['nobody'], fields })).rejects.toThrow(
      'not here any more',
    );
  });

  it('says which playbook is gone, and refuses one that stands on it twice', async () => {
    const gone = { playbookId: 'sold', title: 'Sold', why: '', stages: [...allStages] };
    await app.request('path.save', {
      repIds: [null],
      fields: { ...fields, playbooks: [gone, ...fields.playbooks] },
    });
    const page = await app.request('path.get', {});
    expect(page.gone).toMatchObject([{ playbookId: 'sold', title: 'Sold' }]);
    expect(page.pace?.allPlaybooks).toBe(2);
    await expect(
      app.request('path.save', { repIds: [null], fields: { ...fields, playbooks: [gone, gone] } }),
    ).rejects.toThrow('twice');
  });

  it('is taken away without what was learned on it', async () => {
    await app.request('path.save', { repIds: [null], fields });
    await readAll();
    const { path: set } = await app.request('path.get', {});
    await app.request('path.remove', { id: set?.id ?? '' });
    expect(await app.request('path.get', {})).toMatchObject({
      path: null,
      pace: null,
      besides: [{ playbookId: fairId }],
    });
    await expect(app.request('path.remove', { id: set?.id ?? '' })).rejects.toThrow('not here any more');
  });
});

describe('a supervised run', () => {
  it('of an engagement takes its rep and its playbook, once', async () => {
    const ada = await app.request('rep.save', { fields: { name: 'Ada' } });
    await app.request('settings.save', { fields: { meRepId: ada.id } });
    const account = await app.request('account.save', { fields: { name: 'Alder Works' } });
    const { id } = await app.request('engagement.start', { accountId: account.id, fileId: fairFile });
    await app.request('settings.save', { fields: { meRepId: null } });
    const run = await sign({ engagementId: id, playbookId: 'something-else' });
    expect(run).toMatchObject({ repId: ada.id, playbookId: fairId, engagementId: id });
    await expect(sign({ engagementId: id })).rejects.toThrow('already');
    await expect(sign({ engagementId: 'gone' })).rejects.toThrow('not here any more');
    const signing = () => app.request('supervisedRun.ofEngagement', { id });
    expect(await signing()).toMatchObject({ canBeSigned: true, run: { coachName: 'Ruth' } });
    await app.request('record.remove', { collection: 'engagements', id });
    expect(Object.values(app.host.context.store.data.supervisedRuns)).toMatchObject([
      { id: run.id, repId: ada.id, engagementId: null },
    ]);
    expect((await app.request('workspace.check', {})).problems).toEqual([]);
  });

  it('needs a name and a day that has come', async () => {
    await expect(sign({ coachName: '  ' })).rejects.toThrow();
    await expect(sign({ on: '2026-05-05' })).rejects.toThrow('lies ahead');
    await expect(sign({ playbookId: 'gone' })).rejects.toThrow('not in the library');
    expect(app.host.context.store.data.supervisedRuns).toEqual({});
  });
});

describe('"ready"', () => {
  const readiness = () => app.request('readiness.get', { playbookId: fairId });
  const changeFile = (change: (text: string) => string) => {
    writeFileSync(path.join(app.folder, 'playbooks', fairFile), change(fairPlaybook));
  };

  it('is given by the coach with what it rests on, and taken back', async () => {
    await readAll();
    const mark = await app.request('readiness.give', {
      playbookId: fairId,
      coachName: 'Ruth',
      note: 'Asks well',
    });
    expect(mark).toMatchObject({ on: '2026-05-04', givenBy: 'coach', evidence: { readOn: '2026-05-04' } });
    expect(await app.request('readiness.certificate', { id: mark.id })).toEqual(mark);
    expect(app.host.context.store.data.texts[mark.textHash]?.text).toBe(fairPlaybook);
    expect((await app.request('workspace.check', {})).problems).toEqual([]);
    expect((await readiness()).standing.ready.kind).toBe('ready');
    await app.request('readiness.takeBack', { id: mark.id });
    expect((await readiness()).standing.ready.kind).toBe('open');
    expect((await app.request('readiness.certificate', { id: mark.id })).takenBackOn).toBe('2026-05-04');
  });

  it('expires when the playbook changes much, and the page names the steps', async () => {
    await app.request('readiness.give', { playbookId: fairId, coachName: 'Ruth', note: '' });
    changeFile((text) => `${text}\nA last remark.\n`);
    app = await app.reopen();
    expect((await readiness()).standing.ready).toMatchObject({ kind: 'ready', changes: { count: 0 } });
    changeFile((text) => text.replaceAll(/::question\[/g, '::question[Tell me: '));
    app = await app.reopen();
    const { ready } = (await readiness()).standing;
    expect(ready.kind).toBe('expired');
    expect(ready.changes?.changed[0]?.text).toContain('Tell me: ');
  });

  it('comes by itself where the coach lets the rule say it, with the last thing that was missing', async () => {
    await app.request('settings.save', { fields: { coachName: 'Ruth', readiness: { givenBy: 'rule' } } });
    await readAll();
    await drillAll();
    await sign();
    expect((await readiness()).standing.readiness.parts.map(({ isMet }) => isMet)).toEqual([
      true,
      true,
      false,
      true,
    ]);
    expect((await readiness()).standing.ready.kind).toBe('open');
    await playAll();
    expect((await readiness()).standing.ready).toMatchObject({
      kind: 'ready',
      mark: { givenBy: 'rule', coachName: 'Ruth', on: '2026-05-04' },
    });
    await playAll();
    const [mark, ...others] = Object.values(app.host.context.store.data.readyMarks);
    expect(others).toEqual([]);
    await app.request('readiness.takeBack', { id: mark?.id ?? '' });
    await playAll();
    expect((await readiness()).standing.ready.kind).toBe('open');
  });

  it('does not come by itself as long as the coach says it', async () => {
    await readAll();
    await drillAll();
    await sign();
    await playAll();
    expect((await readiness()).standing).toMatchObject({
      readiness: { isMet: true },
      ready: { kind: 'open' },
    });
  });
});

it('touches no account: nothing of a path shows on Today or in the history', async () => {
  await app.request('path.save', { repIds: [null], fields });
  await readAll();
  await playAll();
  await sign();
  await app.request('readiness.give', { playbookId: fairId, coachName: 'Ruth', note: '' });
  const { data } = app.host.context.store;
  expect([data.activities, data.engagements, data.accounts]).toEqual([{}, {}, {}]);
});
