import { AppError } from '../../core/app-error';
import { whyNotToContact, whyNotToContactAccount } from '../../core/contact/why-not-to-contact';
import type { ParsedInput } from '../../core/contract';
import type { NextStep } from '../../core/next-step/next-step';
import { type Referral, referralFields } from '../../core/referral/referral';
import { thanksOf, thanksStep } from '../../core/referral/thanks';
import type { Change } from '../../core/workspace/workspace-data';
import type { HostContext } from '../host-context';
import type { RecordContext } from '../record-context';
import { buildRecord, recordOrThrow } from '../records/build-record';
import { putRecord } from '../records/put-record';

/**
 * Saves a name that was given; a new one plans to thank the giver.
 * @throws AppError `not-found`, or `bad-request` for people of another account and days that lie ahead
 */
export async function saveReferral(
  context: HostContext,
  { id, fields }: ParsedInput<'referral.save'>,
): Promise<Referral> {
  const isNew = id === undefined;
  const dated = isNew ? { givenOn: context.asOf(), ...fields } : fields;
  const referral = buildRecord(context, 'referrals', referralFields, { id, fields: dated });
  checkPeople(context, referral);
  if (referral.givenOn > context.asOf()) {
    throw new AppError('bad-request', 'A name can’t be given on a day that lies ahead. Nothing was saved.');
  }
  const thanks = isNew ? plannedThanks(context, referral) : [];
  await context.store.commit([putRecord('referrals', referral), ...thanks]);
  return referral;
}

/** The reminder to thank for a new name; none for a giver who wants no contact. */
export function plannedThanks(context: RecordContext, referral: Referral): Change[] {
  const { accounts, contacts } = context.store.data;
  const account = accounts[referral.fromAccountId];
  const giver = referral.fromContactId === null ? null : (contacts[referral.fromContactId] ?? null);
  const asOf = context.asOf();
  if (!account || whyNotToContactAccount(account) !== '') return [];
  if (giver !== null && whyNotToContact(giver, asOf) !== '') return [];
  const step = thanksStep(referral, giver, { asOf, repId: context.settings().meRepId });
  return [putRecord('nextSteps', context.records.create('nextSteps', step))];
}

/** Says that the giver was thanked: ticks the planned step, or writes down that it happened. */
export async function thankForReferral(context: HostContext, id: string): Promise<NextStep> {
  const referral = recordOrThrow(context, 'referrals', id);
  const { contacts, nextSteps } = context.store.data;
  const steps = Object.values(nextSteps).filter(({ referralId }) => referralId === id);
  const { stepId } = thanksOf(referral, { wonOn: null }, steps);
  const doneAt = context.now().toISOString();
  const open = stepId === null ? undefined : nextSteps[stepId];
  const giver = referral.fromContactId === null ? null : (contacts[referral.fromContactId] ?? null);
  const asOf = context.asOf();
  const step =
    open?.doneAt === null
      ? context.records.update('nextSteps', open, { doneAt })
      : context.records.create('nextSteps', {
          ...thanksStep(referral, giver, { asOf, repId: context.settings().meRepId }),
          dueOn: asOf,
          doneAt,
        });
  await context.store.commit([putRecord('nextSteps', step)]);
  return step;
}

function checkPeople(context: HostContext, referral: Referral): void {
  const { contacts } = context.store.data;
  const isAt = (contactId: string | null, accountId: string | null) =>
    contactId === null || contacts[contactId]?.accountId === accountId;
  if (
    !isAt(referral.fromContactId, referral.fromAccountId) ||
    !isAt(referral.toContactId, referral.toAccountId)
  )
    throw new AppError(
      'bad-request',
      'The person belongs to another account. Nothing was saved; choose a person of this account.',
    );
}
