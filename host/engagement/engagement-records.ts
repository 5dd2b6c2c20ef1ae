import type { Account } from '../../core/account/account';
import type { Contact } from '../../core/contact/contact';
import type { Deal } from '../../core/deal/deal';
import type { Engagement } from '../../core/engagement/engagement';
import type { RecordContext } from '../record-context';
import { recordOrThrow } from '../records/build-record';

/**
 * The records that `account.*`, `deal.*` and `contact.*` mean, as the store holds them now: the history
 * follows only when a change is on disk. @throws AppError `not-found` without the account
 */
export function engagementRecords(
  context: RecordContext,
  engagement: Engagement,
): { account: Account; deal: Deal | null; contact: Contact | null } {
  const { deals, contacts } = context.store.data;
  const account = recordOrThrow(context, 'accounts', engagement.accountId);
  const ofAccount = <T extends { accountId: string }>(record: T | undefined) =>
    record?.accountId === account.id ? record : null;
  return {
    account,
    deal: ofAccount(deals[engagement.dealId ?? '']),
    contact: ofAccount(contacts[engagement.contactId ?? '']),
  };
}
