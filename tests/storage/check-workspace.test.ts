import { expect, test } from 'vitest';
import type { Change } from '../../core/workspace/workspace-data';
import { offeringPut } from '../support/a-storage-change';
import { anOpenWorkspace, aTemporaryFolder } from '../support/a-workspace-folder';
import { tenThousandAccounts } from '../support/ten-thousand-accounts';

test('a sound workspace is counted and found sound', async () => {
  const workspace = await anOpenWorkspace(await aTemporaryFolder());
  const changes = Object.entries(tenThousandAccounts(50)).flatMap(([collection, records]) =>
    Object.values(records).map((record) => ({ put: collection, record }) as unknown as Change),
  );
  await workspace.store.commit(changes);
  const report = await workspace.check();
  expect(report.problems).toEqual([]);
  expect(report).toMatchObject({ isSound: true, counts: { accounts: 50, deals: 100, activities: 500 } });
  expect(report.journal.lastSequence).toBe(report.journal.lines);
});

test('records that break the schema or point to nothing are named', async () => {
  const workspace = await anOpenWorkspace(await aTemporaryFolder());
  const broken = offeringPut('bad');
  if (!('put' in broken) || broken.put !== 'offerings') throw new Error('not an offering');
  const [deal] = Object.values(tenThousandAccounts(1).deals);
  if (!deal) throw new Error('no deal');
  await workspace.store.commit([
    { put: 'offerings', record: { ...broken.record, name: '' } },
    { put: 'deals', record: { ...deal, id: 'lone', offeringIds: ['gone'] } },
  ]);
  const { isSound, problems } = await workspace.check();
  expect(isSound).toBe(false);
  expect(problems.map(({ where }) => where)).toContain('offerings/bad');
  const aboutDeal = problems.filter(({ where }) => where === 'deals/lone').map(({ message }) => message);
  expect(aboutDeal.join(' ')).toMatch(/accountId names .* offeringIds names/);
});
