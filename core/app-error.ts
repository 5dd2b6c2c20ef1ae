/** Every way in which a request can fail; `describeError` in error-words.ts turns one into words. */
export const errorCodes = [
  'bad-request',
  'not-found',
  'conflict',
  'not-allowed',
  'disk-full',
  'disk-failed',
  'workspace-locked',
  'workspace-damaged',
  'newer-schema',
  'too-large',
  'cancelled',
  'unreadable-file',
  'unexpected',
] as const;
export type ErrorCode = (typeof errorCodes)[number];

/** A failed operation. The message is written for the user: what happened and what to do next. */
export class AppError extends Error {
  constructor(
    readonly code: ErrorCode,
    message: string,
    readonly details: Readonly<Record<string, unknown>> = {},
    options?: { readonly cause?: unknown },
  ) {
    super(message, options);
    this.name = 'AppError';
  }
}

export interface WireError {
  readonly code: ErrorCode;
  readonly message: string;
  readonly details: Readonly<Record<string, unknown>>;
}

/** What crosses the boundary in answer to every request. */
export type Envelope<T> =
  | { readonly ok: true; readonly data: T }
  | { readonly ok: false; readonly error: WireError };

export function assertNever(value: never): never {
  throw new AppError('unexpected', `Unhandled case: ${JSON.stringify(value)}`);
}
