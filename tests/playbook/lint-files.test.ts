import path from 'node:path';
import { expect, test } from 'vitest';
import { lintFiles } from '../../host/playbooks/lint-files';
import { examplePlaybook } from '../support/a-playbook';
import { aPlaybookFolder } from '../support/a-playbook-folder';

test('checks a folder and its subfolders in the order of names, with places from 1', async () => {
  const folder = await aPlaybookFolder({
    'b.md': examplePlaybook.replace('declined]', 'decline]'),
    'a/z.md': '# notes\n',
    'README.md': '# Format\n',
    '.hidden/x.md': '::question[x]',
    'other.txt': 'x',
    'big.md': 'x'.repeat(1_000_001),
  });
  await folder.write('binary.md', Uint8Array.from([0, 1, 2, 255]));
  const findings = await lintFiles([folder.path, path.join(folder.path, 'missing.md')]);
  expect(
    findings.map(({ file, line, column, severity, rule }) => [
      path.relative(folder.path, file),
      line,
      column,
      severity,
      rule,
    ]),
  ).toEqual([
    [path.join('a', 'z.md'), 1, 1, 'warning', 'no-front-matter'],
    ['b.md', 6, 8, 'error', 'front-matter-unknown-pool'],
    ['big.md', 1, 1, 'error', 'file-too-large'],
    ['binary.md', 1, 1, 'error', 'not-utf-8'],
    ['missing.md', 1, 1, 'error', 'unreadable-file'],
  ]);
  await folder.remove();
});

test('two playbooks with one id are an error', async () => {
  const folder = await aPlaybookFolder({ 'a.md': examplePlaybook, 'b.md': examplePlaybook });
  const findings = await lintFiles([folder.path]);
  expect(findings.map(({ file, rule }) => [path.basename(file), rule])).toEqual([
    ['b.md', 'duplicate-playbook-id'],
  ]);
  await folder.remove();
});
