import { AppError } from '../../core/app-error';

const fullCodes = new Set(['ENOSPC', 'EDQUOT', 'EFBIG']);

/** Puts a failed file operation into the user's words; an AppError stays what it is. */
export function diskError(error: unknown, saved: string): AppError {
  if (error instanceof AppError) return error;
  const code = error instanceof Error && 'code' in error ? String(error.code) : 'unknown';
  if (fullCodes.has(code)) {
    return new AppError(
      'disk-full',
      `The disk is full, so ${saved}. Everything saved before is safe. Free some space and try again.`,
      { code },
      { cause: error },
    );
  }
  return new AppError(
    'disk-failed',
    `The disk did not take it (${code}), so ${saved}. Everything saved before is safe. Check the disk and try again.`,
    { code },
    { cause: error },
  );
}
