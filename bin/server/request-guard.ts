import type { IncomingMessage } from 'node:http';

export interface Refusal {
  readonly status: 403 | 405 | 415;
  readonly reason: string;
}

/** Why a request is refused before anything looks at it, or `null`. `host` is `127.0.0.1:PORT` (R17). */
export function refuseRequest(request: IncomingMessage, host: string): Refusal | null {
  const refusal = (status: Refusal['status'], reason: string): Refusal => ({ status, reason });
  const headers = request.headers;
  const hosts = headerValues(request, 'host');
  if (hosts.length !== 1 || hosts[0] !== host) return refusal(403, 'This address is not ours.');
  if (!request.url?.startsWith('/')) return refusal(403, 'This address is not ours.');
  const origins = headerValues(request, 'origin');
  const ownOrigin = `http://${host}`;
  if (origins.length > 1 || (origins.length === 1 && origins[0] !== ownOrigin)) {
    return refusal(403, 'Requests from other pages are refused.');
  }
  const site = headers['sec-fetch-site'];
  if (site !== undefined && site !== 'none' && site !== 'same-origin') {
    return refusal(403, 'Requests from other pages are refused.');
  }
  if (/prefetch|prerender/i.test(String(headers['sec-purpose'] ?? headers.purpose ?? ''))) {
    return refusal(403, 'Pages are not loaded ahead here.');
  }
  if (request.method === 'GET') return null;
  if (request.method !== 'POST') return refusal(405, 'Only GET and POST are answered here.');
  if (origins.length === 0) return refusal(403, 'Requests without an origin are refused.');
  if (!/^application\/json\s*(;|$)/i.test(headers['content-type'] ?? '')) {
    return refusal(415, 'Requests must be JSON.');
  }
  return null;
}

/** Every occurrence, since Node keeps only the first of a repeated header. */
function headerValues(request: IncomingMessage, name: string): string[] {
  const values: string[] = [];
  for (let index = 0; index + 1 < request.rawHeaders.length; index += 2) {
    if (request.rawHeaders[index]?.toLowerCase() === name) values.push(request.rawHeaders[index + 1] ?? '');
  }
  return values;
}
