import { engagementFields, type ScoreAnswer } from '../engagement/engagement';
import type { Made } from './sample-workspace';

/** The playbook that the sample's reviews were run with: an earlier, shorter text of the shipped one. */
const text = `---
id: dead-lead-review
title: Dead lead or follow-up?
goal: Learn why they really said no, and decide whether to go on.
owner: Sales coaching
pools: [old-no, declined]
---

## Prepare

- [ ] Read the history back to the first conversation {#read-history required}
- [ ] Find one thing that changed in their business {#change}

## Call

::question[What would have to be different this time?]{#different}
::question[Who else has to say yes?]{#who-else}

## Review

:::score[I listened more than I talked]{#listened max=5 weight=2}
Five: they spoke for two thirds of the time. One: I pitched.
:::

:::score[I asked a second question before I answered]{#second-question type=yes-no weight=2}
Yes, if it happened at least once where it was hard.
:::

:::score[We parted with a date]{#date type=choice options="A day and an hour | A week | Nothing"}
What both wrote down, not what I hope for.
:::

:::score[I handled the objection without a discount]{#objection max=5}
Five: they found the answer themselves. Does not apply where none came.
:::

:::score[What I would do differently]{#differently type=text}
One sentence.
:::
`;

interface SampleReview {
  readonly rep: string;
  readonly different: string;
  readonly whoElse: string;
  readonly notes: readonly (readonly [minute: number, text: string])[];
  readonly selfScore: Readonly<Record<string, ScoreAnswer>>;
}

const reviews: readonly SampleReview[] = [
  {
    rep: 'dana',
    different: 'Somebody on site within a day when it stops, in writing.',
    whoElse: 'The plant manager, who was not in the room last time.',
    notes: [
      [1, 'Remembered me, and the offer'],
      [4, 'I explained the service plan for too long, and it went quiet'],
      [9, 'Came back to it unasked: wants to see the hours of last winter'],
    ],
    selfScore: {
      ...{ listened: 4, 'second-question': true, date: 'A day and an hour', objection: 4 },
      differently: 'Ask about last winter first, and wait.',
    },
  },
  {
    rep: 'dana',
    different: 'A price that does not move after the survey.',
    whoElse: 'Nobody else.',
    notes: [
      [2, 'In a hurry, gave me five minutes'],
      [5, 'Asked for the worst case; I gave one figure and stopped'],
    ],
    selfScore: { listened: 3, 'second-question': false, date: 'A week', objection: null, differently: '' },
  },
  {
    rep: 'marcus',
    different: 'Proof from a hall like theirs.',
    whoElse: 'Finance, for anything above the yearly budget.',
    notes: [
      [3, 'Told the story of the night shift and was asked for the name'],
      [7, 'Offered ten per cent before a word about money was said'],
    ],
    selfScore: {
      ...{ listened: 5, 'second-question': true, date: 'A week', objection: 5 },
      differently: 'Nothing much.',
    },
  },
];

interface SampleRun {
  readonly made: Pick<Made, 'activities' | 'accounts'>;
  readonly repIds: Readonly<Record<string, string>>;
  readonly newId: () => string;
}

/** What the reviews ran; the id is the text's SHA-256, as a test checks. */
export const sampleReviewText = {
  id: 'd3c0e06323362361ff1fdce37d12b8b65eca0f057fc4013b6a9774dd3776409a',
  playbookId: 'dead-lead-review',
  text,
};

/** Completed engagements with their self-scores, for the latest conversations of two reps, so that a coach has something to score. */
export function sampleReviews({ made, repIds, newId }: SampleRun) {
  const free = new Set(made.accounts.filter(({ doNotContact }) => !doNotContact).map(({ id }) => id));
  const calls = made.activities
    .filter(
      ({ kind, outcome, accountId, subject }) =>
        kind === 'call' && outcome === 'Connected' && free.has(accountId) && subject === '',
    )
    .sort((a, b) => (a.at < b.at ? 1 : -1));
  return reviews.flatMap(({ rep, different, whoElse, notes, selfScore }) => {
    const call = calls.find(({ repId, engagementId }) => repId === repIds[rep] && engagementId === null);
    if (call === undefined) return [];
    const id = newId();
    call.engagementId = id;
    const { accountId, contactId, repId, at, text: summary } = call;
    const done = { state: 'done', at: `${at.slice(0, 10)}T12:00:00.000Z` };
    const fields = engagementFields.parse({
      ...{ accountId, contactId, repId, textHash: sampleReviewText.id, selfScore },
      ...{ playbookId: 'dead-lead-review', playbookTitle: 'Dead lead or follow-up?' },
      ...{ phase: 'review', status: 'done', calledAt: at, completedAt: `${at.slice(0, 10)}T18:00:00.000Z` },
      steps: { 'read-history': done },
      answers: { different, 'who-else': whoElse },
      notes: notes.map(([minute, note]) => ({ id: newId(), at, elapsedMs: minute * 60_000, text: note })),
      elapsedMs: 12 * 60_000,
      review: { outcome: 'Connected', result: call.result, summary, verdict: 'Keep warm' },
      activityId: call.id,
    });
    return [{ ...fields, id }];
  });
}
