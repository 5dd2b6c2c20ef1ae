import { type ActivityFields, activityFields } from '../activity/activity';
import type { Deal, DealFields } from '../deal/deal';
import { type NextStepFields, nextStepFields } from '../next-step/next-step';
import { type ReferralFields, referralFields } from '../referral/referral';
import { callKindOf } from './call-kind';
import type { PowerHour, PowerHourCall } from './power-hour';

/** What logging one call of a power hour writes besides the call itself. */
export interface CallLog {
  readonly activity: ActivityFields;
  readonly nextStep: NextStepFields | null;
  readonly referral: ReferralFields | null;
  /** A deal booked on the call: an open one that is won with it, or a new one. */
  readonly bookedDeal: Partial<DealFields> | null;
}

interface CallMoment {
  /** Local wall-clock time. */
  readonly at: string;
  readonly repId: string | null;
  readonly contactName: string;
  readonly deal: Deal | null;
  readonly defaultCurrency: string;
}

export function planCallLog(
  hour: Pick<PowerHour, 'name'>,
  call: PowerHourCall,
  { at, repId, contactName, deal, defaultCurrency }: CallMoment,
): CallLog {
  const { accountId, contactId, dealId } = call;
  const who = { accountId, contactId, dealId, repId };
  const hasReferral = (call.referralName + call.referralCompany).trim() !== '';
  const kind = callKindOf({ ...call, hasReferral, hasFollowUp: call.followUpOn !== null });
  const day = at.slice(0, 10);
  return {
    activity: activityFields.parse({
      ...who,
      kind: /voicemail/i.test(call.outcome) ? 'voicemail' : 'call',
      at,
      outcome: call.outcome.trim(),
      result: call.result.trim(),
      subject: hour.name.trim() === '' ? 'Power hour' : `Power hour: ${hour.name.trim()}`,
      text: call.notes.trim(),
      askedForReferral: kind.isReferral,
    }),
    nextStep:
      call.followUpOn === null
        ? null
        : nextStepFields.parse({
            ...who,
            text: call.followUpText.trim() || stepWords(kind.isMeeting, contactName),
            dueOn: call.followUpOn,
          }),
    referral: hasReferral
      ? referralFields.parse({
          fromAccountId: accountId,
          fromContactId: contactId,
          givenOn: day,
          name: call.referralName.trim() || call.referralCompany.trim(),
          company: call.referralCompany.trim(),
          phone: call.referralPhone.trim(),
        })
      : null,
    bookedDeal:
      call.bookedAmount === null || call.bookedAmount <= 0
        ? null
        : {
            ...(deal?.status === 'open'
              ? {}
              : { accountId, contactId, ownerId: repId, name: 'Booked in a power hour', openedOn: day }),
            status: 'won',
            amount: call.bookedAmount,
            currency: deal?.status === 'open' ? deal.currency || defaultCurrency : defaultCurrency,
            closedOn: day,
          },
  };
}

function stepWords(isMeeting: boolean, contactName: string): string {
  const words = isMeeting ? 'Meeting booked in a power hour' : 'Follow up after the power hour';
  return contactName === '' ? words : `${words}: ${contactName}`;
}

/** The step that a promised call-back leaves, should the hour end before it. */
export function callBackStep(
  call: Pick<PowerHourCall, 'accountId' | 'contactId' | 'dealId'>,
  { at, repId, contactName }: Pick<CallMoment, 'at' | 'repId' | 'contactName'>,
): NextStepFields {
  return nextStepFields.parse({
    accountId: call.accountId,
    contactId: call.contactId,
    dealId: call.dealId,
    repId,
    text: `Call back${contactName === '' ? '' : ` ${contactName}`} at ${at.slice(11, 16)}`,
    dueOn: at.slice(0, 10),
    dueTime: at.slice(11, 16),
  });
}
