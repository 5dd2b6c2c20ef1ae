import { localDateOf } from '../calendar/local-date-of';
import type { Contact } from '../contact/contact';
import { contactName } from '../contact/contact-name';
import { type NextStep, type NextStepFields, nextStepFields } from '../next-step/next-step';
import { addDays } from '../record/add-days';
import type { Referral } from './referral';
import type { ReferralPath } from './referral-path';

/** Whoever gave a name hears within these days that it was good to have. */
const thanksWithinDays = 3;

/** How the giver stands to be thanked: due, planned as a next step, or done since the last good news. */
export interface Thanks {
  readonly state: 'due' | 'planned' | 'done';
  /** The day of the planned step or of the last thanks. */
  readonly on: string | null;
  readonly stepId: string | null;
}

/** A name is thanked for when it is given, and once more when it is won. */
export function thanksOf(
  referral: Referral,
  path: Pick<ReferralPath, 'wonOn'>,
  stepsOfGiver: readonly NextStep[],
): Thanks {
  const steps = stepsOfGiver.filter(
    ({ kind, referralId }) => kind === 'thanks' && referralId === referral.id,
  );
  const open = steps.find(({ doneAt }) => doneAt === null);
  if (open) return { state: 'planned', on: open.dueOn, stepId: open.id };
  const last = steps.sort((a, b) => ((a.doneAt ?? '') < (b.doneAt ?? '') ? 1 : -1))[0];
  const thankedOn = last?.doneAt ? localDateOf(last.doneAt) : null;
  const isStale = thankedOn !== null && path.wonOn !== null && path.wonOn > thankedOn;
  if (thankedOn === null || isStale) return { state: 'due', on: thankedOn, stepId: null };
  return { state: 'done', on: thankedOn, stepId: last?.id ?? null };
}

/** The reminder to thank the giver of a name. */
export function thanksStep(
  referral: Referral,
  giver: Contact | null,
  { asOf, repId }: { readonly asOf: string; readonly repId: string | null },
): NextStepFields {
  const whom = contactName(giver) || 'them';
  const name = [referral.name, referral.company].filter((part) => part !== '').join(', ');
  return nextStepFields.parse({
    accountId: referral.fromAccountId,
    contactId: giver?.id ?? null,
    referralId: referral.id,
    repId,
    kind: 'thanks',
    text: `Thank ${whom} for the name ${name}, and tell them how it goes`,
    dueOn: addDays(asOf, thanksWithinDays),
  });
}
