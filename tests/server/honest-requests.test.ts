import { request } from 'node:http';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { aRunningServer, type TestServer } from '../support/a-running-server';

let running: TestServer;
let cookie = '';
beforeAll(async () => {
  running = await aRunningServer();
  cookie = await running.signIn();
});
afterAll(() => running.close());

const post = (name: string, body: string) =>
  running.ask({
    method: 'POST',
    path: `/rpc/${name}`,
    body,
    headers: { origin: `http://${running.address}`, 'content-type': 'application/json', cookie },
  });

test.each([
  ['/', 'text/html; charset=utf-8', "frame-ancestors 'none'"],
  ['/index.html', 'text/html; charset=utf-8', "frame-ancestors 'none'"],
  ['/diagram.html', 'text/html; charset=utf-8', "frame-ancestors 'self'"],
  ['/assets/app.js', 'text/javascript; charset=utf-8', "script-src 'self'"],
  ['/practice/', 'text/html; charset=utf-8', "frame-ancestors 'none'"],
  ['/practice/assets/app.js', 'text/javascript; charset=utf-8', "script-src 'self'"],
])('R16 %s comes with its type and its policy', async (path, type, directive) => {
  const answer = await running.ask({ path, headers: { cookie } });
  expect(answer.status).toBe(200);
  expect(answer.headers['content-type']).toBe(type);
  expect(answer.headers['content-security-policy']).toContain(directive);
  expect(answer.headers['content-security-policy']).toContain("default-src 'none'");
  expect(answer.headers).toMatchObject({
    'cache-control': 'no-store',
    'referrer-policy': 'no-referrer',
    'cross-origin-resource-policy': 'same-origin',
    'x-content-type-options': 'nosniff',
  });
});

test('R9 the diagram page may run its own script, named by its hash, and reach nothing', async () => {
  const { headers } = await running.ask({ path: '/diagram.html', headers: { cookie } });
  const policy = String(headers['content-security-policy']);
  expect(policy).toMatch(/script-src 'sha256-[\w+/=]+'/);
  expect(policy).toContain("connect-src 'none'");
});

test('a body that is no JSON, too large or unknown is answered with a typed error', async () => {
  expect(JSON.parse((await post('workspace.status', '{')).body)).toMatchObject({
    error: { code: 'bad-request' },
  });
  expect(JSON.parse((await post('no.such', '{}')).body)).toMatchObject({ error: { code: 'bad-request' } });
  const huge = await post('workspace.status', JSON.stringify('x'.repeat(33 * 1024 * 1024)));
  expect(huge.status).toBe(413);
  expect(JSON.parse(huge.body)).toMatchObject({ error: { code: 'too-large' } });
});

test('what the host tells arrives as a message of the event stream', async () => {
  const message = new Promise<string>((resolve, reject) => {
    const asking = request(
      {
        host: '127.0.0.1',
        port: running.server.port,
        path: '/events',
        headers: { host: running.address, cookie },
      },
      (response) => {
        let text = '';
        response.on('data', (chunk: Buffer) => {
          if (text === '') running.host.context.emit('writeProblem', { message: 'The disk is full.' });
          text += chunk.toString();
          const data = /^data: (.*)$/m.exec(text)?.[1];
          if (data === undefined) return;
          asking.destroy();
          resolve(data);
        });
      },
    );
    asking.on('error', reject);
    asking.end();
  });
  expect(JSON.parse(await message)).toEqual({
    event: 'writeProblem',
    payload: { message: 'The disk is full.' },
  });
});

test('the address says whether a request is for the workspace or for its practice', async () => {
  const made = await post('rep.save', '{"fields":{"name":"Nadia"}}');
  expect(JSON.parse(made.body)).toMatchObject({ ok: true });
  const headers = { origin: `http://${running.address}`, 'content-type': 'application/json', cookie };
  const inPractice = (name: string) =>
    running.ask({ method: 'POST', path: `/practice/rpc/${name}`, body: '{}', headers });
  const names = async (answer: Promise<{ readonly body: string }>) =>
    JSON.parse((await answer).body).data.reps.map(({ name }: { readonly name: string }) => name);
  expect(await names(post('rep.list', '{}'))).toEqual(['Nadia']);
  expect(await names(inPractice('rep.list'))).toContain('Dana Whitlock');
  expect(await names(inPractice('rep.list'))).not.toContain('Nadia');
  expect(JSON.parse((await post('practice.reset', '{}')).body)).toMatchObject({ ok: false });
});
