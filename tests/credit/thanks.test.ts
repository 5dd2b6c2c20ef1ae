import { afterEach, beforeEach, expect, test } from 'vitest';
import { aLostAccount, exampleFileId } from '../support/a-lost-account';
import type { TestHost } from '../support/open-test-host';

let app: TestHost;
let accountId: string;
beforeEach(async () => {
  ({ app, accountId } = await aLostAccount());
});
afterEach(() => app.close());

const won = (fields: object = {}) =>
  app.request('deal.save', {
    fields: {
      accountId,
      status: 'won',
      closedOn: '2018-06-30',
      name: 'Pilot',
      amount: 100,
      currency: 'EUR',
      ...fields,
    },
  });
const thanks = () => app.request('credit.thanks', {});

async function reviewed(credit: string): Promise<string> {
  const { id } = await app.request('engagement.start', { accountId, fileId: exampleFileId });
  const state = { state: 'done', at: '2018-06-30T10:00:00.000Z' } as const;
  await app.request('engagement.save', {
    id,
    fields: {
      steps: { 'read-history': state },
      answers: { 'real-reason': 'Price', verdict: 'Keep warm' },
      calledAt: '2018-06-30T11:00:00',
      review: {
        credit,
        outcome: 'Connected',
        verdict: 'Keep warm',
        verdictReason: 'x',
        nextStepOn: '2018-07-30',
      },
    },
  });
  await app.request('engagement.complete', { id });
  return id;
}

test('what a review says about who helped is proposed once a deal is won, until somebody is noted', async () => {
  const engagementId = await reviewed('Lucy found the old order');
  expect((await thanks()).proposals).toEqual([]);
  const deal = await won();
  expect((await thanks()).proposals).toMatchObject([
    { engagementId, dealId: deal.id, text: 'Lucy found the old order' },
  ]);
  await app.request('credit.save', {
    fields: { accountId, dealId: deal.id, engagementId, name: 'Lucy', helped: 'Found the old order' },
  });
  const after = await thanks();
  expect(after.proposals).toEqual([]);
  expect(after.people).toMatchObject([{ name: 'Lucy', dueCount: 1 }]);
});

test('a proposal that names nobody is left out for good', async () => {
  const engagementId = await reviewed('Nobody in particular');
  await won();
  await app.request('credit.leaveOut', { engagementId });
  expect((await thanks()).proposals).toEqual([]);
});

test('a person is one in whatever letters, with sums by currency and each deal counted once', async () => {
  const [one, other] = [await won(), await won({ amount: 50, currency: 'USD', closedOn: '2018-05-01' })];
  const note = (dealId: string, name: string) =>
    app.request('credit.save', { fields: { accountId, dealId, name } });
  const first = await note(one.id, 'Lucy Tran');
  await note(one.id, 'lucy tran ');
  await note(other.id, 'Lucy Tran');
  await note(other.id, 'Abe');
  const { people } = await thanks();
  expect(people.map(({ name }) => name)).toEqual(['Abe', 'Lucy Tran']);
  expect(people[1]).toMatchObject({
    dueCount: 3,
    sums: [
      { currency: 'EUR', amount: 100, count: 1 },
      { currency: 'USD', amount: 50, count: 1 },
    ],
  });
  await app.request('credit.markThanked', { ids: [first.id] });
  expect((await thanks()).people[1]).toMatchObject({ dueCount: 2 });
});

test('credit is noted on won deals only', async () => {
  const { deals } = await app.request('account.get', { id: accountId });
  const dealId = deals[0]?.id ?? '';
  await expect(app.request('credit.save', { fields: { accountId, dealId, name: 'Lucy' } })).rejects.toThrow(
    /won deal/,
  );
});

test('the page leaves as CSV with inert cells and as Markdown without markup in it', async () => {
  const deal = await won();
  await app.request('credit.save', {
    fields: { accountId, dealId: deal.id, name: '=Lucy', role: 'Inside *sales*', helped: 'Rang\nthem' },
  });
  const read = async (format: 'csv' | 'markdown') => {
    const { downloadId, fileName } = await app.request('credit.export', { format });
    const { base64 } = await app.request('download.read', { downloadId, offset: 0 });
    return { fileName, text: Buffer.from(base64, 'base64').toString('utf8') };
  };
  const csv = await read('csv');
  expect(csv.fileName).toBe('thanks-2018-06-30.csv');
  expect(csv.text).toContain("'=Lucy,Inside *sales*,Acme,Pilot,2018-06-30,100,EUR,");
  const markdown = await read('markdown');
  expect(markdown.fileName).toBe('thanks-2018-06-30.md');
  expect(markdown.text).toContain('## =Lucy, Inside \\*sales\\*');
  expect(markdown.text).toContain('- Acme, Pilot, €100, won on 2018-06-30: Rang them');
});
