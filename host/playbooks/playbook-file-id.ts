import path from 'node:path';
import { AppError } from '../../core/app-error';

const deviceNames = /^(con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³])(\..*)?$/i;
// Windows refuses these, and a folder of playbooks is shared between systems.
const refusedCharacters = /[\p{Cc}<>:"|?*\\]/u;

/** Why the name can't be a playbook's path inside the folder; `null` when it can. */
export function fileIdProblem(fileId: string): string | null {
  const parts = fileId.split('/');
  if (refusedCharacters.test(fileId)) return 'it holds a character that not every computer can store';
  if (fileId.startsWith('/') || parts.some((part) => part === '' || part === '.' || part === '..')) {
    return 'it leads out of the playbook folder';
  }
  if (parts.some((part) => part.startsWith('.'))) return 'a part of it begins with a dot';
  if (parts.some((part) => /[. ]$/.test(part))) return 'a part of it ends with a dot or a space';
  if (parts.some((part) => deviceNames.test(part))) return 'Windows keeps that name for a device';
  if (parts.some((part) => Buffer.byteLength(part) > 200)) return 'it is too long';
  if (!/[^/]\.md$/i.test(fileId)) return 'it does not end in `.md`';
  return null;
}

/** The file's path on this machine. @throws AppError `not-allowed` for a name that is no playbook's. */
export function filePathOf(folder: string, fileId: string): string {
  const problem = fileIdProblem(fileId);
  if (problem !== null) {
    throw new AppError(
      'not-allowed',
      `"${fileId}" can't be the name of a playbook: ${problem}. Nothing was changed. Choose another name.`,
      { fileId },
    );
  }
  return path.join(folder, ...fileId.split('/'));
}

/** The path inside the folder, with `/` on every system. */
export function fileIdOf(folder: string, file: string): string {
  return path.relative(folder, file).split(path.sep).join('/');
}
