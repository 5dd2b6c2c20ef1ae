import { afterEach, beforeEach, expect, test } from 'vitest';
import { openTestHost, type TestHost } from '../support/open-test-host';
import { comeBack, currentOf, startedHour, threeOldNos } from '../support/three-old-nos';

let app: TestHost;
let now: Date;
const at = (hour: number, minute: number, second = 0) => new Date(2018, 5, 26, hour, minute, second);

beforeEach(async () => {
  now = at(10, 0);
  app = await openTestHost({ now: () => now, playbooks: { 'come-back.md': comeBack } });
});
afterEach(() => app.close());

const everything = {
  outcome: 'Connected',
  result: 'Meeting booked',
  notes: 'They are short of people',
  followUpOn: '2018-07-03',
  referralName: 'Kim',
  referralCompany: 'Delta',
  bookedAmount: 5_000,
};

/** An hour in which the first call was logged with all that a call can bring. */
async function oneLogged(reps: 1 | 2 = 1) {
  const { ann, bob, accountIds } = await threeOldNos(app);
  const started = await startedHour(app, reps === 2 ? [ann.id, bob.id] : [ann.id]);
  const id = started.hour.currentCallId ?? '';
  now = at(10, 6);
  const page = await app.request('powerHour.logCall', { id, fields: everything });
  now = at(10, 7);
  return { id, page, ann, accountId: accountIds[0] ?? '' };
}

test('a logged call is taken back with all that it wrote, durably, and is as it was typed', async () => {
  const { id, ann, accountId } = await oneLogged(2);
  const logged = await app.request('account.get', { id: accountId });
  expect(logged.deals).toHaveLength(2);
  expect(logged.nextSteps.map(({ kind }) => kind).sort()).toEqual(['next-step', 'thanks']);
  await app.request('powerHour.undoCall', { id });
  app = await app.reopen();
  const page = await app.request('powerHour.get', { id: (await live()).id });
  expect(currentOf(page)).toMatchObject({ ...everything, id, state: 'waiting', calledAt: null, undo: null });
  expect(page.hour.turnRepId).toBe(ann.id);
  expect(page.tally).toMatchObject({ dials: 0, points: 0, booked: [] });
  const account = await app.request('account.get', { id: accountId });
  expect(account).toMatchObject({ activities: [], nextSteps: [], referrals: [] });
  expect(account.deals).toHaveLength(1);
  expect((await app.request('workspace.check', {})).isSound).toBe(true);
});

test('it can be logged anew, and the list goes on where it was', async () => {
  const { id, page } = await oneLogged();
  const second = page.hour.currentCallId;
  await app.request('powerHour.undoCall', { id });
  await expect(app.request('powerHour.undoCall', { id })).rejects.toMatchObject({ code: 'not-allowed' });
  const again = await app.request('powerHour.logCall', { id, fields: { result: '' } });
  expect(again.hour.currentCallId).toBe(second);
  expect(again.tally).toMatchObject({ dials: 1, meetings: 0 });
});

test('“do not call” that was pressed by mistake is no mark any more', async () => {
  const { ann, accountIds } = await threeOldNos(app);
  const { hour } = await startedHour(app, [ann.id]);
  const id = hour.currentCallId ?? '';
  await app.request('powerHour.logCall', { id, fields: { outcome: 'Connected', result: 'Do not call' } });
  const people = async () => (await app.request('account.get', { id: accountIds[0] ?? '' })).contacts;
  expect((await people())[0]).toMatchObject({ doNotContact: true });
  await app.request('powerHour.undoCall', { id });
  expect((await people())[0]).toMatchObject({ doNotContact: false, doNotContactReason: '' });
});

test('an open deal that was won on the call is open again', async () => {
  const { ann, accountIds } = await threeOldNos(app);
  const deal = async () => (await app.request('account.get', { id: accountIds[0] ?? '' })).deals[0];
  const { hour } = await startedHour(app, [ann.id]);
  const id = hour.currentCallId ?? '';
  const open = { status: 'open', closedOn: null, amount: 900 } as const;
  await app.request('deal.save', { id: (await deal())?.id ?? '', fields: open });
  await app.request('powerHour.logCall', { id, fields: everything });
  expect(await deal()).toMatchObject({ status: 'won', amount: 5_000 });
  await app.request('powerHour.undoCall', { id });
  expect(await deal()).toMatchObject({ status: 'open', amount: 900, closedOn: null });
});

