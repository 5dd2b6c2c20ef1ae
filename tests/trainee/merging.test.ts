import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mergeShared, type SharedContent, sharedMark, sharedRun } from '../../core/trainee/shared-training';
import { mergeTrainee, type Trainee, traineeIn } from '../../core/trainee/trainee';

const at = '2026-05-04T08:00:00Z';
const seen = fc.dictionary(fc.constantFrom('a', 'b'), fc.integer({ min: 1, max: 3 }), { minKeys: 1 });
const word = fc.constantFrom('one', 'two', 'three');

const comment = fc
  .record({ id: fc.constantFrom('c1', 'c2'), seen, text: word, isRemoved: fc.boolean() })
  .map(({ id, ...said }) => ({
    ...{ id, createdAt: at, about: '' },
    anchor: { kind: 'training' as const, playbookId: '', stepKey: '' },
    versions: [{ ...said, at, by: 'Ruth' }],
  }));
const pathVersion = fc.record({ seen, title: word }).map((made) => ({
  ...{ seen: made.seen, at, by: 'Ruth' },
  path: { title: made.title, startedOn: '2026-05-04', targetOn: null, setBy: '', playbooks: [] },
}));
const run = fc
  .record({ id: fc.constantFrom('r1', 'r2'), line: word, isRemoved: fc.boolean() })
  .map((fields) =>
    sharedRun.parse({
      ...fields,
      ...{ createdAt: at, playbookId: 'p', playbookTitle: 'P', on: '2026-05-04', coachName: 'Ruth' },
    }),
  );
const noEvidence = {
  ...{ stepCount: 0, readCount: 0, readOn: null, cardCount: 0, drilledCount: 0, drilledOn: null },
  ...{ recall: 0, recallOn: '2026-05-04', scenarioCount: 0, rolePlays: [], supervisedRuns: [] },
};
const mark = fc
  .record({
    id: fc.constantFrom('m1', 'm2'),
    note: word,
    takenBackOn: fc.constantFrom(null, '2026-05-05', '2026-05-06'),
  })
  .map((fields) =>
    sharedMark.parse({
      ...{ ...fields, createdAt: at, repName: 'Ada', playbookId: 'p', playbookTitle: 'P', textHash: 'h' },
      ...{ steps: [], on: '2026-05-04', givenBy: 'coach', evidence: noEvidence },
    }),
  );
const shared: fc.Arbitrary<SharedContent> = fc.record({
  comments: fc.array(comment, { maxLength: 3 }),
  path: fc.array(pathVersion, { maxLength: 3 }),
  supervisedRuns: fc.array(run, { maxLength: 3 }),
  readyMarks: fc.array(mark, { maxLength: 3 }),
});

const review = fc
  .record({ id: fc.constantFrom('v1', 'v2', 'v3'), action: fc.constantFrom('again', 'easy') })
  .map(({ id, action }) => ({
    ...{ id, action: action as 'again' | 'easy', undoesId: null, hash: 'h', sequence: 1, memory: null },
    at: '2026-05-04T08:00:00',
  }));
const card = fc.record({
  stepId: fc.constantFrom('s1', 's2'),
  kind: fc.constant('objection' as const),
  label: word,
  hash: word,
  reviews: fc.array(review, { maxLength: 3 }),
});
const playbook = fc.record({
  playbookId: fc.constantFrom('p1', 'p2'),
  title: word,
  textHash: fc.constant(''),
  stepCount: fc.integer({ min: 0, max: 3 }),
  readCount: fc.integer({ min: 0, max: 3 }),
  readOn: fc.constant(null),
  cardCount: fc.integer({ min: 0, max: 3 }),
  scenarioCount: fc.constant(0),
  cards: fc.array(card, { maxLength: 3 }),
});
const trainee: fc.Arbitrary<Trainee> = fc
  .record({
    day: fc.constantFrom('04', '05', '06'),
    name: word,
    playbooks: fc.uniqueArray(playbook, { maxLength: 2, selector: ({ playbookId }) => playbookId }),
  })
  .map(({ day, name, playbooks }) =>
    traineeIn({
      // A file's id names one content only.
      ...{
        fileId: JSON.stringify([day, name, playbooks]),
        madeAt: `2026-05-${day}T08:00:00Z`,
        device: 'ada',
      },
      playbooks: playbooks.map((one) => ({ ...one, rolePlays: [] })),
      trainee: { id: 'ada.x', name },
      shared: { comments: [], path: [], supervisedRuns: [], readyMarks: [] },
    }),
  );

/** Files as they might arrive: all of them, some more than once, in another order. */
const arrivals = <T>(file: fc.Arbitrary<T>) =>
  fc
    .array(file, { minLength: 1, maxLength: 4 })
    .chain((files) =>
      fc.tuple(fc.constant(files), fc.shuffledSubarray([...files, ...files], { minLength: 0 })),
    )
    .map(([files, again]) => [files, [...again, ...files.toReversed()]] as const);

describe('files of a trainee and of a coach', () => {
  it('lead to the same comments, path and signatures in any order and however often', () => {
    const none: SharedContent = { comments: [], path: [], supervisedRuns: [], readyMarks: [] };
    fc.assert(
      fc.property(arrivals(shared), ([inOrder, otherwise]) => {
        expect(otherwise.reduce(mergeShared, none)).toEqual(inOrder.reduce(mergeShared, none));
      }),
    );
  });

  it('lead to the same progress in any order and however often', () => {
    const taken = (files: readonly Trainee[]) =>
      files.reduce<Trainee | null>((known, file) => mergeTrainee(known ?? file, file), null);
    fc.assert(
      fc.property(arrivals(trainee), ([inOrder, otherwise]) => {
        expect(taken(otherwise)).toEqual(taken(inOrder));
      }),
    );
  });
});
