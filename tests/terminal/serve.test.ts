import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync } from 'node:fs';
import { connect } from 'node:net';
import { networkInterfaces, tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { removeFolder } from '../support/remove-folder';
import { runTerminal } from '../support/run-terminal';
import { type ServeProcess, startServe } from '../support/start-serve';

let folder = '';
let server: ServeProcess | undefined;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'rekindle-serve-'));
});
afterEach(async () => {
  await server?.kill();
  server = undefined;
  await removeFolder(folder);
});
const workspace = () => join(folder, 'workspace');

async function signIn(link: string): Promise<string> {
  const answer = await fetch(link, { redirect: 'manual' });
  return (answer.headers.get('set-cookie') ?? '').split(';')[0] ?? '';
}

test('the printed link leads to the screens, and requests are POSTed to /rpc/NAME', async () => {
  server = await startServe(workspace(), 0);
  const { origin } = new URL(server.link);
  const cookie = await signIn(server.link);
  const screens = await fetch(origin, { headers: { cookie } });
  expect(await screens.text()).toContain('<div id="root">');
  const answer = await fetch(`${origin}/rpc/workspace.status`, {
    method: 'POST',
    headers: { cookie, origin, 'content-type': 'application/json' },
    body: '{}',
  });
  expect(await answer.json()).toMatchObject({ ok: true, data: { host: 'browser' } });
});

test('Enter prints a new link, when the first one was used or is too old', async () => {
  server = await startServe(workspace(), 0);
  await signIn(server.link);
  const next = await server.askForLink();
  expect(next).not.toBe(server.link);
  expect(await signIn(next)).toMatch(/^rekindle-\d+=/);
});

test('R17 the session is in no output, no argument and no file of the workspace', async () => {
  server = await startServe(workspace(), 0);
  const secret = (await signIn(server.link)).split('=')[1] ?? '';
  expect(secret.length).toBeGreaterThan(30);
  expect(server.output()).not.toContain(secret);
  if (process.platform === 'linux') {
    expect(readFileSync(`/proc/${server.pid}/cmdline`, 'utf8')).not.toContain(secret);
  }
  expect(spawnSync('grep', ['-rF', secret, workspace()]).stdout.toString()).toBe('');
});

test('R17 it listens on 127.0.0.1 and nowhere else', async () => {
  server = await startServe(workspace(), 0);
  const port = Number(new URL(server.link).port);
  const others = Object.values(networkInterfaces())
    .flatMap((addresses) => addresses ?? [])
    .map(({ address }) => address)
    .filter((address) => address !== '127.0.0.1' && !address.startsWith('fe80'));
  for (const host of [...others, '127.0.0.2']) expect(await isOpen(host, port)).toBe(false);
  expect(await isOpen('127.0.0.1', port)).toBe(true);
});

function isOpen(host: string, port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect({ host, port });
    socket.on('connect', () => {
      socket.destroy();
      resolve(true);
    });
    socket.on('error', () => resolve(false));
  });
}

test('Ctrl-C ends it cleanly and gives the workspace free, also with a page that listens', async () => {
  server = await startServe(workspace(), 0);
  const cookie = await signIn(server.link);
  const events = await fetch(`${new URL(server.link).origin}/events`, { headers: { cookie } });
  expect(events.headers.get('content-type')).toContain('text/event-stream');
  expect(await server.stop()).toBe(0);
  await events.body?.cancel().catch(() => {});
  expect((await runTerminal('check', '--workspace', workspace())).exitCode).toBe(0);
});

test('R6 a second program is told that the workspace is open, and by whom', async () => {
  server = await startServe(workspace(), 0);
  const second = await runTerminal('check', '--workspace', workspace(), '--json');
  expect(second.exitCode).toBe(1);
  expect(second.stdout).toBe('');
  expect(second.stderr).toMatch(/open/i);
  expect(second.stderr).not.toMatch(/\n\s+at /);
});

test('R6 after a crash the workspace opens again at once', async () => {
  server = await startServe(workspace(), 0);
  await server.kill();
  const again = await runTerminal('check', '--workspace', workspace(), '--json');
  expect(again.exitCode).toBe(0);
  expect(again.json()).toMatchObject({ isSound: true });
});

test('a port that is taken is told in words', async () => {
  server = await startServe(workspace(), 0);
  const { port } = new URL(server.link);
  const second = await runTerminal('serve', '--workspace', join(folder, 'other'), '--port', port);
  expect(second.exitCode).toBe(1);
  expect(second.stderr).toContain(`Port ${port} is used by another program`);
});
