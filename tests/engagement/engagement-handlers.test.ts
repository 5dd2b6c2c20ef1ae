import { createHash } from 'node:crypto';
import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { aLostAccount, type EngagementPatch, exampleFileId as fileId } from '../support/a-lost-account';
import { examplePlaybook } from '../support/a-playbook';
import type { TestHost } from '../support/open-test-host';

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

describe('starting', () => {
  test('proposes the lost deal and the person who decides, and pins the text', async () => {
    const engagement = await start();
    expect(engagement).toMatchObject({
      dealId,
      contactId,
      pool: 'declined',
      phase: 'prepare',
      status: 'open',
    });
    expect(engagement.textHash).toBe(createHash('sha256').update(examplePlaybook).digest('hex'));
    expect(data().texts[engagement.textHash]?.text).toBe(examplePlaybook);
  });

  test('the open one is resumed, also when the coach changed the file and the app was closed', async () => {
    const { id } = await start();
    await save(id, { noteDraft: 'half a sent', currentStepId: 'change', phase: 'call' });
    await writeFile(
      path.join(app.folder, 'playbooks', fileId),
      examplePlaybook.replace('Find one', 'Find another'),
    );
    app = await app.reopen();
    expect(await start()).toMatchObject({
      id,
      noteDraft: 'half a sent',
      currentStepId: 'change',
      phase: 'call',
    });
    const page = await app.request('engagement.get', { id });
    expect(page.playbook.text).toBe(examplePlaybook);
    expect(Object.keys(data().engagements)).toEqual([id]);
  });

  test('two starts at once make one engagement', async () => {
    const [first, second] = await Promise.all([start(), start()]);
    expect(second?.id).toBe(first?.id);
  });

  test('an account that wants no contact is refused with its reason', async () => {
    const refused = { doNotContact: true, doNotContactReason: 'Letter of May 3' };
    await app.request('account.save', { id: accountId, fields: refused });
    await expect(start()).rejects.toMatchObject({
      code: 'not-allowed',
      message: expect.stringContaining('Letter of May 3'),
    });
  });

  test('nobody is proposed or taken who wants no contact', async () => {
    await app.request('contact.save', { id: contactId, fields: { doNotContact: true } });
    const named = app.request('engagement.start', { accountId, fileId, contactId });
    await expect(named).rejects.toMatchObject({ code: 'not-allowed' });
    expect((await start()).contactId).toBeNull();
  });

  test('a playbook that is gone is an error in words', async () => {
    const gone = app.request('engagement.start', { accountId, fileId: 'gone.md' });
    await expect(gone).rejects.toMatchObject({ code: 'not-found' });
  });
});

describe('the page', () => {
  test('fills the steps, names the gaps, and filling one writes it to the record at once', async () => {
    const { id } = await start();
    const opener = async () =>
      (await app.request('engagement.get', { id })).filled.find(({ body }) => body.includes('Hello'));
    expect(await opener()).toMatchObject({
      body: expect.stringContaining('Hello Ann, it is Moses Frase'),
      gaps: [],
    });
    await app.request('contact.save', { id: contactId, fields: { firstName: '' } });
    expect((await opener())?.gaps).toEqual(['contact.firstName']);
    await app.request('engagement.fillGap', { id, field: 'contact.firstName', value: ' Anna ' });
    expect(data().contacts[contactId]?.firstName).toBe('Anna');
    expect((await opener())?.gaps).toEqual([]);
  });

  test('free facts and lists grow; what can only be read is refused', async () => {
    const { id } = await start();
    const fill = (field: string, value: string) => app.request('engagement.fillGap', { id, field, value });
    await fill('account.facts.erp', 'SAP');
    await fill('account.facts.fleet', '12 vans');
    await fill('contact.interests', 'sailing, chess');
    await fill('contact.interests', 'Chess; jazz');
    expect(data().accounts[accountId]?.facts).toEqual({ erp: 'SAP', fleet: '12 vans' });
    expect(data().contacts[contactId]?.interests).toEqual(['sailing', 'chess', 'jazz']);
    await expect(fill('account.name', 'Other')).rejects.toMatchObject({ code: 'bad-request' });
    await expect(fill('account.__proto__', 'x')).rejects.toMatchObject({ code: 'bad-request' });
    await expect(fill('account.employees', 'many')).rejects.toMatchObject({ code: 'bad-request' });
  });

  test('tells the story that fits best first and counts earlier attempts', async () => {
    await app.request('story.save', { fields: { title: 'Same trade', industry: 'tools' } });
    await app.request('story.save', {
      fields: { title: 'Same problem', problem: 'Price', result: '9% less' },
    });
    await app.request('story.save', { fields: { title: 'Neither', industry: 'Banks' } });
    const call = { accountId, kind: 'call', outcome: 'No answer' } as const;
    await app.request('activity.save', { fields: { ...call, outcome: 'Connected', at: '2018-01-01' } });
    await app.request('activity.save', { fields: { ...call, at: '2018-02-01' } });
    await app.request('activity.save', { fields: { ...call, at: '2018-03-01' } });
    const { id } = await start();
    const page = await app.request('engagement.get', { id });
    expect(page.stories.map(({ story }) => story.title)).toEqual(['Same problem', 'Same trade']);
    expect(page.stories[0]?.why).toContain('Price');
    expect(page.attemptsBefore).toBe(2);
  });
});

test('a story with a happy ending is offered as a success story, another one is not', async () => {
  const { id } = await start();
  await save(id, { review: { story: { characters: 'Ann', conflict: 'Late parts', ending: 'On time' } } });
  const draft = async () => (await app.request('engagement.get', { id })).storyDraft;
  expect(await draft()).toBeNull();
  await app.request('deal.save', { id: dealId, fields: { status: 'won' } });
  const offered = await draft();
  expect(offered).toMatchObject({ conflict: 'Late parts', industry: 'Tools', problem: 'Price', accountId });
  if (offered !== null) await app.request('story.save', { fields: offered });
  expect(Object.values(data().stories)).toHaveLength(1);
});

describe('giving up', () => {
  test('needs a reason and keeps what was typed', async () => {
    const { id } = await start();
    await save(id, { noteDraft: 'typed' });
    await expect(app.request('engagement.abandon', { id, reason: ' ' })).rejects.toMatchObject({
      code: 'bad-request',
    });
    const abandoned = await app.request('engagement.abandon', { id, reason: 'Wrong account' });
    expect(abandoned).toMatchObject({
      status: 'abandoned',
      abandonReason: 'Wrong account',
      noteDraft: 'typed',
    });
    expect((await start()).id).not.toBe(id);
  });
});

describe('saving', () => {
  test.each(['status', 'textHash', 'accountId', 'activityId'])(
    '%s is not a screen’s to change',
    async (field) => {
      const { id } = await start();
      await expect(save(id, { [field]: 'done' })).rejects.toThrow();
    },
  );

  test('a deal of another account is refused and what was typed before stays', async () => {
    const { id } = await start();
    const other = await app.request('account.save', { fields: { name: 'Other' } });
    const deal = await app.request('deal.save', { fields: { accountId: other.id } });
    await expect(save(id, { dealId: deal.id })).rejects.toMatchObject({ code: 'bad-request' });
    expect(data().engagements[id]?.dealId).toBe(dealId);
  });
});
