import { existsSync, readFileSync } from 'node:fs';
import { builtinModules } from 'node:module';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { appId } from '../../electron/app-id';

const projectFolder = join(import.meta.dirname, '../..');
const read = (file: string) => readFileSync(join(projectFolder, file), 'utf8');

test('the package holds what was built and the playbooks, and no module twice', () => {
  const configuration = parse(read('electron-builder.yml'));
  expect(configuration.files).toEqual(['out/**', 'playbooks/**', 'package.json', '!node_modules/**']);
  expect(configuration.asar).toBe(true);
  const { main, dependencies } = JSON.parse(read('package.json'));
  expect(main).toBe('out/main/main.js');
  expect(dependencies).toBeUndefined();
});

test('what was built needs no module but Electron and those of Node', () => {
  expect(existsSync(join(projectFolder, 'out/main/main.js'))).toBe(true);
  const imports = [...read('out/main/main.js').matchAll(/^import\s[^"']*?["']([^"']+)["'];?$/gm)].map(
    (match) => match[1] ?? '',
  );
  expect(imports).toContain('electron');
  const foreign = imports.filter((name) => name !== 'electron' && !/^(node:|\.)/.test(name));
  expect(foreign.filter((name) => !builtinModules.includes(name))).toEqual([]);
});

test('Windows knows the app of a notification by the name under which it was installed', () => {
  expect(parse(read('electron-builder.yml')).appId).toBe(appId);
});

test('nothing is published and no update is looked for unless somebody switches it on', () => {
  expect(parse(read('electron-builder.yml')).publish).toBeNull();
});

test("R15 Electron's security checklist, 19: the fuses", () => {
  const { electronFuses } = parse(read('electron-builder.yml'));
  expect(electronFuses).toMatchObject({
    runAsNode: false,
    enableNodeOptionsEnvironmentVariable: false,
    enableNodeCliInspectArguments: false,
    onlyLoadAppFromAsar: true,
    enableEmbeddedAsarIntegrityValidation: true,
    enableCookieEncryption: true,
    grantFileProtocolExtraPrivileges: false,
  });
});
