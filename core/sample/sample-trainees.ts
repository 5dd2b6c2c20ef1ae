interface Dated {
  readonly playbookId: string;
  readonly daysAgo: number;
}

export interface SampleTrainee {
  readonly name: string;
  readonly begunDaysAgo: number;
  /** `part` is how much of the lesson was read. */
  readonly reads: readonly (Dated & { readonly part: number })[];
  /** Days ago, oldest first. */
  readonly drillDays: readonly number[];
  readonly plays: readonly Dated[];
  readonly watched: readonly (Dated & { readonly line: string })[];
  /** `reworded` steps have changed since. */
  readonly ready: readonly (Dated & { readonly note: string; readonly reworded: number })[];
}

/** Who trains in the sample, and how far: one well under way, one who was ready for something that has changed. */
export const sampleTrainees: readonly SampleTrainee[] = [
  {
    name: 'Dana Whitlock',
    begunDaysAgo: 12,
    reads: [
      { playbookId: 'check-in-and-status-talk', daysAgo: 12, part: 1 },
      { playbookId: 'discovery-by-story', daysAgo: 4, part: 1 },
      { playbookId: 'orphan-introduction', daysAgo: 1, part: 0.4 },
    ],
    drillDays: [12, 11, 10, 9, 8, 6, 5, 4, 3, 2],
    plays: [{ playbookId: 'check-in-and-status-talk', daysAgo: 8 }],
    watched: [
      {
        playbookId: 'check-in-and-status-talk',
        daysAgo: 6,
        line: 'Let them finish twice, and heard of the second shift because of it.',
      },
    ],
    ready: [
      {
        playbookId: 'check-in-and-status-talk',
        daysAgo: 5,
        note: 'Asks, waits, and writes the date down',
        reworded: 0,
      },
    ],
  },
  {
    name: 'Marcus Oyelaran',
    begunDaysAgo: 30,
    reads: [
      { playbookId: 'check-in-and-status-talk', daysAgo: 30, part: 1 },
      { playbookId: 'referral-ask', daysAgo: 25, part: 1 },
    ],
    drillDays: [30, 29, 28, 26, 25, 24, 23, 21],
    plays: [{ playbookId: 'referral-ask', daysAgo: 23 }],
    watched: [{ playbookId: 'referral-ask', daysAgo: 21, line: 'Asked for one name, and was given two.' }],
    ready: [{ playbookId: 'referral-ask', daysAgo: 20, note: 'Asks as if it were nothing', reworded: 6 }],
  },
];

/** The playbooks that they have begun. */
export const begunBySampleTrainees: ReadonlySet<string> = new Set(
  sampleTrainees.flatMap(({ reads }) => reads.map(({ playbookId }) => playbookId)),
);
