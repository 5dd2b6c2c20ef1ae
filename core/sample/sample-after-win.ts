import { type Credit, creditFields } from '../credit/credit';
import type { Deal } from '../deal/deal';
import { type HandOff, handOffFields } from '../hand-off/hand-off';
import type { RecordStamp } from '../record/record';
import { sampleCheckpoints, sampleCredits, sampleHandOff } from './sample-after-win-texts';

export type Unstamped<T> = Omit<T, keyof RecordStamp> & { readonly id: string };

export interface SampleScope {
  readonly accounts: readonly { readonly id: string; readonly name: string }[];
  readonly deals: Unstamped<Deal>[];
  readonly newId: () => string;
  /** The day `days` before the sample's day. */
  readonly day: (days: number) => string;
}

interface AfterWin {
  readonly handOffs: Unstamped<HandOff>[];
  readonly credits: Unstamped<Credit>[];
}

/** What follows a win in the sample company, and where its open deals stand in their buyers' processes. */
export function sampleAfterWin(scope: SampleScope): AfterWin {
  const { newId, day } = scope;
  const dealOf = (account: string, name: string) => {
    const accountId = scope.accounts.find((one) => one.name === account)?.id;
    return scope.deals.find((deal) => deal.accountId === accountId && deal.name === name);
  };
  for (const { account, deal: name, inDays, contingencies, ...known } of sampleCheckpoints) {
    const deal = dealOf(account, name);
    if (!deal) continue;
    const checkpointOn = inDays === null ? null : day(-inDays);
    const ready = contingencies.map((one) => ({ id: newId(), ...one }));
    Object.assign(deal, known, { checkpointOn, contingencies: ready });
  }
  const handOffs: AfterWin['handOffs'] = [];
  const passed = dealOf(sampleHandOff.account, sampleHandOff.deal);
  if (passed) {
    const {
      account: _,
      deal: __,
      checklist,
      expectations,
      answerers,
      questions,
      returned,
      ...rest
    } = sampleHandOff;
    const fields = handOffFields.parse({
      ...rest,
      accountId: passed.accountId,
      dealId: passed.id,
      startedOn: day(95),
      passedOn: day(88),
      meetingOn: day(84),
      acceptedOn: day(84),
      checklist: checklist.map(([text, daysAgo]) => ({
        id: newId(),
        text,
        doneAt: daysAgo === null ? null : `${day(daysAgo)}T15:00:00.000Z`,
      })),
      expectations: expectations.map(([text, inDays]) => ({ id: newId(), text, dueOn: day(-inDays) })),
      answerers: answerers.map(([question, who]) => ({ id: newId(), question, who })),
      questions: questions.map(([text, answer]) => ({ id: newId(), text, answer })),
      returns: [{ id: newId(), on: day(91), ...returned }],
    });
    handOffs.push({ ...fields, id: newId() });
  }
  const credits = sampleCredits.flatMap(({ account, deal: name, thankedDays, ...told }) => {
    const deal = dealOf(account, name);
    if (!deal) return [];
    const thankedOn = thankedDays === null ? null : day(thankedDays);
    const link = { accountId: deal.accountId, dealId: deal.id };
    return [{ ...creditFields.parse({ ...told, ...link, thankedOn }), id: newId() }];
  });
  return { handOffs, credits };
}
