import { join, resolve } from 'node:path';
import { app, BrowserWindow, dialog, type OpenDialogOptions } from 'electron';
import { AppError } from '../core/app-error';
import { describeError, errorSentence } from '../core/error-words';
import type { PreferencesFile } from './preferences';

/** `--workspace DIR` wins, then the one that was open last, then Documents/Rekindle. */
export function firstWorkspace(programArguments: readonly string[], preferences: PreferencesFile): string {
  const asked = workspaceArgument(programArguments);
  if (asked !== null) return resolve(asked);
  return preferences.read().workspace ?? join(app.getPath('documents'), 'Rekindle');
}

function workspaceArgument(programArguments: readonly string[]): string | null {
  const index = programArguments.indexOf('--workspace');
  if (index >= 0) return programArguments[index + 1] ?? null;
  const joined = programArguments.find((argument) => argument.startsWith('--workspace='));
  return joined?.slice('--workspace='.length) || null;
}

/** Asks for a workspace's folder; `null` when the user changed their mind. */
export function chooseWorkspace(window: BrowserWindow | null): Promise<string | null> {
  return chooseFolder(window, {
    title: 'Open workspace',
    message: 'Choose the folder of the workspace, or an empty one for a new workspace.',
    buttonLabel: 'Open workspace',
    properties: ['openDirectory', 'createDirectory'],
  });
}

/** Asks for a folder of playbooks, over the window that has the focus. */
export function choosePlaybookFolder(): Promise<string | null> {
  return chooseFolder(BrowserWindow.getFocusedWindow(), {
    title: 'Add a folder of playbooks',
    message: 'Choose a folder with playbooks in it, or an empty one to write them into.',
    buttonLabel: 'Choose this folder',
    properties: ['openDirectory', 'createDirectory'],
  });
}

async function chooseFolder(
  window: BrowserWindow | null,
  options: OpenDialogOptions,
): Promise<string | null> {
  const { canceled, filePaths } = await (window
    ? dialog.showOpenDialog(window, options)
    : dialog.showOpenDialog(options));
  return canceled ? null : (filePaths[0] ?? null);
}

/** Says why a workspace did not open; answers what the user wants to do about it. */
export async function askAfterFailure(folder: string, failure: unknown): Promise<'again' | 'other' | 'quit'> {
  console.error('[rekindle] The workspace could not be opened:', failure);
  const { code, message, details } =
    failure instanceof AppError
      ? failure
      : new AppError(
          'unexpected',
          'The workspace could not be opened, for a reason that we did not foresee. Everything saved before is safe. Try again; if it happens again, start the app anew.',
        );
  const failed = { code, message, details };
  const { title } = describeError(failed);
  const { response } = await dialog.showMessageBox({
    type: 'error',
    title,
    message: title,
    detail: `${folder}\n\n${errorSentence(failed)}`,
    buttons: ['Try again', 'Open another workspace…', 'Quit'],
    defaultId: 0,
    cancelId: 2,
    noLink: true,
  });
  return response === 0 ? 'again' : response === 1 ? 'other' : 'quit';
}
