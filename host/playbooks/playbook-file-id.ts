import path from 'node:path';
import { AppError } from '../../core/app-error';
import { fileIdProblem } from '../../core/playbook/file-id-problem';

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
