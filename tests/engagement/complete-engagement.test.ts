import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { aLostAccount, type EngagementPatch, exampleFileId as fileId } from '../support/a-lost-account';
import type { TestHost } from '../support/open-test-host';

const read = { state: 'done', reason: '', at: '2018-06-30T10:00:00.000Z' } as const;

let app: TestHost;
let accountId: string;
let dealId: string;
let contactId: string;

beforeEach(async () => {
  ({ app, accountId, dealId, contactId } = await aLostAccount());
});
afterEach(() => app.close());

const data = () => app.host.context.store.data;
const start = () => app.request('engagement.start', { accountId, fileId, pool: 'declined' });
const save = (id: string, fields: EngagementPatch) => app.request('engagement.save', { id, fields });

/** Everything that completing needs after a conversation. */
async function readyToComplete(more: EngagementPatch = {}): Promise<string> {
  const { id } = await start();
  await save(id, {
    steps: { 'read-history': read },
    answers: { 'real-reason': 'Competition', verdict: 'Follow up' },
    review: { outcome: 'Connected', nextStepOn: '2018-07-15', nextStepText: 'Send the figures' },
  });
  if (Object.keys(more).length > 0) await save(id, more);
  return id;
}

describe('completing', () => {
  test('refuses with a list while something is missing, and writes nothing', async () => {
    const { id } = await start();
    const sequence = JSON.stringify(data());
    const complete = app.request('engagement.complete', { id });
    await expect(complete).rejects.toMatchObject({
      code: 'bad-request',
      message: expect.stringContaining('Read the history'),
    });
    expect(JSON.stringify(data())).toBe(sequence);
  });

  test('writes the real reason to the deal with its source, which makes the account an old no', async () => {
    const pools = () => app.host.context.history.poolsOf(accountId).map(({ pool }) => pool);
    expect(pools()).toContain('declined');
    const id = await readyToComplete();
    await app.request('engagement.complete', { id });
    expect(data().deals[dealId]).toMatchObject({
      statedLossReason: 'Price',
      realLossReason: 'Competition',
      realLossReasonSource: 'Said on a call on 2018-06-30 by Ann Berg',
    });
    expect(pools()).toContain('old-no');
    expect(pools()).not.toContain('declined');
  });

  test('leaves the conversation, what was given, the referrals and the next step in the history', async () => {
    const id = await readyToComplete({
      elapsedMs: 187_000,
      notes: [
        { id: 'n1', at: '2018-06-30T11:00:00', elapsedMs: 61_000, stepId: '', text: 'Delivery is late' },
      ],
      noteDraft: 'call again in',
      review: {
        summary: 'Unhappy with the winner',
        story: { conflict: 'The winner is late' },
        valueGiven: 'The industry report',
        credit: 'Lee of inside sales',
        referrals: [{ id: 'r1', name: 'Jo Roy', company: 'Roy Ltd' }, { id: 'r2' }],
      },
    });
    const done = await app.request('engagement.complete', { id });
    expect(done).toMatchObject({ status: 'done', phase: 'review', timerStartedAt: null });
    const call = data().activities[done.activityId ?? ''];
    expect(call).toMatchObject({
      kind: 'call',
      outcome: 'Connected',
      durationMs: 187_000,
      engagementId: id,
      contactId,
      dealId,
      askedForReferral: true,
      at: '2018-06-30T12:00:00',
      subject: 'Dead lead or follow-up?',
    });
    for (const words of [
      'Unhappy with',
      'Conflict: The winner is late',
      '[01:01] Delivery is late',
      'call again in',
      'Credit: Lee',
      'What held you back last time: Competition',
      'Verdict: Follow up',
    ]) {
      expect(call?.text).toContain(words);
    }
    const others = Object.values(data().activities).filter((activity) => activity !== call);
    expect(others).toMatchObject([{ kind: 'value', text: 'The industry report', engagementId: id }]);
    expect(Object.values(data().referrals)).toMatchObject([
      {
        name: 'Jo Roy',
        company: 'Roy Ltd',
        fromAccountId: accountId,
        fromContactId: contactId,
        givenOn: '2018-06-30',
      },
    ]);
    expect(Object.values(data().nextSteps)).toMatchObject([
      { kind: 'thanks', text: expect.stringContaining('Thank Ann Berg for the name Jo Roy, Roy Ltd') },
      { kind: 'next-step', text: 'Send the figures', dueOn: '2018-07-15', engagementId: id, doneAt: null },
    ]);
  });

  test('is one transaction: it is whole after reopening, and a second time is refused', async () => {
    const id = await readyToComplete();
    await app.request('engagement.complete', { id });
    const before = JSON.stringify(data());
    app = await app.reopen();
    expect(JSON.parse(JSON.stringify(data()))).toEqual(JSON.parse(before));
    await expect(app.request('engagement.complete', { id })).rejects.toMatchObject({ code: 'not-allowed' });
    await expect(save(id, { noteDraft: 'late' })).rejects.toMatchObject({ code: 'not-allowed' });
  });

  test('all or nothing: an answer that its field can not hold keeps everything as it was', async () => {
    const id = await readyToComplete({ answers: { 'real-reason': 'x'.repeat(1_500) } });
    const before = JSON.stringify(data());
    await expect(app.request('engagement.complete', { id })).rejects.toMatchObject({ code: 'bad-request' });
    expect(JSON.stringify(data())).toBe(before);
  });

  test('"Do not call" marks the person, without losing the rest', async () => {
    const id = await readyToComplete({
      answers: { verdict: 'Stop' },
      review: {
        result: 'Do not call',
        verdictReason: 'Asked us to',
        nextStepOn: null,
        referrals: [{ id: 'r1', name: 'Jo Roy' }],
      },
    });
    await app.request('engagement.complete', { id });
    expect(data().contacts[contactId]).toMatchObject({ doNotContact: true, firstName: 'Ann' });
    expect(data().accounts[accountId]?.doNotContact).toBe(false);
    expect(Object.values(data().referrals)).toMatchObject([{ name: 'Jo Roy' }]);
    expect(data().nextSteps).toEqual({});
  });

  test('an answer for a deal is kept in words when no deal is chosen', async () => {
    const id = await readyToComplete({ dealId: null });
    const { activityId } = await app.request('engagement.complete', { id });
    expect(data().activities[activityId ?? '']?.text).toContain('Competition');
    expect(data().deals[dealId]?.realLossReason).toBe('');
  });

  test('a contact who was removed meanwhile does not keep the review from being saved', async () => {
    const id = await readyToComplete();
    await app.host.context.store.commit([{ remove: 'contacts', id: contactId }]);
    const { activityId } = await app.request('engagement.complete', { id });
    expect(data().activities[activityId ?? '']?.contactId).toBeNull();
  });

  test('a fresh loss to a competitor brings its delivery check along', async () => {
    await app.request('deal.save', { id: dealId, fields: { closedOn: '2018-06-20' } });
    const id = await readyToComplete();
    await app.request('engagement.fillGap', { id, field: 'deal.competitor', value: 'Novatech' });
    await app.request('engagement.complete', { id });
    const checks = Object.values(data().nextSteps).filter(({ kind }) => kind === 'delivery-check');
    expect(checks).toMatchObject([{ dueOn: '2018-09-18', dealId }]);
  });
});
