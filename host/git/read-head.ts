import { readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import { isAbsence } from '../storage/file-operations';
import type { Checkout } from './find-checkout';

export interface Head {
  /** The branch; the first digits of the commit where none is chosen. */
  readonly at: string;
  /** `null` before the first commit. */
  readonly commit: string | null;
}

const mostRefBytes = 10_000_000;
const oid = /^[0-9a-f]{40}$/;

/** The commit that is checked out. @throws Error when it is stored in a way that we can't read */
export async function readHead({ gitFolder, commonFolder }: Checkout): Promise<Head> {
  const head = (await readSmall(path.join(gitFolder, 'HEAD')))?.trim() ?? '';
  if (oid.test(head)) return { at: head.slice(0, 7), commit: head };
  const ref = /^ref: (refs\/[^\0\\]+)$/.exec(head)?.[1];
  const isSound = ref !== undefined && !ref.split('/').some((part) => part === '' || part.startsWith('.'));
  if (!isSound) throw new Error('its HEAD is stored in a way that Rekindle does not read');
  const at = ref.replace(/^refs\/(?:heads\/)?/, '');
  for (const folder of [gitFolder, commonFolder]) {
    const found = (await readSmall(path.join(folder, ref)))?.trim();
    if (found !== undefined && oid.test(found)) return { at, commit: found };
    if (found !== undefined) throw new Error('its branch is stored in a way that Rekindle does not read');
  }
  const packed = (await readSmall(path.join(commonFolder, 'packed-refs'))) ?? '';
  const line = packed.split('\n').find((one) => one.endsWith(` ${ref}`));
  const commit = line?.slice(0, line.indexOf(' ')) ?? null;
  if (commit !== null && !oid.test(commit))
    throw new Error('its branches are stored in a way that Rekindle does not read');
  return { at, commit };
}

async function readSmall(file: string): Promise<string | null> {
  try {
    if ((await stat(file)).size > mostRefBytes) throw new Error('its list of branches is too large');
    return await readFile(file, 'utf8');
  } catch (error) {
    if (isAbsence(error)) return null;
    throw error;
  }
}
