import { AppError } from '../../core/app-error';
import type { Handlers } from '../../core/contract';
import { sheetOfAccount, sheetOfEngagement } from '../call-sheet/build-call-sheet';
import { isScoreHidden } from '../coaching/hidden-score';
import type { HostContext } from '../host-context';
import { recordOrThrow } from '../records/build-record';
import type { Trials } from '../trial/trials';

type Names = 'callSheet.get' | 'page.print' | 'page.savePdf';

/** What a sheet of paper holds, and the way to the printer where the host has one. */
export function callSheetHandlers(context: HostContext, trials: Trials): Pick<Handlers, Names> {
  const printer = () => {
    if (context.printer !== null) return context.printer;
    throw new AppError('not-allowed', 'Only the desktop app prints by itself. Use the browser’s own print.');
  };
  return {
    'callSheet.get': async (subject) => {
      if (subject.of === 'account')
        return { ...(await sheetOfAccount(context, subject.id, subject.fileId)), isTrial: false };
      const practice = trials.practiceOf(subject.id);
      const sheet = await sheetOfEngagement(practice ?? context, subject.id);
      const isHidden =
        practice === null && isScoreHidden(context, recordOrThrow(context, 'engagements', subject.id));
      const run = isHidden ? { ...sheet.run, selfScore: {} } : sheet.run;
      return { ...sheet, run, isTrial: practice !== null };
    },
    'page.print': async () => ({ isPrinted: await printer().print() }),
    'page.savePdf': async ({ name, paper }) => ({ savedAs: await printer().savePdf(name, paper) }),
  };
}
