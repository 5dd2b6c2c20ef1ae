import { type Context, Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { getCookie, setCookie } from 'hono/cookie';
import { streamSSE } from 'hono/streaming';
import type { ErrorCode } from '../../core/app-error';
import type { HostEventListener } from '../../host/host-events';
import type { Router } from '../../host/router';
import type { ScreenFiles } from '../../host/screens/screen-files';
import type { SessionKeeper } from './session-keeper';
import { sessionPage } from './session-page';

/** A workspace as it is served. */
export interface ServedWorkspace {
  readonly router: Router;
  readonly onEvent: (listener: HostEventListener) => () => void;
}

export interface ServerParts extends ServedWorkspace {
  /** The same under `/practice/`. */
  readonly practice: ServedWorkspace;
  readonly screens: ScreenFiles;
  readonly sessions: SessionKeeper;
  /** Cookies are shared by all ports of an address, so its name holds the port. */
  readonly cookieName: string;
}

/** 10 million characters of a text, each up to three bytes, and what is around them. */
const bodyLimitBytes = 32 * 1024 * 1024;
const heartbeatMs = 20_000;

/** Addresses: `/open?code=`, `/rpc/NAME`, `/events`, and the files of the screens; all but the first in practice too. */
export function createServerApp(parts: ServerParts): Hono {
  const { screens, sessions, cookieName } = parts;
  const app = new Hono();
  const failure = (context: Context, status: 400 | 401 | 404 | 413, code: ErrorCode, message: string) =>
    context.json({ ok: false, error: { code, message, details: {} } }, status);

  app.get('/open', (context) => {
    const session = sessions.redeem(context.req.query('code') ?? '');
    if (session === null) return context.html(sessionPage, 403);
    setCookie(context, cookieName, session, { httpOnly: true, sameSite: 'Strict', path: '/' });
    return context.redirect('/', 303);
  });

  app.use('*', async (context, next) => {
    if (sessions.isSession(getCookie(context, cookieName))) return next();
    if (context.req.method === 'GET' && context.req.header('accept')?.includes('text/html')) {
      return context.html(sessionPage, 401);
    }
    return failure(
      context,
      401,
      'not-allowed',
      'This page has no session any more. Press Enter in the terminal where Rekindle runs for a new link.',
    );
  });

  const serve = (start: string, { router, onEvent }: ServedWorkspace) => {
    app.post(
      `${start}/rpc/:name`,
      bodyLimit({
        maxSize: bodyLimitBytes,
        onError: (context) =>
          failure(context, 413, 'too-large', 'This is too large to be taken in one piece.'),
      }),
      async (context) => {
        let input: unknown;
        try {
          input = await context.req.json();
        } catch {
          return failure(context, 400, 'bad-request', 'The request is not valid JSON.');
        }
        return context.json(await router(context.req.param('name'), input));
      },
    );

    app.get(`${start}/events`, (context) =>
      streamSSE(context, async (stream) => {
        const stop = onEvent(({ name, payload }) => {
          void stream.writeSSE({ data: JSON.stringify({ event: name, payload }) });
        });
        stream.onAbort(stop);
        await stream.write(': connected\n\n');
        while (!stream.aborted) {
          await stream.sleep(heartbeatMs);
          if (!stream.aborted) await stream.write(': still here\n\n');
        }
      }),
    );
  };
  serve('', parts);
  serve('/practice', parts.practice);

  app.get('*', async (context) => {
    const file = await screens.read(context.req.path);
    if (file === undefined) return failure(context, 404, 'not-found', 'There is nothing at this address.');
    return context.body(file.body, 200, {
      'Content-Type': file.contentType,
      'Content-Security-Policy': file.policy,
    });
  });
  app.notFound((context) => failure(context, 404, 'not-found', 'There is nothing at this address.'));
  return app;
}
