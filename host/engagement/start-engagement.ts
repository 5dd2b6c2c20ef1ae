import { AppError } from '../../core/app-error';
import type { ParsedInput } from '../../core/contract';
import { type Engagement, engagementFields } from '../../core/engagement/engagement';
import { type RunnablePlaybook, runnablePlaybook } from '../playbooks/runnable-playbooks';
import type { RecordContext } from '../record-context';
import { recordOrThrow } from '../records/build-record';
import { checkReferences } from '../records/check-references';
import { putRecord } from '../records/put-record';
import { proposeSubject } from './propose-subject';

type Start = ParsedInput<'engagement.start'>;
type Subject = Pick<Start, 'accountId' | 'pool' | 'dealId' | 'contactId'>;

/**
 * Begins a run of what reps run of a file, or resumes the open one.
 * @throws AppError `not-found`, `not-allowed` for an account that wants no contact, `unreadable-file`
 */
export async function startEngagement(context: RecordContext, start: Start): Promise<Engagement> {
  return beginEngagement(context, await runnablePlaybook(context, start.fileId), start);
}

/**
 * Begins a run of this very text with an account, or resumes the open one. The text is pinned.
 * @throws AppError `not-found`, `not-allowed` for an account that wants no contact
 */
export async function beginEngagement(
  context: RecordContext,
  page: RunnablePlaybook,
  start: Subject,
): Promise<Engagement> {
  const { store, records } = context;
  const account = recordOrThrow(context, 'accounts', start.accountId);
  const open = Object.values(store.data.engagements).find(
    ({ accountId, status, playbookId }) =>
      accountId === account.id && status === 'open' && playbookId === page.playbook.id,
  );
  if (open !== undefined) return open;

  if (account.doNotContact) {
    const reason = account.doNotContactReason.trim();
    throw new AppError(
      'not-allowed',
      `${account.name} is marked “do not contact”${reason === '' ? '' : `: ${reason}`}. No engagement was started; change the mark on the account first if that is wrong.`,
    );
  }
  if (start.contactId !== null && store.data.contacts[start.contactId]?.doNotContact) {
    throw new AppError(
      'not-allowed',
      'This person asked not to be contacted. No engagement was started; choose somebody else.',
    );
  }
  if (page.playbook.steps.length === 0) {
    throw new AppError(
      'bad-request',
      `“${page.playbook.title}” has no steps to run. Open the playbook to see what is wrong with it.`,
    );
  }
  const { textHash } = page;
  const fields = newEngagement(context, page, start);
  checkReferences(store, 'engagements', fields, fields);
  const engagement = records.create('engagements', fields);
  const text = { id: textHash, playbookId: page.playbook.id, text: page.text };
  const pinned = store.data.texts[textHash] ? [] : [putRecord('texts', records.create('texts', text))];
  await store.commit([...pinned, putRecord('engagements', engagement)]);
  return engagement;
}

/** How a run of the text with the account begins: which pool, deal, contact and rep it means. */
export function newEngagement(context: RecordContext, page: RunnablePlaybook, subject: Subject) {
  return engagementFields.parse({
    accountId: subject.accountId,
    ...proposeSubject(context, subject, page.playbook.pools),
    repId: context.settings().meRepId,
    playbookId: page.playbook.id,
    playbookTitle: page.playbook.title,
    textHash: page.textHash,
  });
}
