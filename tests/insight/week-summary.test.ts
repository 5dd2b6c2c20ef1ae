import { describe, expect, it } from 'vitest';
import { summariseWeek } from '../../core/insight/summarise-week';
import { weekMarkdown } from '../../core/insight/week-markdown';
import { addDays } from '../../core/record/add-days';
import { anAccount } from '../support/an-account';
import { anInsightSource, aRun } from '../support/an-insight-source';

/** The week of Monday 18 to Sunday 24 June 2018 was over on this Wednesday. */
const asOf = '2018-06-27';
const mine = { repId: 'rep-1', outcome: 'Connected' };

const acme = anAccount('Acme | *Works*', { id: 'acme' })
  .called({ on: '2018-06-18', repId: 'rep-1', outcome: 'No answer' })
  .called({ on: '2018-06-19', ...mine, result: 'Meeting booked', askedForReferral: true })
  .called({ on: '2018-06-25', ...mine })
  .won({ on: '2018-06-24', name: 'Second line', amount: 500, currency: 'EUR' })
  .won({ on: '2018-06-25', amount: 900, currency: 'EUR' })
  .gaveReferral({ id: 'name-1', name: 'Lena Strand', company: 'Birch', givenOn: '2018-06-19' })
  .nextStep({ text: 'Send the drawing', dueOn: '2018-06-26' })
  .nextStep({ text: 'Too late for this list', dueOn: '2018-07-02' })
  .nextStep({ text: 'Done on the Sunday', dueOn: '2018-06-26', doneAt: '2018-06-24T10:00:00.000Z' });
const blue = anAccount('Blue', { ownerId: 'rep-2' })
  .met({ on: '2018-06-20', repId: 'rep-2' })
  .nextStep({ text: 'Ring Blue', dueOn: '2018-06-25', repId: 'rep-2' });

const source = anInsightSource({
  asOf,
  histories: [acme.build(), blue.build()],
  referrals: acme.build().referrals,
  runs: [
    aRun({ id: 'a', on: '2018-06-19', verdict: 'Follow up' }),
    aRun({ id: 'b', on: '2018-06-24', verdict: 'Stop' }),
    aRun({ id: 'c', on: '2018-06-25', verdict: 'Stop' }),
  ],
});
const counts = (on: string | null, repId: string | null) => {
  const { measures, verdicts } = summariseWeek(source, { on, repId });
  return Object.fromEntries([...measures, ...verdicts].map(({ key, count }) => [key, count]));
};

describe('the weekly summary', () => {
  it('counts one week of a rep from Monday to Sunday, whatever day of it is named', () => {
    const expected = {
      ...{ attempt: 2, conversation: 1, engagement: 2, meeting: 1, ask: 1, name: 1, won: 1 },
      ...{ 'follow-up': 1, 'keep-warm': 0, stop: 1 },
    };
    for (let day = 0; day < 7; day += 1)
      expect(counts(addDays('2018-06-18', day), 'rep-1'), `day ${day}`).toEqual(expected);
  });

  it('counts the team as the sum of its reps', () => {
    const team = counts('2018-06-20', null);
    const [one, two] = [counts('2018-06-20', 'rep-1'), counts('2018-06-20', 'rep-2')];
    for (const [key, count] of Object.entries(team))
      expect((one[key] ?? 0) + (two[key] ?? 0), key).toBe(count);
    const { reps } = summariseWeek(source, { on: '2018-06-20', repId: null });
    expect(reps).toEqual([
      { id: 'rep-1', name: 'Anna Snelling', counts: [2, 1, 2, 1, 1, 1, 1] },
      { id: 'rep-2', name: 'Ben Ortega', counts: [1, 1, 0, 0, 0, 0, 0] },
    ]);
  });

  it('has behind each count the accounts that it is made of', () => {
    for (const { count, accounts } of summariseWeek(source, { on: '2018-06-20', repId: null }).measures)
      expect(accounts.reduce((sum, one) => sum + one.count, 0)).toBe(count);
  });

  it('tells what was due in the week after, as it stood when the week ended', () => {
    const { due, dueCount } = summariseWeek(source, { on: '2018-06-20', repId: 'rep-1' });
    expect(due.map(({ text }) => text)).toEqual(['Send the drawing']);
    expect(dueCount).toBe(1);
    expect(summariseWeek(source, { on: '2018-06-20', repId: null }).due.map(({ text }) => text)).toEqual([
      'Ring Blue',
      'Send the drawing',
    ]);
  });

  it('tells the present week up to today, and no later one', () => {
    const week = { from: '2018-06-25', to: '2018-07-01', until: asOf, isLatest: true };
    expect(summariseWeek(source, { on: null, repId: 'rep-1' })).toMatchObject(week);
    expect(summariseWeek(source, { on: '2019-01-01', repId: 'rep-1' })).toMatchObject(week);
  });

  it('goes over the end of a year and a leap day by calendar weeks', () => {
    const range = (on: string) => {
      const { from, to } = summariseWeek({ ...source, asOf: '2020-12-31' }, { on, repId: null });
      return [from, to];
    };
    expect(range('2020-01-01')).toEqual(['2019-12-30', '2020-01-05']);
    expect(range('2020-02-29')).toEqual(['2020-02-24', '2020-03-01']);
  });

  it('is a Markdown file in which names stay names', () => {
    const text = weekMarkdown(summariseWeek(source, { on: '2018-06-20', repId: 'rep-1' }));
    expect(text).toContain('# Anna Snelling, 18 Jun to 24 Jun 2018');
    expect(text).toContain('| Conversations | 1 | – |');
    expect(text).toContain('**Conversations**: Acme \\| \\*Works\\*');
    expect(text).toContain('## Deals won: €500');
    expect(text).toContain('- Acme \\| \\*Works\\* · Second line · €500');
    expect(text).toContain('- Lena Strand, Birch · from Acme');
    expect(text).toContain('## Due in the week after\n\n- 2018-06-26');
  });
});
