import { constants } from 'node:fs';
import { access, realpath, stat } from 'node:fs/promises';
import path from 'node:path';
import { AppError } from '../../core/app-error';
import { isInside } from './list-playbook-files';

export interface OccupiedPlace {
  readonly path: string;
  /** As the refusal calls it, such as `the folder "Team"`. */
  readonly words: string;
}

/**
 * The real path of a folder that a person named.
 * @throws AppError `bad-request` when it is no readable folder or overlaps a place that is in use
 */
export async function checkMountPath(typed: string, occupied: readonly OccupiedPlace[]): Promise<string> {
  const wanted = typed.trim();
  if (!path.isAbsolute(wanted) || wanted.includes('\0')) {
    throw refusal('Give the whole path of the folder, from the root of its drive on.');
  }
  const real = await realpath(wanted).catch((error: unknown) => {
    throw refusal(`There is no folder ${wanted}. Check the path, or connect its drive.`, error);
  });
  if (!(await stat(real)).isDirectory())
    throw refusal(`${wanted} is a file. Choose the folder that it lies in.`);
  await access(real, constants.R_OK | constants.X_OK).catch((error: unknown) => {
    throw refusal(`${wanted} can't be read. Check its permissions.`, error);
  });
  for (const place of occupied) {
    const taken = await realpath(place.path).catch(() => path.resolve(place.path));
    if (taken === real) throw refusal(`${wanted} is ${place.words} already. Choose another folder.`);
    if (isInside(real, taken))
      throw refusal(`${wanted} lies inside of ${place.words}. Choose another folder.`);
    if (isInside(taken, real)) throw refusal(`${wanted} contains ${place.words}. Choose a folder beside it.`);
  }
  return real;
}

function refusal(words: string, cause?: unknown): AppError {
  return new AppError('bad-request', `${words} Nothing was changed.`, {}, { cause });
}
