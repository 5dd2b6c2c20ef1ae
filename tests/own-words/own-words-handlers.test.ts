import { randomBytes } from 'node:crypto';
import { copyFile, readdir, readFile, rm, truncate } from 'node:fs/promises';
import path from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { mostTakeBytes } from '../../core/own-words/own-words-page';
import { aLostAccount, exampleFileId as fileId } from '../support/a-lost-account';
import type { TestHost } from '../support/open-test-host';
import { practiceOf } from '../support/practice-of';

let app: TestHost;
beforeEach(async () => {
  ({ app } = await aLostAccount());
});
afterEach(() => app.close());

const begin = () => app.request('ownWords.begin', { fileId, audioType: 'audio/webm' });
const add = (id: string, offset: number, bytes: Buffer) =>
  app.request('ownWords.addPart', { id, offset, base64: bytes.toString('base64') });
const page = () => app.request('ownWords.get', { fileId });
const folder = () => path.join(app.folder, 'recordings');

async function aSpokenTake(sound = randomBytes(3_000)): Promise<string> {
  const { id } = await begin();
  await add(id, 0, sound);
  await app.request('ownWords.end', { id, durationMs: 4_200 });
  return id;
}

async function heard(id: string): Promise<Buffer> {
  const parts: Buffer[] = [];
  for (let offset = 0; ; ) {
    const { base64, isLast } = await app.request('ownWords.read', { id, offset });
    parts.push(Buffer.from(base64, 'base64'));
    offset += parts.at(-1)?.length ?? 0;
    if (isLast) return Buffer.concat(parts);
  }
}

describe('a spoken take', () => {
  test('is on the disk part by part, and plays back byte for byte', async () => {
    const sound = randomBytes(2_500_000);
    const { id } = await begin();
    for (let offset = 0; offset < sound.length; offset += 900_000) {
      const part = sound.subarray(offset, offset + 900_000);
      const { bytes } = await add(id, offset, part);
      expect(bytes).toBe(offset + part.length);
      expect((await readFile(path.join(folder(), `${id}.webm`))).length).toBe(bytes);
    }
    await app.request('ownWords.end', { id, durationMs: 4_200 });
    expect((await heard(id)).equals(sound)).toBe(true);
    const { takes, title, points } = await page();
    expect(takes).toMatchObject([{ id, durationMs: 4_200, isEnded: true, bytes: sound.length }]);
    expect([title.length > 0, points.length > 0]).toEqual([true, true]);
  });

  test('that is sent twice does no harm, one with a hole is refused', async () => {
    const { id } = await begin();
    const sound = randomBytes(1_000);
    await add(id, 0, sound);
    await add(id, 0, sound);
    await expect(add(id, 1_500, sound)).rejects.toMatchObject({ code: 'bad-request' });
    await add(id, 500, Buffer.concat([sound.subarray(500), sound]));
    expect((await heard(id)).equals(Buffer.concat([sound, sound]))).toBe(true);
  });

  test('keeps what was said when the app ended in the middle', async () => {
    const sound = randomBytes(1_000);
    const { id } = await begin();
    await add(id, 0, sound);
    app = await app.reopen();
    expect((await page()).takes).toMatchObject([{ id, isEnded: false, bytes: 1_000 }]);
    expect((await heard(id)).equals(sound)).toBe(true);
    await app.request('ownWords.remove', { id });
    expect(await readdir(folder())).toEqual([]);
  });

  test('takes nothing more after its end, and never grows beyond its limit', async () => {
    const id = await aSpokenTake();
    await expect(add(id, 3_000, randomBytes(10))).rejects.toMatchObject({ code: 'not-allowed' });
    const long = await begin();
    await add(long.id, 0, randomBytes(10));
    await truncate(path.join(folder(), `${long.id}.webm`), mostTakeBytes);
    await expect(add(long.id, mostTakeBytes, randomBytes(1))).rejects.toMatchObject({ code: 'too-large' });
    expect((await page()).takes.find((take) => take.id === long.id)?.bytes).toBe(mostTakeBytes);
  });

  test('leaves with the export of everything', async () => {
    const sound = randomBytes(500);
    const id = await aSpokenTake(sound);
    const { downloadId } = await app.request('export.everything', {});
    const { base64 } = await app.request('download.read', { downloadId, offset: 0 });
    const files = unzipSync(Buffer.from(base64, 'base64'));
    expect(Buffer.from(files[`recordings/${id}.webm`] ?? []).equals(sound)).toBe(true);
    expect(strFromU8(files['csv/takes.csv'] ?? new Uint8Array())).toContain(id);
  });
});

test('a written take keeps its last words and what the rep ticked', async () => {
  const { id } = await app.request('ownWords.write', { fileId, words: '' });
  await app.request('ownWords.write', { fileId, id, words: 'Hello, it is me again' });
  const [point] = (await page()).points;
  await app.request('ownWords.judge', { id, saidIds: [point?.id ?? ''] });
  app = await app.reopen();
  const [take] = (await page()).takes;
  expect(take).toMatchObject({
    words: 'Hello, it is me again',
    saidIds: [point?.id],
    audioType: null,
    bytes: null,
  });
  const spoken = await aSpokenTake();
  const writing = app.request('ownWords.write', { fileId, id: spoken, words: 'x' });
  await expect(writing).rejects.toMatchObject({ code: 'bad-request' });
});

test('takes are each rep’s own', async () => {
  await app.request('ownWords.write', { fileId, words: 'Mine' });
  const other = await app.request('rep.save', { fields: { name: 'Somebody else' } });
  await app.request('settings.save', { fields: { meRepId: other.id } });
  expect((await page()).takes).toEqual([]);
  expect((await app.request('ownWords.list', {})).scripts).toMatchObject([
    { fileId, takeCount: 0, lastAt: null },
  ]);
});

test('the check tells of recordings without a take and takes without a recording; both can be removed', async () => {
  expect((await app.request('workspace.check', {})).isSound).toBe(true);
  const id = await aSpokenTake();
  await copyFile(path.join(folder(), `${id}.webm`), path.join(folder(), 'stray.ogg'));
  await rm(path.join(folder(), `${id}.webm`));
  const { problems } = await app.request('workspace.check', {});
  expect(problems.map(({ where }) => where).sort()).toEqual(['recordings/stray.ogg', `takes/${id}`]);
  expect((await app.request('ownWords.list', {})).strays).toEqual({ count: 1, bytes: 3_000 });
  expect((await page()).takes[0]?.bytes).toBeNull();
  expect(await app.request('ownWords.removeStrays', {})).toEqual({ count: 1 });
  await app.request('ownWords.remove', { id });
  expect((await app.request('workspace.check', {})).isSound).toBe(true);
});

test('practice records nothing: it belongs to the workspace', async () => {
  const asked = practiceOf(app).request('ownWords.begin', { fileId, audioType: 'audio/webm' });
  await expect(asked).rejects.toMatchObject({ code: 'not-allowed' });
});
