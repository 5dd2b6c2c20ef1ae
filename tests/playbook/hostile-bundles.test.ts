import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { AppError } from '../../core/app-error';
import { aZip } from '../support/a-zip';
import { hostileZips } from '../support/hostile-zips';
import { openTestHost, type TestHost } from '../support/open-test-host';
import { uploadFile } from '../support/upload-file';

const kept = '---\nid: kept\ntitle: Kept\n---\n';
let app: TestHost;

beforeAll(async () => {
  app = await openTestHost({ playbooks: { 'kept.md': kept } });
});
afterAll(() => app.close());

test('there are at least eighty of them', () => {
  expect(new Set(hostileZips.map(({ what }) => what)).size).toBeGreaterThanOrEqual(80);
});

test.each(hostileZips)('R12: a bundle with $what is refused whole, in words', async ({ make, why }) => {
  const bytes = make();
  const before = process.memoryUsage().rss;
  const began = performance.now();
  const uploadId = await uploadFile(app, 'bundle.zip', bytes);
  const failure = await app.request('bundle.plan', { uploadId, folderId: 'own' }).catch((error) => error);
  expect(failure).toBeInstanceOf(AppError);
  expect(failure.message).toMatch(why);
  expect(failure.message).toMatch(/^“bundle.zip” was refused as a whole: .*Nothing was written/);
  expect(performance.now() - began).toBeLessThan(5_000);
  expect(process.memoryUsage().rss - before).toBeLessThan(300_000_000);
  expect(readdirSync(path.join(app.folder, 'playbooks'))).toEqual(['kept.md']);
  expect(existsSync(path.join(app.folder, 'staged'))).toBe(false);
  await app.request('import.cancel', { uploadIds: [uploadId] });
});

test('an archive of the usual programs is read: folders, packed texts, sizes behind the contents', async () => {
  const content = `${kept}\n${'Some words of a playbook. '.repeat(30)}`;
  const sizes = Buffer.alloc(16);
  const bytes = aZip([
    { name: 'retail/', content: '', attributes: 0x41ed0010 },
    { name: 'retail/café.md', content, isPacked: true, attributes: 0x81a40000 },
    { name: 'b.md', content, isPacked: true, flags: 0x808, local: { crc: 0, size: 0 }, behind: sizes },
    { name: 'c.md' },
  ]);
  const uploadId = await uploadFile(app, 'bundle.zip', bytes);
  const plan = await app.request('bundle.plan', { uploadId, folderId: 'own' });
  expect(plan.entries.map(({ name }) => name)).toEqual(['retail/café.md', 'b.md', 'c.md']);
  await app.request('bundle.cancel', { planId: plan.planId });
});
