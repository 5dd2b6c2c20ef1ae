// npm start: installs and builds what is missing, then opens the app on the desktop or in the browser.
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { buildWhatIsStale, installWhatIsMissing, projectFolder } from './project-state.mjs';

const programArguments = process.argv.slice(2);
installWhatIsMissing();
buildWhatIsStale();

const reason = whyNoDesktop();
if (reason === null) openDesktop();
else serve(reason);

function openDesktop() {
  const sandbox = mustRunWithoutSandbox() ? ['--no-sandbox'] : [];
  const startedMs = Date.now();
  open(electronBinary(), ['.', ...sandbox, ...programArguments], (code) => {
    // Missing system libraries end it at once; somebody who closes the window takes longer.
    if (code !== 0 && Date.now() - startedMs < 10_000)
      serve(`Electron could not start (it ended with ${code}).`);
    else process.exit(code);
  });
}

function serve(why) {
  console.log(`${why} Rekindle is served in the browser instead.`);
  const hasWorkspace = programArguments.some((argument) => argument.startsWith('--workspace'));
  const workspace = hasWorkspace ? [] : ['--workspace', join(homedir(), 'Documents', 'Rekindle')];
  const command = join(projectFolder, 'bin/rekindle.mjs');
  open(process.execPath, [command, 'serve', ...workspace, ...programArguments], (code) => process.exit(code));
}

/** In one sentence; `null` when the desktop can be opened. */
function whyNoDesktop() {
  if (programArguments.includes('--port')) return 'A port was asked for.';
  const hasDisplay = process.env.DISPLAY || process.env.WAYLAND_DISPLAY;
  if (process.platform === 'linux' && !hasDisplay) return 'There is no display here.';
  if (electronBinary() !== null) return null;
  console.log("Fetching Electron's binary, once ...");
  const install = join(projectFolder, 'node_modules/electron/install.js');
  spawnSync(process.execPath, [install], { cwd: projectFolder, stdio: 'ignore', timeout: 300_000 });
  return electronBinary() === null ? "Electron's binary could not be fetched." : null;
}

function electronBinary() {
  const folder = join(projectFolder, 'node_modules/electron');
  const named = join(folder, 'path.txt');
  if (!existsSync(named)) return null;
  const binary = join(folder, 'dist', readFileSync(named, 'utf8').trim());
  return existsSync(binary) ? binary : null;
}

/** Chromium refuses to sandbox itself for root; nothing else ever switches the sandbox off. */
function mustRunWithoutSandbox() {
  return process.platform === 'linux' && process.getuid?.() === 0;
}

/** Ours until it ends; Ctrl-C reaches it by the terminal, so that it closes cleanly. */
function open(program, openArguments, onEnd) {
  const child = spawn(program, openArguments, { cwd: projectFolder, stdio: 'inherit' });
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
    process.on(signal, () => {
      if (signal !== 'SIGINT' || !process.stdin.isTTY) child.kill(signal);
    });
  }
  child.on('error', () => onEnd(1));
  child.on('exit', (code, signal) => onEnd(code ?? (signal ? 1 : 0)));
}
