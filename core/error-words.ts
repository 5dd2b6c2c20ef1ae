import type { ErrorCode, WireError } from './app-error';

/** An error in plain words: what happened, whether the data is safe, what to do next. */
export interface ErrorWords {
  readonly title: string;
  readonly whatHappened: string;
  readonly isDataSafe: string;
  readonly whatToDo: string;
}

type CodeWords = Omit<ErrorWords, 'whatHappened'>;

const nothingWritten = 'Your data is safe; nothing was changed.';
const onlyThisMissing = 'Everything saved before is safe; only this change is not saved yet.';

const wordsByCode: Readonly<Record<ErrorCode, CodeWords>> = {
  'bad-request': {
    title: 'That could not be understood',
    isDataSafe: nothingWritten,
    whatToDo: 'Check what you entered and try again.',
  },
  'not-found': {
    title: 'It is no longer there',
    isDataSafe: nothingWritten,
    whatToDo: 'Go back and open it again; it may have been merged, undone or removed.',
  },
  conflict: {
    title: 'It was changed in the meantime',
    isDataSafe: 'Both versions are kept; nothing was overwritten.',
    whatToDo: 'Look at both and decide which one to keep.',
  },
  'not-allowed': {
    title: 'That is not allowed here',
    isDataSafe: nothingWritten,
    whatToDo: 'If you came by an old link, start the app again and use the new one.',
  },
  'disk-full': {
    title: 'The disk is full',
    isDataSafe: onlyThisMissing,
    whatToDo: 'Free some space on the disk; what you typed stays here and is tried again.',
  },
  'disk-failed': {
    title: 'The disk could not be written',
    isDataSafe: onlyThisMissing,
    whatToDo: 'Check that the folder is still connected and may be written; what you typed stays here.',
  },
  'workspace-locked': {
    title: 'The workspace is open elsewhere',
    isDataSafe: nothingWritten,
    whatToDo: 'Close the other window or program that has it open, then try again.',
  },
  'workspace-damaged': {
    title: 'The workspace is damaged',
    isDataSafe: 'Nothing was overwritten; the damaged files were set aside.',
    whatToDo: 'Restore a backup in Settings, or run "rekindle check" to see what is wrong.',
  },
  'newer-schema': {
    title: 'A newer version wrote this workspace',
    isDataSafe: 'Your data is safe; it was not touched.',
    whatToDo: 'Update Rekindle on this machine, then open the workspace again.',
  },
  'too-large': {
    title: 'That is too large',
    isDataSafe: nothingWritten,
    whatToDo: 'Split it into smaller parts and try again.',
  },
  cancelled: {
    title: 'Cancelled',
    isDataSafe: nothingWritten,
    whatToDo: 'Start it again whenever you like.',
  },
  'unreadable-file': {
    title: 'The file could not be read',
    isDataSafe: nothingWritten,
    whatToDo: 'Open the file in the program that it came from, save it again and try once more.',
  },
  unexpected: {
    title: 'Something went wrong',
    isDataSafe: 'Everything saved before is safe.',
    whatToDo: 'Try again. If it happens again, start the app anew.',
  },
};

/** Turns a failed request into words; the only place where codes become sentences. */
export function describeError(error: WireError): ErrorWords {
  return { ...wordsByCode[error.code], whatHappened: error.message };
}

/** For the terminal and dialogs: a thrown message says all of it by itself; without one the code's words do. */
export function errorSentence(error: WireError): string {
  if (error.message.trim() !== '') return error.message;
  const { title, isDataSafe, whatToDo } = describeError(error);
  return `${title}. ${isDataSafe} ${whatToDo}`;
}
