import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { createHost, type HostOptions } from '../../host/create-host';
import type { HostEvent } from '../../host/host-events';
import { offeringPut } from '../support/a-storage-change';
import { aTemporaryFolder } from '../support/a-workspace-folder';

const noon = () => new Date(2026, 10, 22, 12, 30, 5);

async function aHost(folder: string, options: Partial<HostOptions> = {}) {
  const host = await createHost({ folder, hostKind: 'browser', version: '1.2.3', now: noon, ...options });
  onTestFinished(() => host.close());
  return host;
}

test('a new workspace gets the shipped playbooks, one that exists is left as it is', async () => {
  const shipped = await aTemporaryFolder();
  await mkdir(path.join(shipped, 'calls'));
  await writeFile(path.join(shipped, 'calls', 'one.md'), '# One');
  const folder = path.join(await aTemporaryFolder(), 'workspace');
  const first = await aHost(folder, { shippedPlaybooks: shipped });
  const copy = path.join(folder, 'playbooks', 'calls', 'one.md');
  expect(await readFile(copy, 'utf8')).toBe('# One');
  await first.close();
  await writeFile(copy, '# Mine');
  await writeFile(path.join(shipped, 'two.md'), '# Two');
  await aHost(folder, { shippedPlaybooks: shipped });
  expect(await readFile(copy, 'utf8')).toBe('# Mine');
  expect(await readdir(path.join(folder, 'playbooks'))).toEqual(['calls']);
});

test('what is logged while an as-of date is set lies in that view', async () => {
  const { context, handlers } = await aHost(await aTemporaryFolder());
  expect(context.asOf()).toBe('2026-11-22');
  expect(context.localNow()).toBe('2026-11-22T12:30:05');
  await handlers['settings.save']({ fields: { asOf: '2018-06-30' } });
  expect(context.asOf()).toBe('2018-06-30');
  expect(context.localNow()).toBe('2018-06-30T12:30:05');
  expect(await handlers['workspace.status']({})).toMatchObject({
    asOf: '2018-06-30',
    isAsOfSet: true,
    version: '1.2.3',
    host: 'browser',
    accountCount: 0,
    isSample: false,
    recovery: null,
    writeProblem: null,
  });
});

test('every committed change is told with the names of its collections', async () => {
  const { context, onEvent } = await aHost(await aTemporaryFolder());
  const events: HostEvent[] = [];
  onEvent((event) => events.push(event));
  await context.store.commit([offeringPut('a'), offeringPut('b')]);
  expect(events).toEqual([{ name: 'changed', payload: { collections: ['offerings'] } }]);
});

test('backups are made, listed and restored through requests, and the screens are told to read again', async () => {
  const { context, handlers, onEvent } = await aHost(await aTemporaryFolder());
  await context.store.commit([offeringPut('a')]);
  const backup = await handlers['backup.create']({});
  await context.store.commit([{ remove: 'offerings', id: 'a' }]);
  const events: HostEvent[] = [];
  onEvent((event) => events.push(event));
  await handlers['backup.restore']({ id: backup.id });
  expect(Object.keys(context.store.data.offerings)).toEqual(['a']);
  expect(events).toContainEqual({ name: 'changed', payload: { collections: ['offerings'] } });
  expect((await handlers['backup.list']({})).backups.map(({ reason }) => reason)).toEqual([
    'restore',
    'hand',
  ]);
  expect(await handlers['workspace.check']({})).toMatchObject({ isSound: true, counts: { offerings: 1 } });
});

test('a host that can not be built gives the workspace free again', async () => {
  const folder = await aTemporaryFolder();
  const broken = createHost({
    folder,
    hostKind: 'terminal',
    version: '1',
    shippedPlaybooks: path.join(folder, 'nowhere'),
  });
  await expect(broken).rejects.toThrow();
  await aHost(folder);
});
