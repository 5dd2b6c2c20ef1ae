import type { CollectionName } from '../workspace/workspace-data';

/** Collections whose records people make, edit and remove by hand. */
export const editableCollections = [
  'accounts',
  'contacts',
  'deals',
  'activities',
  'offerings',
  'reps',
  'nextSteps',
  'stories',
  'referrals',
  'ideas',
  'triggers',
  'engagements',
  'powerHours',
  'powerHourCalls',
  'powerHourSeries',
  'handOffs',
  'credits',
  'programmes',
] as const satisfies readonly CollectionName[];
export type EditableCollection = (typeof editableCollections)[number];

export interface Reference {
  readonly field: string;
  readonly to: EditableCollection;
  /** The record it names must belong to the same account. */
  readonly sameAccount?: true;
}

const account: Reference = { field: 'accountId', to: 'accounts' };
const contact: Reference = { field: 'contactId', to: 'contacts', sameAccount: true };
const deal: Reference = { field: 'dealId', to: 'deals', sameAccount: true };
const rep: Reference = { field: 'repId', to: 'reps' };
const owner: Reference = { field: 'ownerId', to: 'reps' };
const engagement: Reference = { field: 'engagementId', to: 'engagements' };

/** Which field of which collection names a record of which other collection. */
export const references: { readonly [C in EditableCollection]: readonly Reference[] } = {
  accounts: [{ field: 'parentId', to: 'accounts' }, owner],
  contacts: [account, { field: 'referredById', to: 'contacts' }],
  deals: [account, contact, owner, { field: 'offeringIds', to: 'offerings' }],
  activities: [account, contact, deal, engagement, rep, { field: 'ideaId', to: 'ideas' }],
  offerings: [],
  reps: [],
  nextSteps: [account, contact, deal, engagement, rep, { field: 'referralId', to: 'referrals' }],
  stories: [account],
  referrals: [
    { field: 'fromAccountId', to: 'accounts' },
    { field: 'fromContactId', to: 'contacts' },
    engagement,
    { field: 'toAccountId', to: 'accounts' },
    { field: 'toContactId', to: 'contacts' },
  ],
  ideas: [rep],
  triggers: [account],
  engagements: [
    account,
    contact,
    deal,
    rep,
    { field: 'activityId', to: 'activities' },
    { field: 'programmeId', to: 'programmes' },
  ],
  powerHours: [
    { field: 'repIds', to: 'reps' },
    { field: 'turnRepId', to: 'reps' },
    { field: 'seriesId', to: 'powerHourSeries' },
    { field: 'programmeId', to: 'programmes' },
  ],
  powerHourCalls: [
    account,
    contact,
    deal,
    rep,
    { field: 'powerHourId', to: 'powerHours' },
    { field: 'storyId', to: 'stories' },
    { field: 'activityId', to: 'activities' },
    { field: 'nextStepId', to: 'nextSteps' },
    { field: 'callBackStepId', to: 'nextSteps' },
    { field: 'referralId', to: 'referrals' },
    { field: 'bookedDealId', to: 'deals' },
  ],
  powerHourSeries: [
    { field: 'repIds', to: 'reps' },
    { field: 'programmeId', to: 'programmes' },
  ],
  handOffs: [account, deal],
  credits: [account, deal, engagement],
  programmes: [],
};
