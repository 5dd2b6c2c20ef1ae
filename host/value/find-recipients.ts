import { isInScope } from '../../core/account/account-scope';
import { AppError } from '../../core/app-error';
import { contactName } from '../../core/contact/contact-name';
import { findApproach } from '../../core/contact/find-approach';
import type { LeftOutAccount } from '../../core/contact/left-out-account';
import { whyNotToContact } from '../../core/contact/why-not-to-contact';
import { findPools } from '../../core/pool/find-pools';
import type { PoolId } from '../../core/pool/pool';
import type { PoolContext } from '../../core/pool/pool-context';
import type { Recipient, ValueTarget } from '../../core/value/value-requests';
import type { AccountEntry } from '../history/history-index';
import type { HostContext } from '../host-context';

export interface Recipients {
  readonly recipients: readonly Recipient[];
  readonly leftOut: readonly LeftOutAccount[];
}

/**
 * Who gets something, and who is left out and why: an account or everybody there wants no contact now.
 * @throws AppError `not-found` for a single account that does not exist
 */
export function findRecipients(context: HostContext, to: ValueTarget): Recipients {
  const asOf = context.asOf();
  const recipients: Recipient[] = [];
  const leftOut: LeftOutAccount[] = [];
  for (const { history } of entriesOf(context, to)) {
    const { account, contacts } = history;
    const link = { accountId: account.id, accountName: account.name };
    const approach = findApproach(account, contacts, null, asOf);
    const chosen = to.is === 'accounts' ? contacts.find(({ id }) => id === to.contactId) : undefined;
    const obstacle = approach.obstacle || (chosen ? whyNotToContact(chosen, asOf) : '');
    if (obstacle !== '') leftOut.push({ ...link, reason: obstacle });
    else {
      const contact = chosen ?? approach.contact;
      recipients.push({ ...link, contactId: contact?.id ?? null, contactName: contactName(contact) });
    }
  }
  return { recipients, leftOut };
}

function entriesOf({ history, settings }: HostContext, to: ValueTarget): readonly AccountEntry[] {
  if (to.is === 'pool') {
    const repId = to.scope === 'mine' ? settings().meRepId : null;
    return history
      .entries()
      .filter((entry) => isInScope(entry.facts, repId) && isInPool(entry, to.pool, history.poolContext()));
  }
  const entries = [...new Set(to.accountIds)].flatMap((id) => history.entryOf(id) ?? []);
  if (entries.length === 0) {
    throw new AppError('not-found', 'These accounts do not exist any more. Nothing was saved.');
  }
  return entries;
}

/** An account that wants no contact is in no pool; here it counts as if it were, to be left out with its reason. */
function isInPool({ history, facts, pools }: AccountEntry, wanted: PoolId, context: PoolContext): boolean {
  const { account } = history;
  const found = account.doNotContact
    ? findPools({ ...history, account: { ...account, doNotContact: false } }, context, facts)
    : pools;
  return found.some(({ pool }) => pool === wanted);
}
