import { peaceOfAccount } from '../../core/contact/peace';
import type { RequestOutput } from '../../core/contract';
import type { AccountEntry } from '../history/history-index';

/** Accounts that would stand on Today if somebody there could be contacted now, with the reason. */
export function accountsInPeace(
  entries: readonly AccountEntry[],
  asOf: string,
): RequestOutput<'today.setAsides'>['leftInPeace'] {
  return entries.flatMap(({ history: { account, contacts }, rank }) => {
    const peace = rank === null ? null : peaceOfAccount(account, contacts, asOf);
    if (peace === null) return [];
    return [{ accountId: account.id, accountName: account.name, reason: peace.reason, until: peace.until }];
  });
}
