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

test('two reps take turns through the list, and each call is in the history at once', async () => {
  const { ann, bob, accountIds } = await threeOldNos(app);
  let page = await startedHour(app, [ann.id, bob.id]);
  expect(currentOf(page)).toMatchObject({ accountName: 'Alpha', contactName: 'Pat Alpha' });
  const card = await app.request('powerHour.card', { callId: page.hour.currentCallId ?? '' });
  expect(card.opener).toBe('Hello Pat, Ann here, how did Novatech do?');

  now = at(10, 6);
  const met = { outcome: 'Connected', result: 'Meeting booked', notes: 'They are short of people' };
  page = await app.request('powerHour.logCall', {
    id: page.hour.currentCallId ?? '',
    fields: { ...met, followUpOn: '2018-07-03', bookedAmount: 5_000 },
  });
  expect(page.hour.turnRepId).toBe(bob.id);
  expect(currentOf(page)).toMatchObject({ accountName: 'Beta' });
  const next = await app.request('powerHour.card', { callId: page.hour.currentCallId ?? '' });
  expect(next.opener).toContain('Bob here');
  now = at(10, 9);
  page = await app.request('powerHour.logCall', {
    id: page.hour.currentCallId ?? '',
    fields: { outcome: 'Connected', result: 'Referral', referralName: 'Kim', referralCompany: 'Delta' },
  });
  expect(page.tally).toMatchObject({ dials: 2, conversations: 2, meetings: 1, referrals: 1, points: 9 });
  expect(page.tally.booked).toEqual([{ currency: 'USD', amount: 5_000, count: 1 }]);
  expect(page.scoreboard.map(({ repName, tally }) => [repName, tally.points])).toEqual([
    ['Ann', 6],
    ['Bob', 3],
  ]);
  const alpha = await app.request('account.get', { id: accountIds[0] ?? '' });
  expect(alpha.activities).toMatchObject([
    { ...{ at: '2018-06-26T10:06:00', kind: 'call', repId: ann.id, subject: 'Power hour: Tuesday' } },
  ]);
  expect(alpha.activities[0]).toMatchObject({ text: met.notes, result: 'Meeting booked' });
  expect(alpha.nextSteps).toMatchObject([{ dueOn: '2018-07-03', repId: ann.id }]);
  const beta = await app.request('account.get', { id: accountIds[1] ?? '' });
  expect(beta.referrals).toMatchObject([{ name: 'Kim', company: 'Delta', givenOn: '2018-06-26' }]);
  expect((await app.request('workspace.check', {})).isSound).toBe(true);
});

test('the card of a call says what the person called has in common with us', async () => {
  const { ann, bob, accountIds } = await threeOldNos(app);
  await app.request('rep.save', { id: ann.id, fields: { interests: ['chess'] } });
  const { contacts } = await app.request('account.get', { id: accountIds[0] ?? '' });
  await app.request('contact.save', { id: contacts[0]?.id ?? '', fields: { interests: ['Chess'] } });
  const hour = await startedHour(app, [ann.id]);
  const card = await app.request('powerHour.card', { callId: hour.hour.currentCallId ?? '' });
  expect(card.rapport).toMatchObject([
    { contactId: contacts[0]?.id, words: 'You and Pat Alpha both like Chess' },
  ]);
  await app.request('powerHour.control', { id: hour.hour.id, action: 'end' });
  const bobs = await startedHour(app, [bob.id]);
  const itsCard = await app.request('powerHour.card', { callId: bobs.hour.currentCallId ?? '' });
  expect(itsCard.rapport).toMatchObject([{ words: 'Ann and Pat Alpha both like Chess' }]);
});

test('a kill in the middle leaves the clock, the list and the typed words as they were', async () => {
  const { ann } = await threeOldNos(app);
  const page = await startedHour(app, [ann.id]);
  const callId = page.hour.currentCallId ?? '';
  now = at(10, 5);
  await app.request('powerHour.control', { id: page.hour.id, action: 'pause' });
  now = at(10, 8);
  await app.request('powerHour.control', { id: page.hour.id, action: 'resume' });
  await app.request('powerHour.saveCall', { id: callId, fields: { notes: 'half a sent' } });
  app = await app.reopen();
  now = at(10, 20);
  const again = await app.request('powerHour.get', { id: page.hour.id });
  expect(again.calls.find(({ id }) => id === callId)).toMatchObject({ notes: 'half a sent' });
  expect(again.hour).toMatchObject({
    currentCallId: callId,
    elapsedMs: 5 * 60_000,
    timerStartedAt: at(10, 8).toISOString(),
  });
  expect(again.isForgotten).toBe(false);
  const { live } = await app.request('powerHour.overview', {});
  expect(live).toMatchObject([{ id: page.hour.id, isForgotten: false }]);
});

