import { readFileSync } from 'node:fs';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { openTestHost, type TestHost } from '../support/open-test-host';

const ladder = 'voicemail-and-message-ladder.md';
let host: TestHost;
let now: Date;
beforeEach(async () => {
  now = new Date(2018, 5, 30, 12, 0);
  host = await openTestHost({
    now: () => now,
    playbooks: {
      [ladder]: readFileSync(`playbooks/${ladder}`, 'utf8'),
      'small.md': '---\nid: small\ntitle: Small\n---\n\n## Prepare\n\n- [ ] Read {#read}\n',
      'gracious-loss.md': readFileSync('playbooks/gracious-loss.md', 'utf8'),
    },
  });
});
afterEach(() => host.close());

const today = () => host.request('today.get', { scope: 'all' });
const rhythm = (view: 'overdue' | 'coming' | 'decide' | 'peace') =>
  host.request('rhythm.list', { scope: 'all', view });

async function aCustomer(name: string, wonOn: string) {
  const account = await host.request('account.save', { fields: { name } });
  await host.request('deal.save', { fields: { accountId: account.id, status: 'won', closedOn: wonOn } });
  return account;
}

test('customers are listed by how late they are, with reason and next touch', async () => {
  const late = await aCustomer('Late', '2018-01-01');
  await aCustomer('Later', '2017-12-01');
  await aCustomer('Soon', '2018-04-20');
  await aCustomer('Fresh', '2018-06-29');
  const step = { accountId: late.id, text: 'Status talk', dueOn: '2018-07-02' };
  await host.request('nextStep.save', { fields: step });
  const { rows, counts } = await rhythm('overdue');
  expect(rows.map(({ accountName, lateDays }) => [accountName, lateDays])).toEqual([
    ['Later', 121],
    ['Late', 90],
  ]);
  expect(rows[1]).toMatchObject({
    dueOn: '2018-04-01',
    nextStepOn: '2018-07-02',
    nextStepText: 'Status talk',
  });
  expect(rows[0]?.why).toContain('every 90 days');
  expect(counts).toEqual({ overdue: 2, coming: 1, decide: 0, peace: 0 });
});

async function tried(count: number) {
  const account = await host.request('account.save', { fields: { name: 'Silent' } });
  for (let day = 1; day <= count; day += 1) {
    const at = `2018-02-${String(day).padStart(2, '0')}T10:00`;
    await host.request('activity.save', {
      fields: { accountId: account.id, kind: 'voicemail', at, text: `no. ${day}` },
    });
  }
  return account;
}

test('each attempt is counted, told, and given its step of the ladder', async () => {
  const account = await tried(3);
  const page = await host.request('rhythm.attempts', { accountId: account.id });
  expect(page).toMatchObject({ next: 4, most: 8, isVerdictDue: false, lastAnswerOn: null });
  expect(page.attempts.map(({ number, text }) => [number, text])[0]).toEqual([3, 'no. 3']);
  expect(page.ladder?.call.join()).toContain('Attempt 4');
});

test('after the last attempt the verdict is asked for, and stop keeps it off Today until something new', async () => {
  const account = await tried(8);
  expect((await rhythm('decide')).rows.map(({ accountName }) => accountName)).toEqual(['Silent']);
  expect((await today()).callCount).toBe(1);
  const verdict = { accountId: account.id, verdict: 'Stop', reason: 'Never qualified' };
  await host.request('rhythm.decide', verdict);
  expect((await today()).callCount).toBe(0);
  expect((await rhythm('decide')).rows).toEqual([]);
  const { setAside, activities } = await host.request('account.get', { id: account.id });
  expect(setAside?.reason).toBe('Stop: Never qualified');
  expect(activities[0]).toMatchObject({ kind: 'note', verdict: 'Stop', text: 'Never qualified' });
  now = new Date(2018, 5, 30, 12, 1);
  await host.request('deal.save', { fields: { accountId: account.id, openedOn: '2018-06-30' } });
  expect((await host.request('account.get', { id: account.id })).setAside?.reason).toBeUndefined();
});

test('to follow up needs a date, which becomes the next step', async () => {
  const account = await tried(8);
  const verdict = { accountId: account.id, verdict: 'Follow up', reason: 'Budget in July' };
  await expect(host.request('rhythm.decide', verdict)).rejects.toThrow('needs a next step with a date');
  await host.request('rhythm.decide', { ...verdict, nextStepOn: '2018-07-31' });
  expect((await host.request('account.get', { id: account.id })).nextSteps).toMatchObject([
    { dueOn: '2018-07-31', text: 'Follow up' },
  ]);
});

test('whoever is left in peace is on no list to call, with the reason', async () => {
  const account = await aCustomer('Quiet', '2017-06-30');
  expect((await today()).callCount).toBe(1);
  const ann = { accountId: account.id, firstName: 'Ann', quietUntil: '2018-07-01', quietReason: 'on leave' };
  const contact = await host.request('contact.save', { fields: ann });
  const reason = 'Ann wants to be left in peace until 1 Jul: on leave';
  expect((await today()).callCount).toBe(0);
  expect((await today()).setAsideCount).toBe(1);
  expect((await host.request('today.setAsides', {})).leftInPeace).toMatchObject([
    { reason, until: '2018-07-01' },
  ]);
  expect((await rhythm('peace')).rows).toMatchObject([{ why: reason }]);
  const start = { accountId: account.id, fileId: ladder };
  await expect(host.request('engagement.start', start)).rejects.toThrow(reason);
  await host.request('contact.save', { fields: { accountId: account.id, firstName: 'Bob' } });
  await expect(host.request('engagement.start', { ...start, contactId: contact.id })).rejects.toThrow(reason);
  await host.request('engagement.start', start);
});

