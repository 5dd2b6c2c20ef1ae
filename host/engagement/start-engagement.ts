import type { Account } from '../../core/account/account';
import { AppError } from '../../core/app-error';
import { peaceOfAccount, peaceOfContact } from '../../core/contact/peace';
import type { ParsedInput } from '../../core/contract';
import { type Engagement, engagementFields } from '../../core/engagement/engagement';
import { proposeDeal } from '../../core/engagement/propose-deal';
import type { Playbook } from '../../core/playbook/playbook';
import { proposeContact } from '../../core/pool/pool-subject';
import type { HostContext } from '../host-context';
import { runnablePlaybook } from '../playbooks/runnable-playbooks';
import { recordOrThrow } from '../records/build-record';
import { checkReferences } from '../records/check-references';
import { putRecord } from '../records/put-record';

type Start = ParsedInput<'engagement.start'>;

/**
 * Begins a run of a playbook with an account, or resumes the open one. The playbook's exact text is pinned.
 * @throws AppError `not-found`, `not-allowed` for who wants no contact, `unreadable-file`
 */
export async function startEngagement(context: HostContext, start: Start): Promise<Engagement> {
  const { store, records } = context;
  const page = await runnablePlaybook(context, start.fileId);
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
  const fields = engagementFields.parse({
    accountId: account.id,
    ...propose(context, start, page.playbook),
    repId: context.settings().meRepId,
    playbookId: page.playbook.id,
    playbookTitle: page.playbook.title,
    textHash,
  });
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
function refuseDisturbance(context: HostContext, account: Account, contactId: string | null): void {
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

/** The pool that brought the account here, and the deal and contact that it means. */
function propose(
  context: HostContext,
  start: Start,
  playbook: Playbook,
): Pick<Engagement, 'pool' | 'dealId' | 'contactId'> {
  const memberships = context.history.poolsOf(start.accountId);
  const membership =
    start.pool === null
      ? memberships.find(({ pool }) => playbook.pools.includes(pool))
      : memberships.find(({ pool }) => pool === start.pool);
  const pool = start.pool ?? membership?.pool ?? null;
  const history = context.history.of(start.accountId);
  const deals = history?.deals ?? [];
  const dealId =
    start.dealId ??
    membership?.dealId ??
    proposeDeal(deals, pool ?? playbook.pools[0] ?? null, context.asOf())?.id ??
    null;
  const deal = deals.find(({ id }) => id === dealId) ?? null;
  const contactId =
    start.contactId ??
    membership?.contactId ??
    proposeContact(history?.contacts ?? [], deal, context.asOf())?.id ??
    null;
  return { pool, dealId, contactId };
}
