import { afterEach, beforeEach, expect, test } from 'vitest';
import { programmeStep } from '../../core/programme/agree-objectives';
import type { Programme } from '../../core/programme/programme';
import { examplePlaybook } from '../support/a-playbook';
import { openTestHost, type TestHost } from '../support/open-test-host';

let app: TestHost;
beforeEach(async () => {
  app = await openTestHost({ playbooks: { 'dead-lead.md': examplePlaybook } });
});
afterEach(() => app.close());

const stakeholder = (id: string, stance: 'waiting' | 'agreed' | 'objects') => ({
  id,
  name: id,
  stance,
  words: 'My words',
});

test('objectives are agreed on in four steps, and an objection holds the last one', async () => {
  const { id } = await app.request('programme.save', { fields: { name: 'New market' } });
  const save = (fields: object) => app.request('programme.save', { id, fields });
  const step = async () => programmeStep((await app.request('programme.get', { id })).programme);
  expect(await step()).toBe('wish');
  await save({ wish: 'More of the north' });
  expect(await step()).toBe('detail');
  await save({ detail: 'Ten talks' });
  expect(await step()).toBe('detail');
  await save({ deadline: '2018-12-31' });
  expect(await step()).toBe('list');
  await expect(app.request('programme.send', { id })).rejects.toThrow(/short list/);
  await save({
    shortList: '- Ten talks',
    stakeholders: [stakeholder('Ann', 'agreed'), stakeholder('Bo', 'waiting')],
  });
  await expect(app.request('programme.settle', { id })).rejects.toThrow(/Send the short list/);

  const sent = await app.request('programme.send', { id });
  expect(sent.stakeholders).toMatchObject([
    { name: 'Ann', stance: 'waiting', words: 'My words' },
    { name: 'Bo', stance: 'waiting' },
  ]);
  expect(await step()).toBe('review');
  await save({ stakeholders: [stakeholder('Ann', 'agreed'), stakeholder('Bo', 'objects')] });
  await expect(app.request('programme.settle', { id })).rejects.toThrow(/Bo objects/);
  await save({ stakeholders: [stakeholder('Ann', 'agreed'), stakeholder('Bo', 'agreed')] });
  const settled = await app.request('programme.settle', { id });
  expect(settled.versions).toEqual([
    { number: 1, on: '2018-06-30', text: '- Ten talks', agreed: ['Ann', 'Bo'] },
  ]);
  expect(await step()).toBe('settled');
  await expect(app.request('programme.settle', { id })).rejects.toThrow(/settled already/);
});

test('a changed list has to be sent again, and the earlier text stays', async () => {
  const { id } = await app.request('programme.save', {
    fields: { name: 'N', wish: 'w', detail: 'd', deadline: '2018-12-31', shortList: 'one' },
  });
  await app.request('programme.send', { id });
  await app.request('programme.settle', { id });
  await app.request('programme.save', { id, fields: { shortList: 'two' } });
  await expect(app.request('programme.settle', { id })).rejects.toThrow(/Send the short list/);
  await app.request('programme.send', { id });
  const { versions }: Programme = await app.request('programme.settle', { id });
  expect(versions.map(({ number, text }) => [number, text])).toEqual([
    [1, 'one'],
    [2, 'two'],
  ]);
});

test('an engagement that belongs to a programme counts for its objectives', async () => {
  const objective = {
    id: 'o',
    text: 'Talks',
    measure: 'conversations',
    target: 5,
    by: '2018-12-31',
  } as const;
  const { id: programmeId } = await app.request('programme.save', {
    fields: { name: 'N', objectives: [objective] },
  });
  const { id: accountId } = await app.request('account.save', { fields: { name: 'Acme' } });
  const { id } = await app.request('engagement.start', { accountId, fileId: 'dead-lead.md' });
  await app.request('engagement.save', { id, fields: { programmeId } });
  await app.request('activity.save', {
    fields: { accountId, kind: 'call', outcome: 'Connected', engagementId: id, at: '2018-06-30T11:00' },
  });
  const page = await app.request('programme.get', { id: programmeId });
  expect(page.objectives).toMatchObject([
    { done: 1, accounts: [{ accountId, accountName: 'Acme', count: 1 }] },
  ]);
  expect(page.engagements).toMatchObject([{ id, accountName: 'Acme' }]);
  await expect(app.request('record.remove', { collection: 'programmes', id: programmeId })).rejects.toThrow(
    /1 engagement/,
  );
});
