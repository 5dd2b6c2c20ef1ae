import { AppError } from '../../core/app-error';
import type { Handlers } from '../../core/contract';

/** What a real workspace answers; `host/practice` answers for practice itself. */
export function practiceHandlers(): Pick<Handlers, 'practice.reset'> {
  return {
    'practice.reset': async () => {
      throw new AppError(
        'not-allowed',
        'Only practice can be reset. Nothing was changed; open practice first.',
      );
    },
  };
}
