import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import fc from 'fast-check';
import { strFromU8, unzipSync } from 'fflate';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { AppError } from '../../core/app-error';
import { contract, type RequestName } from '../../core/contract';
import { collectionNames } from '../../core/workspace/workspace-data';
import { aLostAccount, exampleFileId } from '../support/a-lost-account';
import { examplePlaybook } from '../support/a-playbook';
import { anyInput, type Words } from '../support/any-input';
import { folderBytes } from '../support/folder-bytes';
import type { TestHost } from '../support/open-test-host';
import { practiceOf } from '../support/practice-of';

const inputsOfEach = 4;
const endings: readonly RequestName[] = ['merge.accounts', 'record.remove', 'practice.reset'];
const seed = 20_261_126;
let app: TestHost;
let practice: TestHost;
let shared: string;

beforeEach(async () => {
  ({ app } = await aLostAccount());
  practice = practiceOf(app);
  shared = await mkdtemp(path.join(tmpdir(), 'rekindle-shared-'));
  await writeFile(path.join(shared, 'shared.md'), examplePlaybook);
  await app.request('playbookFolder.save', { fields: { name: 'Shared', path: shared } });
  // The day's backup and the folding of the journal would come by themselves and look like a change.
  for (const one of [app, practice]) await one.request('backup.create', {});
  await app.host.context.workspace.compact();
});
afterEach(async () => {
  await app.close();
  await rm(shared, { recursive: true, force: true });
});

/** Everything that somebody could see of the real workspace: its files, shared playbooks, records and lists. */
const real = async () => ({
  files: await folderBytes(app.folder, ['practice']),
  shared: await folderBytes(shared),
  data: structuredClone(app.host.context.store.data),
  status: await app.request('workspace.status', {}),
  today: await app.request('today.get', { scope: 'all' }),
  accounts: await app.request('accounts.list', { offset: 0, limit: 100 }),
  playbooks: (await app.request('playbook.list', {})).playbooks,
});
const ofPractice = async () => ({
  files: await folderBytes(path.join(app.folder, 'practice')),
  status: await practice.request('workspace.status', {}),
  today: await practice.request('today.get', { scope: 'all' }),
  accounts: await practice.request('accounts.list', { offset: 0, limit: 200 }),
});

type Data = Readonly<Record<string, readonly { readonly id: string; readonly accountId?: unknown }[]>>;

/** Practice's records as its export has them: the host itself gives nobody its store. */
async function practiceData(): Promise<Data> {
  const { downloadId, bytes } = await practice.request('export.everything', {});
  const parts: Buffer[] = [];
  for (let offset = 0; offset < bytes; offset += parts.at(-1)?.length ?? 0) {
    const { base64 } = await practice.request('download.read', { downloadId, offset });
    parts.push(Buffer.from(base64, 'base64'));
  }
  const files = unzipSync(Buffer.concat(parts));
  return Object.fromEntries(
    collectionNames.map((name) => [
      name,
      JSON.parse(strFromU8(files[`json/${name}.json`] ?? new Uint8Array())),
    ]),
  );
}

const realData = (): Data =>
  Object.fromEntries(collectionNames.map((name) => [name, Object.values(app.host.context.store.data[name])]));

type Ids = Readonly<Record<string, readonly string[]>>;

/** An account with what belongs to it and to nobody: what a request could sensibly name together. */
function families(data: Data, count: number): Ids[] {
  const accounts = [...(data.accounts ?? [])].sort((a, b) => weight(data, b.id) - weight(data, a.id));
  return accounts.slice(0, count).map(({ id }) =>
    Object.fromEntries(
      collectionNames.map((name) => {
        const fitting = (data[name] ?? []).filter(
          ({ accountId }) => accountId === undefined || accountId === id,
        );
        return [name, name === 'accounts' ? [id] : fitting.map((one) => one.id)];
      }),
    ),
  );
}

const weight = (data: Data, id: string) =>
  (data.deals ?? []).filter(({ accountId }) => accountId === id).length +
  (data.contacts ?? []).filter(({ accountId }) => accountId === id).length;

const plurals: Readonly<Record<string, string>> = {
  story: 'stories',
  activity: 'activities',
  coaching: 'engagements',
  series: 'powerHourSeries',
  powerHourSeries: 'powerHourSeries',
  call: 'powerHourCalls',
  keep: 'accounts',
  merge: 'accounts',
  review: 'engagements',
};
const collectionOf = (noun: string) => plurals[noun] ?? `${noun}s`;

function wordsFor(name: RequestName, ids: Ids): Words {
  const noun = name.split('.')[0] ?? '';
  return (property) => {
    if (/^fileIds?$/.test(property)) return [exampleFileId];
    if (property === 'path') return [shared, path.join(app.folder, 'playbooks')];
    if (property.endsWith('RepId')) return ids.reps ?? [];
    const of = property === 'id' ? noun : /^(.+?)Ids?$/.exec(property)?.[1];
    return of === undefined ? [] : (ids[collectionOf(of)] ?? Object.values(ids).flat().slice(0, 50));
  };
}

/** Asks every request of the contract about each family; answers which requests were granted at least once. */
async function askEverything(one: TestHost, known: readonly Ids[]): Promise<Set<string>> {
  const granted = new Set<string>();
  const names = Object.keys(contract) as RequestName[];
  // What gives all records new ids, or takes them away, comes when they are needed no more.
  const isLast = (name: RequestName) => endings.includes(name);
  for (const name of [...names.filter((each) => !isLast(each)), ...endings]) {
    for (const ids of known) {
      const inputs = fc.sample(anyInput(name, wordsFor(name, ids)), { seed, numRuns: inputsOfEach });
      for (const input of inputs) {
        await one.request(name, input as never).then(
          () => granted.add(name),
          (failure: unknown) => expect(failure).toBeInstanceOf(AppError),
        );
      }
    }
  }
  return granted;
}

describe('practice and the real workspace never meet', () => {
  test('no request in practice changes a byte, a record or a list of the real workspace', async () => {
    const before = await real();
    const seen = new Set<string>();
    app.host.practice.onEvent(({ name, payload }) => {
      if (name === 'changed') for (const collection of payload.collections) seen.add(collection);
    });
    const told: string[] = [];
    app.host.onEvent(({ name }) => told.push(name));
    const granted = await askEverything(practice, [
      ...families(await practiceData(), 2),
      ...families(realData(), 1),
    ]);
    expect(await real()).toEqual(before);
    expect(told).toEqual([]);
    // It was no test of refusals: practice itself was changed all over.
    expect(granted.size).toBeGreaterThan(90);
    expect([...seen]).toEqual(
      expect.arrayContaining(['accounts', 'contacts', 'deals', 'activities', 'engagements', 'settings']),
    );
  }, 120_000);

  test('no request in the real workspace changes a byte or a list of practice', async () => {
    await practice.request('workspace.status', {});
    const known = [...families(realData(), 1), ...families(await practiceData(), 1)];
    const before = await ofPractice();
    const granted = await askEverything(app, known);
    expect(granted.size).toBeGreaterThan(80);
    expect(await ofPractice()).toEqual(before);
  }, 120_000);
});
