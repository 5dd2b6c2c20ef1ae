import { peaceOfAccount } from '../../core/contact/peace';
import type { RequestOutput } from '../../core/contract';
import type { AccountEntry } from '../history/history-index';

/** Accounts that would stand on Today if somebody there could be contacted now, with the reason. */
export function accountsInPeace(
  entries: readonly AccountEntry[],
  asOf: string,
): RequestOutput<'today.setAsides'>['leftInPeace'] {
  const found: RequestOutput<'today.setAsides'>['leftInPeace'] = [];
  for (const entry of entries) {
    const { account, contacts } = entry.history;
    const peace = peaceOfAccount(account, contacts, asOf);
    if (peace === null || entry.rank === null) continue;
    const { reason, until } = peace;
    found.push({ accountId: account.id, accountName: account.name, reason, until });
  }
  return found;
}
