import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { poolIds } from '../../core/pool/pool';
import { sampleWorkspace } from '../../core/sample/sample-workspace';
import { collectionName, collectionSchemas } from '../../core/workspace/workspace-data';
import { openTestHost } from '../support/open-test-host';

function madeOn(today: string) {
  let count = 0;
  return sampleWorkspace(today, () => `id-${++count}`);
}

describe('sampleWorkspace', () => {
  it('is the same for the same day', () => {
    expect(madeOn('2024-02-29')).toEqual(madeOn('2024-02-29'));
  });

  it('has 60 accounts with somebody to call, and more than 120 different notes', () => {
    const { accounts, contacts, activities, stories, offerings, reps } = madeOn('2026-11-22');
    expect(accounts).toHaveLength(60);
    expect(new Set(accounts.map(({ name }) => name)).size).toBe(60);
    const reachable = new Set(contacts.map(({ accountId }) => accountId));
    expect(accounts.filter(({ id }) => !reachable.has(id))).toEqual([]);
    expect(new Set(activities.map(({ text }) => text)).size).toBe(activities.length);
    expect(activities.length).toBeGreaterThanOrEqual(120);
    expect([stories.length, offerings.length, reps.length]).toEqual([8, 6, 6]);
    expect(stories.filter(({ accountId }) => accountId === null)).toEqual([]);
    expect(new Set(contacts.map(({ email }) => email)).size).toBe(contacts.length);
  });

  it('pins the text of its runs under the hash of that text', () => {
    const { engagements, texts } = madeOn('2026-11-22');
    expect(texts.map(({ id }) => id)).toEqual(
      texts.map(({ text }) => createHash('sha256').update(text).digest('hex')),
    );
    expect(new Set(engagements.map(({ textHash }) => textHash))).toEqual(new Set(texts.map(({ id }) => id)));
  });

  it('shows what follows a win: a hand-off, helpers, a programme under way, checkpoints', () => {
    const { handOffs, credits, programmes, engagements, deals } = madeOn('2026-11-22');
    expect([handOffs.length, credits.length, programmes.length]).toEqual([1, 3, 1]);
    expect(engagements.length).toBeGreaterThanOrEqual(4);
    expect(deals.filter(({ contingencies }) => contingencies.length > 0)).toHaveLength(2);
  });

  it('holds only valid records', () => {
    const at = '2026-11-22T12:00:00.000Z';
    const stamp = { createdAt: at, updatedAt: at, device: 'test' };
    for (const [name, records] of Object.entries(madeOn('2026-11-22'))) {
      const schema = collectionSchemas[collectionName.parse(name)];
      for (const record of records) {
        expect(schema.safeParse({ ...record, ...stamp }).error, name).toBeUndefined();
      }
    }
  });

  it('never tells of calls that lie ahead or on a weekend', () => {
    fc.assert(
      fc.property(
        fc.date({ min: new Date('2000-01-03'), max: new Date('2099-12-31'), noInvalidDate: true }),
        (date) => {
          const today = date.toISOString().slice(0, 10);
          for (const { at } of madeOn(today).activities) {
            expect(at.slice(0, 10) < today).toBe(true);
            expect([0, 6]).not.toContain(new Date(`${at.slice(0, 10)}T00:00:00Z`).getUTCDay());
          }
        },
      ),
      { numRuns: 20 },
    );
  });
});

describe('what is stored of the sample', () => {
  it('names no record that is missing', async () => {
    const test = await openTestHost({ now: () => new Date(2026, 10, 22, 12) });
    await test.request('workspace.addSampleData', {});
    const { problems } = await test.request('workspace.check', {});
    expect(problems).toEqual([]);
    const [programme] = (await test.request('programme.list', {})).programmes;
    const page = await test.request('programme.get', { id: programme?.id ?? '' });
    expect(page.objectives.map(({ done }) => done)).toEqual([3, 1, 55_200]);
    await test.close();
  });
});

describe('workspace.addSampleData', () => {
  const days: [number, number, number][] = [
    [2024, 1, 29],
    [2026, 0, 1],
    [2026, 10, 22],
    [2031, 6, 5],
  ];
  it.each(days)('fills a sound workspace that shows every pool on %i, month %i, day %i', async (y, m, d) => {
    const test = await openTestHost({ now: () => new Date(y, m, d, 12) });
    try {
      await test.request('workspace.addSampleData', {});
      const check = await test.request('workspace.check', {});
      expect(check).toMatchObject({ isSound: true });
      const all = await test.request('today.get', { scope: 'all' });
      for (const pool of poolIds) expect(all.poolCounts[pool] ?? 0, pool).toBeGreaterThanOrEqual(3);
      const dana = Object.values(test.host.context.store.data.reps).find(
        (rep) => rep.name === 'Dana Whitlock',
      );
      await test.request('settings.save', { fields: { meRepId: dana?.id ?? null } });
      const mine = await test.request('today.get', { scope: 'mine' });
      // Nobody's own accounts are orphans: those have no owner, or one who has left.
      for (const pool of poolIds.filter((id) => id !== 'orphan')) {
        expect(mine.poolCounts[pool] ?? 0, pool).toBeGreaterThanOrEqual(2);
      }
      expect(mine.dueSteps.length).toBeGreaterThanOrEqual(4);
      expect(mine.setAsideCount).toBe(2);
      const again = test.request('workspace.addSampleData', {});
      await expect(again).rejects.toMatchObject({ code: 'bad-request', message: /already/ });
    } finally {
      await test.close();
    }
  });

  it('is not mixed with real accounts', async () => {
    const test = await openTestHost();
    try {
      await test.request('account.save', { fields: { name: 'Real Ltd' } });
      const added = test.request('workspace.addSampleData', {});
      await expect(added).rejects.toMatchObject({ code: 'bad-request', message: /own/ });
      expect(Object.keys(test.host.context.store.data.accounts)).toHaveLength(1);
    } finally {
      await test.close();
    }
  });
});
