import { AppError } from '../../core/app-error';
import type { Handlers } from '../../core/contract';
import { sheetOfAccount, sheetOfEngagement } from '../call-sheet/build-call-sheet';
import type { HostContext } from '../host-context';
import type { Trials } from '../trial/trials';

type Names = 'callSheet.get' | 'page.print' | 'page.savePdf';

/** What a sheet of paper holds, and the way to the printer where the host has one. */
export function callSheetHandlers(context: HostContext, trials: Trials): Pick<Handlers, Names> {
  const printer = () => {
    if (context.printer !== null) return context.printer;
    throw new AppError('not-allowed', 'Only the desktop app prints by itself. Use the browser’s own print.');
  };
  return {
    'callSheet.get': (subject) =>
      subject.of === 'engagement'
        ? sheetOfEngagement(trials.practiceOf(subject.id) ?? context, subject.id)
        : sheetOfAccount(context, subject.id, subject.fileId),
    'page.print': async () => ({ isPrinted: await printer().print() }),
    'page.savePdf': async ({ name, paper }) => ({ savedAs: await printer().savePdf(name, paper) }),
  };
}
