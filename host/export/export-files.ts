import type { Dirent } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { findOwner } from '../../core/account/account-owner';
import { accountMarkdown } from '../../core/export/account-markdown';
import { collectionCsv, collectionJson } from '../../core/export/collection-csv';
import { byteOrderMark } from '../../core/export/csv-text';
import { safeFileName } from '../../core/export/safe-file-name';
import { collectionNames } from '../../core/workspace/workspace-data';
import type { HostContext } from '../host-context';

/** One file of the export; its parts come one after another, so that nothing large is built at once. */
export interface ExportFile {
  /** `/` between its parts. */
  readonly path: string;
  readonly parts: Iterable<string | Uint8Array>;
}

/** Everything in the workspace as open files (R5): CSV and JSON by collection, Markdown by account, playbooks, recordings. */
export async function* exportFiles(context: HostContext): AsyncGenerator<ExportFile> {
  const { data } = context.store;
  for (const collection of collectionNames) {
    yield { path: `json/${collection}.json`, parts: collectionJson(data[collection]) };
    yield { path: `csv/${collection}.csv`, parts: withMark(collectionCsv(collection, data[collection])) };
  }
  const names = {
    rep: (id: string | null) => data.reps[id ?? '']?.name ?? '',
    offering: (id: string) => data.offerings[id]?.name ?? '',
  };
  const taken = new Set<string>();
  for (const history of context.history.all()) {
    const { id, name } = history.account;
    const plain = safeFileName(name);
    const key = plain.toLowerCase();
    const fileName = taken.has(key) ? `${plain} ${safeFileName(id)}` : plain;
    taken.add(key);
    const owner = findOwner(history.account, history.deals, { asOf: context.asOf(), reps: data.reps }).name;
    yield { path: `accounts/${fileName}.md`, parts: [accountMarkdown(history, { ...names, owner })] };
  }
  yield* filesOf('playbooks', context.playbooks.path);
  yield* filesOf('recordings', path.join(context.workspace.folder, 'recordings'));
}

function* withMark(parts: Iterable<string>): Generator<string> {
  yield byteOrderMark;
  yield* parts;
}

/** A folder as it is; links and hidden folders are left out. */
async function* filesOf(name: string, folder: string): AsyncGenerator<ExportFile> {
  for (const entry of await entriesOf(folder)) {
    const whole = path.join(entry.parentPath, entry.name);
    const parts = path.relative(folder, whole).split(path.sep);
    if (!entry.isFile() || parts.some((part) => part.startsWith('.'))) continue;
    yield { path: [name, ...parts].join('/'), parts: [await readFile(whole)] };
  }
}

async function entriesOf(folder: string): Promise<Dirent[]> {
  try {
    return await readdir(folder, { recursive: true, withFileTypes: true });
  } catch (error) {
    // A folder that is gone or a share that is offline must not keep the data from being exported.
    if (error instanceof Error && 'code' in error && typeof error.code === 'string') return [];
    throw error;
  }
}