test('a loss brings one delivery check, which follows the deal and keeps what was written into it', async () => {
  const account = await host.request('account.save', { fields: { name: 'Lost' } });
  const lost = {
    accountId: account.id,
    status: 'lost',
    competitor: 'Novatech',
    promisedBy: '2018-09-30',
  } as const;
  const deal = await host.request('deal.save', { fields: lost });
  const { playbook, check } = await host.request('deal.afterLoss', { id: deal.id });
  expect(playbook?.title).toBe('Lose well');
  if (check === null) throw new Error('no check');
  expect(check).toMatchObject({ dueOn: '2018-09-30', text: 'Ask how the delivery by Novatech went' });
  const steps = async () => (await host.request('account.get', { id: account.id })).nextSteps;

  await host.request('deal.save', { id: deal.id, fields: { competitorPromise: 'live by autumn' } });
  expect((await steps())[0]?.text).toContain('They promised: live by autumn');
  await host.request('nextStep.save', { id: check.id, fields: { dueOn: '2018-10-15', text: 'Ring Ann' } });
  await host.request('deal.save', { id: deal.id, fields: { notes: 'x' } });
  expect(await steps()).toMatchObject([{ dueOn: '2018-10-15', text: 'Ring Ann' }]);
  await host.request('deal.save', { id: deal.id, fields: { promisedBy: '2018-11-30' } });
  expect(await steps()).toMatchObject([{ dueOn: '2018-11-30', text: 'Ring Ann' }]);

  await host.request('nextStep.save', { id: check.id, fields: { doneAt: '2018-06-30T12:00:00.000Z' } });
  await host.request('deal.save', { id: deal.id, fields: { competitorPromise: 'another' } });
  expect(await steps()).toHaveLength(1);
});

test('a deal that is opened again needs no delivery check', async () => {
  const account = await host.request('account.save', { fields: { name: 'Lost' } });
  const lost = { accountId: account.id, status: 'lost', competitor: 'Novatech' } as const;
  const deal = await host.request('deal.save', { fields: lost });
  expect((await host.request('account.get', { id: account.id })).nextSteps).toHaveLength(1);
  await host.request('deal.save', { id: deal.id, fields: { status: 'open' } });
  expect((await host.request('account.get', { id: account.id })).nextSteps).toEqual([]);
});

test('a step leaves as a calendar file', async () => {
  const account = await host.request('account.save', { fields: { name: 'Acme: & Sons' } });
  const fields = { accountId: account.id, text: 'Talk', dueOn: '2018-10-28', dueTime: '10:00' };
  const step = await host.request('nextStep.save', { fields });
  const file = await host.request('nextStep.calendar', { id: step.id });
  expect(file.fileName).toBe('Acme & Sons 2018-10-28.ics');
  const { base64 } = await host.request('download.read', { downloadId: file.downloadId, offset: 0 });
  expect(Buffer.from(base64, 'base64').toString()).toContain('DTSTART:20181028T100000');
});

/** An engagement of nothing but its review. */
async function reviewed(start: { accountId: string; dealId?: string }, review: Record<string, string>) {
  const { id } = await host.request('engagement.start', { ...start, fileId: 'small.md' });
  await host.request('engagement.save', { id, fields: { review: { outcome: 'No answer', ...review } } });
  await host.request('engagement.complete', { id });
}

test('a review that says stop takes the account off Today as well', async () => {
  const account = await aCustomer('Quiet', '2017-06-30');
  await reviewed({ accountId: account.id }, { verdict: 'Stop', verdictReason: 'Out of business' });
  expect((await today()).callCount).toBe(0);
  const page = await host.request('account.get', { id: account.id });
  expect(page.setAside?.reason).toBe('Stop: Out of business');
  now = new Date(2018, 5, 30, 12, 1);
  await host.request('activity.save', {
    fields: { accountId: account.id, kind: 'call', direction: 'inbound' },
  });
  expect((await host.request('account.get', { id: account.id })).setAside).toBeNull();
});

test('a review whose next step falls on the day of the delivery check makes no second one', async () => {
  const account = await host.request('account.save', { fields: { name: 'Lost' } });
  const lost = {
    accountId: account.id,
    status: 'lost',
    competitor: 'Novatech',
    promisedBy: '2018-09-30',
  } as const;
  const deal = await host.request('deal.save', { fields: lost });
  const review = { verdict: 'Keep warm', nextStepText: 'Ring Ann', nextStepOn: '2018-09-30' };
  await reviewed({ accountId: account.id, dealId: deal.id }, review);
  expect((await host.request('account.get', { id: account.id })).nextSteps).toMatchObject([
    { kind: 'delivery-check', text: 'Ring Ann. Ask how the delivery by Novatech went' },
  ]);
});
