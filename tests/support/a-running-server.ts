import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { servedWorkspaces } from '../../bin/server/served-workspaces';
import { type RunningServer, startServer } from '../../bin/server/start-server';
import { createHost, type Host } from '../../host/create-host';
import { openScreenFiles } from '../../host/screens/screen-files';

interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly body: string;
}
interface Asked {
  readonly method?: string;
  readonly path?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string;
}

export interface TestServer {
  readonly server: RunningServer;
  readonly host: Host;
  readonly address: string;
  /** `name=secret` of a session that the link was exchanged for. */
  signIn(): Promise<string>;
  /** Sends exactly these headers, the forbidden ones of a browser included. */
  ask(asked: Asked): Promise<Answer>;
  /** Sends bytes as they are; answers with the first line, or `closed`. */
  sendRaw(text: string): Promise<string>;
  close(): Promise<void>;
}

/** The real server over a real host on a temporary workspace; `nowMs` fixes the clock of the codes. */
export async function aRunningServer(nowMs?: () => number): Promise<TestServer> {
  const folder = mkdtempSync(join(tmpdir(), 'rekindle-server-'));
  const screensFolder = join(folder, 'screens');
  mkdirSync(join(screensFolder, 'assets'), { recursive: true });
  writeFileSync(join(screensFolder, 'index.html'), '<!doctype html><title>Screens</title>');
  writeFileSync(join(screensFolder, 'diagram.html'), '<!doctype html><script>let drawn = 1;</script>');
  writeFileSync(join(screensFolder, 'assets', 'app.js'), 'export {};');
  writeFileSync(join(folder, 'secret.txt'), 'not for the screens');
  const host = await createHost({ folder: join(folder, 'workspace'), hostKind: 'browser', version: '0.0.0' });
  const server = await startServer({
    ...servedWorkspaces(host),
    screens: openScreenFiles(screensFolder),
    port: 0,
    nowMs,
  });
  const address = `127.0.0.1:${server.port}`;
  const ask = (asked: Asked) => send(server.port, { ...asked, headers: { host: address, ...asked.headers } });
  return {
    server,
    host,
    address,
    ask,
    sendRaw: (text) => sendRaw(server.port, text),
    async signIn() {
      const link = new URL(server.newLink());
      const { headers } = await ask({ path: link.pathname + link.search });
      return String(headers['set-cookie']).split(';')[0] ?? '';
    },
    async close() {
      await server.close();
      await host.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

function send(port: number, { method = 'GET', path = '/', headers, body }: Asked): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const asking = request({ host: '127.0.0.1', port, method, path, headers, agent: false }, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('end', () =>
        resolve({
          status: response.statusCode ?? 0,
          headers: response.headers,
          body: Buffer.concat(chunks).toString(),
        }),
      );
    });
    asking.on('error', reject);
    asking.end(body);
  });
}

function sendRaw(port: number, text: string): Promise<string> {
  return new Promise((resolve) => {
    let answer = '';
    const socket = connect(port, '127.0.0.1', () => socket.write(text));
    socket.setTimeout(3_000, () => socket.destroy());
    socket.on('data', (chunk: Buffer) => {
      answer += chunk.toString();
      socket.end();
    });
    socket.on('error', () => {});
    socket.on('close', () => resolve(answer.split('\r\n')[0] || 'closed'));
  });
}
