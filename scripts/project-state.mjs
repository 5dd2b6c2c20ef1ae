// What a fresh clone lacks and what is stale; plain Node, since nothing may be installed yet.
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const projectFolder = fileURLToPath(new URL('..', import.meta.url));
const inProject = (...parts) => join(projectFolder, ...parts);

/** Runs a program with our own output; answers its exit code. */
export function run(program, programArguments, options = {}) {
  const result = spawnSync(program, programArguments, {
    cwd: projectFolder,
    stdio: ['ignore', 'inherit', 'inherit'],
    shell: process.platform === 'win32',
    ...options,
  });
  return result.status ?? 1;
}

/** Runs a package's own command with this Node. */
export const runInstalled = (file, programArguments, options) =>
  run(process.execPath, [inProject('node_modules', file), ...programArguments], { shell: false, ...options });

/** Installs when the lock file asks for another set of packages than the one that is installed. */
export function installWhatIsMissing() {
  if (!isInstallStale()) return;
  console.log('Installing what is missing (npm ci) ...');
  if (run('npm', ['ci', '--no-fund', '--no-audit']) !== 0) {
    console.error('The installation failed; see above. Are you online? Try "npm ci" by hand.');
    process.exit(1);
  }
}

function isInstallStale() {
  const installed = inProject('node_modules', '.package-lock.json');
  if (!existsSync(installed)) return true;
  const wanted = JSON.parse(readFileSync(inProject('package-lock.json'), 'utf8')).packages;
  const present = JSON.parse(readFileSync(installed, 'utf8')).packages;
  return Object.entries(wanted).some(([path, { version, optional }]) => {
    if (path === '' || optional) return false;
    return present[path]?.version !== version;
  });
}

const sources = [
  'bin',
  'core',
  'electron',
  'host',
  'renderer',
  'scripts/diagram-page-plugin.ts',
  'electron.vite.config.ts',
  'package-lock.json',
  'tsconfig.base.json',
];
const built = [
  'out/main/main.js',
  'out/main/rekindle.js',
  'out/preload/preload.cjs',
  'out/renderer/index.html',
];

/** Builds when a source is newer than what was built. */
export function buildWhatIsStale() {
  if (!isBuildStale()) return;
  console.log('Building ...');
  if (runInstalled('electron-vite/bin/electron-vite.js', ['build', '--logLevel', 'warn']) !== 0) {
    console.error('The build failed; see above.');
    process.exit(1);
  }
}

function isBuildStale() {
  const files = built.map((file) => inProject(file));
  if (!files.every((file) => existsSync(file))) return true;
  const oldest = Math.min(...files.map((file) => statSync(file).mtimeMs));
  return sources.some((source) => newestChangeMs(inProject(source)) > oldest);
}

/** Folders count too: a file that was removed changes only its folder. */
function newestChangeMs(path) {
  if (!existsSync(path)) return Number.POSITIVE_INFINITY;
  const state = statSync(path);
  if (!state.isDirectory()) return state.mtimeMs;
  return readdirSync(path).reduce(
    (newest, name) => Math.max(newest, newestChangeMs(join(path, name))),
    state.mtimeMs,
  );
}
