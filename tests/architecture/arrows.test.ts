import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';

const require = createRequire(import.meta.url);
const biome = path.join(path.dirname(require.resolve('@biomejs/biome/package.json')), 'bin/biome');
let folder: string;

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'rekindle-arrows-'));
  copyFileSync('biome.json', path.join(folder, 'biome.json'));
});
afterEach(() => rmSync(folder, { recursive: true }));

/** What the project's own lint says of a file in that place with that import. */
function lint(file: string, imported: string): string {
  const place = path.join(folder, file);
  mkdirSync(path.dirname(place), { recursive: true });
  writeFileSync(place, `import { thing } from '${imported}';\n\nexport const kept = thing;\n`);
  const ran = spawnSync(process.execPath, [biome, 'lint', '--vcs-enabled=false', file], {
    cwd: folder,
    encoding: 'utf8',
  });
  return `${ran.stdout}${ran.stderr}`;
}

test.each([
  ['core/pool/probe.ts', '../../host/storage/store'],
  ['core/pool/probe.ts', 'node:fs'],
  ['core/pool/probe.ts', 'react'],
  ['host/import/probe.ts', '../../renderer/bridge'],
  ['host/import/probe.ts', '../../electron/window'],
  ['electron/probe.ts', '../renderer/bridge'],
  ['electron/probe.ts', '../bin/server/serve'],
  ['bin/probe.ts', '../electron/window'],
  ['renderer/app/probe.ts', '../../host/create-host'],
  ['renderer/features/today/probe.ts', '../../../host/create-host'],
  ['renderer/features/today/probe.ts', '../account/account-screen'],
])('an import against the arrows is refused: %s from %s', (file, imported) => {
  expect(lint(file, imported)).toContain('noRestrictedImports');
});

test.each([
  ['host/import/probe.ts', '../../core/pool/pool'],
  ['electron/probe.ts', '../host/create-host'],
  ['bin/probe.ts', '../host/create-host'],
  ['renderer/features/today/probe.ts', '../../../core/pool/pool'],
  ['renderer/features/today/probe.ts', '../../app/use-request'],
])('an import along the arrows is allowed: %s from %s', (file, imported) => {
  const said = lint(file, imported);
  expect(said).toContain('Checked 1 file');
  expect(said).not.toContain('noRestrictedImports');
});
