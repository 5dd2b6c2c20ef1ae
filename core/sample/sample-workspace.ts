import { ideaFields } from '../idea/idea';
import { offeringFields } from '../offering/offering';
import { addDays } from '../record/add-days';
import type { RecordStamp } from '../record/record';
import { repFields } from '../rep/rep';
import { storyFields } from '../story/story';
import type { CollectionName, RecordOf } from '../workspace/workspace-data';
import { addAccount } from './add-sample-account';
import { linkReferral } from './add-sample-referrals';
import { readSampleAccounts } from './read-sample-accounts';
import { sampleAfterWin } from './sample-after-win';
import { sampleCoaching } from './sample-coaching';
import { sampleOfferings, sampleReps } from './sample-company';
import { sampleEngagements } from './sample-engagements';
import { sampleIdeas } from './sample-ideas';
import { sourceOf } from './sample-names';
import { sampleTexts } from './sample-playbook-texts';
import { samplePowerHours } from './sample-power-hours';
import { sampleProgramme } from './sample-programme';
import { sampleReviews, sampleReviewText } from './sample-reviews';
import { sampleStories } from './sample-stories';
import { sampleAccountTexts } from './sample-texts';

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
    | 'coachScores'
    | 'comments'
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
    coachScores: [],
    comments: [],
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
    ...sampleCoaching({ reviews, repId: repIds.dana, newId, day }),
    engagements: [...programme.engagements, ...reviews, ...runs],
    texts: [...programme.texts, sampleReviewText, ...earlierTexts],
  };
}

const earlierTexts = Object.values(sampleTexts).map(({ id, playbookId, text }) => ({ id, playbookId, text }));

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
