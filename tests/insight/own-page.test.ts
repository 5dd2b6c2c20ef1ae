import { describe, expect, it } from 'vitest';
import { readHappenings } from '../../core/insight/happening';
import type { InsightSource } from '../../core/insight/insight-source';
import { ownPart } from '../../core/insight/own-part';
import { streakLength } from '../../core/insight/streaks';
import { thingsToTry } from '../../core/insight/things-to-try';
import { addDays } from '../../core/record/add-days';
import { anAccount } from '../support/an-account';
import { anInsightSource, aRun, steps } from '../support/an-insight-source';

/** A Wednesday. */
const asOf = '2018-06-27';
const talk = { outcome: 'Connected', repId: 'rep-1' };

/** Conversations of the last weeks by their weekday, Monday is 0: the present week first. */
function talked(weeks: readonly (readonly number[])[]) {
  const account = anAccount('Acme');
  weeks.forEach((days, back) => {
    for (const day of days) account.called({ on: addDays('2018-06-25', day - 7 * back), ...talk });
  });
  return anInsightSource({ asOf, histories: [account.build()] });
}
const figure = (source: InsightSource, id: string) =>
  ownPart(source, { repId: 'rep-1' }).figures.find((one) => one.id === id);
const conversations = (source: InsightSource) =>
  figure(source, 'week')
    ?.rows.find(({ key }) => key === 'conversation')
    ?.cells.map(({ words }) => words);
const sentences = (source: InsightSource, repId = 'rep-1') =>
  ownPart(source, { repId }).sentences.map(({ text }) => text);

describe('this week beside the usual', () => {
  it('takes the median of the weeks before, up to the same weekday and whole', () => {
    // By Wednesday: 1, 2, 0, 3; whole: 3, 2, 1, 4.
    const source = talked([[0], [0, 3, 4], [0, 1], [4], [0, 1, 2, 3]]);
    expect(conversations(source)).toEqual(['1', '1', '2']);
    expect(sentences(source)).toContain('1 conversation this week so far; by Wednesday it is usually 1.');
  });

  it('leaves out weeks off, and says of how many weeks it is', () => {
    const source = talked([[0], [0], [], [0], [], [0, 1], [0, 2]]);
    expect(figure(source, 'week')?.note).toContain('4 of the last 8 weeks');
    expect(conversations(source)).toEqual(['1', '1', '1']);
  });

  it('claims nothing with too few weeks', () => {
    const source = talked([[0, 1], [0], [0], [0]]);
    expect(conversations(source)).toEqual(['2', 'not known yet', 'not known yet']);
    expect(sentences(source)).toContain(
      'What is usual is not known yet: of the last 8 weeks, 3 have entries of yours, and it takes 4.',
    );
  });

  it('does not count what others did', () => {
    const source = talked([[0], [0], [0], [0], [0]]);
    expect(sentences(source, 'rep-2')).toContain('0 conversations this week so far.');
  });
});

describe('what is kept of an account between changes', () => {
  const year = { from: '2017-06-26', to: asOf };

  it('says what is read anew, for each rep, date and list of verdicts', () => {
    const accounts = ['Acme', 'Borg'].map((name, index) => {
      const account = anAccount(name);
      for (let day = 0; day < 500; day += 9) {
        const repId = day % 2 === index ? 'rep-1' : null;
        account.called({ on: addDays(asOf, 5 - day), outcome: 'Connected', verdict: 'Keep warm', repId });
      }
      return account.build();
    });
    const source = anInsightSource({ asOf, histories: accounts });
    const earlier = { ...source, asOf: '2018-03-01' };
    const otherWords = { ...source.settings, verdicts: ['Never again'] };
    for (const known of [source, earlier, { ...source, settings: otherWords }, source]) {
      for (const repId of [null, 'rep-1', 'rep-2']) {
        const range = { ...year, to: known.asOf };
        const anew = { ...known, accounts: known.accounts.map((one) => ({ ...one })) };
        const told = readHappenings(known, range, repId);
        expect(told).toEqual(readHappenings(anew, range, repId));
        // A range that reaches further back is read each time.
        const all = readHappenings(known, { ...range, from: null }, repId);
        expect(told).toEqual(all.filter(({ on }) => on >= year.from));
        expect(told.length > 0).toBe(repId !== 'rep-2');
      }
    }
  });
});

