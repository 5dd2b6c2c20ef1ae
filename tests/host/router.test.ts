import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { AppError, errorCodes } from '../../core/app-error';
import { contract, type Handlers, type RequestName } from '../../core/contract';
import { createHost, type Host } from '../../host/create-host';
import { createRouter, type Router } from '../../host/router';

const folder = mkdtempSync(join(tmpdir(), 'rekindle-router-'));
const requestNames = Object.keys(contract) as RequestName[];
const unforeseen: unknown[] = [];
let host: Host;
let route: Router;
beforeAll(async () => {
  host = await createHost({ folder: join(folder, 'workspace'), hostKind: 'terminal', version: '0.0.0' });
  route = createRouter(host.handlers, (_name, failure) => unforeseen.push(failure));
});
afterAll(async () => {
  await host.close();
  rmSync(folder, { recursive: true, force: true });
});

/** Words that get a fuzzed object past the first checks, and words that break careless code. */
const plausibleKeys = [
  'id',
  'fields',
  'accountId',
  'accountIds',
  'fileId',
  'text',
  'search',
  'limit',
  'offset',
  'scope',
  'uploadId',
  'uploadIds',
  'planId',
  'rowIds',
  'decision',
  'collection',
  'constructor',
  'prototype',
  'toString',
];
const trickyText = fc.constantFrom(
  '__proto__',
  'constructor',
  '../../etc/passwd',
  '..\\..\\x',
  '\u0000',
  '2026-02-31',
  'C:\\nul',
  'x'.repeat(100_000),
  '\ud800',
  '{{ x }}',
);
const leaf = fc.oneof(trickyText, fc.string(), fc.double(), fc.integer(), fc.boolean(), fc.constant(null));
const plausible = fc.dictionary(
  fc.constantFrom(...plausibleKeys),
  fc.oneof(leaf, fc.array(leaf, { maxLength: 3 }), fc.dictionary(fc.constantFrom(...plausibleKeys), leaf)),
);
const garbage = fc.oneof({ weight: 2, arbitrary: plausible }, { weight: 1, arbitrary: fc.anything() });

describe('R18 garbage is refused with a typed error', () => {
  test.each(requestNames)('%s, 200 inputs', async (name) => {
    const { input: schema } = contract[name];
    unforeseen.length = 0;
    await fc.assert(
      fc.asyncProperty(garbage, async (input) => {
        const answer = await route(name, input);
        if (answer.ok) return schema.safeParse(input).success;
        expect(errorCodes).toContain(answer.error.code);
        if (!schema.safeParse(input).success) expect(answer.error.code).toBe('bad-request');
        else expect(answer.error.code).not.toBe('unexpected');
        expect(JSON.stringify(answer)).not.toMatch(/\n\s+at /);
        return true;
      }),
      { numRuns: 200, seed: 20_261_122 },
    );
    expect(unforeseen).toEqual([]);
  });

  test.each([
    '__proto__',
    'constructor',
    'toString',
    'hasOwnProperty',
    '',
    'account',
    'account.get ',
    1,
    null,
    {},
  ])('an unknown request: %j', async (name) => {
    expect(await route(name, {})).toMatchObject({ ok: false, error: { code: 'bad-request' } });
  });
});

describe('a handler that fails', () => {
  const failingWith = (failure: unknown, log: unknown[]) => {
    const handlers = { ...host.handlers } as Record<string, unknown>;
    handlers['workspace.status'] = async () => {
      throw failure;
    };
    return createRouter(handlers as unknown as Handlers, (name, logged) => log.push([name, logged]));
  };

  test('with an error of the app keeps its code, words and details', async () => {
    const log: unknown[] = [];
    const answer = await failingWith(new AppError('disk-full', 'Full.', { free: 0 }), log)(
      'workspace.status',
      {},
    );
    expect(answer).toEqual({
      ok: false,
      error: { code: 'disk-full', message: 'Full.', details: { free: 0 } },
    });
    expect(log).toEqual([]);
  });

  test('with anything else is logged, and its words stay inside', async () => {
    const log: unknown[] = [];
    const failure = new TypeError('secret /home/someone');
    const answer = await failingWith(failure, log)('workspace.status', {});
    expect(answer).toMatchObject({ ok: false, error: { code: 'unexpected', details: {} } });
    expect(JSON.stringify(answer)).not.toContain('secret');
    expect(log).toEqual([['workspace.status', failure]]);
  });
});
