import { z } from 'zod';
import { engagement } from '../engagement/engagement';
import { engagementPage } from '../engagement/engagement-page';
import { playbookFileId } from '../playbook/playbook-page';
import { recordId, shortText } from '../record/record';

/** For whom the sheet is: a run with all that it knows already, or an account and a playbook not yet begun. */
export const callSheetSubject = z.discriminatedUnion('of', [
  z.object({ of: z.literal('engagement'), id: recordId }),
  /** Without a file, the playbook that fits the account best. */
  z.object({ of: z.literal('account'), id: recordId, fileId: playbookFileId.nullable().default(null) }),
]);
export type CallSheetSubject = z.input<typeof callSheetSubject>;

/** What a printed call sheet holds: all that a rep needs on one page, without the app. */
export const callSheet = engagementPage
  .pick({ playbook: true, filled: true, account: true, stories: true })
  .extend({
    /** What is ticked and answered so far; nothing before a run begins. */
    run: engagement.pick({ dealId: true, contactId: true, steps: true, answers: true, selfScore: true }),
    repName: shortText,
    /** The account is a sample: nobody is to be called. */
    isTrial: z.boolean(),
    /** The file that is printed; `null` for the pinned text of an engagement. */
    fileId: playbookFileId.nullable(),
  });
export type CallSheet = z.infer<typeof callSheet>;
