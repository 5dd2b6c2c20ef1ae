import { afterEach, expect, test } from 'vitest';
import { aRunningServer, type TestServer } from '../support/a-running-server';

let running: TestServer | undefined;
afterEach(async () => {
  await running?.close();
  running = undefined;
});
const pathOf = (link: string) => new URL(link).pathname + new URL(link).search;

test('R17 the link becomes a cookie for scripts unseen, and leads to an address without it', async () => {
  running = await aRunningServer();
  const link = running.server.newLink();
  expect(link).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/open\?code=[\w-]{43}$/);
  const answer = await running.ask({ path: pathOf(link) });
  expect(answer.status).toBe(303);
  expect(answer.headers.location).toBe('/');
  const cookie = String(answer.headers['set-cookie']);
  expect(cookie).toMatch(/HttpOnly/);
  expect(cookie).toMatch(/SameSite=Strict/);
  expect(cookie).not.toContain(new URL(link).searchParams.get('code'));
  expect(answer.headers['referrer-policy']).toBe('no-referrer');
});

test('R17 a link works once', async () => {
  running = await aRunningServer();
  const path = pathOf(running.server.newLink());
  await running.ask({ path });
  const again = await running.ask({ path });
  expect(again.status).toBe(403);
  expect(again.headers['set-cookie']).toBeUndefined();
  expect(again.body).toContain('needs a new link');
});

test('R17 a link works for a minute', async () => {
  let nowMs = 1_000_000;
  running = await aRunningServer(() => nowMs);
  const early = pathOf(running.server.newLink());
  const late = pathOf(running.server.newLink());
  nowMs += 60_000;
  expect((await running.ask({ path: early })).status).toBe(303);
  nowMs += 1;
  expect((await running.ask({ path: late })).status).toBe(403);
});

test.each([
  ['another page follows it', { 'sec-fetch-site': 'cross-site' }],
  ['a browser loads it ahead', { 'sec-purpose': 'prefetch' }],
  ['the host is a rebinding name', { host: 'evil.example' }],
])('R17 a link is not used up when %s', async (_title, headers) => {
  running = await aRunningServer();
  const path = pathOf(running.server.newLink());
  expect((await running.ask({ path, headers })).status).toBe(403);
  expect((await running.ask({ path })).status).toBe(303);
});

test.each(['/open', '/open?code=', '/open?code=x', '/open?code=__proto__', '/open?code[]=1', '/open?Code=x'])(
  'R17 a made-up link is refused: %s',
  async (path) => {
    running = await aRunningServer();
    expect((await running.ask({ path })).status).toBe(403);
  },
);

test('somebody without a session is told in plain words how to get a new link', async () => {
  running = await aRunningServer();
  const page = await running.ask({ path: '/', headers: { accept: 'text/html' } });
  expect(page.status).toBe(401);
  expect(page.body).toContain('Your data is safe');
  expect(page.body).toContain('<code>Enter</code>');
});
