import { existsSync, readdirSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { afterEach, expect, test } from 'vitest';
import { hashOf } from '../../host/playbooks/read-playbook-file';
import { exampleScenario, scenarioPlaybook } from '../support/a-scenario';
import { openTestHost, type TestHost } from '../support/open-test-host';
import { uploadFile } from '../support/upload-file';

const playbook = (id: string, title: string, words = 'Words.') =>
  `---\nid: ${id}\ntitle: ${title}\n---\n\n${words}\n\n## Prepare\n\n## Call\n\n## Review\n`;
const opened: TestHost[] = [];

async function open(playbooks: Readonly<Record<string, string>>): Promise<TestHost> {
  const app = await openTestHost({ playbooks });
  opened.push(app);
  return app;
}
afterEach(async () => {
  for (const app of opened.splice(0)) await app.close();
});

const textOf = (app: TestHost, name: string) => readFile(path.join(app.folder, 'playbooks', name), 'utf8');

async function exportAll(app: TestHost): Promise<{ bytes: Buffer; note: string; fileName: string }> {
  const { playbooks } = await app.request('playbook.list', {});
  const made = await app.request('bundle.export', { fileIds: playbooks.map(({ fileId }) => fileId) });
  const part = await app.request('download.read', { downloadId: made.downloadId, offset: 0 });
  expect(part.isLast).toBe(true);
  return { bytes: Buffer.from(part.base64, 'base64'), note: made.note, fileName: made.fileName };
}

async function planOf(app: TestHost, bytes: Buffer, name = 'theirs.zip') {
  const uploadId = await uploadFile(app, name, bytes);
  return app.request('bundle.plan', { uploadId, folderId: 'own' });
}

/** A bundle with one of each kind, and the workspace that it comes to. */
async function oneOfEach() {
  const theirs = await open({
    'fresh.md': playbook('fresh', 'Fresh'),
    'same.md': playbook('same', 'Same'),
    'changed.md': playbook('changed', 'Changed', 'Their words.'),
    'moved.md': playbook('known', 'Moved'),
    'named.md': playbook('named-theirs', 'Named by them'),
    'published.md': playbook('published', 'Published', 'Their words.'),
  });
  const mine = await open({
    'same.md': playbook('same', 'Same'),
    'changed.md': playbook('changed', 'Changed', 'My words.'),
    'known.md': playbook('known', 'Known'),
    'named.md': playbook('named-mine', 'Named by me'),
    'published.md': playbook('published', 'Published', 'My words.'),
  });
  const hash = hashOf(playbook('published', 'Published', 'My words.'));
  await mine.request('playbook.publish', { fileId: 'published.md', hash });
  const plan = await planOf(mine, (await exportAll(theirs)).bytes);
  return { mine, plan };
}

test('a bundle holds the chosen files byte for byte', async () => {
  const texts = {
    'a.md': `\uFEFF${playbook('a', 'A').replaceAll('\n', '\r\n')}`,
    'retail/b.md': playbook('b', 'B'),
  };
  const app = await open(texts);
  const { bytes, note, fileName } = await exportAll(app);
  const files = unzipSync(bytes);
  expect(Object.keys(files).sort()).toEqual(['a.md', 'retail/b.md']);
  expect(Buffer.from(files['a.md'] ?? []).toString('utf8')).toBe(texts['a.md']);
  expect(strFromU8(files['retail/b.md'] ?? new Uint8Array())).toBe(texts['retail/b.md']);
  expect(note).toBe('2 playbooks.');
  expect(fileName).toBe('rekindle-playbooks-2018-06-30.zip');
});

test('a file that no other computer could read is left out, and said so', async () => {
  const app = await open({ 'a.md': playbook('a', 'A') });
  await writeFile(path.join(app.folder, 'playbooks', 'bad.md'), Buffer.from([0xff, 0xfe, 0x41, 0x00]));
  const { bytes, note } = await exportAll(app);
  expect(Object.keys(unzipSync(bytes))).toEqual(['a.md']);
  expect(note).toBe('1 playbook; 1 left out, since no other computer could read it.');
});

test('every playbook is put beside what stands here, and nothing is written yet', async () => {
  const { mine, plan } = await oneOfEach();
  const seen = plan.entries.map(({ name, kind, proposed, reasons }) => ({ name, kind, proposed, reasons }));
  expect(seen.sort((a, b) => (a.name < b.name ? -1 : 1))).toEqual([
    { name: 'changed.md', kind: 'changed', proposed: 'take', reasons: [] },
    { name: 'fresh.md', kind: 'new', proposed: 'take', reasons: [] },
    {
      name: 'moved.md',
      kind: 'conflict',
      proposed: 'mine',
      reasons: ['Your known.md has the same id, known, and runs are counted under it.'],
    },
    {
      name: 'named.md',
      kind: 'conflict',
      proposed: 'mine',
      reasons: ['Your file of this name is another playbook: “Named by me”, with the id named-mine.'],
    },
    {
      name: 'published.md',
      kind: 'conflict',
      proposed: 'mine',
      reasons: ['Yours is published as version 1; theirs would be a draft until you publish it.'],
    },
    { name: 'same.md', kind: 'same', proposed: 'mine', reasons: [] },
  ]);
  const both = await mine.request('bundle.texts', { planId: plan.planId, name: 'changed.md' });
  expect(both.theirs).toContain('Their words.');
  expect(both.mine).toContain('My words.');
  expect(readdirSync(path.join(mine.folder, 'playbooks'))).not.toContain('fresh.md');
});

test('take, keep mine and keep both do what they say, and what gave way is kept in the data', async () => {
  const { mine, plan } = await oneOfEach();
  const result = await mine.request('bundle.apply', {
    planId: plan.planId,
    choices: [
      { name: 'fresh.md', choice: 'take' },
      { name: 'changed.md', choice: 'take' },
      { name: 'moved.md', choice: 'both' },
      { name: 'named.md', choice: 'mine' },
      { name: 'published.md', choice: 'both' },
    ],
  });
  expect(result.left).toEqual([]);
  expect(await textOf(mine, 'fresh.md')).toBe(playbook('fresh', 'Fresh'));
  expect(await textOf(mine, 'changed.md')).toContain('Their words.');
  expect(await textOf(mine, 'known.md')).toBe(playbook('known', 'Known'));
  expect(await textOf(mine, 'moved-2.md')).toBe(playbook('known-2', 'Moved'));
  expect(await textOf(mine, 'named.md')).toContain('Named by me');
  expect(await textOf(mine, 'published.md')).toContain('My words.');
  expect(await textOf(mine, 'published-2.md')).toBe(playbook('published-2', 'Published', 'Their words.'));
  const replaced = playbook('changed', 'Changed', 'My words.');
  expect(mine.host.context.store.data.texts[hashOf(replaced)]?.text).toBe(replaced);
  expect(readdirSync(path.join(mine.folder, 'staged'))).toEqual([]);
});

test('R8: a file that changed after the preview is left as it is', async () => {
  const { mine, plan } = await oneOfEach();
  await writeFile(path.join(mine.folder, 'playbooks', 'changed.md'), 'Changed meanwhile');
  await writeFile(path.join(mine.folder, 'playbooks', 'fresh.md'), 'Here first');
  const result = await mine.request('bundle.apply', {
    planId: plan.planId,
    choices: ['changed.md', 'fresh.md'].map((name) => ({ name, choice: 'take' })),
  });
  expect(result.written).toEqual([]);
  expect(result.left.map(({ name }) => name).sort()).toEqual(['changed.md', 'fresh.md']);
  expect(await textOf(mine, 'changed.md')).toBe('Changed meanwhile');
  expect(await textOf(mine, 'fresh.md')).toBe('Here first');
});

test('what a killed run left on the stage is gone after the next start', async () => {
  const { mine } = await oneOfEach();
  expect(readdirSync(path.join(mine.folder, 'staged'))).toHaveLength(1);
  opened[opened.indexOf(mine)] = await mine.reopen();
  expect(existsSync(path.join(mine.folder, 'staged'))).toBe(false);
  expect(readdirSync(path.join(mine.folder, 'playbooks'))).not.toContain('fresh.md');
});

test('a choice that was not offered writes nothing at all', async () => {
  const { mine, plan } = await oneOfEach();
  const choices = [
    { name: 'fresh.md', choice: 'take' as const },
    { name: 'same.md', choice: 'take' as const },
  ];
  await expect(mine.request('bundle.apply', { planId: plan.planId, choices })).rejects.toThrow(
    'Nothing was written',
  );
  expect(readdirSync(path.join(mine.folder, 'playbooks'))).not.toContain('fresh.md');
});

test('a folder that is read only takes no bundle, and replaces nothing of another folder', async () => {
  const { mine } = await oneOfEach();
  const theirs = await open({ 'fresh.md': playbook('fresh', 'Fresh') });
  const { bytes } = await exportAll(theirs);
  const shared = path.join(theirs.folder, 'playbooks');
  const mount = await mine.request('playbookFolder.save', {
    fields: { name: 'Shared', path: shared, isReadOnly: true },
  });
  const uploadId = await uploadFile(mine, 'theirs.zip', bytes);
  await expect(mine.request('bundle.plan', { uploadId, folderId: mount.id })).rejects.toThrow(
    'takes no playbooks',
  );
  await writeFile(path.join(shared, 'fresh.md'), playbook('fresh', 'Fresh', 'Other words.'));
  const plan = await mine.request('bundle.plan', { uploadId, folderId: 'own' });
  expect(plan.entries[0]).toMatchObject({ kind: 'conflict', choices: ['mine', 'both'], otherId: 'fresh-2' });
});

test('one playbook as a plain file is brought in the same way; a README is left out', async () => {
  const mine = await open({});
  const plan = await planOf(mine, Buffer.from(playbook('one', 'One')), 'one.md');
  expect(plan.entries).toMatchObject([{ name: 'one.md', id: 'one', kind: 'new' }]);
  const readme = await planOf(mine, Buffer.from('# About\n'), 'README.md');
  expect(readme).toMatchObject({ entries: [], leftOut: ['README.md'] });
  await expect(planOf(mine, Buffer.from([0xff]), 'one.md')).rejects.toThrow('no text stored as UTF-8');
});

const fairFiles = { 'fair.md': scenarioPlaybook, 'scenarios/fair.md': exampleScenario };

async function bundleWithRolePlay(files: Readonly<Record<string, string>>): Promise<Buffer> {
  const app = await open(files);
  const made = await app.request('bundle.export', { fileIds: Object.keys(files) });
  const { base64 } = await app.request('download.read', { downloadId: made.downloadId, offset: 0 });
  expect(made.note).toBe('1 playbook, 1 role-play.');
  return Buffer.from(base64, 'base64');
}

test('a role-play travels beside its playbook, is checked against its scorecard, and can be played there', async () => {
  // The library has a playbook with the id of the role-play: results are counted apart.
  const mine = await open({ 'other.md': playbook('after-the-fair', 'Other') });
  const plan = await planOf(mine, await bundleWithRolePlay(fairFiles));
  expect(plan.entries).toMatchObject([
    { name: 'fair.md', isScenario: false, kind: 'new', errorCount: 0 },
    { name: 'scenarios/fair.md', isScenario: true, kind: 'new', title: 'After the fair', errorCount: 0 },
  ]);
  const choices = plan.entries.map(({ name }) => ({ name, choice: 'take' as const }));
  expect((await mine.request('bundle.apply', { planId: plan.planId, choices })).left).toEqual([]);
  expect(await textOf(mine, 'scenarios/fair.md')).toBe(exampleScenario);
  expect((await mine.request('rolePlay.list', {})).scenarios).toMatchObject([{ title: 'After the fair' }]);
});

test('a role-play that counts on no line of its scorecard is told, and one of mine gives way only when I say so', async () => {
  const theirs = exampleScenario.replace('`asked` yes', '`asked-twice` yes');
  const bytes = await bundleWithRolePlay({ ...fairFiles, 'scenarios/fair.md': theirs });
  const mine = await open(fairFiles);
  const plan = await planOf(mine, bytes);
  const [same, changed] = plan.entries;
  expect(same).toMatchObject({ name: 'fair.md', kind: 'same' });
  expect(changed).toMatchObject({ isScenario: true, kind: 'changed', localFileId: 'scenarios/fair.md' });
  expect(changed?.errorCount).toBeGreaterThan(0);
  const choices = [{ name: 'scenarios/fair.md', choice: 'take' as const }];
  await mine.request('bundle.apply', { planId: plan.planId, choices });
  expect(await textOf(mine, 'scenarios/fair.md')).toBe(theirs);
  const kept = Object.values(mine.host.context.store.data.texts).map(({ text }) => text);
  expect(kept).toContain(exampleScenario);
});
