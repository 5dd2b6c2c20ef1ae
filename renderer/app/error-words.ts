import { AppError } from '../../core/app-error';
import { describeError } from '../../core/error-words';

export interface ErrorWords {
  /** What happened. */
  readonly title: string;
  /** Is the data safe, what to do next. */
  readonly message: string;
}

/** An error in plain words: what happened, whether the data is safe, what to do. */
export function errorWords(error: unknown, whatFailed?: string): ErrorWords {
  if (error instanceof AppError) {
    return { title: whatFailed ?? describeError(error).title, message: error.message };
  }
  return {
    title: whatFailed ?? describeError({ code: 'unexpected', message: '', details: {} }).title,
    message: `Nothing that was saved is lost. Try again; if it happens again, start Rekindle anew. (${
      error instanceof Error ? error.message : String(error)
    })`,
  };
}
