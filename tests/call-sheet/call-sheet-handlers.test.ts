import { afterEach, beforeEach, expect, test } from 'vitest';
import { aLostAccount, exampleFileId as fileId } from '../support/a-lost-account';
import type { TestHost } from '../support/open-test-host';

let app: TestHost;
let accountId: string;
let contactId: string;
let dealId: string;

beforeEach(async () => {
  ({ app, accountId, contactId, dealId } = await aLostAccount());
});
afterEach(() => app.close());

test('the sheet of an account is filled as a run would be, and begins none', async () => {
  const sheet = await app.request('callSheet.get', { of: 'account', id: accountId });
  expect(sheet).toMatchObject({ fileId, repName: 'Moses Frase', run: { contactId, dealId, answers: {} } });
  expect(sheet.filled.find(({ body }) => body.startsWith('> Hello'))?.body).toBe(
    '> Hello Ann, it is Moses Frase.',
  );
  expect(app.host.context.store.data.engagements).toEqual({});
});

test('the sheet of an engagement has what was ticked and answered, and the text that it pinned', async () => {
  const { id } = await app.request('engagement.start', { accountId, fileId });
  await app.request('engagement.save', { id, fields: { answers: { 'real-reason': 'Price' } } });
  const sheet = await app.request('callSheet.get', { of: 'engagement', id });
  expect(sheet.run.answers).toEqual({ 'real-reason': 'Price' });
  expect(sheet.fileId).toBeNull();
});

test('a trial has a sheet too', async () => {
  const { text } = await app.request('playbook.get', { fileId });
  const { id } = await app.request('trial.start', { fileId, text });
  const { account } = (await app.request('engagement.get', { id })).account;
  const sheet = await app.request('callSheet.get', { of: 'engagement', id });
  expect(sheet.account.account.name).toBe(account.name);
  expect(sheet.isTrial).toBe(true);
});

test('without a printer of its own the host says so', async () => {
  await expect(app.request('page.print', {})).rejects.toThrow(/Use the browser’s own print/);
  await expect(app.request('page.savePdf', { name: 'x', paper: 'A4' })).rejects.toMatchObject({
    code: 'not-allowed',
  });
});
