import { accountFields } from '../account/account';
import { activityFields } from '../activity/activity';
import { contactFields } from '../contact/contact';
import { dealFields } from '../deal/deal';
import { ideaFields } from '../idea/idea';
import { nextStepFields } from '../next-step/next-step';
import { offeringFields } from '../offering/offering';
import { addDays } from '../record/add-days';
import type { RecordStamp } from '../record/record';
import { repFields } from '../rep/rep';
import { setAsideFields } from '../set-aside/set-aside';
import { storyFields } from '../story/story';
import { triggerFields } from '../trigger/trigger';
import type { CollectionName, RecordOf } from '../workspace/workspace-data';
import { addReferrals, linkReferral } from './add-sample-referrals';
import { readSampleAccounts } from './read-sample-accounts';
import type { SampleAccount } from './sample-account';
import { sampleAfterWin } from './sample-after-win';
import { sampleOfferings, sampleReps } from './sample-company';
import { sampleEngagements } from './sample-engagements';
import { sampleIdeas } from './sample-ideas';
import { phoneOf, slugOf } from './sample-names';
import { sampleTexts } from './sample-playbook-texts';
import { samplePowerHours } from './sample-power-hours';
import { sampleProgramme } from './sample-programme';
import { sampleReviews, sampleReviewText } from './sample-reviews';
import { sampleStories } from './sample-stories';
import { sampleAccountTexts } from './sample-texts';
import { dayOfWork, timeOfDay } from './sample-times';

/** Records without their stamp; whoever stores them adds times and the device. */
type SampleRecords = {
  [C in CollectionName]?: (Omit<RecordOf<C>, keyof RecordStamp> & { readonly id: string })[];
};
export type Made = Required<
  Pick<
    SampleRecords,
    | 'reps'
    | 'offerings'
    | 'accounts'
    | 'contacts'
    | 'deals'
    | 'activities'
    | 'nextSteps'
    | 'referrals'
    | 'setAsides'
    | 'stories'
    | 'ideas'
    | 'powerHours'
    | 'powerHourCalls'
    | 'powerHourSeries'
    | 'triggers'
    | 'handOffs'
    | 'credits'
    | 'programmes'
    | 'engagements'
    | 'texts'
  >
>;

export interface Making {
  readonly made: Made;
  readonly newId: () => string;
  /** The day `days` before the sample's day. */
  readonly day: (days: number) => string;
  readonly repIds: Readonly<Record<string, string>>;
  readonly offeringIds: Readonly<Record<string, string>>;
}

/** A year of a fictional company that ends on `today` (`YYYY-MM-DD`): the same day and ids give the same records. */
export function sampleWorkspace(today: string, newId: () => string): Made {
  const made: Made = {
    reps: [],
    offerings: [],
    accounts: [],
    contacts: [],
    deals: [],
    activities: [],
    nextSteps: [],
    referrals: [],
    setAsides: [],
    stories: [],
    ideas: [],
    powerHours: [],
    powerHourCalls: [],
    powerHourSeries: [],
    triggers: [],
    handOffs: [],
    credits: [],
    programmes: [],
    engagements: [],
    texts: [],
  };
  const day = (days: number) => addDays(today, -days);
  const repIds = addReps(made, newId, day);
  const making: Making = { made, newId, day, repIds, offeringIds: addOfferings(made, newId) };
  for (const account of sampleAccountTexts.flatMap(readSampleAccounts)) addAccount(making, account);
  const accountIds = new Map(made.accounts.map(({ name, id }) => [name, id]));
  for (const { rep, usedIn, ...idea } of sampleIdeas) {
    const id = newId();
    made.ideas.push({ ...ideaFields.parse({ ...idea, repId: repIds[rep] }), id });
    const use = made.activities.find(({ text }) => usedIn !== undefined && text.startsWith(usedIn));
    if (use) use.ideaId = id;
  }
  for (const given of made.referrals) linkReferral(made, given, accountIds);
  for (const { account, ...story } of sampleStories) {
    made.stories.push({
      ...storyFields.parse({ ...story, accountId: accountIds.get(account) }),
      id: newId(),
    });
  }
  const scope = { ...made, newId, day };
  const programme = sampleProgramme(scope);
  const reviews = sampleReviews({ made, repIds, newId });
  // Last, for it takes every conversation that no other run has.
  const runs = sampleEngagements({ ...made, today, newId });
  return {
    ...made,
    ...samplePowerHours({ activities: made.activities, repIds, today, newId }),
    ...sampleAfterWin(scope),
    ...programme,
    engagements: [...programme.engagements, ...reviews, ...runs],
    texts: [...programme.texts, sampleReviewText, ...earlierTexts],
  };
}

const earlierTexts = Object.values(sampleTexts).map(({ id, playbookId, text }) => ({ id, playbookId, text }));

const sourceOf = (key: string) => ({ system: 'sample' as const, key, importId: 'sample', values: {} });

function addReps(made: Made, newId: () => string, day: Making['day']): Record<string, string> {
  const ids: Record<string, string> = {};
  for (const [key, { name, office, hasLeft, interests, connections }] of Object.entries(sampleReps)) {
    const id = newId();
    ids[key] = id;
    const email = `${key}@harbourline.example`;
    const fields = {
      name,
      office,
      hasLeft,
      interests,
      connections,
      email,
      manager: 'Ruth Ansgar',
      leftOn: hasLeft ? day(140) : null,
    };
    made.reps.push({ ...repFields.parse(fields), id, source: sourceOf(key) });
  }
  return ids;
}

function addOfferings(made: Made, newId: () => string): Record<string, string> {
  const ids: Record<string, string> = {};
  for (const [key, offering] of Object.entries(sampleOfferings)) {
    const id = newId();
    ids[key] = id;
    made.offerings.push({
      ...offeringFields.parse({ ...offering, currency: 'USD' }),
      id,
      source: sourceOf(key),
    });
  }
  return ids;
}

function addAccount(making: Making, sample: SampleAccount): void {
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
