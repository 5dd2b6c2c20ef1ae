import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';

export interface TemporaryFolder {
  readonly path: string;
  /** Writes as an outside program would: in place. */
  write(fileId: string, content: string | Uint8Array): Promise<void>;
  remove(): Promise<void>;
}

/** A real folder under the system's temporary one, with these files in it. */
export async function aPlaybookFolder(
  files: Readonly<Record<string, string>> = {},
): Promise<TemporaryFolder> {
  const folder = await mkdtemp(path.join(tmpdir(), 'rekindle-playbooks-'));
  const write = async (fileId: string, content: string | Uint8Array) => {
    const file = path.join(folder, fileId);
    await mkdir(path.dirname(file), { recursive: true });
    await writeFile(file, content);
  };
  for (const [fileId, content] of Object.entries(files)) await write(fileId, content);
  return { path: folder, write, remove: () => rm(folder, { recursive: true, force: true }) };
}

/** Asks again until `check` holds; fails after `limitMs`. Answers how long it took, in milliseconds. */
export async function until(check: () => boolean | Promise<boolean>, limitMs = 1_000): Promise<number> {
  const startMs = performance.now();
  while (!(await check())) {
    if (performance.now() - startMs > limitMs) throw new Error(`Not so within ${limitMs} ms.`);
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
  return performance.now() - startMs;
}
