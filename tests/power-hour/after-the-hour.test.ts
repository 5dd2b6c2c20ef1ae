import { afterEach, beforeEach, expect, test } from 'vitest';
import { openTestHost, type TestHost } from '../support/open-test-host';
import { startedHour, threeOldNos } from '../support/three-old-nos';

let app: TestHost;
let now: Date;

beforeEach(async () => {
  now = new Date(2018, 5, 26, 10, 0);
  app = await openTestHost({ now: () => now });
});
afterEach(() => app.close());

test('a teammate’s file is merged in any order and as often as one likes; double calls are shown', async () => {
  const { ann, accountIds } = await threeOldNos(app);
  const page = await startedHour(app, [ann.id]);
  const id = page.hour.id;
  await app.request('powerHour.logCall', {
    id: page.hour.currentCallId ?? '',
    fields: { outcome: 'Connected', result: 'Meeting booked' },
  });
  const theirs = (callId: string, accountName: string, result: string) => ({
    ...{ callId, accountName, result, outcome: 'Connected', updatedAt: '2018-06-26T09:00:00.000Z' },
    ...{ repId: 'cleo', repName: 'Cleo', accountId: `their-${accountName}`, accountSource: null },
    ...{ calledAt: '2018-06-26T10:20:00', hasFollowUp: false, hasReferral: false },
    ...{ bookedAmount: null, bookedCurrency: '' },
  });
  const file = (...calls: unknown[]) =>
    JSON.stringify({
      ...{ format: 'rekindle-power-hour', version: 1, calls },
      powerHour: { id: 'theirs', name: '', beganAt: '2018-06-26T10:00:00' },
    });
  const one = file(theirs('c1', 'ALPHA', 'Referral'));
  const two = file(theirs('c1', 'ALPHA', 'Referral'), theirs('c2', 'Omega', ''));
  expect(await app.request('powerHour.merge', { id, text: one })).toEqual({ added: 1, known: 0 });
  expect(await app.request('powerHour.merge', { id, text: two })).toEqual({ added: 1, known: 1 });
  expect(await app.request('powerHour.merge', { id, text: one })).toEqual({ added: 0, known: 1 });
  const merged = await app.request('powerHour.get', { id });
  expect(merged.scoreboard.map(({ repName, tally }) => [repName, tally.points])).toEqual([
    ['Ann', 6],
    ['Cleo', 4],
  ]);
  expect(merged.doubleCalls).toEqual([
    {
      accountName: 'Alpha',
      calls: [
        { repName: 'Ann', calledAt: '2018-06-26T10:00:00' },
        { repName: 'Cleo', calledAt: '2018-06-26T10:20:00' },
      ],
    },
  ]);
  // What went out to a teammate comes back with their file and is not counted twice.
  const share = await app.request('powerHour.share', { id });
  const { base64 } = await app.request('download.read', { downloadId: share.downloadId, offset: 0 });
  const text = Buffer.from(base64, 'base64').toString('utf8');
  expect(text).not.toContain('notes');
  expect(await app.request('powerHour.merge', { id, text })).toEqual({ added: 0, known: 3 });
  for (const bad of [
    '',
    'null',
    '{"format":"x"}',
    '{"format":"rekindle-power-hour","version":1,"calls":[1]}',
  ]) {
    const merging = app.request('powerHour.merge', { id, text: bad });
    await expect(merging).rejects.toMatchObject({ code: 'bad-request', message: /Nothing was merged/ });
  }
  expect(accountIds).toHaveLength(3);
});

test('a deal that is won later appears in the recap of the hour that talked with the account', async () => {
  const { ann, accountIds } = await threeOldNos(app);
  let page = await startedHour(app, [ann.id]);
  page = await app.request('powerHour.logCall', {
    id: page.hour.currentCallId ?? '',
    fields: { outcome: 'Connected', result: 'Follow-up' },
  });
  page = await app.request('powerHour.control', { id: page.hour.id, action: 'end' });
  expect(page.won).toEqual([]);
  const accountId = accountIds[0] ?? '';
  now = new Date(2018, 7, 20, 9, 0);
  const deal = { accountId, name: 'Pilot', status: 'won' as const, amount: 174_000, closedOn: '2018-08-18' };
  await app.request('deal.save', { fields: deal });
  await app.request('deal.save', { fields: { ...deal, accountId: accountIds[1] ?? '' } });
  page = await app.request('powerHour.get', { id: page.hour.id });
  expect(page.won).toEqual([{ currency: 'USD', amount: 174_000, count: 1 }]);
  expect(page.wins).toMatchObject([
    { dealTitle: 'Pilot', accountName: 'Alpha', days: 53, isFromCall: false, repName: 'Ann' },
  ]);
  const { ended } = await app.request('powerHour.overview', {});
  expect(ended).toMatchObject([{ won: [{ amount: 174_000 }] }]);
  await app.request('settings.save', { fields: { powerHour: { attributionDays: 30 } } });
  expect((await app.request('powerHour.get', { id: page.hour.id })).wins).toEqual([]);
});

test('a series shows its next hours, skips and moves one, and is a calendar file', async () => {
  const series = await app.request('powerHourSeries.save', {
    fields: { name: 'Call hour', weekdays: [2, 4], time: '10:00', startsOn: '2018-06-20' },
  });
  const { id } = series;
  await app.request('powerHourSeries.except', { id, on: '2018-06-28', change: { to: 'skipped' } });
  await app.request('powerHourSeries.except', {
    id,
    on: '2018-07-03',
    change: { to: 'moved', at: '2018-07-04T09:30' },
  });
  const wrong = app.request('powerHourSeries.except', { id, on: '2018-06-27', change: { to: 'skipped' } });
  await expect(wrong).rejects.toMatchObject({ code: 'bad-request' });
  const { upcoming } = await app.request('powerHour.overview', {});
  expect(upcoming.map(({ at: when }) => when).slice(0, 3)).toEqual([
    '2018-06-26T10:00',
    '2018-07-04T09:30',
    '2018-07-05T10:00',
  ]);
  const file = await app.request('powerHourSeries.calendar', { id });
  expect(file.fileName).toBe('Call hour.ics');
  const { base64 } = await app.request('download.read', { downloadId: file.downloadId, offset: 0 });
  const lines = Buffer.from(base64, 'base64').toString('utf8').split('\r\n');
  expect(lines).toEqual(
    expect.arrayContaining([
      'DTSTART:20180621T100000',
      'RRULE:FREQ=WEEKLY;BYDAY=TU,TH',
      'EXDATE:20180628T100000',
      'RECURRENCE-ID:20180703T100000',
      'DTSTART:20180704T093000',
    ]),
  );
  const planned = await app.request('powerHour.plan', {
    fields: { seriesId: id, occurrenceOn: '2018-06-26' },
  });
  const [first] = (await app.request('powerHour.overview', {})).upcoming;
  expect(first?.powerHourId).toBe(planned.hour.id);
  await app.request('powerHourSeries.remove', { id });
  const left = await app.request('powerHour.get', { id: planned.hour.id });
  expect(left.hour.seriesId).toBeNull();
});
