import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { exampleScenario, scenarioPlaybook } from '../support/a-scenario';
import { openTestHost, type TestHost } from '../support/open-test-host';

const fileId = 'scenarios/after-the-fair.md';
let host: TestHost;
beforeEach(async () => {
  host = await openTestHost({
    playbooks: {
      [fileId]: exampleScenario,
      'scenarios/broken.md': exampleScenario
        .replace('id: after-the-fair', 'id: broken')
        .replace('(#the-sample)', '(#x)'),
      'after-the-trade-fair.md': scenarioPlaybook,
    },
  });
});
afterEach(() => host.close());

const start = (isAnew = false) => host.request('rolePlay.start', { fileId, isAnew });
const reply = (id: string, momentId: string, index: number, words = '') =>
  host.request('rolePlay.reply', { id, momentId, reply: index, words });
const scenarioOf = async (id: string) =>
  (await host.request('rolePlay.list', {})).scenarios.find((scenario) => scenario.id === id);

describe('the library and the role-plays', () => {
  it('a scenario is listed under Training and is no playbook of the library', async () => {
    const { playbooks, problem, sharedIds } = await host.request('playbook.list', {});
    expect(playbooks.map(({ id }) => id)).toEqual(['after-the-trade-fair']);
    expect([problem, sharedIds]).toEqual([null, []]);
    expect(await scenarioOf('after-the-fair')).toMatchObject({
      fileId,
      title: 'After the fair',
      playbookTitle: 'After the trade fair',
      momentCount: 4,
      errorCount: 0,
      best: null,
      openId: null,
      runCount: 0,
    });
  });

  it('one with an error is listed with it, and is not begun', async () => {
    expect(await scenarioOf('broken')).toMatchObject({ errorCount: 1 });
    await expect(host.request('rolePlay.start', { fileId: 'scenarios/broken.md' })).rejects.toMatchObject({
      code: 'bad-request',
      message: expect.stringContaining('No heading is called `#x`'),
    });
  });
});

describe('a workspace that is older than the role-plays', () => {
  it('gets those that come with the app when it asks, and keeps every file that it has', async () => {
    await host.close();
    const shippedPlaybooks = path.join(import.meta.dirname, '../../playbooks');
    const mine = exampleScenario.replace('id: after-the-fair', 'id: the-talker');
    host = await openTestHost({ shippedPlaybooks, playbooks: { 'scenarios/the-talker.md': mine } });
    expect(await host.request('rolePlay.addShipped', {})).toEqual({ count: 9 });
    expect(await host.request('rolePlay.addShipped', {})).toEqual({ count: 0 });
    const { scenarios } = await host.request('rolePlay.list', {});
    expect(scenarios).toHaveLength(10);
    expect(scenarios.find(({ id }) => id === 'the-talker')?.title).toBe('After the fair');
  });
});

describe('a run', () => {
  it('goes from reply to reply to its end, counts its points and is kept', async () => {
    const { id } = await start();
    await reply(id, 'she-picks-up', 0, 'You wanted to see paper.');
    const end = await reply(id, 'the-sample', 0);
    // Listened: the mean of 5 and 4 of 5, three times; asked: yes, once.
    expect(end).toMatchObject({ ending: 'good', points: Math.round((100 * (3 * 0.9 + 1)) / 4) });
    host = await host.reopen();
    const { rolePlay, scenario, scorecard } = await host.request('rolePlay.get', { id });
    expect(rolePlay.turns.map(({ words }) => words)).toEqual(['You wanted to see paper.', '']);
    expect(scenario.hiddenStory).toContain('wrong box');
    expect(scorecard.map((score) => score.id)).toEqual(['listened', 'asked', 'word']);
    expect(await scenarioOf('after-the-fair')).toMatchObject({
      best: { id, points: 93 },
      runCount: 1,
      openId: null,
    });
  });

  it('counts nothing for what the call never came to', async () => {
    const { id } = await start();
    expect(await reply(id, 'she-picks-up', 1)).toMatchObject({ ending: 'bad', points: 15 });
  });

  it('is resumed where it stands with what was being written, and begun anew only on demand', async () => {
    const { id } = await start();
    await reply(id, 'she-picks-up', 0);
    await host.request('rolePlay.saveWords', { id, turn: 1, words: 'I will bri' });
    host = await host.reopen();
    expect(await start()).toMatchObject({ id, wordsDraft: 'I will bri' });
    const anew = await start(true);
    expect(anew).toMatchObject({ turns: [], wordsDraft: '' });
    await expect(host.request('rolePlay.get', { id })).rejects.toMatchObject({ code: 'not-found' });
  });

  it('puts words that are saved late where they belong, and refuses those of no moment', async () => {
    const { id } = await start();
    await reply(id, 'she-picks-up', 0, 'Earl');
    await host.request('rolePlay.saveWords', { id, turn: 0, words: 'Early' });
    expect((await host.request('rolePlay.get', { id })).rolePlay).toMatchObject({
      turns: [{ words: 'Early' }],
      wordsDraft: '',
    });
    await expect(host.request('rolePlay.saveWords', { id, turn: 2, words: 'x' })).rejects.toMatchObject({
      code: 'bad-request',
    });
  });

  it('refuses a reply of another moment, and any after the end', async () => {
    const { id } = await start();
    await expect(reply(id, 'the-sample', 0)).rejects.toMatchObject({ code: 'bad-request' });
    await expect(reply(id, 'she-picks-up', 2)).rejects.toMatchObject({ code: 'bad-request' });
    await reply(id, 'she-picks-up', 1);
    await expect(reply(id, 'goodbye', 0)).rejects.toMatchObject({ code: 'bad-request' });
  });

  it('plays the text that it began with, whatever becomes of the file', async () => {
    const { id } = await start();
    const file = path.join(host.folder, 'playbooks', fileId);
    await writeFile(file, (await readFile(file, 'utf8')).replaceAll('#the-sample', '#tomorrow'));
    await reply(id, 'she-picks-up', 0);
    expect(await reply(id, 'the-sample', 0)).toMatchObject({ ending: 'good' });
  });

  it('leaves the accounts, Today and what is exported to a CRM as they were', async () => {
    await host.request('workspace.addSampleData', {});
    const look = async () => ({
      today: await host.request('today.get', { scope: 'all' }),
      accounts: await host.request('accounts.list', { search: '' }),
      activities: Object.keys(host.host.context.store.data.activities).length,
      engagements: Object.keys(host.host.context.store.data.engagements).length,
    });
    const before = await look();
    const { id } = await start();
    await reply(id, 'she-picks-up', 0, 'Hello');
    await reply(id, 'the-sample', 0);
    expect(await look()).toEqual(before);
    expect((await host.request('workspace.check', {})).problems).toEqual([]);
  });
});
