import { AppError } from '../../core/app-error';
import type { CallSheet } from '../../core/call-sheet/call-sheet';
import { buildAccountPage } from '../accounts/build-account-page';
import { buildEngagementPage, playbookForAccount } from '../engagement/build-engagement-page';
import { newEngagement } from '../engagement/start-engagement';
import { listRunnable, runnablePlaybook } from '../playbooks/runnable-playbooks';
import type { RecordContext } from '../record-context';
import { recordOrThrow } from '../records/build-record';

type Sheet = Omit<CallSheet, 'isTrial'>;

/** The sheet of a run, with what was ticked and answered so far. @throws AppError `not-found` */
export async function sheetOfEngagement(context: RecordContext, id: string): Promise<Sheet> {
  const run = recordOrThrow(context, 'engagements', id);
  const account = buildAccountPage(context, await listRunnable(context), run.accountId);
  const { playbook, filled, stories } = buildEngagementPage(context, id, account);
  return { playbook, filled, stories, account, run, repName: repNameOf(context, run.repId), fileId: null };
}

/**
 * The sheet of a playbook with an account, as if a run began now; nothing is begun.
 * @throws AppError `not-found` without the account, the file or any playbook; `unreadable-file`
 */
export async function sheetOfAccount(
  context: RecordContext,
  accountId: string,
  wantedFileId: string | null,
): Promise<Sheet> {
  const playbooks = await listRunnable(context);
  const account = buildAccountPage(context, playbooks, accountId);
  const first = playbooks.find(({ stepCount }) => stepCount > 0);
  const fileId = wantedFileId ?? account.recommended[0]?.fileId ?? first?.fileId;
  if (fileId === undefined) {
    throw new AppError(
      'not-found',
      'There is no playbook with steps yet, and a call sheet is made from one. Write one under Playbooks first.',
    );
  }
  const page = await runnablePlaybook(context, fileId);
  const run = newEngagement(context, page, { accountId, pool: null, dealId: null, contactId: null });
  const playbook = { text: page.text, playbook: page.playbook, textId: page.textHash };
  const { filled, stories } = playbookForAccount(context, account, page.playbook, run);
  return { playbook, filled, stories, account, run, repName: repNameOf(context, run.repId), fileId };
}

function repNameOf({ store }: RecordContext, repId: string | null): string {
  return store.data.reps[repId ?? '']?.name ?? '';
}
