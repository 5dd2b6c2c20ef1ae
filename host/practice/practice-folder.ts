import path from 'node:path';
import { AppError } from '../../core/app-error';
import { isPracticeData } from '../../core/practice/practice-data';
import { isPracticeId } from '../../core/practice/practice-mark';
import type { OpenWorkspace } from '../storage/open-workspace';

/** Inside the real workspace, so that it moves along with it and is nobody else's. */
export function practiceFolder(workspaceFolder: string): string {
  return path.join(workspaceFolder, 'practice');
}

/** Also of a copy under another name: its device and its records say what they are. @throws AppError `not-allowed` */
export function refusePracticeFolder({ device, store, folder }: OpenWorkspace): void {
  if (!isPracticeId(device) && !isPracticeData(store.data)) return;
  throw new AppError(
    'not-allowed',
    `${folder} is a practice workspace, so it can’t be opened as a real one. Nothing was changed. Open the workspace that it belongs to, and choose practice on the Training page.`,
  );
}
