import type { Contingency } from '../process/buying-process';

interface SampleCheckpoint {
  readonly account: string;
  readonly deal: string;
  readonly stage: string;
  readonly buyingStage: string;
  readonly checkpoint: string;
  /** Negative when its day is over; `null` when nothing is agreed. */
  readonly inDays: number | null;
  readonly contingencies: readonly Omit<Contingency, 'id'>[];
}

/** Open deals in our process and in theirs: one agreed, one whose day has passed, one with nothing agreed. */
export const sampleCheckpoints: readonly SampleCheckpoint[] = [
  {
    account: 'Granite Shore Marine',
    deal: 'Hub for both halls',
    stage: 'Proposal',
    buyingStage: 'Compares',
    checkpoint: 'The foreman has tried the one switch in the small hall',
    inDays: 9,
    contingencies: [
      {
        risk: 'A person who stood for it leaves',
        answer: 'Kofi knows the drawing as well as Ilse. Keep him at the table.',
      },
      { risk: 'Our delivery date slips', answer: '' },
    ],
  },
  {
    account: 'Corvid Electronics',
    deal: 'Second hall',
    stage: 'Decision',
    buyingStage: 'Settles the terms',
    checkpoint: 'Purchasing sends its changes to the contract',
    inDays: -4,
    contingencies: [
      {
        risk: 'Their purchasing rules take longer',
        answer: 'Offer the first zone as an order of its own, below their limit.',
      },
    ],
  },
  {
    account: 'Aurora Home Goods',
    deal: 'Lights, returns area',
    stage: 'Their story',
    buyingStage: 'Sees a need',
    checkpoint: '',
    inDays: null,
    contingencies: [],
  },
];

/** The hand-off of the curtains: it came back once, was accepted, and a question is open. */
export const sampleHandOff = {
  account: 'Vantage Cold Storage',
  deal: 'Dock curtains, both sites',
  takesOver: 'Henrik Aas',
  takesOverRole: 'Site engineer',
  isPartner: false,
  meetingWith: 'Bridget, Dale and the night crew',
  hasMet: true,
  acceptedBy: 'Henrik Aas',
  checklist: [
    ['Who takes over has read the story of the deal', 90],
    ['They know every promise that was made, with its date', 88],
    ['The customer was introduced face to face', 84],
    ['The customer knows whom to ask what from now on', 84],
    ['A day is set on which both sides look at it together', null],
  ] as const,
  expectations: [
    ['No door stands still for longer than one shift', -40],
    ['Both sites read the same figure for lost cold', 21],
  ] as const,
  answerers: [
    ['Anything about the doors', 'Henrik Aas'],
    ['Invoices', 'Order desk'],
    ['What comes next', 'Dana'],
  ] as const,
  questions: [
    ['Who signs for the second site?', 'Bridget, for both'],
    ['May we mount on the old rails at gate 7?', ''],
  ] as const,
  returned: {
    from: 'Order desk',
    reason: 'Nobody had told them that the second site works at night.',
  },
};

interface SampleCredit {
  readonly account: string;
  readonly deal: string;
  readonly name: string;
  readonly role: string;
  readonly helped: string;
  readonly thankedDays: number | null;
}

export const sampleCredits: readonly SampleCredit[] = [
  {
    account: 'Vantage Cold Storage',
    deal: 'Dock curtains, both sites',
    name: 'Henrik Aas',
    role: 'Site engineer',
    helped: 'Stood at gate 3 for a night with a thermometer, and wrote one page about it.',
    thankedDays: null,
  },
  {
    account: 'Vantage Cold Storage',
    deal: 'Dock curtains, both sites',
    name: 'Lucy Tran',
    role: 'Inside sales',
    helped: 'Found the second site in an old order that nobody had linked.',
    thankedDays: 90,
  },
  {
    account: 'Granite Shore Marine',
    deal: 'Lights in the sail loft',
    name: 'Henrik Aas',
    role: 'Site engineer',
    helped: 'Brought the lamp that does not yellow the cloth, on a Saturday.',
    thankedDays: 600,
  },
];
