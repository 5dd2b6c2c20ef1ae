import type { Account } from '../../core/account/account';
import { AppError } from '../../core/app-error';
import { peaceOfAccount, peaceOfContact } from '../../core/contact/peace';
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
 * @throws AppError `not-found`, `not-allowed` for who wants no contact, `unreadable-file`
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

  refuseDisturbance(context, account, start.contactId);
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

/**
 * Nobody is called who asked for peace (M28). Where all people refused for good, somebody else may still be
 * looked for; a quiet period of everybody is waited for. @throws AppError `not-allowed` with the reason
 */
function refuseDisturbance(context: RecordContext, account: Account, contactId: string | null): void {
  const contacts = context.history.of(account.id)?.contacts ?? [];
  const asOf = context.asOf();
  const refuse = (reason: string, wayOut: string) => {
    throw new AppError('not-allowed', `${reason}. No engagement was started; ${wayOut}.`);
  };
  const peace = peaceOfAccount(account, contacts, asOf);
  if (peace !== null && account.doNotContact) {
    refuse(peace.reason, 'change the mark “do not contact” on the account first if that is wrong');
  }
  if (peace !== null && peace.until !== null) {
    refuse(peace.reason, 'wait for that day, or change it on the person if it is wrong');
  }
  const chosen = contacts.find(({ id }) => id === contactId);
  const person = chosen === undefined ? null : peaceOfContact(chosen, asOf);
  if (person !== null)
    refuse(person.reason, 'choose somebody else, or change it on the person if it is wrong');
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