describe('streaks', () => {
  const weeks = (...list: number[]) => new Set(list);

  it('pass over weeks off and do not need the present week', () => {
    expect(streakLength(weeks(10, 9, 7, 6), weeks(10, 9, 7, 6), 10)).toBe(4);
    expect(streakLength(weeks(9, 8), weeks(10, 9, 8), 10)).toBe(2);
  });

  it('end where the rep was at work without it', () => {
    expect(streakLength(weeks(10, 9, 7), weeks(10, 9, 8, 7), 10)).toBe(2);
  });

  it('are told while they hold, and one that ended is not spoken of', () => {
    expect(sentences(talked([[], [0], [2], [4]]))).toContain('3 weeks in a row with a conversation.');
    const ended = talked([[], [], [0], [0], [0]]);
    const [entry] = ended.accounts;
    const note = anAccount('Note').noted('At work', { on: '2018-06-19', repId: 'rep-1' }).build();
    const source = { ...ended, accounts: entry ? [entry, { ...entry, history: note }] : [] };
    expect(sentences(source).join(' ')).not.toMatch(/in a row|streak|broke/);
  });
});

describe('one thing to try', () => {
  const advice = (on: string, repId = 'rep-1') => ({
    ...{
      accountId: 'acme',
      engagementId: 'run-1',
      repId,
      by: 'Ruth Ansgar',
      on,
      text: 'Wait  three\nseconds',
    },
  });
  const tried = (source: InsightSource, repId: string | null = 'rep-1') =>
    thingsToTry(source, repId).map(({ key, text }) => [key, text]);

  it('is what a coach wrote lately, with the review one click away', () => {
    const source = anInsightSource({ asOf, advice: [advice('2018-06-01')] });
    expect(thingsToTry(source, 'rep-1')[0]).toMatchObject({
      text: 'Take up what Ruth Ansgar wrote: “Wait three seconds”',
      link: { address: '/engagements/run-1' },
      accountIds: ['acme'],
    });
    expect(tried(source, 'rep-2')).toEqual([]);
    expect(tried(source, null)).toEqual([]);
    expect(tried(anInsightSource({ asOf, advice: [advice('2018-05-29'), advice('2018-06-28')] }))).toEqual(
      [],
    );
  });

  it('is the step that the diagnosis names when the process was not followed', () => {
    const runs = Array.from({ length: 20 }, (_, place) => {
      const isNow = place < 10;
      return aRun({
        id: `run-${place}`,
        on: addDays(asOf, isNow ? -place : -90 - place),
        ledOn: isNow ? place < 2 : place < 18,
        steps: steps({ '!read': isNow ? 'skipped' : 'done' }),
      });
    });
    const source = anInsightSource({ asOf, runs });
    expect(tried(source)[0]).toEqual(['try process', 'Do this step in every engagement: “Step read”']);
  });

  it('is a step that shows better results in the team and that the rep left out', () => {
    const runs = Array.from({ length: 40 }, (_, place) =>
      aRun({
        id: `run-${place}`,
        on: '2018-05-01',
        repId: place === 39 ? 'rep-1' : 'rep-2',
        ledOn: place < 18,
        steps: steps({ ask: place < 20 ? 'done' : 'skipped' }),
      }),
    );
    const [first] = thingsToTry(anInsightSource({ asOf, runs }), 'rep-1');
    expect(first).toMatchObject({ key: 'try step', text: 'Do “Step ask” (Come back) each time.' });
    expect(first?.why).toContain('90% (18 of 20) led on when it was done, 0% (0 of 20) when it was left out');
    expect(first?.why).toContain('The cause may be another.');
  });

  it('is the pool with most accounts that nobody tried to reach, without those that are set aside', () => {
    const histories = [
      anAccount('Acme').build(),
      anAccount('Blue').called({ on: '2018-06-20', repId: 'rep-1' }).build(),
      anAccount('Cold').setAside({ kind: 'snooze', on: '2018-06-01', until: '2018-12-31' }).build(),
    ];
    const base = anInsightSource({ asOf, histories });
    const accounts = base.accounts.map((account) => ({ ...account, poolIds: ['old-no' as const] }));
    const [first] = thingsToTry({ ...base, accounts }, 'rep-1');
    expect(first).toMatchObject({
      key: 'try pool',
      text: 'Call from “Old no” this week.',
      accountIds: ['acme'],
    });
  });
});
