import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { aRunningServer, type TestServer } from '../support/a-running-server';

let running: TestServer;
let cookie = '';
beforeAll(async () => {
  running = await aRunningServer();
  cookie = await running.signIn();
});
afterAll(() => running.close());

interface Hostile {
  readonly title: string;
  /** Headers that are put over those of an honest request; `null` takes one away. */
  readonly headers: (address: string) => Record<string, string | null>;
  /** Some attacks make sense for requests that write only. */
  readonly onlyPost?: true;
}

const rebindingHosts = [
  'evil.example',
  'localhost',
  '127.0.0.1',
  '127.0.0.1:1',
  '127.0.0.1.nip.io:PORT',
  '127.0.0.1:PORT.evil.example',
  'evil.example:PORT',
  'localhost:PORT',
  '0.0.0.0:PORT',
  '[::1]:PORT',
  '2130706433:PORT',
  '127.1:PORT',
  '127.0.0.1:0PORT',
  'user@127.0.0.1:PORT',
  '127.0.0.1:PORT,evil.example',
  'EVIL.EXAMPLE:PORT',
  'make-127-0-0-1-rebind.evil.example:PORT',
  'localtest.me:PORT',
  '127.0.0.1.:PORT',
  '127.0.0.1:PORT:80',
  '[::ffff:127.0.0.1]:PORT',
  '0x7f000001:PORT',
  'rekindle',
];
const foreignOrigins = [
  'null',
  'http://evil.example',
  'https://127.0.0.1:PORT',
  'http://127.0.0.1',
  'http://127.0.0.1:1',
  'http://localhost:PORT',
  'http://127.0.0.1:PORT.evil.example',
  'http://127.0.0.1:PORT/',
  'http://[::1]:PORT',
  'file://',
  'chrome-extension://abcdef',
  'app://rekindle',
  'http://127.0.0.1:PORT http://evil.example',
  'http://user@127.0.0.1:PORT',
];
const cookies = [
  '',
  'rekindle',
  'rekindle-PORT=',
  'rekindle-PORT=wrong',
  'rekindle-1=SECRET',
  'Rekindle-PORT=SECRET',
];

const withPort = (text: string, address: string) => text.replaceAll('PORT', address.split(':')[1] ?? '');
const hostile: readonly Hostile[] = [
  ...rebindingHosts.map((host) => ({
    title: `Host ${host}`,
    headers: (address: string) => ({ host: withPort(host, address) }),
  })),
  ...foreignOrigins.map((origin) => ({
    title: `Origin ${origin}`,
    headers: (address: string) => ({ origin: withPort(origin, address) }),
  })),
  ...['cross-site', 'same-site', 'something', ''].map((site) => ({
    title: `Sec-Fetch-Site ${site}`,
    headers: () => ({ 'sec-fetch-site': site }),
  })),
  ...['cross-site', 'same-site'].map((site) => ({
    title: `no Origin and Sec-Fetch-Site ${site}`,
    headers: () => ({ origin: null, 'sec-fetch-site': site }),
  })),
  ...cookies.map((value) => ({
    title: `Cookie ${value}`,
    headers: (address: string) => ({
      cookie: withPort(value, address).replace('SECRET', cookie.split('=')[1] ?? ''),
    }),
  })),
  { title: 'no session at all', headers: () => ({ cookie: null }) },
  { title: 'a prefetch', headers: () => ({ 'sec-purpose': 'prefetch' }) },
  { title: 'a prerender', headers: () => ({ 'sec-purpose': 'prefetch;prerender' }) },
  { title: 'an old prefetch', headers: () => ({ purpose: 'prefetch' }) },
  {
    title: 'a foreign Host and the matching Origin',
    headers: (address) => ({ host: `evil.example:${address.split(':')[1]}`, origin: 'http://evil.example' }),
  },
  { title: 'no Origin', headers: () => ({ origin: null }), onlyPost: true },
  ...[
    'text/plain',
    'application/x-www-form-urlencoded',
    'multipart/form-data; boundary=x',
    'text/json',
    'application/jsonp',
  ].map((type) => ({
    title: `type ${type}`,
    headers: () => ({ 'content-type': type }),
    onlyPost: true as const,
  })),
  { title: 'no type', headers: () => ({ 'content-type': null }), onlyPost: true },
];

