import { contactName } from '../contact/contact-name';
import { nextStepFields } from '../next-step/next-step';
import { referralFields } from '../referral/referral';
import type { SampleAccount } from './sample-account';
import type { Made, Making } from './sample-workspace';

/** Names that are newer still wait for their thanks. */
const thankedAfterDays = 60;

interface Giver {
  readonly accountId: string;
  readonly contactId: string | null;
  readonly repId: string | null;
}

/** The names that an account gave, the older ones thanked for. */
export function addReferrals({ made, newId, day }: Making, sample: SampleAccount, giver: Giver): void {
  for (const { daysAgo, ...given } of sample.referrals) {
    const from = { fromAccountId: giver.accountId, fromContactId: giver.contactId, givenOn: day(daysAgo) };
    const referralId = newId();
    made.referrals.push({ ...referralFields.parse({ ...given, ...from }), id: referralId });
    if (daysAgo < thankedAfterDays) continue;
    const on = day(daysAgo - 3);
    const text = `Thank them for the name ${given.name}, and tell them how it goes`;
    const thanks = { ...giver, referralId, kind: 'thanks', text, dueOn: on, doneAt: `${on}T15:00:00.000Z` };
    made.nextSteps.push({ ...nextStepFields.parse(thanks), id: newId() });
  }
}

/** What a name became: the account, and the person there who has it. */
export function linkReferral(
  made: Made,
  given: Made['referrals'][number],
  accountIds: ReadonlyMap<string, string>,
): void {
  given.toAccountId = accountIds.get(given.company) ?? null;
  const person = made.contacts.find(
    (contact) => contact.accountId === given.toAccountId && contactName(contact) === given.name,
  );
  if (!person) return;
  given.toContactId = person.id;
  person.referredById = given.fromContactId;
}