test('what was built on the call keeps it: nothing is taken back by halves', async () => {
  const { id, accountId } = await oneLogged();
  const { referrals } = await app.request('account.get', { id: accountId });
  await app.request('referral.become', {
    id: referrals[0]?.id ?? '',
    account: { is: 'new', name: 'Delta' },
    person: { is: 'nobody' },
  });
  const undo = app.request('powerHour.undoCall', { id });
  await expect(undo).rejects.toMatchObject({
    code: 'conflict',
    message: expect.stringContaining('referral'),
  });
  expect((await app.request('account.get', { id: accountId })).activities).toHaveLength(1);
});

test('a call back after a talk is taken back with its step and its second place in the list', async () => {
  const { ann, accountIds } = await threeOldNos(app);
  const { hour } = await startedHour(app, [ann.id]);
  const id = hour.currentCallId ?? '';
  await app.request('powerHour.saveCall', { id, fields: { outcome: 'Gatekeeper' } });
  await app.request('powerHour.passOver', { id, how: { to: 'later', at: '2018-06-26T10:45' } });
  const page = await app.request('powerHour.undoCall', { id });
  expect(page.calls).toHaveLength(3);
  expect((await app.request('account.get', { id: accountIds[0] ?? '' })).nextSteps).toEqual([]);
});

test('the call that ended the hour can be taken back too; the hour goes on with its clock standing', async () => {
  const { ann } = await threeOldNos(app);
  const started = await startedHour(app, [ann.id]);
  const id = started.hour.currentCallId ?? '';
  now = at(11, 2);
  const ended = await app.request('powerHour.logCall', { id, fields: { outcome: 'Busy' } });
  expect(ended.hour.status).toBe('ended');
  const page = await app.request('powerHour.undoCall', { id });
  expect(page.hour).toMatchObject({ status: 'live', currentCallId: id, timerStartedAt: null, endedAt: null });
});

test('a skipped account comes back on the screen, and on a list that has not begun', async () => {
  const { ann } = await threeOldNos(app);
  const { hour } = await startedHour(app, [ann.id]);
  const id = hour.currentCallId ?? '';
  const passed = await app.request('powerHour.passOver', { id, how: { to: 'skipped' } });
  expect(passed.hour.currentCallId).not.toBe(id);
  const page = await app.request('powerHour.passOver', { id, how: { to: 'back' } });
  expect(currentOf(page)).toMatchObject({ id, state: 'waiting' });
  const twice = app.request('powerHour.passOver', { id, how: { to: 'back' } });
  await expect(twice).rejects.toMatchObject({ code: 'not-allowed' });
  const planned = await app.request('powerHour.plan', { fields: { filter: { notCalledDays: 0 } } });
  const off = planned.calls[0]?.id ?? '';
  await app.request('powerHour.passOver', { id: off, how: { to: 'skipped' } });
  const again = await app.request('powerHour.passOver', { id: off, how: { to: 'back' } });
  expect(again.calls[0]).toMatchObject({ id: off, state: 'waiting' });
});

test('words that a second window still typed go to the history of the call', async () => {
  const { id, accountId } = await oneLogged();
  await app.request('powerHour.saveCall', { id, fields: { notes: `${everything.notes}, and of trucks` } });
  const texts = async () =>
    (await app.request('account.get', { id: accountId })).activities.map(({ text }) => text);
  expect(await texts()).toEqual(['They are short of people, and of trucks']);
  await app.request('powerHour.saveCall', { id, fields: { notes: 'Something else' } });
  expect(await texts()).toEqual(['They are short of people, and of trucks\n\nSomething else']);
  const page = await app.request('powerHour.undoCall', { id });
  expect(currentOf(page)?.notes).toBe('They are short of people, and of trucks\n\nSomething else');
});

async function live() {
  const { live: hours } = await app.request('powerHour.overview', {});
  const [hour] = hours;
  if (!hour) throw new Error('No hour is running');
  return hour;
}
