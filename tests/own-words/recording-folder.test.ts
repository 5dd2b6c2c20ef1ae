import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Take } from '../../core/own-words/take';
import { openRecordingFolder } from '../../host/own-words/recording-folder';
import { testStamp } from '../support/an-account';
import { faultyFiles } from '../support/faulty-files';

const take: Take = {
  ...testStamp,
  id: 'take-1',
  repId: null,
  playbookId: 'script',
  at: '2018-06-30T12:00:00',
  audioType: 'audio/webm',
  durationMs: 0,
  isEnded: false,
  words: '',
  saidIds: [],
};
const bytes = (text: string) => new TextEncoder().encode(text);
let folder: string;
beforeEach(async () => {
  folder = path.join(await mkdtemp(path.join(tmpdir(), 'rekindle-takes-')), 'recordings');
});
afterEach(() => rm(path.dirname(folder), { recursive: true }));

test('R1 a part is answered only after it and its folder are on disk', async () => {
  const { files, trace } = faultyFiles();
  await openRecordingFolder(folder, files).add(take, 0, bytes('first'));
  const [written, synced, listed] = ['write take-1.webm', 'fsync take-1.webm', 'fsync-folder recordings'].map(
    (step) => trace.indexOf(step),
  );
  expect(written).toBeGreaterThanOrEqual(0);
  expect(synced).toBeGreaterThan(written ?? 0);
  expect(listed).toBeGreaterThan(synced ?? 0);
});

test.each([
  ['ENOSPC', 'disk-full'],
  ['EIO', 'disk-failed'],
])(
  'R3 %s at any step loses nothing: the same part is taken when the disk works again',
  async (code, words) => {
    for (let step = 0; ; step += 1) {
      const one = { ...take, id: `take-${step}` };
      const disk = faultyFiles();
      const recordings = openRecordingFolder(folder, disk.files);
      const add = async (offset: number, text: string) => {
        await recordings.add(one, offset, bytes(text)).catch(async (failure: unknown) => {
          expect(failure).toMatchObject({ code: words });
          disk.works();
          await recordings.add(one, offset, bytes(text));
        });
      };
      disk.failAfter(step, code);
      await add(0, 'first ');
      await add(6, 'second');
      const hasFailed = disk.hasFailed();
      disk.works();
      expect(Buffer.from((await recordings.read(one, 0)).bytes).toString()).toBe('first second');
      if (!hasFailed) break;
    }
  },
);

test('an id that is no file name reaches no file', async () => {
  const recordings = openRecordingFolder(folder);
  const outside = { ...take, id: '../../outside' };
  await expect(recordings.add(outside, 0, bytes('x'))).rejects.toMatchObject({ code: 'not-found' });
  await expect(recordings.read(outside, 0)).rejects.toMatchObject({ code: 'not-found' });
  expect(await recordings.size(outside)).toBeNull();
});
