import { type Account, accountFields } from '../../core/account/account';
import { AppError } from '../../core/app-error';
import { type Contact, contactFields } from '../../core/contact/contact';
import { contactName } from '../../core/contact/contact-name';
import type { ParsedInput, RequestOutput } from '../../core/contract';
import { nameKey } from '../../core/import/near-name';
import { proposeAccounts } from '../../core/referral/propose-accounts';
import type { Referral } from '../../core/referral/referral';
import type { Change } from '../../core/workspace/workspace-data';
import type { HostContext } from '../host-context';
import { buildRecord, recordOrThrow } from '../records/build-record';
import { putRecord } from '../records/put-record';
import { noteUndo, takeBackChanges } from '../records/take-back';

type Become = ParsedInput<'referral.become'>;

/** Accounts that a name may be already, each with the people there who have that name or address. */
export function proposeProspects(
  { store, history }: HostContext,
  { company, name, email }: ParsedInput<'referral.proposals'>,
): RequestOutput<'referral.proposals'> {
  const wanted = nameKey(name);
  const address = email.trim().toLowerCase();
  const isSame = (contact: Contact) =>
    (wanted !== '' && nameKey(contactName(contact)) === wanted) ||
    (address !== '' && contact.email.trim().toLowerCase() === address);
  const accounts = proposeAccounts({ company, email }, Object.values(store.data.accounts));
  return {
    accounts: accounts.map((account) => ({
      ...account,
      contacts: (history.of(account.id)?.contacts ?? [])
        .filter(isSame)
        .map((contact) => ({ id: contact.id, name: contactName(contact) })),
    })),
  };
}

/**
 * Makes a prospect of a name in one transaction: the account, the person with who referred them, and the link.
 * @throws AppError `conflict` when an account of nearly the same name is there, and nobody said that it is another
 */
export async function becomeProspect(context: HostContext, input: Become): Promise<Referral> {
  const referral = recordOrThrow(context, 'referrals', input.id);
  const changes: Change[] = [];
  const account = accountFor(context, input.account, changes);
  const contact = personFor(context, { referral, account, person: input.person }, changes);
  const linked = context.records.update('referrals', referral, {
    toAccountId: account.id,
    toContactId: contact?.id ?? null,
    company: referral.company || account.name,
  });
  const prospectUndo = noteUndo(context.store, [...changes, putRecord('referrals', linked)]);
  const kept = { ...linked, prospectUndo };
  await context.store.commit([...changes, putRecord('referrals', kept)]);
  return kept;
}

/**
 * The name as it was before somebody made a prospect of it; what was made for it goes.
 * @throws AppError `not-allowed` when nothing was, `conflict` when something of it was changed or is used since
 */
export async function takeProspectBack(context: HostContext, id: string): Promise<Referral> {
  const referral = recordOrThrow(context, 'referrals', id);
  if (!referral.prospectUndo) {
    throw new AppError('not-allowed', 'Nothing was made of this name, or it was taken back before.');
  }
  const { made, changed } = referral.prospectUndo;
  const others = { made, changed: changed.filter((change) => change.id !== id) };
  const before = changed.find((change) => change.id === id)?.before as Partial<Referral> | undefined;
  const name = context.records.update('referrals', referral, { ...before, prospectUndo: null });
  const changes = takeBackChanges(context, others, { namedBy: [id] });
  await context.store.commit([...changes, putRecord('referrals', name)]);
  return name;
}

function accountFor(context: HostContext, wanted: Become['account'], changes: Change[]): Account {
  if (wanted.is === 'known') return recordOrThrow(context, 'accounts', wanted.accountId);
  const [near] = wanted.isAnother
    ? []
    : proposeAccounts({ company: wanted.name, email: '' }, Object.values(context.store.data.accounts));
  if (near) {
    throw new AppError(
      'conflict',
      `There is an account “${near.name}” already. Nothing was saved; choose it, or say that this is another one.`,
      { accountId: near.id },
    );
  }
  const fields = { name: wanted.name, ownerId: context.settings().meRepId };
  const account = buildRecord(context, 'accounts', accountFields, { fields });
  changes.push(putRecord('accounts', account));
  return account;
}

interface PersonWanted {
  readonly referral: Referral;
  readonly account: Account;
  readonly person: Become['person'];
}

function personFor(
  context: HostContext,
  { referral, account, person }: PersonWanted,
  changes: Change[],
): Contact | null {
  if (person.is === 'nobody') return null;
  const { phone, email, fromContactId } = referral;
  if (person.is === 'known') {
    const known = recordOrThrow(context, 'contacts', person.contactId);
    if (known.accountId !== account.id) {
      throw new AppError('bad-request', 'This person belongs to another account. Nothing was saved.');
    }
    // What is known of somebody is never overwritten by what a giver said.
    const fields = {
      phone: known.phone || phone,
      email: known.email || email,
      referredById: known.referredById ?? (fromContactId === known.id ? null : fromContactId),
    };
    const updated = context.records.update('contacts', known, fields);
    changes.push(putRecord('contacts', updated));
    return updated;
  }
  const { firstName, lastName } = person;
  if ((firstName + lastName).trim() === '') {
    throw new AppError('bad-request', 'A contact needs a first or a last name. Nothing was saved.');
  }
  const fields = contactFields.parse({
    accountId: account.id,
    firstName: firstName.trim(),
    lastName: lastName.trim(),
    phone,
    email,
    notes: referral.notes,
    referredById: fromContactId,
  });
  const contact = context.records.create('contacts', fields);
  changes.push(putRecord('contacts', contact));
  return contact;
}
