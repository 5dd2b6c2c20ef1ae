import type { EditableCollection } from './references';

/** One and several of each collection, as sentences say it. */
export const recordWords: { readonly [C in EditableCollection]: readonly [one: string, several: string] } = {
  accounts: ['account', 'accounts'],
  contacts: ['contact', 'contacts'],
  deals: ['deal', 'deals'],
  activities: ['activity', 'activities'],
  offerings: ['offering', 'offerings'],
  reps: ['rep', 'reps'],
  nextSteps: ['next step', 'next steps'],
  stories: ['story', 'stories'],
  referrals: ['referral', 'referrals'],
  ideas: ['idea', 'ideas'],
  triggers: ['trigger event', 'trigger events'],
  engagements: ['engagement', 'engagements'],
  powerHours: ['power hour', 'power hours'],
  powerHourCalls: ['call of a power hour', 'calls of power hours'],
  powerHourSeries: ['series of power hours', 'series of power hours'],
  handOffs: ['hand-off', 'hand-offs'],
  credits: ['credit', 'credits'],
  programmes: ['programme', 'programmes'],
};

export function countInWords(collection: EditableCollection, count: number): string {
  const [one, several] = recordWords[collection];
  return `${count} ${count === 1 ? one : several}`;
}
