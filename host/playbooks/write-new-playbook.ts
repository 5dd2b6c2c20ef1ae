import { readdir } from 'node:fs/promises';
import path from 'node:path';
import { AppError } from '../../core/app-error';
import { newFileId, playbookTemplate, type TemplateName } from '../../core/playbook/playbook-template';
import { diskError } from '../storage/disk-error';
import { isAbsence } from '../storage/file-operations';
import { writePlaybookFile } from './write-playbook-file';

/**
 * Writes a template under a name that no file of the folder has, and answers where. The folder is made.
 * @throws AppError `bad-request` without a title, `conflict`, `disk-full` or `disk-failed`
 */
export async function writeNewPlaybook(folder: string, title: string, name: TemplateName): Promise<string> {
  if (title.trim() === '') {
    throw new AppError('bad-request', 'A playbook needs a title. Nothing was written. Give it one.');
  }
  const saved = 'the playbook was not written';
  const taken = await readdir(folder).catch((error: unknown) => {
    if (isAbsence(error)) return [];
    throw diskError(error, saved);
  });
  const fileId = newFileId(title, taken);
  const file = path.join(folder, fileId);
  const text = playbookTemplate(title.trim(), fileId, name);
  const { outcome } = await writePlaybookFile(file, text, null).catch((error: unknown) => {
    throw diskError(error, saved);
  });
  if (outcome === 'written') return file;
  throw new AppError('conflict', `Another program just wrote ${file}; it was left as it is. Try again.`);
}
