import { describe, expect, it } from 'vitest';
import { whatWorksPart } from '../../core/insight/what-works-part';
import { areApart, wilson } from '../../core/insight/wilson';
import { anInsightSource, aRun, steps, wholeFilter } from '../support/an-insight-source';

describe('wilson', () => {
  // By hand: 8 of 10 at z = 1.96 gives 0.490 to 0.943, the textbook's example.
  it.each([
    [8, 10, 0.49, 0.943],
    [0, 10, 0, 0.278],
    [10, 10, 0.722, 1],
    [1, 1, 0.207, 1],
    [50, 100, 0.404, 0.596],
  ])('%i of %i lies between %d and %d', (hits, count, low, high) => {
    expect(wilson(hits, count).low).toBeCloseTo(low, 3);
    expect(wilson(hits, count).high).toBeCloseTo(high, 3);
  });

  it('knows nothing of nothing', () => {
    expect(wilson(0, 0)).toEqual({ low: 0, high: 1 });
    expect(areApart(wilson(0, 0), wilson(100, 100))).toBe(false);
  });
});

const many = (count: number, led: number, standing: 'done' | 'skipped', textHash = 'text-1') =>
  Array.from({ length: count }, (_, index) =>
    aRun({
      id: `${textHash}-${standing}-${index}`,
      on: textHash === 'text-1' ? '2018-05-01' : '2018-06-01',
      textHash,
      ledOn: index < led,
      steps: steps({ read: standing }),
    }),
  );

const partOf = (...runs: ReturnType<typeof many>[]) =>
  whatWorksPart(anInsightSource({ runs: runs.flat() }), wholeFilter);

describe('whatWorksPart', () => {
  it('claims a difference only when the intervals lie apart', () => {
    // 9 of 10: 0.596 to 0.982. 1 of 10: 0.018 to 0.404.
    const clear = partOf(many(10, 9, 'done'), many(10, 1, 'skipped'));
    expect(clear.sentences[0]?.text).toBe(
      '“Step read” (Come back): 90% (9 of 10) led on when it was done, 10% (1 of 10) when it was left out.',
    );
    expect(clear.figures[0]?.rows[0]?.cells.map(({ words }) => words)).toEqual([
      '10',
      '90% (9 of 10)',
      '60 to 98%',
      '10',
      '10% (1 of 10)',
      '2 to 40%',
      'better when done',
    ]);
    // 7 of 10: 0.397 to 0.892. 4 of 10: 0.168 to 0.687.
    const chance = partOf(many(10, 7, 'done'), many(10, 4, 'skipped'));
    expect(chance.sentences[0]?.text).toContain('none makes a difference that could not be chance');
  });

  it('shows no rate and claims nothing below the minimum of five', () => {
    const few = partOf(many(4, 4, 'done'), many(20, 0, 'skipped'));
    expect(few.sentences[0]?.text).toContain('nothing can be said yet');
    const words = few.figures[0]?.rows[0]?.cells.map((cell) => cell.words);
    expect(words?.slice(0, 3)).toEqual(['4', 'too few', 'too few']);
    expect(words?.at(-1)).toBe('too few to say');
  });

  it('compares the two latest texts of a playbook', () => {
    const versions = partOf(many(10, 1, 'done'), many(10, 9, 'done', 'text-2'));
    expect(versions.sentences.map(({ text }) => text)).toContain(
      'Come back, version 2 (since 1 Jun 2018): 90% (9 of 10) led on, 10% (1 of 10) with the text before.',
    );
  });

  it('always says that order is not cause', () => {
    for (const part of [partOf(), partOf(many(10, 9, 'done'), many(10, 1, 'skipped'))])
      expect(part.sentences.at(-1)?.text).toContain('need not be the cause');
  });
});
