import { protocol } from 'electron';
import { securityHeaders } from '../host/screens/content-security-policy';
import type { ScreenFiles } from '../host/screens/screen-files';
import { isOwnAddress, screenScheme } from './screen-origin';

/** Must run before the app is ready. */
export function registerScreenScheme(): void {
  protocol.registerSchemesAsPrivileged([
    { scheme: screenScheme, privileges: { standard: true, secure: true, supportFetchAPI: true } },
  ]);
}

/** Serves the built screens, and nothing else, at `app://rekindle/`. */
export function serveScreens(screens: ScreenFiles): void {
  protocol.handle(screenScheme, (request) => answerScreenRequest(screens, request));
}

async function answerScreenRequest(screens: ScreenFiles, request: Request): Promise<Response> {
  if (request.method !== 'GET' || !isOwnAddress(request.url)) return new Response(null, { status: 403 });
  const file = await screens.read(new URL(request.url).pathname);
  if (file === undefined) return new Response(null, { status: 404 });
  return new Response(file.body, {
    headers: {
      ...securityHeaders,
      'Content-Type': file.contentType,
      'Content-Security-Policy': file.policy,
    },
  });
}