test('a call back at a time leaves a step, comes first when it is due, and the step is then done', async () => {
  const { ann, accountIds } = await threeOldNos(app);
  let page = await startedHour(app, [ann.id]);
  const alpha = page.hour.currentCallId ?? '';
  const passed = { id: alpha, how: { to: 'later', at: '2018-06-26T10:30' } } as const;
  page = await app.request('powerHour.passOver', passed);
  expect(currentOf(page)).toMatchObject({ accountName: 'Beta' });
  const steps = async () => (await app.request('account.get', { id: accountIds[0] ?? '' })).nextSteps;
  expect(await steps()).toMatchObject([{ text: 'Call back Pat Alpha at 10:30', dueTime: '10:30' }]);
  now = at(10, 31);
  page = await app.request('powerHour.logCall', {
    id: page.hour.currentCallId ?? '',
    fields: { outcome: 'No answer' },
  });
  expect(currentOf(page)).toMatchObject({ id: alpha });
  await app.request('powerHour.logCall', { id: alpha, fields: { outcome: 'Connected' } });
  expect((await steps())[0]?.doneAt).not.toBeNull();
  const past = app.request('powerHour.passOver', {
    id: currentOf(await app.request('powerHour.get', { id: page.hour.id }))?.id ?? '',
    how: { to: 'later', at: '2018-06-26T10:00' },
  });
  await expect(past).rejects.toMatchObject({ code: 'bad-request' });
});

test('a gatekeeper’s “call again” counts as a dial, and the account returns', async () => {
  const { ann } = await threeOldNos(app);
  let page = await startedHour(app, [ann.id]);
  const id = page.hour.currentCallId ?? '';
  await app.request('powerHour.saveCall', { id, fields: { outcome: 'Gatekeeper', notes: 'back at eleven' } });
  page = await app.request('powerHour.passOver', { id, how: { to: 'later', at: '2018-06-26T10:45' } });
  expect(page.tally).toMatchObject({ dials: 1, conversations: 0 });
  const alpha = page.calls.filter(({ accountName }) => accountName === 'Alpha');
  expect(alpha.map(({ state, notes }) => [state, notes])).toEqual(
    expect.arrayContaining([
      ['called', 'back at eleven'],
      ['later', ''],
    ]),
  );
});

test('the last call after the time is up ends the hour; before that it goes on', async () => {
  const { ann } = await threeOldNos(app);
  let page = await startedHour(app, [ann.id]);
  now = at(11, 0, 1);
  page = await app.request('powerHour.control', { id: page.hour.id, action: 'extend' });
  page = await app.request('powerHour.logCall', {
    id: page.hour.currentCallId ?? '',
    fields: { outcome: 'No answer' },
  });
  expect(page.hour.status).toBe('live');
  now = at(11, 10);
  page = await app.request('powerHour.logCall', {
    id: page.hour.currentCallId ?? '',
    fields: { outcome: 'Busy' },
  });
  expect(page.hour).toMatchObject({ status: 'ended', endedBy: 'time', endedAt: '2018-06-26T11:10:00' });
  const late = app.request('powerHour.control', { id: page.hour.id, action: 'resume' });
  await expect(late).rejects.toMatchObject({ code: 'not-allowed' });
});

test('an hour forgotten yesterday is offered to be closed, and keeps what it had', async () => {
  const { ann } = await threeOldNos(app);
  let page = await startedHour(app, [ann.id]);
  now = at(10, 12);
  page = await app.request('powerHour.logCall', {
    id: page.hour.currentCallId ?? '',
    fields: { outcome: 'Connected' },
  });
  now = new Date(2018, 5, 27, 8, 0);
  const { live } = await app.request('powerHour.overview', {});
  expect(live).toMatchObject([{ isForgotten: true }]);
  page = await app.request('powerHour.control', { id: page.hour.id, action: 'close' });
  expect(page.hour).toMatchObject({
    ...{ status: 'ended', endedBy: 'later', endedAt: '2018-06-26T10:12:00', elapsedMs: 3_600_000 },
  });
  expect(page.tally).toMatchObject({ dials: 1, conversations: 1 });
});

