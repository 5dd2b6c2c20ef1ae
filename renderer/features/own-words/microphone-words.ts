import { AppError } from '../../../core/app-error';

const words: Readonly<Record<string, string>> = {
  NotFoundError: 'No microphone was found. Plug one in and try again, or write it instead.',
  NotAllowedError:
    'The microphone was not allowed. Allow it for Rekindle in the settings of your browser or system, or write it instead.',
  NotReadableError: 'Another program holds the microphone. Close it and try again, or write it instead.',
};

/** Why nothing was recorded, and what to do. */
export function microphoneWords(error: unknown): string {
  if (error instanceof AppError) return error.message;
  const name = error instanceof Error ? error.name : '';
  return words[name] ?? 'The microphone could not be used. Try again, or write it instead.';
}
