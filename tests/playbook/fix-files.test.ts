import { chmod, lstat, readdir, readFile, stat, symlink } from 'node:fs/promises';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { fixFiles } from '../../host/playbooks/fix-files';
import { examplePlaybook } from '../support/a-playbook';
import { aPlaybookFolder, type TemporaryFolder } from '../support/a-playbook-folder';

const link = '\n[call](tel:{{ contact.phone }})\n';
const mended = '\n[call](tel:{{contact.phone}})\n';
let folder: TemporaryFolder;
beforeEach(async () => {
  folder = await aPlaybookFolder();
});
afterEach(() => folder.remove());
const text = (name: string) => readFile(path.join(folder.path, name), 'utf8');

test('every file is mended in its place, with its rights, and nothing else is left behind', async () => {
  await folder.write('a.md', examplePlaybook + link);
  await folder.write(
    'deep/b.md',
    `\uFEFF${`${examplePlaybook.replace('dead-lead-review', 'b')}${link}`.replaceAll('\n', '\r\n')}`,
  );
  await folder.write('good.md', examplePlaybook.replace('dead-lead-review', 'good'));
  await chmod(path.join(folder.path, 'a.md'), 0o640);
  const untouched = await stat(path.join(folder.path, 'good.md'));
  const report = await fixFiles([folder.path], false);
  expect(report.mended.map(({ file, rule }) => [path.relative(folder.path, file), rule])).toEqual([
    ['a.md', 'link-with-spaces'],
    [path.join('deep', 'b.md'), 'link-with-spaces'],
  ]);
  expect(report.findings).toEqual([]);
  expect(await text('a.md')).toBe(examplePlaybook + mended);
  expect(await text('deep/b.md')).toBe(
    `\uFEFF${`${examplePlaybook.replace('dead-lead-review', 'b')}${mended}`.replaceAll('\n', '\r\n')}`,
  );
  expect((await stat(path.join(folder.path, 'a.md'))).mode & 0o777).toBe(0o640);
  expect((await stat(path.join(folder.path, 'good.md'))).mtimeMs).toBe(untouched.mtimeMs);
  expect((await readdir(folder.path)).sort()).toEqual(['a.md', 'deep', 'good.md']);
  expect((await fixFiles([folder.path], false)).mended).toEqual([]);
});

test('a dry run says the same and writes nothing', async () => {
  await folder.write('a.md', examplePlaybook + link);
  const report = await fixFiles([folder.path], true);
  expect(report).toMatchObject({ mended: [{ rule: 'link-with-spaces' }], findings: [] });
  expect(await text('a.md')).toBe(examplePlaybook + link);
});

test('an id that another file has by its name is left for the author to choose', async () => {
  const without = examplePlaybook.replace(/^id: .*\n/m, '');
  await folder.write('one/same.md', without);
  await folder.write('two/same.md', without);
  await folder.write('alone.md', without);
  const report = await fixFiles([folder.path], false);
  expect(report.mended.map(({ file }) => path.basename(file))).toEqual(['alone.md']);
  expect(report.findings.filter(({ severity }) => severity === 'error').map(({ rule }) => rule)).toEqual([
    'front-matter-missing-key',
    'front-matter-missing-key',
  ]);
});

test('what lies outside of the folder is never written, and a link inside stays one', async () => {
  const outside = await aPlaybookFolder({ 'x.md': examplePlaybook + link });
  await folder.write('a.md', examplePlaybook + link);
  await symlink(path.join(outside.path, 'x.md'), path.join(folder.path, 'out.md'));
  await symlink('a.md', path.join(folder.path, 'z-inside.md'));
  const report = await fixFiles([folder.path], false);
  expect(await readFile(path.join(outside.path, 'x.md'), 'utf8')).toBe(examplePlaybook + link);
  expect(report.findings.map(({ rule }) => rule).sort()).toEqual(['duplicate-playbook-id', 'link-outside']);
  expect((await lstat(path.join(folder.path, 'z-inside.md'))).isSymbolicLink()).toBe(true);
  expect(await text('a.md')).toBe(examplePlaybook + mended);
  await outside.remove();
});
