import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Comment } from '../../core/coaching/comment';
import type { PacketContent } from '../../core/coaching/packet';
import { type CoachingData, planPacket } from '../../core/coaching/plan-packet';
import { latestVersion, mergeVersions, nextSeen } from '../../core/coaching/versions';
import { anEngagement } from '../support/an-engagement';

type Said = Comment['versions'][0];

const said = (seen: Said['seen'], text: string): Said => ({
  ...{ seen, text, by: 'Ruth', isShared: true, isRemoved: false },
  at: `2026-11-2${Object.values(seen).reduce((sum, count) => sum + count, 0) % 10}T08:00:00.000Z`,
});

const first = said({ coach: 1 }, 'Wait longer');

describe('mergeVersions', () => {
  it('lets a version that knew of another take its place', () => {
    const next = said(nextSeen([first], 'laptop'), 'Wait three seconds');
    expect(mergeVersions([next], [first])).toEqual([next]);
  });

  it('keeps both when neither knew of the other, until a third one settles it', () => {
    const here = said(nextSeen([first], 'desktop'), 'Here');
    const there = said(nextSeen([first], 'laptop'), 'There');
    const both = mergeVersions([here], [there]);
    expect(both.map(({ text }) => text).sort()).toEqual(['Here', 'There']);
    const chosen = said(nextSeen(both, 'desktop'), 'Here');
    expect(mergeVersions([there, here], [chosen])).toEqual([chosen]);
  });

  it('tells the latest of several', () => {
    expect(latestVersion([{ ...first, at: '2026-01-01T00:00:00Z' }, first]).at).toBe(first.at);
  });
});

const version = fc
  .record({
    seen: fc.dictionary(fc.constantFrom('a', 'b', 'c'), fc.integer({ min: 1, max: 3 }), { minKeys: 1 }),
    text: fc.constantFrom('one', 'two', 'three'),
    isShared: fc.boolean(),
  })
  .map(({ seen, text, isShared }) => ({ ...said(seen, text), isShared }));
const someComment = fc
  .record({
    id: fc.constantFrom('comment-1', 'comment-2', 'comment-3'),
    versions: fc.array(version, { minLength: 1, maxLength: 3 }),
  })
  .map(
    ({ id, versions }): Comment => ({
      // The last one is about a review that only some packets bring.
      ...{
        id,
        versions,
        reviewId: id === 'comment-3' ? 'review-1' : 'engagement-1',
        anchor: { kind: 'review', id: '' },
        madeOn: 'a',
      },
      ...{ createdAt: '2026-11-20T08:00:00.000Z', updatedAt: '2026-11-20T08:00:00.000Z', device: 'a' },
    }),
  );
const packet = fc
  .record({
    comments: fc.array(someComment, { maxLength: 4 }),
    madeAt: fc.constantFrom('2026-11-20T08:00:00.000Z', '2026-11-21T08:00:00.000Z'),
    accounts: fc.uniqueArray(fc.constantFrom('Alder', 'Birch', 'Cedar'), { maxLength: 2 }),
  })
  .map(({ comments, madeAt, accounts }): PacketContent => {
    const { playbookId, playbookTitle, textHash, steps, answers, notes, review } = anEngagement();
    const { selfScore, elapsedMs, calledAt, completedAt } = anEngagement();
    const run = { playbookId, playbookTitle, textHash, steps, answers, notes, review };
    return {
      ...{
        packetId: `packet-${accounts.join()}`,
        madeAt,
        device: 'b',
        from: 'Dana',
        texts: [],
        scores: [],
        comments,
      },
      reviews: accounts.map((accountName) => ({
        ...{ ...run, selfScore, elapsedMs, calledAt, completedAt },
        ...{ id: 'review-1', accountName, contactName: '', repName: 'Dana' },
      })),
    };
  });

function takeAll(packets: readonly PacketContent[]): CoachingData {
  const data: CoachingData = {
    engagements: { 'engagement-1': anEngagement({ status: 'done' }) },
    texts: {},
    packetReviews: {},
    coachScores: {},
    comments: {},
  };
  for (const content of packets) {
    for (const change of planPacket(data, content).changes) {
      if (!('put' in change)) throw new Error('A packet removes nothing');
      const records: Record<string, unknown> = data[change.put as keyof CoachingData];
      records[change.record.id] = change.record;
    }
  }
  return data;
}

describe('planPacket', () => {
  it('leads to the same records in any order and however often', () => {
    const runs = fc
      .array(packet, { minLength: 1, maxLength: 4 })
      .chain((packets) =>
        fc.tuple(
          fc.constant(packets),
          fc.shuffledSubarray(packets, { minLength: packets.length, maxLength: packets.length }),
          fc.array(fc.constantFrom(...packets), { maxLength: 3 }),
        ),
      );
    fc.assert(
      fc.property(runs, ([packets, shuffled, again]) => {
        expect(takeAll([...shuffled, ...again])).toEqual(takeAll(packets));
      }),
      { numRuns: 300 },
    );
  });

  it('takes no private comment from a file', () => {
    fc.assert(
      fc.property(packet, (content) => {
        const { comments } = takeAll([content]);
        for (const { versions } of Object.values(comments))
          expect(versions.every(({ isShared }) => isShared)).toBe(true);
      }),
    );
  });
});
