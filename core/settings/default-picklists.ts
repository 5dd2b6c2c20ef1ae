const statedLossReasons = [
  'Price',
  'Staying with the vendor',
  'No budget',
  'Bad timing',
  'Missing feature',
  'Competition',
  'No decision',
  'No answer',
  'Other',
] as const;

/** What the picklists hold before anybody edits them (imports.md, Defaults). */
export const defaultPicklists = {
  callOutcomes: [
    'Connected',
    'Left live message',
    'Left voicemail',
    'No answer',
    'Busy',
    'Wrong number',
    'Gatekeeper',
    'Call back later',
  ],
  callResults: ['Meeting booked', 'Follow-up', 'Referral', 'Opportunity', 'Not interested', 'Do not call'],
  statedLossReasons,
  realLossReasons: [
    ...statedLossReasons,
    'Did not trust us',
    'Wrong contact',
    'We did not listen',
    'No measurable result shown',
    'Too slow',
    'Relationship elsewhere',
    'Never qualified',
  ],
  verdicts: ['Follow up', 'Keep warm', 'Stop'],
} as const;
