import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildPart } from '../../core/insight/build-part';
import type { InsightPart } from '../../core/insight/insight';
import { isWithin, rangeOf } from '../../core/insight/period';
import { type RunFact, selectRuns } from '../../core/insight/run-fact';
import { addDays } from '../../core/record/add-days';
import { anAccount } from '../support/an-account';
import { anInsightSource, aRun, steps, wholeFilter } from '../support/an-insight-source';

const asOf = '2018-06-30';
const parts: readonly InsightPart[] = ['process', 'what-works', 'why-we-lose', 'pipeline', 'own'];
const ids = ['acme', 'blue', 'cold'];
const standing = fc.constantFrom('done' as const, 'skipped' as const, 'open' as const);

const runs: fc.Arbitrary<RunFact[]> = fc
  .array(
    fc.record({
      accountId: fc.constantFrom(...ids),
      daysAgo: fc.integer({ min: 0, max: 500 }),
      repId: fc.constantFrom('rep-1', 'rep-2', null),
      playbookId: fc.constantFrom('come-back', 'check-in'),
      textHash: fc.constantFrom('text-1', 'text-2'),
      pool: fc.constantFrom('old-no' as const, 'check-in' as const, null),
      isReached: fc.boolean(),
      isMeeting: fc.boolean(),
      ledOn: fc.boolean(),
      verdict: fc.constantFrom('Follow up', 'Keep warm', 'Stop'),
      standings: fc.record({ '!read': standing, ask: standing }),
    }),
    { maxLength: 40 },
  )
  .map((list) =>
    list.map(({ daysAgo, standings, ...fields }, index) =>
      aRun({ id: `run-${index}`, on: addDays(asOf, -daysAgo), steps: steps(standings), ...fields }),
    ),
  );
const filters = fc.record({
  period: fc.constantFrom('8-weeks' as const, '26-weeks' as const, '52-weeks' as const, 'all' as const),
  repId: fc.constantFrom('rep-1', 'rep-2', null),
  playbookId: fc.constantFrom('come-back', 'check-in', null),
  pool: fc.constantFrom('old-no' as const, 'check-in' as const, null),
});

const histories = ids.map((id) =>
  anAccount(id, { id })
    .lostTo('Novatech', { on: '2018-02-01', statedLossReason: 'Price', realLossReason: 'Too slow' })
    .called({ on: '2018-02-05', outcome: 'Connected', repId: 'rep-1' })
    .won({ on: '2018-05-05', amount: 100, currency: 'USD', ownerId: 'rep-2' })
    .build(),
);

describe('Insight', () => {
  it('has behind every count as many accounts as it says, and never an account from elsewhere', () => {
    fc.assert(
      fc.property(runs, filters, (made, filter) => {
        for (const part of parts) {
          for (const { columns, rows } of buildPart(part, anInsightSource({ runs: made, histories }), filter)
            .figures) {
            for (const { cells } of rows) {
              expect(cells).toHaveLength(columns.length);
              cells.forEach(({ value, accountIds }, place) => {
                if (columns[place]?.unit === 'count') expect(value).toBe(accountIds.length);
                for (const id of accountIds) expect(ids).toContain(id);
              });
            }
          }
        }
      }),
      { numRuns: 60 },
    );
  });

  it('adds up: rows by time, playbook, version and rep hold each engagement once', () => {
    fc.assert(
      fc.property(runs, filters, (made, filter) => {
        const chosen = selectRuns(made, filter, rangeOf(filter.period, asOf));
        const { figures } = buildPart('process', anInsightSource({ runs: made, histories }), filter);
        for (const id of ['time', 'playbooks', 'versions', 'reps']) {
          const rows = figures.find((figure) => figure.id === id)?.rows ?? [];
          const sum = rows.reduce((total, { cells }) => total + (cells[0]?.value ?? 0), 0);
          expect(sum, id).toBe(chosen.length);
        }
      }),
      { numRuns: 60 },
    );
  });

  it('filters in any order alike', () => {
    fc.assert(
      fc.property(runs, filters, (made, filter) => {
        const range = rangeOf(filter.period, asOf);
        const whole = rangeOf('all', asOf);
        const inTurn = selectRuns(
          selectRuns(
            made.filter(({ on }) => isWithin(on, range)),
            { ...wholeFilter, pool: filter.pool },
            whole,
          ),
          { ...wholeFilter, repId: filter.repId, playbookId: filter.playbookId },
          whole,
        );
        expect(inTurn).toEqual(selectRuns(made, filter, range));
      }),
      { numRuns: 60 },
    );
  });

  it('is not changed by an account that has nothing to do with it', () => {
    const stranger = anAccount('Stranger', { ownerId: null }).build();
    fc.assert(
      fc.property(runs, filters, (made, filter) => {
        for (const part of parts) {
          const before = buildPart(part, anInsightSource({ runs: made, histories }), filter);
          const after = buildPart(
            part,
            anInsightSource({ runs: made, histories: [...histories, stranger] }),
            filter,
          );
          expect(after).toEqual(before);
        }
      }),
      { numRuns: 30 },
    );
  });

  it('tells of one rep the same, whatever another one does elsewhere', () => {
    const elsewhere = anAccount('Elsewhere', { ownerId: 'rep-3' })
      .lostTo('Brightwell', { on: '2018-05-01', statedLossReason: 'Price', realLossReason: 'Too slow' })
      .called({ on: '2018-06-27', outcome: 'Connected', repId: 'rep-3', result: 'Meeting booked' })
      .called({ on: '2018-06-28', repId: 'rep-3', askedForReferral: true })
      .won({ on: '2018-06-29', amount: 700, currency: 'EUR' })
      .build();
    fc.assert(
      fc.property(runs, filters, (made, filter) => {
        const mine = { ...filter, repId: 'rep-1' };
        for (const part of parts) {
          const before = buildPart(part, anInsightSource({ runs: made, histories }), mine);
          const source = anInsightSource({ runs: made, histories: [...histories, elsewhere] });
          expect(buildPart(part, source, mine), part).toEqual(before);
        }
      }),
      { numRuns: 30 },
    );
  });
});