const endpoints = [
  { method: 'GET', path: '/' },
  { method: 'GET', path: '/index.html' },
  { method: 'GET', path: '/diagram.html' },
  { method: 'GET', path: '/assets/app.js' },
  { method: 'GET', path: '/events' },
  { method: 'GET', path: '/rpc/workspace.status' },
  { method: 'POST', path: '/rpc/workspace.status', body: '{}' },
  { method: 'POST', path: '/rpc/settings.save', body: '{"fields":{"stockTarget":1}}' },
  { method: 'GET', path: '/practice/' },
  { method: 'GET', path: '/practice/events' },
  { method: 'POST', path: '/practice/rpc/practice.reset', body: '{}' },
];

function headersFor({ headers }: Hostile): Record<string, string> {
  const { address } = running;
  const honest: Record<string, string | null> = {
    host: address,
    origin: `http://${address}`,
    'content-type': 'application/json',
    cookie,
  };
  const all = { ...honest, ...headers(address) };
  return Object.fromEntries(
    Object.entries(all).filter((entry): entry is [string, string] => entry[1] !== null),
  );
}

describe.each(endpoints)('R17 $method $path', ({ method, path, body }) => {
  const attacks = hostile.filter(({ onlyPost }) => method === 'POST' || !onlyPost);
  test.each(attacks)('refuses $title', async (attack) => {
    const answer = await running.ask({ method, path, body, headers: headersFor(attack) });
    expect([400, 401, 403, 415]).toContain(answer.status);
    expect(answer.headers['access-control-allow-origin']).toBeUndefined();
    expect(answer.headers['set-cookie']).toBeUndefined();
    expect(answer.body).not.toContain('"ok":true');
    expect(answer.headers['cache-control']).toBe('no-store');
  });
});

test('R17 there are at least sixty hostile requests, and the honest one is answered', async () => {
  expect(hostile.length).toBeGreaterThanOrEqual(60);
  const honest = { title: 'honest', headers: () => ({}) };
  const answer = await running.ask({
    method: 'POST',
    path: '/rpc/workspace.status',
    body: '{}',
    headers: headersFor(honest),
  });
  expect(JSON.parse(answer.body)).toMatchObject({ ok: true });
});

test.each(['PUT', 'DELETE', 'PATCH', 'OPTIONS', 'HEAD', 'TRACE', 'PROPFIND'])(
  'R17 %s is refused, also with a session',
  async (method) => {
    const headers = { origin: `http://${running.address}`, cookie };
    const answer = await running.ask({ method, path: '/', headers });
    expect(answer.status).toBe(405);
    expect(answer.headers['access-control-allow-methods']).toBeUndefined();
  },
);

test.each([
  ['no Host', 'GET / HTTP/1.0\r\n\r\n'],
  ['no Host in HTTP 1.1', 'GET / HTTP/1.1\r\n\r\n'],
  ['two Hosts', 'GET / HTTP/1.1\r\nHost: ADDRESS\r\nHost: evil.example\r\nCookie: COOKIE\r\n\r\n'],
  [
    'two Origins',
    'GET / HTTP/1.1\r\nHost: ADDRESS\r\nOrigin: http://ADDRESS\r\nOrigin: null\r\nCookie: COOKIE\r\n\r\n',
  ],
  ['a whole address', 'GET http://evil.example/ HTTP/1.1\r\nHost: ADDRESS\r\nCookie: COOKIE\r\n\r\n'],
  ['a connection for somebody else', 'CONNECT evil.example:443 HTTP/1.1\r\nHost: ADDRESS\r\n\r\n'],
  [
    'an upgrade',
    'GET /events HTTP/1.1\r\nHost: ADDRESS\r\nCookie: COOKIE\r\nConnection: Upgrade\r\nUpgrade: websocket\r\nSec-WebSocket-Key: x\r\n\r\n',
  ],
])('R17 raw bytes with %s are refused', async (_title, text) => {
  const bytes = text.replaceAll('ADDRESS', running.address).replaceAll('COOKIE', cookie);
  expect(await running.sendRaw(bytes)).toMatch(/^(closed|HTTP\/1\.1 (400|403))/);
});

test.each([
  '/../secret.txt',
  '/..%2fsecret.txt',
  '/%2e%2e/secret.txt',
  '/assets/../../secret.txt',
  '/assets/..%5c..%5csecret.txt',
  '//secret.txt',
  '/assets//app.js',
  '/assets/app.js%00',
  '/.git/config',
  '/__proto__',
  '/constructor',
])('nothing outside the screens is read: %s', async (path) => {
  const answer = await running.ask({ path, headers: { cookie } });
  expect(answer.status).toBeGreaterThanOrEqual(400);
  expect(answer.body).not.toContain('not for the screens');
});