test('do not call is honoured: in the draw, and for an account of the list that asks for it meanwhile', async () => {
  const { ann, accountIds } = await threeOldNos(app);
  const [alpha = '', beta = '', gamma = ''] = accountIds;
  const refused = { doNotContact: true, doNotContactReason: 'Asked in May' };
  await app.request('account.save', { id: gamma, fields: refused });
  let page = await startedHour(app, [ann.id]);
  expect(page.calls.map(({ accountId }) => accountId)).toEqual([alpha, beta]);
  const preview = await app.request('powerHour.preview', {});
  expect(preview.leftOut).toMatchObject([
    { cause: 'do-not-contact', count: 1, examples: [{ why: 'Do not contact: Asked in May' }] },
  ]);
  const { contacts } = await app.request('account.get', { id: beta });
  await app.request('contact.save', { id: contacts[0]?.id ?? '', fields: { doNotContact: true } });
  page = await app.request('powerHour.logCall', {
    id: page.hour.currentCallId ?? '',
    fields: { outcome: 'Connected', result: 'Do not call' },
  });
  expect(page.hour.currentCallId).toBeNull();
  expect(page.calls.find(({ accountId }) => accountId === beta)?.refusal).toContain(
    'asked not to be contacted',
  );
  const after = await app.request('account.get', { id: alpha });
  expect(after.contacts[0]?.doNotContact).toBe(true);
});

test('a plan is drawn anew, thrown away before it began, and kept once it has', async () => {
  const { ann, accountIds } = await threeOldNos(app);
  let page = await app.request('powerHour.plan', { fields: { filter: { pools: ['just-lost'] } } });
  expect(page.calls).toEqual([]);
  const empty = app.request('powerHour.control', { id: page.hour.id, action: 'start' });
  await expect(empty).rejects.toMatchObject({ code: 'bad-request' });
  const fields = { repIds: [ann.id], filter: { most: 2 } };
  page = await app.request('powerHour.plan', { id: page.hour.id, fields });
  expect(page.calls).toHaveLength(2);
  await app.request('powerHour.discard', { id: page.hour.id });
  expect(Object.keys(app.host.context.store.data.powerHourCalls)).toEqual([]);
  await app.request('activity.save', { fields: { accountId: accountIds[0] ?? '', kind: 'call' } });
  expect((await app.request('powerHour.preview', {})).leftOut).toMatchObject([
    { cause: 'called-lately', examples: [{ accountName: 'Alpha', why: 'Called today' }] },
  ]);
  page = await startedHour(app, [ann.id]);
  expect(page.calls).toHaveLength(2);
  const discard = app.request('powerHour.discard', { id: page.hour.id });
  await expect(discard).rejects.toMatchObject({ code: 'not-allowed' });
});

test('somebody who came to be left in peace is neither named, greeted nor dialled', async () => {
  const { ann, accountIds } = await threeOldNos(app);
  const { hour } = await startedHour(app, [ann.id]);
  const callId = hour.currentCallId ?? '';
  const [pat] = (await app.request('account.get', { id: accountIds[0] ?? '' })).contacts;
  const other = { accountId: accountIds[0] ?? '', firstName: 'Sam', phone: '(555) 555-0199' };
  const sam = await app.request('contact.save', { fields: other });
  const quiet = { quietUntil: '2018-07-01', quietReason: 'Moving house' };
  await app.request('contact.save', { id: pat?.id ?? '', fields: quiet });
  const page = await app.request('powerHour.get', { id: hour.id });
  expect(currentOf(page)).toMatchObject({
    contactName: '',
    phone: '',
    refusal: '',
    missing: ['phone', 'story'],
  });
  expect((await app.request('powerHour.card', { callId })).opener).not.toContain('Pat');
  await app.request('powerHour.saveCall', { id: callId, fields: { contactId: sam.id } });
  expect(currentOf(await app.request('powerHour.get', { id: hour.id }))).toMatchObject({
    contactName: 'Sam',
    phone: '(555) 555-0199',
  });
});
