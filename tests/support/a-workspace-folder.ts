import { randomUUID } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { onTestFinished } from 'vitest';
import { type OpenOptions, type OpenWorkspace, openWorkspace } from '../../host/storage/open-workspace';

/** A new empty folder that goes when the test ends. */
export async function aTemporaryFolder(): Promise<string> {
  const folder = await mkdtemp(path.join(os.tmpdir(), 'rekindle-test-'));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  return folder;
}

export const fixedNow = () => new Date('2026-11-22T10:00:00.000Z');

export const openOptions: OpenOptions = { now: fixedNow, newId: randomUUID, program: 'test' };

/** Opens a workspace that is closed when the test ends, if it was not before. */
export async function anOpenWorkspace(
  folder: string,
  options: Partial<OpenOptions> = {},
): Promise<OpenWorkspace> {
  const workspace = await openWorkspace(folder, { ...openOptions, ...options });
  onTestFinished(() => workspace.close());
  return workspace;
}
