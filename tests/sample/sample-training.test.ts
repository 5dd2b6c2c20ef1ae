import path from 'node:path';
import { afterEach, expect, it } from 'vitest';
import { openTestHost, type TestHost } from '../support/open-test-host';

const shippedPlaybooks = path.join(import.meta.dirname, '../../playbooks');
let app: TestHost;
afterEach(() => app.close());

it('shows trainees under way with the playbooks that are there, over a leap day', async () => {
  app = await openTestHost({ now: () => new Date(2024, 2, 5, 12), shippedPlaybooks });
  await app.request('workspace.addSampleData', {});
  const { data } = app.host.context.store;
  const idOf = (name: string) => Object.values(data.reps).find((rep) => rep.name === name)?.id ?? '';

  const dana = await app.request('path.get', { repId: idOf('Dana Whitlock') });
  expect(dana.path).toMatchObject({ startedOn: '2024-02-22', targetOn: '2024-04-03' });
  expect(dana.gone).toEqual([]);
  expect(dana.onPath[0]?.stages.map(({ isDone }) => isDone)).toEqual([true, true, true, true]);
  expect(dana.onPath[0]?.ready).toMatchObject({ kind: 'ready', mark: { on: '2024-02-29' } });
  expect(dana.next.map(({ kind }) => kind)).toContain('cards');
  expect(dana.pace).toMatchObject({ days: 13, donePlaybooks: 1 });

  const marcus = await app.request('readiness.get', {
    repId: idOf('Marcus Oyelaran'),
    playbookId: 'referral-ask',
  });
  expect(marcus.standing.ready.kind).toBe('expired');
  expect(Object.values(data.cardReviews).every(({ at }) => at < '2024-03-05')).toBe(true);
  for (const { id } of Object.values(data.rolePlays)) {
    const { rolePlay, scenario } = await app.request('rolePlay.get', { id });
    expect(rolePlay.points).toBeGreaterThan(70);
    expect(scenario.moments.length).toBeGreaterThan(0);
  }
  expect((await app.request('workspace.check', {})).problems).toEqual([]);
});

it('leaves out what the library does not have', async () => {
  app = await openTestHost();
  await app.request('workspace.addSampleData', {});
  const { data } = app.host.context.store;
  expect([data.trainingPaths, data.cardReviews, data.readyMarks, data.supervisedRuns]).toEqual([
    {},
    {},
    {},
    {},
  ]);
});
