import { accountFields } from '../account/account';
import { activityFields } from '../activity/activity';
import { contactFields } from '../contact/contact';
import { dealFields } from '../deal/deal';
import { nextStepFields } from '../next-step/next-step';
import { setAsideFields } from '../set-aside/set-aside';
import { triggerFields } from '../trigger/trigger';
import { addReferrals } from './add-sample-referrals';
import type { SampleAccount } from './sample-account';
import { phoneOf, slugOf, sourceOf } from './sample-names';
import { dayOfWork, timeOfDay } from './sample-times';
import type { Making } from './sample-workspace';

/** An account of the sample with its people, deals and history. */
export function addAccount(making: Making, sample: SampleAccount): void {
  const { made, newId, day } = making;
  const id = newId();
  const key = slugOf(sample.name);
  const ownerId = making.repIds[sample.owner] ?? null;
  const wins = sample.deals.filter(({ status }) => status === 'won').map((deal) => deal.closedDays ?? 0);
  const fields = accountFields.parse({
    name: sample.name,
    ownerId,
    segment: sample.isHighTicket ? 'High ticket, low volume' : 'Low ticket, high volume',
    industry: sample.industry,
    phone: phoneOf(sample, made.accounts.length),
    website: `https://${key}.example`,
    city: sample.city,
    region: sample.region,
    country: 'United States',
    employees: sample.employees,
    currency: 'USD',
    customerSince: wins.length > 0 ? day(Math.max(...wins)) : null,
    tags: sample.tags,
    isReference: sample.isReference,
    doNotContact: sample.doNotContactReason !== '',
    doNotContactReason: sample.doNotContactReason,
  });
  made.accounts.push({ ...fields, id, source: sourceOf(key) });
  const contactIds = addPeople(making, sample, id, key);
  const link = { accountId: id, contactId: contactIds[0] ?? null };
  addDeals(making, sample, { ...link, ownerId }, key);
  for (const [index, entry] of sample.log.entries()) {
    const at = `${dayOfWork(entry, day)}T${timeOfDay(made.activities.length)}`;
    const activity = { ...entry, ...link, repId: ownerId, at, askedForReferral: entry.asked };
    const durationMs =
      entry.outcome === 'Connected' ? (2 + ((made.activities.length * 7) % 17)) * 60_000 : null;
    const parsed = activityFields.parse({ ...activity, durationMs });
    made.activities.push({ ...parsed, id: newId(), source: sourceOf(`${key}-${index + 1}`) });
  }
  for (const { inDays, dueTime, text } of sample.steps) {
    const step = nextStepFields.parse({ ...link, repId: ownerId, text, dueOn: day(-inDays), dueTime });
    made.nextSteps.push({ ...step, id: newId() });
  }
  addReferrals(making, sample, { ...link, repId: ownerId });
  for (const { daysAgo, ...happened } of sample.triggers) {
    const event = triggerFields.parse({ ...happened, accountId: id, on: day(daysAgo) });
    made.triggers.push({ ...event, id: newId() });
  }
  if (sample.snoozeDays === null) return;
  const snooze = { accountId: id, kind: 'snooze', until: day(-sample.snoozeDays), on: day(1) };
  made.setAsides.push({ ...setAsideFields.parse(snooze), id: newId() });
}

function addPeople(
  { made, newId, day }: Making,
  sample: SampleAccount,
  accountId: string,
  key: string,
): string[] {
  return sample.people.map((person) => {
    const id = newId();
    const email = `${slugOf(person.firstName)}.${slugOf(person.lastName)}@${key}.example`;
    const phone = phoneOf(sample, made.contacts.length + 37);
    const quietUntil = person.quietDays === null ? null : day(-person.quietDays);
    const fields = contactFields.parse({ ...person, accountId, email, phone, quietUntil });
    made.contacts.push({ ...fields, id, source: sourceOf(email) });
    return id;
  });
}

interface DealLink {
  readonly accountId: string;
  readonly contactId: string | null;
  readonly ownerId: string | null;
}

function addDeals(
  { made, newId, day, offeringIds }: Making,
  sample: SampleAccount,
  link: DealLink,
  key: string,
) {
  for (const [index, deal] of sample.deals.entries()) {
    const fields = dealFields.parse({
      ...link,
      name: deal.name,
      offeringIds: deal.offerings.map((offering) => offeringIds[offering]),
      status: deal.status,
      stage: deal.stage,
      amount: deal.amount,
      currency: 'USD',
      openedOn: day(deal.openedDays),
      closedOn: deal.closedDays === null ? null : day(deal.closedDays),
      competitor: deal.competitor,
      competitorPromise: deal.promise,
      promisedBy: deal.promisedDays === null ? null : day(deal.promisedDays),
      promiseKept: deal.promiseKept,
      statedLossReason: deal.stated,
      realLossReason: deal.real,
      realLossReasonSource: deal.realSource,
    });
    made.deals.push({ ...fields, id: newId(), source: sourceOf(`${key}-deal-${index + 1}`) });
  }
}
