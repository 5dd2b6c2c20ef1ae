import { AppError } from '../../../core/app-error';

/** Why an archive is refused, as the middle of a sentence. Nothing of it is kept. */
export class BundleRefusal extends Error {
  constructor(readonly reason: string) {
    super(reason);
    this.name = 'BundleRefusal';
  }
}

/** The refusal of a whole file in the user's words; anything else stays what it is. */
export function refusalWords(error: unknown, fileName: string): unknown {
  if (!(error instanceof BundleRefusal)) return error;
  return new AppError(
    'unreadable-file',
    `“${fileName}” was refused as a whole: ${error.reason}. Nothing was written, and your playbooks are as they were. Ask whoever gave it to you for a new one, made with “Export playbooks”.`,
    {},
    { cause: error },
  );
}
