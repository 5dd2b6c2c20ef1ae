import { readFile, rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { examplePlaybook } from '../support/a-playbook';
import { openTestHost, type TestHost } from '../support/open-test-host';

let app: TestHost;
beforeEach(async () => {
  app = await openTestHost({ playbooks: { 'a.md': examplePlaybook } });
});
afterEach(() => app.close());

const edited = examplePlaybook.replace(/^title: .*$/m, 'title: Another title');
const inFolder = (name: string) => path.join(app.folder, 'playbooks', name);

async function publish(why = '', fileId = 'a.md') {
  const { hash } = await app.request('playbook.get', { fileId });
  return app.request('playbook.publish', { fileId, hash, why });
}
async function save(text: string, fileId = 'a.md') {
  const { hash } = await app.request('playbook.get', { fileId });
  const result = await app.request('playbook.save', { fileId, text, baseHash: hash });
  expect(result.outcome).toBe('saved');
}
async function textThatRuns(fileId = 'a.md') {
  const account = await app.request('account.save', { fields: { name: 'Konex' } });
  const { id } = await app.request('engagement.start', { accountId: account.id, fileId });
  return (await app.request('engagement.get', { id })).playbook.text;
}
const listed = async () => (await app.request('playbook.list', {})).playbooks[0];

test('a file that was never published runs as it stands', async () => {
  await save(edited);
  expect(await textThatRuns()).toBe(edited);
  expect(await listed()).toMatchObject({ publishState: 'as-it-stands', published: null });
});

test('once published, reps run the published text until the next one is published', async () => {
  const rep = await app.request('rep.save', { fields: { name: 'Dana' } });
  await app.request('settings.save', { fields: { meRepId: rep.id } });
  expect(await publish('  The first ')).toMatchObject({ number: 1, why: 'The first', repName: 'Dana' });
  await save(edited);
  expect(await textThatRuns()).toBe(examplePlaybook);
  expect(await listed()).toMatchObject({ publishState: 'draft-ahead', published: { number: 1 } });
  await publish('A better title');
  expect(await textThatRuns()).toBe(edited);
  expect(await listed()).toMatchObject({ publishState: 'published', published: { number: 2 } });
});

test('recommendations speak of what runs, not of the draft', async () => {
  await publish();
  await save(edited);
  const { id: accountId } = await app.request('account.save', { fields: { name: 'Konex' } });
  const fields = { accountId, name: 'Pilot', status: 'lost' as const, closedOn: '2018-01-05' };
  await app.request('deal.save', { fields });
  const { recommended } = await app.request('account.get', { id: accountId });
  expect(recommended.map(({ title }) => title)).toEqual(['Dead lead or follow-up?']);
});

test('a folder that publishes on save runs the file, whatever was published', async () => {
  await publish();
  await save(edited);
  await app.request('settings.save', { fields: { publishesOnSave: true } });
  expect(await textThatRuns()).toBe(edited);
});

test('versions tell their number, reason and runs, and their texts stay', async () => {
  await publish('One');
  await textThatRuns();
  await save(edited);
  await publish('Two');
  const { versions, state } = await app.request('playbook.versions', { fileId: 'a.md' });
  expect(state).toBe('published');
  expect(versions.map(({ number, why, runCount }) => [number, why, runCount])).toEqual([
    [2, 'Two', 0],
    [1, 'One', 1],
  ]);
  const first = await app.request('playbook.versionText', { id: versions[1]?.id ?? '' });
  expect(first.text).toBe(examplePlaybook);
});

test.each([
  [
    'another text than the one that was seen',
    () => app.request('playbook.publish', { fileId: 'a.md', hash: 'x' }),
  ],
  [
    'a text with errors',
    async () => {
      await save(`${examplePlaybook}\n## Call\n`);
      return publish();
    },
  ],
  [
    'the same text twice',
    async () => {
      await publish();
      return publish();
    },
  ],
])('%s is not published', async (_title, act) => {
  await expect(act()).rejects.toThrow(/nothing was published|nothing to publish/);
});

test('a renamed file keeps its versions, a copy has none', async () => {
  await publish();
  await rename(inFolder('a.md'), inFolder('b.md'));
  const versionsOf = async (fileId: string) => {
    await app.request('playbook.list', {});
    return (await app.request('playbook.versions', { fileId })).versions.length;
  };
  expect(await versionsOf('b.md')).toBe(1);
  await writeFile(inFolder('a.md'), await readFile(inFolder('b.md')));
  expect(await versionsOf('a.md')).toBe(1);
  expect(await versionsOf('b.md')).toBe(0);
});

test('a published playbook whose file is gone is told of, and its text can be brought back', async () => {
  await publish('Kept');
  await rm(inFolder('a.md'));
  const { removed } = await app.request('playbook.removed', {});
  expect(removed.map(({ fileId, why }) => [fileId, why])).toEqual([['a.md', 'Kept']]);
  const { text } = await app.request('playbook.versionText', { id: removed[0]?.id ?? '' });
  await app.request('playbook.save', { fileId: 'a.md', text, baseHash: null });
  expect((await app.request('playbook.removed', {})).removed).toEqual([]);
  expect(await listed()).toMatchObject({ publishState: 'published' });
});

test('publications survive closing the workspace', async () => {
  await publish('Before');
  app = await app.reopen();
  expect((await app.request('playbook.versions', { fileId: 'a.md' })).versions).toHaveLength(1);
});
