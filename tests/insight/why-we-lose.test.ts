import { describe, expect, it } from 'vitest';
import type { InsightFilter } from '../../core/insight/insight';
import { whyWeLosePart } from '../../core/insight/why-we-lose-part';
import { anAccount } from '../support/an-account';
import { anInsightSource, wholeFilter } from '../support/an-insight-source';

const foods = anAccount('Foods', { industry: 'Food' })
  .lostTo('Novatech', {
    on: '2018-05-01',
    statedLossReason: 'Price',
    realLossReason: 'Too slow',
    realLossReasonSource: 'Said so',
    competitorPromise: 'Live by June',
    promisedBy: '2018-06-01',
  })
  .lostTo('Novatech', {
    on: '2018-04-01',
    statedLossReason: 'Price',
    realLossReason: 'price',
    promisedBy: '2018-03-01',
    promiseKept: 'broken',
  });
const toys = anAccount('Toys', { industry: 'Toys', ownerId: 'rep-2' })
  .lost({ on: '2018-03-01', statedLossReason: 'Bad timing' })
  .lost({ on: '2018-07-01', statedLossReason: 'Price', realLossReason: 'Too slow' });
const source = anInsightSource({ histories: [foods.build(), toys.build()] });

const figure = (id: string, filter: InsightFilter = wholeFilter) =>
  whyWeLosePart(source, filter).figures.find((one) => one.id === id);
const table = (id: string, filter?: InsightFilter) =>
  figure(id, filter)?.rows.map(({ label, cells }) => [label, ...cells.map(({ words }) => words)]);

describe('whyWeLosePart', () => {
  it('sets the stated against the real reasons, as they stood on the date', () => {
    expect(figure('reasons')?.columns.map(({ label }) => label)).toEqual(['Not noted', 'Too slow', 'price']);
    expect(table('reasons')).toEqual([
      ['Price', '0', '1', '1'],
      ['Bad timing', '1', '0', '0'],
    ]);
  });

  it('counts what differed among those of which both are known; case is no difference', () => {
    expect(table('reps')).toEqual([
      ['Anna Snelling', '2', '2', '1', '50% (1 of 2)', '1', 'Too slow, price (1 each)'],
      ['Ben Ortega', '1', '0', '0', '–', '0', '–'],
    ]);
    expect(table('competitors')?.map(([name, lost]) => [name, lost])).toEqual([
      ['Novatech', '2'],
      ['Not noted', '1'],
    ]);
    expect(table('industries', { ...wholeFilter, repId: 'rep-2' })).toEqual([
      ['Toys', '1', '0', '0', '–', '0', '–'],
    ]);
  });

  it('tells how the real reasons are known, and which are a guess', () => {
    expect(table('sources')).toEqual([
      ['Not noted: a guess', '1', '0', '0% (0 of 1)'],
      ['Said so', '1', '1', '100% (1 of 1)'],
    ]);
  });

  it('knows promises that were broken, and those that are due to be asked', () => {
    expect(table('promises')).toEqual([['Novatech', '0', '1', '1', '1']]);
    const { sentences } = whyWeLosePart(source, wholeFilter);
    expect(sentences.find(({ key }) => key === 'due')?.accountIds).toEqual(['foods']);
  });

  it('says no more than the counts while there are few', () => {
    const { sentences } = whyWeLosePart(source, wholeFilter);
    expect(sentences[0]?.text).toBe('3 deals lost; the real reason is known of 2.');
    expect(sentences[1]?.text).toContain('no more is said');
  });

  it.each([
    [
      ['Too slow', 'Too slow', 'Price', 'Trust', 'Trust'],
      'The commonest real reasons are “Too slow” and “Trust”, 2 deals each.',
    ],
    [['Too slow', 'Too slow', 'Price', 'Trust', 'Fit'], 'The commonest real reason is “Too slow”, 2 deals.'],
    [['A', 'B', 'C', 'D', 'E'], 'No real reason stands out: each of 5 was given once.'],
  ])('names every reason that was given most: %s', (reasons, told) => {
    const account = anAccount('Even');
    reasons.forEach((realLossReason, index) => {
      account.lost({ on: `2018-04-0${index + 1}`, statedLossReason: 'No budget', realLossReason });
    });
    const { sentences } = whyWeLosePart(anInsightSource({ histories: [account.build()] }), wholeFilter);
    expect(sentences.find(({ key }) => key === 'top')?.text).toBe(told);
  });
});
