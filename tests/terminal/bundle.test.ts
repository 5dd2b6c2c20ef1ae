import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { aZip } from '../support/a-zip';
import { runTerminal } from '../support/run-terminal';

const folder = mkdtempSync(join(tmpdir(), 'rekindle-bundle-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test('a bundle goes from one workspace to another, and a hostile one is refused', async () => {
  const [from, to, zip] = ['from', 'to', 'theirs.zip'].map((name) => join(folder, name)) as [
    string,
    string,
    string,
  ];
  mkdirSync(from);
  mkdirSync(to);
  const exported = await runTerminal('bundle', 'export', zip, 'homework.md', '--workspace', from);
  expect([exported.exitCode, exported.stdout]).toEqual([0, `${zip}: 1 playbook.\n`]);
  expect((await runTerminal('bundle', 'export', zip, '--workspace', from)).exitCode).toBe(1);

  expect((await runTerminal('bundle', 'import', zip, '--workspace', to)).stdout).toContain('is here already');
  const local = join(to, 'playbooks', 'homework.md');
  writeFileSync(local, readFileSync(local, 'utf8').replace('title: Homework', 'title: My homework'));
  const shown = await runTerminal('bundle', 'import', zip, '--workspace', to, '--json');
  expect(shown.json()).toMatchObject({ wasWritten: false, entries: [{ kind: 'changed', proposed: 'take' }] });
  expect(readFileSync(local, 'utf8')).toContain('My homework');
  expect((await runTerminal('bundle', 'import', zip, '--workspace', to, '--yes')).exitCode).toBe(0);
  expect(readFileSync(local)).toEqual(readFileSync(join(from, 'playbooks', 'homework.md')));

  const evil = join(folder, 'evil.zip');
  writeFileSync(evil, aZip([{ name: '../evil.md' }]));
  const refused = await runTerminal('bundle', 'import', evil, '--workspace', to, '--yes');
  expect(refused.exitCode).toBe(1);
  expect(refused.stderr).toContain('Nothing was written');
}, 60_000);
