import { createServer, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { getRequestListener } from '@hono/node-server';
import { AppError } from '../../core/app-error';
import { screenPolicy, securityHeaders } from '../../host/screens/content-security-policy';
import type { ScreenFiles } from '../../host/screens/screen-files';
import { refuseRequest } from './request-guard';
import { createServerApp, type ServedWorkspace } from './server-app';
import { createSessionKeeper } from './session-keeper';

export interface RunningServer {
  readonly port: number;
  /** A link with a new one-time code; it can be opened once, within 60 s. */
  newLink(): string;
  close(): Promise<void>;
}

export interface ServerOptions extends ServedWorkspace {
  readonly practice: ServedWorkspace;
  readonly screens: ScreenFiles;
  /** 0 takes any free port. */
  readonly port: number;
  readonly nowMs?: () => number;
}

/** Serves the screens on 127.0.0.1 only. @throws AppError `not-allowed` when the port can't be had. */
export async function startServer(options: ServerOptions): Promise<RunningServer> {
  const sessions = createSessionKeeper(options.nowMs);
  const server = createServer();
  await listen(server, options.port);
  const { port } = server.address() as AddressInfo;
  const host = `127.0.0.1:${port}`;
  const app = createServerApp({ ...options, sessions, cookieName: `rekindle-${port}` });
  const answer = getRequestListener(app.fetch);
  server.on('request', (request, response) => {
    setSecurityHeaders(response);
    const refusal = refuseRequest(request, host);
    if (refusal === null) return void answer(request, response);
    response.writeHead(refusal.status, { 'Content-Type': 'text/plain; charset=utf-8', Connection: 'close' });
    response.end(refusal.reason);
  });
  // Upgrades and CONNECT are no part of what is served here.
  server.on('upgrade', (_request, socket) => socket.destroy());
  server.on('connect', (_request, socket) => socket.destroy());
  return {
    port,
    newLink: () => `http://${host}/open?code=${sessions.issueCode()}`,
    close: () => closeServer(server),
  };
}

function setSecurityHeaders(response: ServerResponse): void {
  for (const [name, value] of Object.entries(securityHeaders)) response.setHeader(name, value);
  response.setHeader('Content-Security-Policy', screenPolicy);
}

function listen(server: Server, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', (cause: NodeJS.ErrnoException) => {
      const why = cause.code === 'EADDRINUSE' ? 'is used by another program' : 'could not be opened';
      reject(
        new AppError('not-allowed', `Port ${port} ${why}. Choose another with --port.`, { port }, { cause }),
      );
    });
    server.listen(port, '127.0.0.1', resolve);
  });
}

function closeServer(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });
}
