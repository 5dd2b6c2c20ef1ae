import type { ProgrammeStep } from '../../../core/programme/agree-objectives';
import type { ObjectiveMeasure } from '../../../core/programme/programme';

/** What a programme waits for. */
export const stepWords: Readonly<Record<ProgrammeStep, string>> = {
  wish: 'Ask the top what it wants',
  detail: 'Add detail and a deadline',
  list: 'Send the short list to everyone',
  review: 'Settle each word',
  settled: 'Settled',
};

export const measureWords: Readonly<Record<ObjectiveMeasure, string>> = {
  calls: 'Calls',
  conversations: 'Conversations',
  meetings: 'Meetings',
  referrals: 'Referrals',
  'won-amount': 'Won amount',
};
